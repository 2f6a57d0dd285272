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
  NETLOOM_INLINE static float of(float x, ElementwiseConstants) { return x < 0 ? 0.0F : x; }
};
struct LeakyRelu : CheapFunction {
  NETLOOM_INLINE static float of(float x, ElementwiseConstants c) {
    return x < 0 ? c.alpha * x : x;
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
  NETLOOM_INLINE static float of(float a, float b, ElementwiseConstants) { return a < b ? b : a; }
};
struct Equal : CheapFunction {
  using Result = bool;
  NETLOOM_INLINE static bool of(float a, float b, ElementwiseConstants) { return a == b; }
};

}  // namespace netloom::cpu
