// Arithmetic of one element.

#include <cmath>

#include "engine/ops/elementwise_function.h"
#include "engine/ops/math_ops.h"

namespace netloom {

namespace {

using namespace elementwise;

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

struct Reciprocal {
  static constexpr std::string_view name = "reciprocal", backward = "reciprocal_backward";
  static constexpr std::string_view onnx = "Reciprocal", summary = "1 / x";
  static constexpr Saved saved = Saved::y;
  static double value(double x, const Constants&) { return 1 / x; }
  static double slope(double y, const Constants&) { return -y * y; }
};

struct Power {
  static constexpr std::string_view name = "power", backward = "power_backward", onnx = "Pow";
  static constexpr std::string_view summary = "x to the power alpha";
  static constexpr Saved saved = Saved::x;
  static double value(double x, const Constants& c) { return std::pow(x, c.alpha); }
  static double slope(double x, const Constants& c) {
    return c.alpha == 0 ? 0 : c.alpha * std::pow(x, c.alpha - 1);
  }
};

struct Sine {
  static constexpr std::string_view name = "sine", backward = "sine_backward", onnx = "Sin";
  static constexpr std::string_view summary = "Sine of alpha · x radians";
  static constexpr Saved saved = Saved::x;
  static double value(double x, const Constants& c) { return std::sin(c.alpha * x); }
  static double slope(double x, const Constants& c) { return c.alpha * std::cos(c.alpha * x); }
};

struct Clip {
  static constexpr std::string_view name = "clip", backward = "clip_backward", onnx = "Clip";
  static constexpr std::string_view summary = "x, but no less than alpha and no more than beta";
  static constexpr Saved saved = Saved::x;
  static double value(double x, const Constants& c) {
    return x < c.alpha ? c.alpha : (x > c.beta ? c.beta : x);
  }
  static double slope(double x, const Constants& c) { return x > c.alpha && x < c.beta ? 1 : 0; }
};

constexpr OpType table[] = {
    forward_op<Exp>(),        backward_op<Exp>(),        forward_op<Log>(),
    backward_op<Log>(),       forward_op<Sqrt>(),        backward_op<Sqrt>(),
    forward_op<Square>(),     backward_op<Square>(),     forward_op<Abs>(),
    backward_op<Abs>(),       forward_op<Negate>(),      forward_op<Affine>(),
    forward_op<Reciprocal>(), backward_op<Reciprocal>(), forward_op<Power>(),
    backward_op<Power>(),     forward_op<Sine>(),        backward_op<Sine>(),
    forward_op<Clip>(),       backward_op<Clip>(),
};

}  // namespace

std::span<const OpType> elementwise_ops() {
  return table;
}

namespace ops {

Value exp(Emitter& emitter, const Value& x) {
  return elementwise::emit(emitter, "exp", x);
}
Value log(Emitter& emitter, const Value& x) {
  return elementwise::emit(emitter, "log", x);
}
Value sqrt(Emitter& emitter, const Value& x) {
  return elementwise::emit(emitter, "sqrt", x);
}
Value square(Emitter& emitter, const Value& x) {
  return elementwise::emit(emitter, "square", x);
}
Value abs(Emitter& emitter, const Value& x) {
  return elementwise::emit(emitter, "abs", x);
}
Value negate(Emitter& emitter, const Value& x) {
  return elementwise::emit(emitter, "negate", x);
}
Value affine(Emitter& emitter, const Value& x, double scale, double shift) {
  return elementwise::emit(emitter, "affine", x, {scale, shift});
}
Value reciprocal(Emitter& emitter, const Value& x) {
  return elementwise::emit(emitter, "reciprocal", x);
}
Value power(Emitter& emitter, const Value& x, double exponent) {
  return elementwise::emit(emitter, "power", x, {exponent, 0});
}
Value sine(Emitter& emitter, const Value& x, double frequency) {
  return elementwise::emit(emitter, "sine", x, {frequency, 0});
}
Value clip(Emitter& emitter, const Value& x, double least, double most) {
  return elementwise::emit(emitter, "clip", x, {least, most});
}

}  // namespace ops

}  // namespace netloom
