#pragma once

#include "engine/backends/cpu/vector_math.h"

namespace netloom::cpu {

/// The numbers of ElementwiseAttributes as f32.
struct ElementwiseConstants {
  float alpha = 0;
  float beta = 0;
};

// One struct per function: `of` computes an element, `keeps_zero` says that zeros give zero (so
// that padding stays zero), `nanoseconds` is about what an element costs one thread.

struct CheapFunction {
  using Result = float;
  static constexpr bool keeps_zero = true;
  static constexpr double nanoseconds = 0.1;
};
struct CostlyFunction : CheapFunction {
  static constexpr double nanoseconds = 0.5;
};

struct Relu : CheapFunction {
  NETLOOM_INLINE static float of(float x, ElementwiseConstants) { return x > 0 ? x : 0.0F; }
};
struct LeakyRelu : CheapFunction {
  NETLOOM_INLINE static float of(float x, ElementwiseConstants c) {
    return x > 0 ? x : c.alpha * x;
  }
};
struct Tanh : CostlyFunction {
  NETLOOM_INLINE static float of(float x, ElementwiseConstants) { return tanh_f32(x); }
};
struct Sigmoid : CostlyFunction {
  static constexpr bool keeps_zero = false;
  NETLOOM_INLINE static float of(float x, ElementwiseConstants) { return sigmoid_f32(x); }
};
struct Exp : CostlyFunction {
  static constexpr bool keeps_zero = false;
  NETLOOM_INLINE static float of(float x, ElementwiseConstants) { return exp_f32(x); }
};
struct Log : CostlyFunction {
  static constexpr bool keeps_zero = false;
  NETLOOM_INLINE static float of(float x, ElementwiseConstants) { return log_f32(x); }
};
struct Sqrt : CostlyFunction {
  NETLOOM_INLINE static float of(float x, ElementwiseConstants) { return std::sqrt(x); }
};
struct Square : CheapFunction {
  NETLOOM_INLINE static float of(float x, ElementwiseConstants) { return x * x; }
};
struct Abs : CheapFunction {
  NETLOOM_INLINE static float of(float x, ElementwiseConstants) { return std::fabs(x); }
};
struct Negate : CheapFunction {
  NETLOOM_INLINE static float of(float x, ElementwiseConstants) { return -x; }
};
struct Affine : CheapFunction {
  static constexpr bool keeps_zero = false;
  NETLOOM_INLINE static float of(float x, ElementwiseConstants c) { return c.alpha * x + c.beta; }
};

struct Add : CheapFunction {
  NETLOOM_INLINE static float of(float a, float b, ElementwiseConstants) { return a + b; }
};
struct Subtract : CheapFunction {
  NETLOOM_INLINE static float of(float a, float b, ElementwiseConstants) { return a - b; }
};
struct Multiply : CheapFunction {
  NETLOOM_INLINE static float of(float a, float b, ElementwiseConstants) { return a * b; }
};
struct Divide : CostlyFunction {
  static constexpr bool keeps_zero = false;
  NETLOOM_INLINE static float of(float a, float b, ElementwiseConstants) { return a / b; }
};
struct Maximum : CheapFunction {
  NETLOOM_INLINE static float of(float a, float b, ElementwiseConstants) { return a >= b ? a : b; }
};
/// alpha · a, whatever b.
struct Scale : CheapFunction {
  NETLOOM_INLINE static float of(float a, float, ElementwiseConstants c) { return a * c.alpha; }
};
struct Equal : CheapFunction {
  using Result = bool;
  NETLOOM_INLINE static bool of(float a, float b, ElementwiseConstants) { return a == b; }
};

// Backward functions: the gradient of the result and what was saved, the operand x or the result y.

struct ReluBackward : CheapFunction {
  NETLOOM_INLINE static float of(float g, float y, ElementwiseConstants) {
    return y > 0 ? g : 0.0F;
  }
};
struct LeakyReluBackward : CheapFunction {
  NETLOOM_INLINE static float of(float g, float x, ElementwiseConstants c) {
    return x > 0 ? g : g * c.alpha;
  }
};
struct TanhBackward : CheapFunction {
  NETLOOM_INLINE static float of(float g, float y, ElementwiseConstants) { return g * (1 - y * y); }
};
struct SigmoidBackward : CheapFunction {
  NETLOOM_INLINE static float of(float g, float y, ElementwiseConstants) {
    return g * (y * (1 - y));
  }
};
struct SqrtBackward : CostlyFunction {
  static constexpr bool keeps_zero = false;
  NETLOOM_INLINE static float of(float g, float y, ElementwiseConstants) { return g * (0.5F / y); }
};
struct SquareBackward : CheapFunction {
  NETLOOM_INLINE static float of(float g, float x, ElementwiseConstants) { return g * (2 * x); }
};
struct AbsBackward : CheapFunction {
  NETLOOM_INLINE static float of(float g, float x, ElementwiseConstants) {
    return x > 0 ? g : (x < 0 ? -g : g * 0.0F);
  }
};

}  // namespace netloom::cpu
