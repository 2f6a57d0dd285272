// Functions of one element. A row below is all that a function is: its forward and backward ops are
// derived.

#include <cassert>
#include <cmath>

#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"

namespace netloom {

namespace {

using Constants = ElementwiseAttributes;

/// What a backward op reads beside the gradient: the operand, the result, or nothing (the op is its
/// own backward op).
enum class Saved { x, y, none };

struct Relu {
  static constexpr std::string_view name = "relu", backward = "relu_backward", onnx = "Relu";
  static constexpr std::string_view summary = "max(0, x)";
  static constexpr Saved saved = Saved::y;
  static double value(double x, const Constants&) { return x < 0 ? 0 : x; }
  static double slope(double y, const Constants&) { return y > 0 ? 1 : 0; }
};

struct LeakyRelu {
  static constexpr std::string_view name = "leaky_relu", backward = "leaky_relu_backward";
  static constexpr std::string_view onnx = "LeakyRelu", summary = "x, or alpha · x below 0";
  static constexpr Saved saved = Saved::x;
  static double value(double x, const Constants& c) { return x < 0 ? c.alpha * x : x; }
  static double slope(double x, const Constants& c) { return x > 0 ? 1 : c.alpha; }
};

struct Tanh {
  static constexpr std::string_view name = "tanh", backward = "tanh_backward", onnx = "Tanh";
  static constexpr std::string_view summary = "Hyperbolic tangent, in (-1, 1)";
  static constexpr Saved saved = Saved::y;
  static double value(double x, const Constants&) { return std::tanh(x); }
  static double slope(double y, const Constants&) { return 1 - y * y; }
};

struct Sigmoid {
  static constexpr std::string_view name = "sigmoid", backward = "sigmoid_backward";
  static constexpr std::string_view onnx = "Sigmoid", summary = "1 / (1 + exp(-x)), in (0, 1)";
  static constexpr Saved saved = Saved::y;
  static double value(double x, const Constants&) { return 1 / (1 + std::exp(-x)); }
  static double slope(double y, const Constants&) { return y * (1 - y); }
};

struct Exp {
  static constexpr std::string_view name = "exp", backward = "exp_backward", onnx = "Exp";
  static constexpr std::string_view summary = "Exponential function";
  static constexpr Saved saved = Saved::y;
  static double value(double x, const Constants&) { return std::exp(x); }
  static double slope(double y, const Constants&) { return y; }
};

struct Log {
  static constexpr std::string_view name = "log", backward = "log_backward", onnx = "Log";
  static constexpr std::string_view summary = "Natural logarithm";
  static constexpr Saved saved = Saved::x;
  static double value(double x, const Constants&) { return std::log(x); }
  static double slope(double x, const Constants&) { return 1 / x; }
};

struct Sqrt {
  static constexpr std::string_view name = "sqrt", backward = "sqrt_backward", onnx = "Sqrt";
  static constexpr std::string_view summary = "Square root";
  static constexpr Saved saved = Saved::y;
  static double value(double x, const Constants&) { return std::sqrt(x); }
  static double slope(double y, const Constants&) { return 0.5 / y; }
};

struct Square {
  static constexpr std::string_view name = "square", backward = "square_backward", onnx = "";
  static constexpr std::string_view summary = "x · x";
  static constexpr Saved saved = Saved::x;
  static double value(double x, const Constants&) { return x * x; }
  static double slope(double x, const Constants&) { return 2 * x; }
};

struct Abs {
  static constexpr std::string_view name = "abs", backward = "abs_backward", onnx = "Abs";
  static constexpr std::string_view summary = "Distance from 0; its slope at 0 is 0";
  static constexpr Saved saved = Saved::x;
  static double value(double x, const Constants&) { return std::abs(x); }
  static double slope(double x, const Constants&) { return (x > 0) - (x < 0); }
};

struct Negate {
  static constexpr std::string_view name = "negate", onnx = "Neg", summary = "-x";
  static constexpr Saved saved = Saved::none;
  static double value(double x, const Constants&) { return -x; }
  static Constants of_gradient(const Constants& c) { return c; }
};

struct Affine {
  static constexpr std::string_view name = "affine", onnx = "", summary = "alpha · x + beta";
  static constexpr Saved saved = Saved::none;
  static double value(double x, const Constants& c) { return c.alpha * x + c.beta; }
  static Constants of_gradient(const Constants& c) { return {c.alpha, 0}; }
};

template <class Function>
std::vector<TensorType> infer_forward(const Attributes&, std::span<const TensorType> inputs) {
  require_floating(inputs[0], Function::name);
  return {inputs[0]};
}

template <class Function>
void forward_reference(const ReferenceCall& call) {
  const auto& constants = as<Constants>(call.attributes);
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const auto x = call.inputs[0].values<T>();
    const auto y = call.outputs[0].values<T>();
    for (std::size_t i = 0; i < x.size(); ++i) {
      y[i] = narrow<T>(Function::value(widen(x[i]), constants));
    }
  });
}

