// Activations: functions of one element that bend a straight line.

#include <cmath>
#include <numbers>

#include "engine/ops/activation_ops.h"
#include "engine/ops/elementwise_function.h"

namespace netloom {

namespace {

using namespace elementwise;

double logistic(double x) {
  return 1 / (1 + std::exp(-x));
}

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
  static double value(double x, const Constants&) { return logistic(x); }
  static double slope(double y, const Constants&) { return y * (1 - y); }
};

struct Elu {
  static constexpr std::string_view name = "elu", backward = "elu_backward", onnx = "Elu";
  static constexpr std::string_view summary = "x, or alpha · (exp(beta · x) - 1) below 0";
  static constexpr Saved saved = Saved::x;
  static double value(double x, const Constants& c) {
    return x > 0 ? x : c.alpha * std::expm1(c.beta * x);
  }
  static double slope(double x, const Constants& c) {
    return x > 0 ? 1 : c.alpha * c.beta * std::exp(c.beta * x);
  }
};

struct Softplus {
  static constexpr std::string_view name = "softplus", backward = "softplus_backward";
  static constexpr std::string_view onnx = "Softplus";
  static constexpr std::string_view summary =
      "log(1 + exp(alpha · x)) / alpha, or x where alpha · x is above beta";
  static constexpr Saved saved = Saved::x;
  static double value(double x, const Constants& c) {
    const double z = c.alpha * x;
    return z > c.beta ? x : std::log1p(std::exp(z)) / c.alpha;
  }
  static double slope(double x, const Constants& c) {
    const double z = c.alpha * x;
    return z > c.beta ? 1 : logistic(z);
  }
};

struct Silu {
  static constexpr std::string_view name = "silu", backward = "silu_backward", onnx = "";
  static constexpr std::string_view summary = "x · sigmoid(x)";
  static constexpr Saved saved = Saved::x;
  static double value(double x, const Constants&) { return x * logistic(x); }
  static double slope(double x, const Constants&) {
    const double s = logistic(x);
    return s * (1 + x * (1 - s));
  }
};

struct Mish {
  static constexpr std::string_view name = "mish", backward = "mish_backward", onnx = "";
  static constexpr std::string_view summary = "x · tanh(log(1 + exp(x)))";
  static constexpr Saved saved = Saved::x;
  static double value(double x, const Constants&) { return x * share(x); }
  static double slope(double x, const Constants&) {
    const double t = share(x);
    return t + x * (1 - t * t) * logistic(x);
  }
  static double share(double x) { return std::tanh(x > 30 ? x : std::log1p(std::exp(x))); }
};

/// x times the share of a normal distribution below x (Hendrycks and Gimpel, 2016).
struct Gelu {
  static constexpr std::string_view name = "gelu", backward = "gelu_backward", onnx = "";
  static constexpr std::string_view summary = "x · (1 + erf(x / √2)) / 2";
  static constexpr Saved saved = Saved::x;
  static double value(double x, const Constants&) { return x * share(x); }
  static double slope(double x, const Constants&) {
    const double density = std::exp(-0.5 * x * x) / std::sqrt(2 * std::numbers::pi);
    return share(x) + x * density;
  }
  static double share(double x) { return 0.5 * std::erfc(-x / std::numbers::sqrt2); }
};

/// The approximation of the same paper.
struct GeluTanh {
  static constexpr std::string_view name = "gelu_tanh", backward = "gelu_tanh_backward";
  static constexpr std::string_view onnx = "";
  static constexpr std::string_view summary = "x · (1 + tanh(√(2/π) · (x + 0.044715 x³))) / 2";
  static constexpr Saved saved = Saved::x;
  static double value(double x, const Constants&) { return 0.5 * x * (1 + bend(x)); }
  static double slope(double x, const Constants&) {
    const double t = bend(x);
    const double inner = std::sqrt(2 / std::numbers::pi) * (1 + 3 * 0.044715 * x * x);
    return 0.5 * (1 + t) + 0.5 * x * (1 - t * t) * inner;
  }
  static double bend(double x) {
    return std::tanh(std::sqrt(2 / std::numbers::pi) * (x + 0.044715 * x * x * x));
  }
};

struct HardSigmoid {
  static constexpr std::string_view name = "hard_sigmoid", backward = "hard_sigmoid_backward";
  static constexpr std::string_view onnx = "HardSigmoid";
  static constexpr std::string_view summary =
      "alpha · x + beta, but no less than 0 nor more than 1";
  static constexpr Saved saved = Saved::x;
  static double value(double x, const Constants& c) {
    const double line = c.alpha * x + c.beta;
    return line < 0 ? 0 : (line > 1 ? 1 : line);
  }
  static double slope(double x, const Constants& c) {
    const double line = c.alpha * x + c.beta;
    return line > 0 && line < 1 ? c.alpha : 0;
  }
};

struct HardSwish {
  static constexpr std::string_view name = "hard_swish", backward = "hard_swish_backward";
  static constexpr std::string_view onnx = "HardSwish";
  static constexpr std::string_view summary = "x · clip(x / 6 + 1 / 2, 0, 1)";
  static constexpr Saved saved = Saved::x;
  static double value(double x, const Constants&) {
    return x <= -3 ? 0 : (x >= 3 ? x : x * (x + 3) / 6);
  }
  static double slope(double x, const Constants&) {
    return x <= -3 ? 0 : (x >= 3 ? 1 : x / 3 + 0.5);
  }
};

struct Shrink {
  static constexpr std::string_view name = "shrink", backward = "shrink_backward", onnx = "Shrink";
  static constexpr std::string_view summary = "0 within alpha of 0, else x moved towards 0 by beta";
  static constexpr Saved saved = Saved::x;
  static double value(double x, const Constants& c) {
    return x > c.alpha ? x - c.beta : (x < -c.alpha ? x + c.beta : 0);
  }
  static double slope(double x, const Constants& c) { return std::abs(x) > c.alpha ? 1 : 0; }
};

struct Threshold {
  static constexpr std::string_view name = "threshold", backward = "threshold_backward", onnx = "";
  static constexpr std::string_view summary = "x where it is above alpha, else beta";
  static constexpr Saved saved = Saved::x;
  static double value(double x, const Constants& c) { return x > c.alpha ? x : c.beta; }
  static double slope(double x, const Constants& c) { return x > c.alpha ? 1 : 0; }
};

constexpr OpType table[] = {
    forward_op<Relu>(),         backward_op<Relu>(),     forward_op<LeakyRelu>(),
    backward_op<LeakyRelu>(),   forward_op<Tanh>(),      backward_op<Tanh>(),
    forward_op<Sigmoid>(),      backward_op<Sigmoid>(),  forward_op<Elu>(),
    backward_op<Elu>(),         forward_op<Softplus>(),  backward_op<Softplus>(),
    forward_op<Silu>(),         backward_op<Silu>(),     forward_op<Mish>(),
    backward_op<Mish>(),        forward_op<Gelu>(),      backward_op<Gelu>(),
    forward_op<GeluTanh>(),     backward_op<GeluTanh>(), forward_op<HardSigmoid>(),
    backward_op<HardSigmoid>(), forward_op<HardSwish>(), backward_op<HardSwish>(),
    forward_op<Shrink>(),       backward_op<Shrink>(),   forward_op<Threshold>(),
    backward_op<Threshold>(),
};

}  // namespace

