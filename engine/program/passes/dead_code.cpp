#include <algorithm>

#include "engine/program/passes/passes.h"

namespace netloom {

void remove_dead_code(Program& program) {
  std::vector<bool> needed(program.values.size());
  for (const Port& port : program.outputs) needed[static_cast<std::size_t>(port.value)] = true;

  std::vector<Instruction> kept;
  for (auto instruction = program.instructions.rbegin(); instruction != program.instructions.rend();
       ++instruction) {
    const bool live = instruction->op->in_place != nullptr ||
                      std::any_of(instruction->outputs.begin(), instruction->outputs.end(),
                                  [&](int id) { return needed[static_cast<std::size_t>(id)]; });
    if (!live) continue;
    for (const int input : instruction->inputs) {
      if (input >= 0) needed[static_cast<std::size_t>(input)] = true;
    }
    kept.push_back(std::move(*instruction));
  }
  std::reverse(kept.begin(), kept.end());
  program.instructions = std::move(kept);
}

}  // namespace netloom
