#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "engine/program/program.h"
#include "plugins/pytorch/python.h"
#include "plugins/pytorch/torch_op.h"

namespace netloom {

/// Where the ops of one node stand.
struct OpScope {
  const Program& program;
  const std::string& node;
  std::map<int, Python> names;     ///< Of values that come from outside: inputs, weights, states.
  std::vector<NamedTensor> named;  ///< Inputs whose axes can be asked for.
  std::string stem;                ///< Names of intermediate values start with it.
  std::vector<int> results;        ///< The values that the node gives.
  /// Weights that a module holds which does what their op does: "self.linear1".
  std::map<int, std::string> modules{};
};

/// The same in Python: statements in order, then an expression for each result.
struct SaidOps {
  std::vector<std::string> statements;
  std::vector<Python> results;
  std::set<std::string_view> functions{};  ///< That they call: TorchOp::function.

  bool operator==(const SaidOps&) const;
};

/// Says the ops that `scope.node` has in the program. Throws Error(input) that names an op without
/// a counterpart in PyTorch.
SaidOps say_ops(const OpScope& scope);

}  // namespace netloom