template <class Function>
std::vector<Value> gradient(Emitter& emitter, const GradientCall& call) {
  const Value& g = call.output_gradients[0];
  const auto& constants = as<Constants>(call.attributes);
  if constexpr (Function::saved == Saved::none) {
    return {emit_one(emitter, Function::name, Function::of_gradient(constants), {g})};
  } else {
    const Value& saved = Function::saved == Saved::x ? call.inputs[0] : call.outputs[0];
    return {emit_one(emitter, Function::backward, constants, {g, saved})};
  }
}

std::vector<TensorType> infer_backward(const Attributes&, std::span<const TensorType> inputs) {
  assert(inputs[0].dtype == inputs[1].dtype && inputs[0].shape.same_extents(inputs[1].shape));
  return {inputs[1]};
}

template <class Function>
void backward_reference(const ReferenceCall& call) {
  const auto& constants = as<Constants>(call.attributes);
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const auto gradients = call.inputs[0].values<T>();
    const auto saved = call.inputs[1].values<T>();
    const auto result = call.outputs[0].values<T>();
    for (std::size_t i = 0; i < result.size(); ++i) {
      result[i] = narrow<T>(widen(gradients[i]) * Function::slope(widen(saved[i]), constants));
    }
  });
}

template <class Function>
constexpr OpType forward_op() {
  return {.name = Function::name,
          .onnx = Function::onnx,
          .summary = Function::summary,
          .infer = infer_forward<Function>,
          .reference = forward_reference<Function>,
          .gradient = gradient<Function>,
          .elementwise = true};
}

template <class Function>
constexpr OpType backward_op() {
  return {
      .name = Function::backward,
      .onnx = "",
      .summary = Function::saved == Saved::x ? "(grad_y, x) to grad_x" : "(grad_y, y) to grad_x",
      .infer = infer_backward,
      .reference = backward_reference<Function>,
      .elementwise = true};
}

constexpr OpType table[] = {
    forward_op<Relu>(), backward_op<Relu>(), forward_op<LeakyRelu>(), backward_op<LeakyRelu>(),
    forward_op<Tanh>(), backward_op<Tanh>(), forward_op<Sigmoid>(),   backward_op<Sigmoid>(),
    forward_op<Exp>(),  backward_op<Exp>(),  forward_op<Log>(),       backward_op<Log>(),
    forward_op<Sqrt>(), backward_op<Sqrt>(), forward_op<Square>(),    backward_op<Square>(),
    forward_op<Abs>(),  backward_op<Abs>(),  forward_op<Negate>(),    forward_op<Affine>(),
};

Value unary(Emitter& emitter, std::string_view name, const Value& x, Constants constants = {}) {
  return emit_one(emitter, name, constants, {x});
}

}  // namespace

std::span<const OpType> elementwise_ops() {
  return table;
}

namespace ops {

Value relu(Emitter& emitter, const Value& x) {
  return unary(emitter, "relu", x);
}
Value leaky_relu(Emitter& emitter, const Value& x, double slope) {
  return unary(emitter, "leaky_relu", x, {slope, 0});
}
Value tanh(Emitter& emitter, const Value& x) {
  return unary(emitter, "tanh", x);
}
Value sigmoid(Emitter& emitter, const Value& x) {
  return unary(emitter, "sigmoid", x);
}
Value exp(Emitter& emitter, const Value& x) {
  return unary(emitter, "exp", x);
}
Value log(Emitter& emitter, const Value& x) {
  return unary(emitter, "log", x);
}
Value sqrt(Emitter& emitter, const Value& x) {
  return unary(emitter, "sqrt", x);
}
Value square(Emitter& emitter, const Value& x) {
  return unary(emitter, "square", x);
}
Value abs(Emitter& emitter, const Value& x) {
  return unary(emitter, "abs", x);
}
Value negate(Emitter& emitter, const Value& x) {
  return unary(emitter, "negate", x);
}
Value affine(Emitter& emitter, const Value& x, double scale, double shift) {
  return unary(emitter, "affine", x, {scale, shift});
}

}  // namespace ops

}  // namespace netloom
