#include "engine/program/value_uses.h"

#include <algorithm>
#include <limits>

namespace netloom {

namespace {

std::size_t index(int id) {
  return static_cast<std::size_t>(id);
}

/// By value: the first instruction that overwrites it, or beyond all.
std::vector<int> first_updates(const Program& program) {
  std::vector<int> first(program.values.size(), std::numeric_limits<int>::max());
  for (std::size_t i = 0; i < program.instructions.size(); ++i) {
    const Instruction& one = program.instructions[i];
    if (one.op->in_place == nullptr) continue;
    for (const InPlace& place : one.op->in_place(one.attributes, one.inputs.size())) {
      int& earliest = first[index(one.inputs[index(place.input)])];
      earliest = std::min(earliest, static_cast<int>(i));
    }
  }
  return first;
}

/// By value: the last instruction that reads it or a reshaped view of it; beyond all for an output.
std::vector<int> last_reads(const Program& program) {
  std::vector<int> last(program.values.size(), -1);
  for (const Port& port : program.outputs)
    last[index(port.value)] = std::numeric_limits<int>::max();
  for (auto i = static_cast<int>(program.instructions.size()) - 1; i >= 0; --i) {
    const Instruction& one = program.instructions[index(i)];
    const int read = one.op->name == "reshape" ? std::max(i, last[index(one.outputs[0])]) : i;
    for (const int input : one.inputs)
      if (input >= 0) last[index(input)] = std::max(last[index(input)], read);
  }
  return last;
}

}  // namespace

std::vector<int> rounded_weights(const Program& program) {
  std::vector<bool> weight(program.values.size());
  for (const Variable& variable : program.variables)
    weight[index(variable.value)] = variable.kind == VariableKind::weight;
  const std::vector<int> updates = first_updates(program);
  const std::vector<int> reads = last_reads(program);
  std::vector<int> rounded(program.values.size(), -1);
  for (const Instruction& one : program.instructions) {
    if (one.op->name != "cast" || !weight[index(one.inputs[0])]) continue;
    const int made = one.outputs[0];
    const bool rounds = program.values[index(one.inputs[0])].dtype == Dtype::f32 &&
                        program.values[index(made)].dtype == Dtype::bf16;
    if (rounds && reads[index(made)] < updates[index(one.inputs[0])])
      rounded[index(made)] = one.inputs[0];
  }
  return rounded;
}

std::vector<int> met_values(const Program& program) {
  std::vector<int> makers(program.values.size(), -1);
  std::vector<int> met(program.values.size(), -1);
  std::vector<bool> read(program.values.size());
  for (std::size_t i = 0; i < program.instructions.size(); ++i) {
    const Instruction& one = program.instructions[i];
    for (const int output : one.outputs) makers[index(output)] = static_cast<int>(i);
    for (const int value : one.inputs) {
      if (value < 0 || read[index(value)]) continue;
      read[index(value)] = true;
      const Shape& shape = program.values[index(value)].shape;
      const auto meets = [&](int other) {
        return other >= 0 && makers[index(other)] < makers[index(value)] &&
               program.values[index(other)].shape.same_extents(shape);
      };
      const auto found = std::find_if(one.inputs.begin(), one.inputs.end(), meets);
      if (one.op->elementwise && found != one.inputs.end()) met[index(value)] = *found;
    }
  }
  return met;
}

bool overwrites(const Program& program) {
  return std::any_of(program.instructions.begin(), program.instructions.end(),
                     [](const Instruction& one) { return one.op->in_place != nullptr; });
}

}  // namespace netloom
