#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/api.h"
#include "engine/ops/op.h"
#include "engine/program/initialiser.h"

namespace netloom {

/// One op applied to values of the program, by number.
struct Instruction {
  const OpType* op = nullptr;
  Attributes attributes;
  std::vector<int> inputs;  ///< −1 for an optional operand left out.
  std::vector<int> outputs;
  std::string node;  ///< The graph node it belongs to: for messages, profiles and share of time;
                     ///< empty for the step itself.
};

/// What a persistent tensor is for; decides what a checkpoint holds and what an optimiser changes.
enum class VariableKind {
  weight,     ///< learned
  state,      ///< declared by a layer through Builder::state: running statistics, carried RNN state
  optimiser,  ///< moments
  scalar,     ///< written by the host between steps: learning rate, step, seed
};

/// A tensor that outlives a step. Names are unique: "conv1.weight", "bn1.running_mean",
/// "conv1.weight/adam.m".
struct Variable {
  std::string name;
  VariableKind kind = VariableKind::weight;
  int value = -1;  ///< Its number among the program's values; the shape is fixed.
  Initialiser initialiser;
  bool trainable = true;
};

/// A tensor that the host gives for every step (a batch), or reads after it.
struct Port {
  std::string name;
  int value = -1;
};

/// A list of instructions in execution order over numbered values, with symbolic batch and time. A
/// plain value: built by Builder, extended by autodiff and the training step, rewritten by passes,
/// made runnable by `compile`.
struct Program {
  std::vector<TensorType> values;
  std::vector<Instruction> instructions;
  std::vector<Variable> variables;
  std::vector<Port> inputs;
  std::vector<Port> outputs;

  NETLOOM_API const Variable* variable(std::string_view name) const;
  NETLOOM_API const Port* output(std::string_view name) const;
  NETLOOM_API const Port* input(std::string_view name) const;
};

/// Inputs, variables, one instruction per line in order, outputs, for tests and people:
/// "conv1  %5 f32[N×16×8×8] = conv2d(%0, %1, %2) activation relu".
NETLOOM_API std::string to_text(const Program& program);

}  // namespace netloom
