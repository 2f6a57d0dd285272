#pragma once

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/layers/layer.h"
#include "engine/program/program.h"
#include "engine/training/snapshot.h"
#include "plugins/pytorch/module_call.h"

namespace netloom {

/// One node, as the rule of its layer sees it.
struct NodeUse {
  const LayerType& layer;
  Parameters parameters;  ///< All of them.
  LayerInputs inputs;
  std::map<std::string, std::vector<std::string>, std::less<>> names;  ///< Of inputs, by port.
  std::vector<Value> outputs;
  std::vector<Value> weights;  ///< Those that it learns, in the order in which it asked for them.
  std::vector<const Instruction*> instructions;  ///< What it became for prediction.

  template <class T>
  const T& parameter(std::string_view name) const {
    return std::get<T>(parameters.find(name)->second);
  }
  bool flag(std::string_view name) const { return parameter<bool>(name); }
  std::int64_t integer(std::string_view name) const { return parameter<std::int64_t>(name); }
  double real(std::string_view name) const { return parameter<double>(name); }
  const std::string& word(std::string_view name) const { return parameter<std::string>(name); }
  /// The Python name of what is linked to `port`, or "None".
  std::string in(std::string_view port = "x") const;
  const Shape& shape(std::string_view port = "x") const { return inputs[port].shape(); }
  /// The only instruction, if it is of `op`; else null: the layer does more than that.
  const Instruction* only(std::string_view op) const;
  /// The first instruction of `op`, or null.
  const Instruction* first(std::string_view op) const;
};

/// Turns the tensors of a node, by their names within it, into those of PyTorch's module.
using TurnTensors = std::function<Snapshot(const Snapshot&)>;

/// A node said in PyTorch. Without a module, `forward` stands for itself; with one, "{}" in it is
/// the module, and an empty `forward` calls it with all inputs.
struct TorchNode {
  std::optional<ModuleCall> module;
  std::string forward;
  /// What stands left of "=": "{}" is the node's value. For calls that return more.
  std::string target = "{}";
  TurnTensors tensors;          ///< Empty where names and layouts are equal.
  std::string_view function{};  ///< A Python function that `forward` calls, as TorchOp::function.
};

/// How one layer is said. Nothing where PyTorch has no module for this use of it: then its ops are
/// said one by one, as for layers without a rule.
struct TorchRule {
  std::string_view layer;
  std::optional<TorchNode> (*say)(const NodeUse&) = nullptr;
};

/// The row of layer `name`, or null.
const TorchRule* torch_rule_named(std::string_view name);

/// A node that is a module called with all its inputs.
inline TorchNode module(ModuleCall call) {
  return {std::move(call), {}, "{}", {}};
}

/// A node that is one expression.
inline TorchNode expression(std::string text) {
  return {{}, std::move(text), "{}", {}};
}

}  // namespace netloom
