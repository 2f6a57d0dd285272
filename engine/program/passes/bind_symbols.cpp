#include "engine/program/passes/passes.h"

namespace netloom {

void bind_symbols(Program& program, const Binding& binding) {
  for (TensorType& type : program.values) type.shape = type.shape.bound(binding);
  for (Instruction& instruction : program.instructions) {
    instruction.attributes = bound(instruction.attributes, binding);
  }
}

}  // namespace netloom
