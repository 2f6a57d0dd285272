#include <algorithm>
#include <optional>
#include <utility>

#include "engine/program/passes/passes.h"

namespace netloom {

namespace {

constexpr int many = -2;

std::size_t index(int id) {
  return static_cast<std::size_t>(id);
}

/// Batch norms in training take in what follows them, and their backward op the relu's before it.
class BatchNorms {
 public:
  explicit BatchNorms(Program& program)
      : program_(program), makers_(program.values.size(), -1), readers_(program.values.size(), -1) {
    for (int i = 0; i < static_cast<int>(program.instructions.size()); ++i) {
      for (const int input : at(i).inputs)
        if (input >= 0) read(input, i);
      for (const int output : at(i).outputs) makers_[index(output)] = i;
    }
    for (const Port& port : program.outputs) readers_[index(port.value)] = many;
  }

  void run() {
    for (int i = 0; i < static_cast<int>(program_.instructions.size()); ++i) {
      if (at(i).op == nullptr) continue;
      if (at(i).op->name == "batch_norm_training") {
        take_addend(i);
        take_relu(i);
      } else if (at(i).op->name == "batch_norm_training_backward") {
        take_relu_backward(i);
      }
    }
    std::erase_if(program_.instructions, [](const Instruction& one) { return one.op == nullptr; });
  }

 private:
  Instruction& at(int i) { return program_.instructions[index(i)]; }

  void read(int value, int reader) {
    int& only = readers_[index(value)];
    only = only == -1 ? reader : many;
  }

  /// The only reader of a value, if it is that op.
  std::optional<int> followed_by(int value, std::string_view op) {
    const int reader = readers_[index(value)];
    if (reader < 0 || at(reader).op == nullptr || at(reader).op->name != op) return std::nullopt;
    return reader;
  }

  /// Instruction `i` makes what `absorbed` made, which is no more.
  void absorb(int i, int absorbed) {
    at(i).outputs[0] = at(absorbed).outputs[0];
    makers_[index(at(i).outputs[0])] = i;
    at(absorbed).op = nullptr;
  }

  /// Where the other addend is there before the norm.
  void take_addend(int i) {
    const int y = at(i).outputs[0];
    const std::optional<int> sum = followed_by(y, "add");
    if (!sum) return;
    const Instruction& add = at(*sum);
    const int other = add.inputs[add.inputs[0] == y ? 1 : 0];
    const TensorType& type = program_.values[index(y)];
    const TensorType& added = program_.values[index(other)];
    const int maker = makers_[index(other)];
    const bool there = maker >= 0 && maker < i;
    if (!there || type.dtype != added.dtype || !type.shape.same_extents(added.shape)) return;
    at(i).inputs.push_back(other);
    absorb(i, *sum);
  }

  void take_relu(int i) {
    const std::optional<int> relu = followed_by(at(i).outputs[0], "relu");
    if (!relu) return;
    std::get<NormaliseAttributes>(at(i).attributes).activation = Activation::relu;
    absorb(i, *relu);
  }

  /// Where the relu's gradient goes to this norm alone, which had no addend: then the sign of what
  /// it let through follows from x and the shift.
  void take_relu_backward(int i) {
    const int gradient = at(i).inputs[0];
    const int maker = makers_[index(gradient)];
    if (maker < 0 || at(maker).op == nullptr || at(maker).op->name != "relu_backward") return;
    const int norm = makers_[index(at(maker).inputs[1])];
    if (readers_[index(gradient)] == many || norm < 0 || !normalises(norm, at(i).inputs)) return;
    at(i).inputs[0] = at(maker).inputs[0];
    at(i).inputs.push_back(at(norm).inputs[2]);
    at(maker).op = nullptr;
  }

  /// Whether instruction `norm` is relu(norm) of what the backward op's operands name.
  bool normalises(int norm, const std::vector<int>& backward) {
    const Instruction& one = at(norm);
    return one.op != nullptr && one.op->name == "batch_norm_training" && one.inputs.size() == 3 &&
           one.inputs[0] == backward[1] && one.inputs[1] == backward[2] &&
           one.outputs[1] == backward[3];
  }

  Program& program_;
  std::vector<int> makers_;   ///< By value: the instruction that makes it, or −1.
  std::vector<int> readers_;  ///< By value: its only reader, −1 for none, or `many`.
};

}  // namespace

void fuse_batch_norm(Program& program) {
  BatchNorms(program).run();
}

}  // namespace netloom
