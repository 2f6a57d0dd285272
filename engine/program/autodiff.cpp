#include "engine/ops/ops.h"
#include "engine/program/builder.h"

namespace netloom {

namespace {

/// One call of `gradients`: which values lie on a path from the wanted ones, and the gradients
/// found so far.
class ReverseWalk {
 public:
  ReverseWalk(Builder& builder, std::span<const Value> wanted) : builder_(builder) {
    const Program& program = builder.program();
    on_path_.resize(program.values.size());
    gradients_.resize(program.values.size());
    for (const Value& value : wanted) on_path_[index(value.id)] = true;
    for (const Instruction& instruction : program.instructions) {
      if (instruction.op->gradient == nullptr || !reads_path(instruction)) continue;
      for (const int output : instruction.outputs) on_path_[index(output)] = true;
    }
  }

  void run(const Value& loss) {
    if (!on_path_[index(loss.id)]) return;
    const std::size_t count = builder_.program().instructions.size();
    gradients_[index(loss.id)] = ops::constant(builder_, 1, loss.shape(), loss.dtype());
    for (std::size_t i = count; i-- > 0;) {
      // A copy: the program's list grows while the rule appends to it.
      const Instruction instruction = builder_.program().instructions[i];
      visit(instruction);
    }
  }

  Value gradient(const Value& value) const { return gradients_[index(value.id)]; }

 private:
  static std::size_t index(int id) {
    assert(id >= 0);
    return static_cast<std::size_t>(id);
  }

  bool reads_path(const Instruction& instruction) const {
    for (const int input : instruction.inputs) {
      if (input >= 0 && on_path_[index(input)]) return true;
    }
    return false;
  }

  void visit(const Instruction& instruction) {
    std::vector<Value> outputs;
    std::vector<Value> output_gradients;
    bool reached = false;
    for (const int output : instruction.outputs) {
      outputs.push_back(builder_.value(output));
      output_gradients.push_back(gradients_[index(output)]);
      reached = reached || output_gradients.back().valid();
    }
    if (!reached || instruction.op->gradient == nullptr || !reads_path(instruction)) return;

    std::vector<Value> inputs;
    std::vector<bool> wanted;
    for (const int input : instruction.inputs) {
      inputs.push_back(input < 0 ? Value() : builder_.value(input));
      wanted.push_back(input >= 0 && on_path_[index(input)]);
    }
    builder_.enter(instruction.node, {});
    const std::vector<Value> found = instruction.op->gradient(
        builder_, {instruction.attributes, inputs, outputs, output_gradients, wanted});
    assert(found.size() == inputs.size());
    for (std::size_t i = 0; i < inputs.size(); ++i) {
      if (wanted[i] && found[i].valid()) accumulate(inputs[i], found[i]);
    }
  }

  void accumulate(const Value& value, const Value& gradient) {
    assert(gradient.dtype() == value.dtype() && gradient.shape().same_extents(value.shape()));
    Value& sum = gradients_[index(value.id)];
    sum = sum.valid() ? ops::add(builder_, sum, gradient) : gradient;
  }

  Builder& builder_;
  std::vector<bool> on_path_;  ///< By value: depends on a wanted one by ops that have a gradient.
  std::vector<Value> gradients_;  ///< By value; invalid where there is none yet.
};

}  // namespace

std::vector<Value> gradients(Builder& builder, const Value& loss, std::span<const Value> wanted) {
  assert(loss.shape().scalar());
  ReverseWalk walk(builder, wanted);
  walk.run(loss);
  builder.enter({}, {});
  std::vector<Value> result;
  for (const Value& value : wanted) result.push_back(walk.gradient(value));
  return result;
}

}  // namespace netloom
