#pragma once

#include <memory>
#include <vector>

#include "engine/core/random.h"
#include "engine/ops/norm_ops.h"
#include "engine/ops/ops.h"
#include "engine/ops/optimiser_ops.h"
#include "engine/ops/spatial_ops.h"
#include "engine/program/builder.h"
#include "engine/program/compile.h"

namespace netloom {

/// A training step of a small network as layers and training build it, with inputs "x" and "labels"
/// and output "loss".
struct DigitProgram {
  Program program;
  Shape sample;
  std::int64_t classes = 10;
};

inline Initialiser digit_weights(std::int64_t fan_in) {
  return {Initialiser::Kind::kaiming_uniform, 0, fan_in, 1};
}

inline Value digit_linear(Builder& b, const Value& x, std::string_view name, std::int64_t outputs,
                          Activation activation) {
  const std::int64_t inputs = x.shape().size(1);
  b.enter(std::string(name), std::string(name));
  return ops::linear(b, x, b.weight("weight", Shape::of({outputs, inputs}), digit_weights(inputs)),
                     b.weight("bias", Shape::of({outputs}), {}), activation);
}

/// Loss, gradients of all weights, and one optimiser step.
inline void finish(Builder& b, const Value& scores, const Value& labels, bool adam) {
  b.enter("loss", "loss");
  const Value loss = ops::mean(b, ops::softmax_cross_entropy(b, scores, labels));
  b.output("loss", loss);
  std::vector<Value> weights;
  std::vector<std::string> names;
  for (const Variable& one : b.program().variables)
    if (one.kind == VariableKind::weight) {
      weights.push_back(b.value(one.value));
      names.push_back(one.name);
    }
  const std::vector<Value> slopes = gradients(b, loss, weights);
  b.enter("", "");
  std::vector<ops::OptimiserOperand> operands;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    ops::OptimiserOperand one{weights[i], slopes[i], {}};
    for (const char* moment : {"/m", "/v"})
      if (adam || one.moments.empty())
        one.moments.push_back(b.variable(names[i] + moment, VariableKind::optimiser,
                                         weights[i].shape(), Dtype::f32, {}));
    operands.push_back(one);
  }
  const Value rate = b.scalar("learning_rate", Dtype::f32);
  const Value step = b.scalar("step", Dtype::i64);
  if (adam)
    ops::adam_step(b, operands, rate, step, {});
  else
    ops::sgd_step(b, operands, rate, step, {.momentum = 0.9});
}

inline DigitProgram mlp_program(bool adam) {
  DigitProgram result;
  result.sample = Shape::of({64});
  Builder b(result.program, Mode::training);
  const Value x = b.input("x", {{Role::batch, batch_extent()}, {Role::feature, 64}}, Dtype::f32);
  const Value labels = b.input("labels", {{Role::batch, batch_extent()}}, Dtype::i64);
  const Value hidden = digit_linear(b, x, "hidden", 32, Activation::relu);
  finish(b, digit_linear(b, hidden, "scores", 10, Activation::none), labels, adam);
  return result;
}

/// Convolution 3×3, batch norm with running statistics, ReLU, pooling 2×2.
inline Value digit_block(Builder& b, const Value& x, const std::string& name,
                         std::int64_t filters) {
  const std::int64_t channels = x.shape()[1].extent.factor;
  b.enter(name, name);
  ConvolutionAttributes convolution;
  Window pool;
  for (std::size_t i = 1; i < 3; ++i) {
    convolution.window.kernel[i] = 3;
    convolution.window.before[i] = convolution.window.after[i] = 1;
    pool.kernel[i] = pool.stride[i] = 2;
  }
  const Value w =
      b.weight("weight", Shape::of({filters, channels, 3, 3}), digit_weights(channels * 9));
  const Value y = ops::convolution(b, x, w, {}, convolution);
  const Shape per_channel = Shape::of({filters});
  const auto normal = ops::batch_norm_training(
      b, y, b.weight("scale", per_channel, {Initialiser::Kind::constant, 1}),
      b.weight("shift", per_channel, {}), 1e-5);
  const Value mean = b.state("running_mean", per_channel, 0);
  const Value variance = b.state("running_variance", per_channel, 1);
  const auto blend = [&](const Value& old, const Value& now) {
    return ops::add(b, ops::affine(b, old, 0.9, 0), ops::affine(b, now, 0.1, 0));
  };
  b.update(mean, blend(mean, normal.mean));
  b.update(variance, blend(variance, normal.variance));
  return ops::max_pool(b, ops::relu(b, normal.y), {pool});
}