std::span<const OpType> activations_ops() {
  return table;
}

namespace ops {

Value relu(Emitter& emitter, const Value& x) {
  return elementwise::emit(emitter, "relu", x);
}
Value leaky_relu(Emitter& emitter, const Value& x, double slope) {
  return elementwise::emit(emitter, "leaky_relu", x, {slope, 0});
}
Value tanh(Emitter& emitter, const Value& x) {
  return elementwise::emit(emitter, "tanh", x);
}
Value sigmoid(Emitter& emitter, const Value& x) {
  return elementwise::emit(emitter, "sigmoid", x);
}
Value elu(Emitter& emitter, const Value& x, double scale, double steepness) {
  return elementwise::emit(emitter, "elu", x, {scale, steepness});
}
Value softplus(Emitter& emitter, const Value& x, double steepness, double linear_from) {
  return elementwise::emit(emitter, "softplus", x, {steepness, linear_from});
}
Value silu(Emitter& emitter, const Value& x) {
  return elementwise::emit(emitter, "silu", x);
}
Value mish(Emitter& emitter, const Value& x) {
  return elementwise::emit(emitter, "mish", x);
}
Value gelu(Emitter& emitter, const Value& x) {
  return elementwise::emit(emitter, "gelu", x);
}
Value gelu_tanh(Emitter& emitter, const Value& x) {
  return elementwise::emit(emitter, "gelu_tanh", x);
}
Value hard_sigmoid(Emitter& emitter, const Value& x, double slope, double shift) {
  return elementwise::emit(emitter, "hard_sigmoid", x, {slope, shift});
}
Value hard_swish(Emitter& emitter, const Value& x) {
  return elementwise::emit(emitter, "hard_swish", x);
}
Value shrink(Emitter& emitter, const Value& x, double width, double bias) {
  return elementwise::emit(emitter, "shrink", x, {width, bias});
}
Value threshold(Emitter& emitter, const Value& x, double from, double otherwise) {
  return elementwise::emit(emitter, "threshold", x, {from, otherwise});
}

}  // namespace ops

}  // namespace netloom
