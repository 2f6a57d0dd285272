#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/program/program.h"
#include "plugins/pytorch/module_call.h"
#include "plugins/pytorch/python.h"

namespace netloom {

/// A tensor that stands under a name where an op is said; its axes can be asked for their sizes.
struct NamedTensor {
  std::string name;
  Shape shape;
};

/// One op of a program, to be said in Python.
struct OpUse {
  const Instruction& instruction;
  std::vector<Python> inputs;  ///< "None" for an optional operand left out.
  std::vector<TensorType> input_types;
  std::vector<TensorType> output_types;
  std::span<const NamedTensor> named;  ///< What is in scope.

  template <class A>
  const A& attributes() const {
    return std::get<A>(instruction.attributes);
  }
  /// Operand `i` as a tensor; a number becomes a tensor of its shape.
  std::string tensor(std::size_t i) const;
  /// "image.device", where tensors in scope lie; empty where there is none.
  std::string device() const;
  /// `extent` as Python: "64", "x.shape[0]".
  std::string size(const Extent& extent) const;
  /// `shape` as arguments: "-1, 64" where one number can be left to PyTorch.
  std::vector<std::string> free_sizes(const Shape& shape) const;
  /// `shape` with every number written out.
  std::vector<std::string> sizes(const Shape& shape) const;
};

/// How one op is said in PyTorch: an expression for each of its results.
struct TorchOp {
  std::string_view op;
  std::vector<Python> (*say)(const OpUse&) = nullptr;
  /// A Python function that the expression calls, written once above the classes; empty for none.
  std::string_view function = {};
  /// The module that does the same with operand 1 as its weight and operand 2, if any, as its bias;
  /// nothing where PyTorch has none for this use.
  std::optional<ModuleCall> (*module)(const OpUse&) = nullptr;
};

/// The row of op `name`, or null: such a graph is refused.
const TorchOp* torch_op_named(std::string_view name);

}  // namespace netloom
