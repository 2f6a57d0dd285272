#include "engine/program/passes/value_flow.h"

namespace netloom {

ValueFlow::ValueFlow(const Program& program)
    : makers_(program.values.size(), -1), readers_(program.values.size()) {
  for (std::size_t i = 0; i < program.instructions.size(); ++i) {
    const Instruction& one = program.instructions[i];
    for (const int made : one.outputs)
      makers_[static_cast<std::size_t>(made)] = static_cast<int>(i);
    for (const int input : one.inputs)
      if (input >= 0) readers_[static_cast<std::size_t>(input)].push_back(static_cast<int>(i));
  }
  for (const Port& port : program.outputs)
    readers_[static_cast<std::size_t>(port.value)].push_back(output);
}

}  // namespace netloom