inline DigitProgram cnn_program(bool adam, std::int64_t first = 16, std::int64_t second = 32) {
  DigitProgram result;
  result.sample = Shape::of({1, 8, 8});
  Builder b(result.program, Mode::training);
  const Value x = b.input(
      "x", {{Role::batch, batch_extent()}, {Role::channel, 1}, {Role::height, 8}, {Role::width, 8}},
      Dtype::f32);
  const Value labels = b.input("labels", {{Role::batch, batch_extent()}}, Dtype::i64);
  Value y = digit_block(b, digit_block(b, x, "first", first), "second", second);
  y = ops::reshape(b, y, {{Role::batch, batch_extent()}, {Role::feature, second * 4}});
  finish(b, digit_linear(b, y, "scores", 10, Activation::none), labels, adam);
  return result;
}

/// A chain that keeps to blocked layouts where kernels do: convolution, mean pool, linear resize,
/// mirrored padding, adaptive max-pool, transposed convolution with a bias, group norm.
inline DigitProgram maps_program(std::int64_t filters) {
  DigitProgram result;
  result.sample = Shape::of({1, 8, 8});
  Builder b(result.program, Mode::training);
  const Axis batch{Role::batch, batch_extent()};
  const auto map_of = [&](std::int64_t channels, std::int64_t size) {
    return Shape{batch, {Role::channel, channels}, {Role::height, size}, {Role::width, size}};
  };
  Value y = b.input("x", map_of(1, 8), Dtype::f32);
  const Value labels = b.input("labels", {batch}, Dtype::i64);
  ConvolutionAttributes convolution;
  convolution.window.kernel = {1, 3, 3};
  y = ops::convolution(b, y, b.weight("conv", Shape::of({filters, 1, 3, 3}), digit_weights(9)), {},
                       convolution);
  PoolAttributes mean;
  mean.window.kernel = mean.window.stride = {1, 2, 2};
  y = ops::average_pool(b, y, mean);
  y = ops::resize(b, y, {true, false, map_of(filters, 7)});
  PadAttributes mirror;
  mirror.mode = PadMode::reflect;
  mirror.before = mirror.after = {0, 0, 1, 2};
  y = ops::pad(b, y, mirror);
  PoolAttributes adaptive;
  adaptive.outputs = {0, 4, 4};
  y = ops::max_pool(b, y, adaptive);
  convolution.window.kernel = convolution.window.stride = {1, 2, 2};
  convolution.shape = map_of(filters, 8);
  const Shape back = Shape::of({filters, filters, 2, 2});
  y = ops::transposed_convolution(b, y, b.weight("back", back, digit_weights(4 * filters)),
                                  b.weight("offset", Shape::of({filters}), {}), convolution);
  const Shape channels = Shape::of({filters});
  y = ops::group_norm(b, y, b.weight("scale", channels, {Initialiser::Kind::constant, 1}),
                      b.weight("shift", channels, {}), 2, 1e-5);
  y = ops::mean(b, y, {2, 3});
  finish(b, digit_linear(b, y, "scores", 10, Activation::none), labels, false);
  return result;
}

/// A program compiled on a backend with its own variables, and steps of it on made-up data.
class DigitRun {
 public:
  DigitRun(const DigitProgram& digits, Backend& backend, std::int64_t batch,
           Dtype precision = Dtype::f32)
      : variables_(backend, 1), digits_(digits), batch_(batch) {
    variables_.declare(digits.program);
    executable_ = compile(digits.program, variables_, {batch, 1}, {Weights::change, {}, precision});
    executable_->set_scalar("learning_rate", 0.01);
    x_.resize(static_cast<std::size_t>(batch * digits.sample.count()));
    labels_.resize(static_cast<std::size_t>(batch));
  }

  /// Gives batch number `step` and runs.
  void step(std::int64_t step) {
    prepare(step);
    run();
  }
  void prepare(std::int64_t step) {
    executable_->set_scalar("step", static_cast<double>(step));
    const auto t = static_cast<std::uint32_t>(step);
    for (std::size_t i = 0; i < x_.size(); ++i)
      x_[i] = static_cast<float>(RandomStream{3, 1}.normal(i, t));
    for (std::size_t i = 0; i < labels_.size(); ++i)
      labels_[i] = static_cast<std::int64_t>(RandomStream{3, 2}.below(10, i, t));
  }
  void run() {
    executable_->set_input(x_at_, reinterpret_cast<const std::byte*>(x_.data()));
    executable_->set_input(labels_at_, reinterpret_cast<const std::byte*>(labels_.data()));
    executable_->run();
  }
  double loss() { return executable_->read_scalar(executable_->output("loss")); }
  Executable& executable() { return *executable_; }
  const Variables& variables() const { return variables_; }

 private:
  Variables variables_;
  const DigitProgram& digits_;
  std::int64_t batch_;
  std::unique_ptr<Executable> executable_;
  std::vector<float> x_;
  std::vector<std::int64_t> labels_;
  int x_at_ = 0;
  int labels_at_ = 1;
};

}  // namespace netloom
