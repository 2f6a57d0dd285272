#include <utility>

#include "engine/program/passes/passes.h"
#include "engine/program/passes/value_flow.h"

namespace netloom {

namespace {

Activation activation_of(const Instruction& instruction) {
  if (instruction.op->name == "relu") return Activation::relu;
  if (instruction.op->name == "tanh") return Activation::tanh;
  if (instruction.op->name == "sigmoid") return Activation::sigmoid;
  return Activation::none;
}

/// The activation of an op that can take one in; null for other ops.
Activation* activation_slot(Instruction& instruction) {
  if (instruction.op->name == "linear") {
    return &std::get<LinearAttributes>(instruction.attributes).activation;
  }
  if (instruction.op->name == "convolution") {
    return &std::get<ConvolutionAttributes>(instruction.attributes).activation;
  }
  return nullptr;
}

}  // namespace

void fuse(Program& program) {
  const ValueFlow flow(program);
  std::vector<int> maker(program.values.size(), -1);  // By value: index in `kept`.
  std::vector<Instruction> kept;
  for (Instruction& instruction : program.instructions) {
    const Activation activation = activation_of(instruction);
    if (activation != Activation::none) {
      const auto between = static_cast<std::size_t>(instruction.inputs[0]);
      const int at = maker[between];
      Activation* slot = at < 0 ? nullptr : activation_slot(kept[static_cast<std::size_t>(at)]);
      if (slot != nullptr && *slot == Activation::none && flow.read_once(instruction.inputs[0])) {
        *slot = activation;
        kept[static_cast<std::size_t>(at)].outputs[0] = instruction.outputs[0];
        maker[static_cast<std::size_t>(instruction.outputs[0])] = at;
        continue;
      }
    }
    for (const int output : instruction.outputs) {
      maker[static_cast<std::size_t>(output)] = static_cast<int>(kept.size());
    }
    kept.push_back(std::move(instruction));
  }
  program.instructions = std::move(kept);
}

}  // namespace netloom
