#include <optional>
#include <string_view>
#include <vector>

#include "engine/program/passes/passes.h"
#include "engine/program/passes/value_flow.h"

namespace netloom {

namespace {

std::size_t index(int id) {
  return static_cast<std::size_t>(id);
}

/// Batch norms in training take in what follows them, and their backward op the relu's before it.
class BatchNorms {
 public:
  explicit BatchNorms(Program& program) : program_(program), flow_(program) {}

  void run() {
    for (int i = 0; i < static_cast<int>(program_.instructions.size()); ++i) {
      if (is(i, "batch_norm_training")) {
        take_addend(i);
        take_relu(i);
      } else if (is(i, "batch_norm_training_backward")) {
        take_relu_backward(i);
      }
    }
    std::erase_if(program_.instructions, [](const Instruction& one) { return one.op == nullptr; });
  }

 private:
  Instruction& at(int i) { return program_.instructions[index(i)]; }

  /// The only reader of a value, if it is that op.
  std::optional<int> followed_by(int value, std::string_view op) {
    if (!flow_.read_once(value)) return std::nullopt;
    const int reader = flow_.readers(value)[0];
    if (reader == ValueFlow::output || !is(reader, op)) return std::nullopt;
    return reader;
  }

  bool is(int i, std::string_view op) { return at(i).op != nullptr && at(i).op->name == op; }

  /// Instruction `i` makes what `absorbed` made, which is no more.
  void absorb(int i, int absorbed) {
    at(i).outputs[0] = at(absorbed).outputs[0];
    flow_.make(at(i).outputs[0], i);
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
    const int maker = flow_.maker(other);
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
    const int maker = flow_.maker(gradient);
    if (maker < 0 || !is(maker, "relu_backward") || !flow_.read_once(gradient)) return;
    const int norm = flow_.maker(at(maker).inputs[1]);
    if (norm < 0 || !normalises(norm, at(i).inputs)) return;
    at(i).inputs[0] = at(maker).inputs[0];
    at(i).inputs.push_back(at(norm).inputs[2]);
    at(maker).op = nullptr;
  }

  /// Whether instruction `norm` is relu(norm) of what the backward op's operands name.
  bool normalises(int norm, const std::vector<int>& backward) {
    const Instruction& one = at(norm);
    return is(norm, "batch_norm_training") && one.inputs.size() == 3 &&
           one.inputs[0] == backward[1] && one.inputs[1] == backward[2] &&
           one.outputs[1] == backward[3];
  }

  Program& program_;
  ValueFlow flow_;
};

}  // namespace

void fuse_batch_norm(Program& program) {
  BatchNorms(program).run();
}

}  // namespace netloom
