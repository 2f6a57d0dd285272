#pragma once

#include "engine/backends/cpu/elementwise/elementwise_constants.h"
#include "engine/backends/cpu/special_functions.h"

namespace netloom::cpu {

// Activations and, from the gradient g and what was saved, their backward functions.

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
struct Elu : CostlyFunction {
  NETLOOM_INLINE static float of(float x, ElementwiseConstants c) {
    return x > 0 ? x : c.alpha * (exp_f32(c.beta * x) - 1.0F);
  }
};
struct Softplus : CostlyFunction {
  static constexpr bool keeps_zero = false;
  NETLOOM_INLINE static float of(float x, ElementwiseConstants c) {
    const float z = c.alpha * x;
    return z > c.beta ? x : log1p_f32(exp_f32(z)) / c.alpha;
  }
};
struct Silu : CostlyFunction {
  NETLOOM_INLINE static float of(float x, ElementwiseConstants) { return x * sigmoid_f32(x); }
};
/// tanh(log(1 + eˣ)) = n / (n + 2) with n = eˣ · (eˣ + 2); 1 from 20 on, where n is too large.
NETLOOM_INLINE float mish_share_f32(float x) {
  const float e = exp_f32(x);
  const float n = e * (e + 2.0F);
  return x > 20.0F ? 1.0F : n / (n + 2.0F);
}
struct Mish : CostlyFunction {
  NETLOOM_INLINE static float of(float x, ElementwiseConstants) { return x * mish_share_f32(x); }
};
/// |x|, at most 6: beyond, a normal distribution's tail counts less than the last place of 1.
NETLOOM_INLINE float normal_distance_f32(float x) {
  const float u = std::fabs(x);
  return u > 6.0F ? 6.0F : u;
}
struct Gelu : CostlyFunction {
  /// x · Φ(x) = max(x, 0) − |x| · Φ(−|x|), which keeps all digits on both sides.
  NETLOOM_INLINE static float of(float x, ElementwiseConstants) {
    const float u = normal_distance_f32(x);
    const float tail = exp_within_f32(-0.5F * u * u) * normal_tail_factor_f32(u);
    return (x > 0 ? x : 0.0F) - u * tail;
  }
};
NETLOOM_INLINE float gelu_bend_f32(float x) {
  return tanh_f32(0.79788456F * (x + 0.044715F * x * x * x));
}
struct GeluTanh : CostlyFunction {
  NETLOOM_INLINE static float of(float x, ElementwiseConstants) {
    return 0.5F * x * (1.0F + gelu_bend_f32(x));
  }
};
struct HardSigmoid : CheapFunction {
  static constexpr bool keeps_zero = false;
  NETLOOM_INLINE static float of(float x, ElementwiseConstants c) {
    const float line = c.alpha * x + c.beta;
    return line < 0 ? 0.0F : (line > 1 ? 1.0F : line);
  }
};
struct HardSwish : CheapFunction {
  NETLOOM_INLINE static float of(float x, ElementwiseConstants) {
    const float middle = x * (x + 3.0F) * (1.0F / 6.0F);
    return x <= -3 ? 0.0F : (x >= 3 ? x : middle);
  }
};
struct Shrink : CheapFunction {
  NETLOOM_INLINE static float of(float x, ElementwiseConstants c) {
    return x > c.alpha ? x - c.beta : (x < -c.alpha ? x + c.beta : 0.0F);
  }
};
struct Threshold : CheapFunction {
  static constexpr bool keeps_zero = false;
  NETLOOM_INLINE static float of(float x, ElementwiseConstants c) {
    return x > c.alpha ? x : c.beta;
  }
};

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
struct EluBackward : CostlyFunction {
  NETLOOM_INLINE static float of(float g, float x, ElementwiseConstants c) {
    const float bent = g * (c.alpha * c.beta * exp_f32(c.beta * x));
    return x > 0 ? g : bent;
  }
};
struct SoftplusBackward : CostlyFunction {
  NETLOOM_INLINE static float of(float g, float x, ElementwiseConstants c) {
    const float z = c.alpha * x;
    const float bent = g * sigmoid_f32(z);
    return z > c.beta ? g : bent;
  }
};
struct SiluBackward : CostlyFunction {
  NETLOOM_INLINE static float of(float g, float x, ElementwiseConstants) {
    const float s = sigmoid_f32(x);
    return g * (s * (1.0F + x * (1.0F - s)));
  }
};
struct MishBackward : CostlyFunction {
  NETLOOM_INLINE static float of(float g, float x, ElementwiseConstants) {
    const float t = mish_share_f32(x);
    return g * (t + x * (1.0F - t * t) * sigmoid_f32(x));
  }
};
struct GeluBackward : CostlyFunction {
  /// The slope Φ(x) + x · e^(−x²/2) / √(2π) is bend(|x|) below 0 and 1 − bend(x) above.
  NETLOOM_INLINE static float of(float g, float x, ElementwiseConstants) {
    const float u = normal_distance_f32(x);
    const float bell = exp_within_f32(-0.5F * u * u);
    const float bend = bell * (normal_tail_factor_f32(u) - 0.39894228F * u);
    return g * (x > 0 ? 1.0F - bend : bend);
  }
};
struct GeluTanhBackward : CostlyFunction {
  NETLOOM_INLINE static float of(float g, float x, ElementwiseConstants) {
    const float t = gelu_bend_f32(x);
    const float inner = 0.79788456F * (1.0F + 0.134145F * x * x);
    return g * (0.5F * (1.0F + t) + 0.5F * x * (1.0F - t * t) * inner);
  }
};
struct HardSigmoidBackward : CheapFunction {
  NETLOOM_INLINE static float of(float g, float x, ElementwiseConstants c) {
    const float line = c.alpha * x + c.beta;
    return line > 0 && line < 1 ? g * c.alpha : 0.0F;
  }
};
struct HardSwishBackward : CheapFunction {
  NETLOOM_INLINE static float of(float g, float x, ElementwiseConstants) {
    const float middle = g * (x * (1.0F / 3.0F) + 0.5F);
    return x <= -3 ? 0.0F : (x >= 3 ? g : middle);
  }
};
struct ShrinkBackward : CheapFunction {
  NETLOOM_INLINE static float of(float g, float x, ElementwiseConstants c) {
    return std::fabs(x) > c.alpha ? g : 0.0F;
  }
};
struct ThresholdBackward : CheapFunction {
  NETLOOM_INLINE static float of(float g, float x, ElementwiseConstants c) {
    return x > c.alpha ? g : 0.0F;
  }
};

}  // namespace netloom::cpu
