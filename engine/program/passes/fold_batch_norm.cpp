#include "engine/ops/ops.h"
#include "engine/program/builder.h"
#include "engine/program/passes/passes.h"
#include "engine/program/passes/value_flow.h"

namespace netloom {

namespace {

std::size_t index(int id) {
  return static_cast<std::size_t>(id);
}

/// By instruction: the batch norm that it can take in, or −1. That is so for convolutions whose
/// result nothing else reads.
std::vector<int> find_folds(const Program& program) {
  const ValueFlow flow(program);
  std::vector<int> norm(program.instructions.size(), -1);
  for (std::size_t i = 0; i < program.instructions.size(); ++i) {
    if (program.instructions[i].op->name != "batch_norm_inference") continue;
    const int between = program.instructions[i].inputs[0];
    const int before = flow.maker(between);
    if (before < 0 || !flow.read_once(between)) continue;
    const Instruction& made = program.instructions[index(before)];
    if (made.op->name != "convolution") continue;
    const auto& attributes = std::get<ConvolutionAttributes>(made.attributes);
    if (attributes.activation == Activation::none) norm[index(before)] = static_cast<int>(i);
  }
  return norm;
}

/// The convolution with w · f and (bias − mean) · f + shift, f = scale / √(variance + ε), in place
/// of both.
Instruction folded(Builder& b, Instruction convolution, const Instruction& norm) {
  const auto operand = [&](std::size_t i) { return b.value(norm.inputs[i]); };
  const double epsilon = std::get<NormaliseAttributes>(norm.attributes).epsilon;
  const Value deviation = ops::sqrt(b, ops::affine(b, operand(4), 1, epsilon));
  const Value factor = ops::divide(b, operand(1), deviation);
  const Value weights = b.value(convolution.inputs[1]);
  Shape column;
  for (int i = 0; i < weights.shape().rank(); ++i) {
    column.push_back({Role::none, i == 0 ? weights.shape().size(0) : 1});
  }
  const bool biased = convolution.inputs.size() > 2 && convolution.inputs[2] >= 0;
  const Value centre = biased ? ops::subtract(b, b.value(convolution.inputs[2]), operand(3))
                              : ops::negate(b, operand(3));
  const Value bias = ops::add(b, ops::multiply(b, centre, factor), operand(2));
  convolution.inputs.resize(3);
  convolution.inputs[1] = ops::multiply(b, weights, ops::reshape(b, factor, column)).id;
  convolution.inputs[2] = bias.id;
  convolution.outputs = norm.outputs;
  return convolution;
}

}  // namespace

void fold_batch_norm(Program& program) {
  const std::vector<int> norm = find_folds(program);
  std::vector<Instruction> before = std::move(program.instructions);
  program.instructions.clear();
  Builder b(program, Mode::inference);
  std::vector<int> taken_in(before.size(), -1);  // By batch norm: its convolution.
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (norm[i] >= 0) {
      taken_in[index(norm[i])] = static_cast<int>(i);
      continue;  // Written where the batch norm stood, after what that reads.
    }
    if (taken_in[i] < 0) {
      program.instructions.push_back(std::move(before[i]));
      continue;
    }
    Instruction& convolution = before[index(taken_in[i])];
    b.enter(convolution.node, {});
    Instruction one = folded(b, std::move(convolution), before[i]);
    program.instructions.push_back(std::move(one));
  }
}

}  // namespace netloom
