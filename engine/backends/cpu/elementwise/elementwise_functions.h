#pragma once

#include "engine/backends/cpu/elementwise/elementwise_constants.h"
#include "engine/backends/cpu/special_functions.h"

namespace netloom::cpu {

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

struct Reciprocal : CostlyFunction {
  static constexpr bool keeps_zero = false;
  NETLOOM_INLINE static float of(float x, ElementwiseConstants) { return 1.0F / x; }
};
struct Power : CostlyFunction {
  static constexpr bool keeps_zero = false;
  NETLOOM_INLINE static float of(float x, ElementwiseConstants c) {
    return power_f32(x, c.alpha, negative_power_factor(c.alpha));
  }
};
struct Sine : CostlyFunction {
  NETLOOM_INLINE static float of(float x, ElementwiseConstants c) {
    return sine_f32(double{c.alpha} * double{x});
  }
};
struct Clip : CheapFunction {
  static constexpr bool keeps_zero = false;
  NETLOOM_INLINE static float of(float x, ElementwiseConstants c) {
    return x < c.alpha ? c.alpha : (x > c.beta ? c.beta : x);
  }
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
struct Minimum : CheapFunction {
  NETLOOM_INLINE static float of(float a, float b, ElementwiseConstants) { return a <= b ? a : b; }
};
/// alpha · a, whatever b.
struct Scale : CheapFunction {
  NETLOOM_INLINE static float of(float a, float, ElementwiseConstants c) { return a * c.alpha; }
};
struct Equal : CheapFunction {
  using Result = bool;
  NETLOOM_INLINE static bool of(float a, float b, ElementwiseConstants) { return a == b; }
};
struct Less : CheapFunction {
  using Result = bool;
  NETLOOM_INLINE static bool of(float a, float b, ElementwiseConstants) { return a < b; }
};
struct LessEqual : CheapFunction {
  using Result = bool;
  NETLOOM_INLINE static bool of(float a, float b, ElementwiseConstants) { return a <= b; }
};

// Backward functions: the gradient of the result and what was saved, the operand x or the result y.

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
struct ReciprocalBackward : CheapFunction {
  NETLOOM_INLINE static float of(float g, float y, ElementwiseConstants) { return -g * y * y; }
};
struct PowerBackward : CostlyFunction {
  static constexpr bool keeps_zero = false;
  NETLOOM_INLINE static float of(float g, float x, ElementwiseConstants c) {
    const float less = c.alpha - 1.0F;
    const float slope = c.alpha * power_f32(x, less, negative_power_factor(less));
    return c.alpha == 0 ? g * 0.0F : g * slope;
  }
};
struct SineBackward : CostlyFunction {
  NETLOOM_INLINE static float of(float g, float x, ElementwiseConstants c) {
    constexpr double quarter_turn = 1.5707963267948966;
    return g * (c.alpha * sine_f32(double{c.alpha} * double{x} + quarter_turn));
  }
};
struct ClipBackward : CheapFunction {
  NETLOOM_INLINE static float of(float g, float x, ElementwiseConstants c) {
    return x > c.alpha && x < c.beta ? g : 0.0F;
  }
};

}  // namespace netloom::cpu
