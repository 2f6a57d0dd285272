#pragma once

#include <map>
#include <string>
#include <vector>

#include "plugins/pytorch/said_node.h"
#include "plugins/pytorch/say_ops.h"

namespace netloom {

/// Weights and states of the node in one of its programs, in its order.
std::vector<const Variable*> variables_of(const Program& program, const NodePlace& place);
/// "weight" of "conv1.weight".
std::string short_name(const Variable& variable);
/// The value that `link` brings.
const Value& value_of(const Lowered& lowered, const NodeLink& link);
/// The names of all inputs in the order of the layer's ports.
std::vector<std::string> all_inputs(const NodeUse& use);

/// What the ops of a node are said with.
struct OpNames {
  const std::map<std::string, std::vector<std::string>, std::less<>>& inputs;  ///< By port.
  std::string holder;                            ///< What its tensors are members of: "self".
  std::string stem;                              ///< OpScope::stem
  std::map<std::string, std::string> modules{};  ///< OpScope::modules, by names of weights.
};

/// The ops of the node for prediction and in training, as lines of `node`: once where they are
/// equal, else by `self.training`.
void add_ops(SpokenGraph& graph, const NodePlace& place, const OpNames& names, SaidNode& node);

}  // namespace netloom
