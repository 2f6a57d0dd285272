#include <functional>

#include <fmt/format.h>
#include <queue>

#include "engine/core/error.h"
#include "engine/program/passes/passes.h"

namespace netloom {

namespace {

/// What must come before what: results before their readers, readers of a variable before the op
/// that overwrites it.
class Order {
 public:
  explicit Order(const Program& program)
      : followers_(program.instructions.size()), waits_for_(program.instructions.size()) {
    find_readers(program);
    std::vector<int> last_update(program.values.size(), -1);
    for (std::size_t i = 0; i < program.instructions.size(); ++i) {
      const Instruction& instruction = program.instructions[i];
      for (const int input : instruction.inputs) {
        if (input >= 0 && maker_[index(input)] >= 0) add(maker_[index(input)], static_cast<int>(i));
      }
      if (instruction.op->in_place == nullptr) continue;
      for (const InPlace& place :
           instruction.op->in_place(instruction.attributes, instruction.inputs.size())) {
        const std::size_t target = index(instruction.inputs[index(place.input)]);
        for (const int reader : readers_[target]) {
          if (reader != static_cast<int>(i)) add(reader, static_cast<int>(i));
        }
        if (last_update[target] >= 0) add(last_update[target], static_cast<int>(i));
        last_update[target] = static_cast<int>(i);
      }
    }
  }

  /// Always the earliest that waits for nothing (Kahn 1962), so what need not move does not.
  std::vector<int> sorted() {
    std::priority_queue<int, std::vector<int>, std::greater<>> ready;
    for (std::size_t i = 0; i < waits_for_.size(); ++i) {
      if (waits_for_[i] == 0) ready.push(static_cast<int>(i));
    }
    std::vector<int> order;
    while (!ready.empty()) {
      const int next = ready.top();
      ready.pop();
      order.push_back(next);
      for (const int follower : followers_[index(next)]) {
        if (--waits_for_[index(follower)] == 0) ready.push(follower);
      }
    }
    return order;
  }

 private:
  static std::size_t index(int id) { return static_cast<std::size_t>(id); }

  void add(int before, int after) {
    followers_[index(before)].push_back(after);
    ++waits_for_[index(after)];
  }

  /// Readers of a value are also those of its reshaped views, which share its memory. An operand
  /// that an op overwrites is not read in this sense.
  void find_readers(const Program& program) {
    maker_.assign(program.values.size(), -1);
    readers_.resize(program.values.size());
    std::vector<int> viewed(program.values.size());
    for (std::size_t i = 0; i < viewed.size(); ++i) viewed[i] = static_cast<int>(i);
    for (std::size_t i = 0; i < program.instructions.size(); ++i) {
      const Instruction& instruction = program.instructions[i];
      for (const int output : instruction.outputs) maker_[index(output)] = static_cast<int>(i);
      std::vector<bool> overwritten(instruction.inputs.size());
      if (instruction.op->in_place != nullptr) {
        for (const InPlace& place :
             instruction.op->in_place(instruction.attributes, instruction.inputs.size())) {
          overwritten[index(place.input)] = true;
        }
      }
      for (std::size_t k = 0; k < instruction.inputs.size(); ++k) {
        const int input = instruction.inputs[k];
        if (input < 0 || overwritten[k]) continue;
        readers_[index(viewed[index(input)])].push_back(static_cast<int>(i));
      }
      if (instruction.op->name == "reshape") {
        viewed[index(instruction.outputs[0])] = viewed[index(instruction.inputs[0])];
      }
    }
  }

  std::vector<int> maker_;                 ///< By value: the instruction that makes it, or −1.
  std::vector<std::vector<int>> readers_;  ///< By value.
  std::vector<std::vector<int>> followers_;
  std::vector<int> waits_for_;
};

}  // namespace

void delay_updates(Program& program) {
  const std::vector<int> order = Order(program).sorted();
  if (order.size() != program.instructions.size()) {
    throw Error(ErrorCode::internal,
                fmt::format("{} instructions wait for each other: a variable is overwritten and "
                            "its old values are needed together with its new ones.",
                            program.instructions.size() - order.size()));
  }
  std::vector<Instruction> sorted;
  sorted.reserve(order.size());
  for (const int i : order) {
    sorted.push_back(std::move(program.instructions[static_cast<std::size_t>(i)]));
  }
  program.instructions = std::move(sorted);
}

}  // namespace netloom
