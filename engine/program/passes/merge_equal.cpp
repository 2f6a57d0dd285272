#include <algorithm>
#include <functional>
#include <numeric>
#include <unordered_map>
#include <utility>

#include "engine/program/passes/passes.h"

namespace netloom {

namespace {

/// Equal for instructions that compute the same.
std::size_t digest(const Instruction& instruction) {
  std::size_t sum = std::hash<const void*>()(instruction.op);
  for (const int input : instruction.inputs) sum = sum * 31 + static_cast<std::size_t>(input);
  return sum;
}

bool same(const Instruction& one, const Instruction& other) {
  return one.op == other.op && one.inputs == other.inputs && one.attributes == other.attributes;
}

}  // namespace

void merge_equal(Program& program) {
  std::vector<int> stands_for(program.values.size());  // By value: who has the same elements.
  std::iota(stands_for.begin(), stands_for.end(), 0);
  const auto follow = [&](int& id) {
    if (id >= 0) id = stands_for[static_cast<std::size_t>(id)];
  };

  std::unordered_multimap<std::size_t, std::size_t> seen;  // Places in `kept`.
  std::vector<Instruction> kept;
  for (Instruction& instruction : program.instructions) {
    std::for_each(instruction.inputs.begin(), instruction.inputs.end(), follow);
    const std::size_t key = digest(instruction);
    const auto [begin, end] = seen.equal_range(key);
    const auto twin = std::find_if(
        begin, end, [&](const auto& entry) { return same(kept[entry.second], instruction); });
    if (instruction.op->in_place == nullptr && twin != end) {
      const std::vector<int>& outputs = kept[twin->second].outputs;
      for (std::size_t i = 0; i < outputs.size(); ++i)
        stands_for[static_cast<std::size_t>(instruction.outputs[i])] = outputs[i];
      continue;
    }
    seen.emplace(key, kept.size());
    kept.push_back(std::move(instruction));
  }
  program.instructions = std::move(kept);
  for (Port& output : program.outputs) follow(output.value);
}

}  // namespace netloom
