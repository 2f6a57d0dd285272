#pragma once

#include "engine/backends/cpu/vector_math.h"

namespace netloom::cpu {

// More f32 functions without branches or calls. The polynomials are own fits (reweighted least
// squares towards the least relative error, in f64).

/// log(1 + x) for x > −1, exact to the last places also where 1 + x rounds (Kahan's correction).
NETLOOM_INLINE float log1p_f32(float x) {
  const float whole = 1.0F + x;
  const float counted = whole - 1.0F;
  const float corrected = log_f32(whole) * (x / counted);
  return counted != 0 && whole < std::numeric_limits<float>::infinity() ? corrected : x;
}

/// What e^(−u²/2) is multiplied by to give the share of a standard normal distribution above u from
/// 0 to 6; relative error below 6e-7 up to 4 and below 1e-5 beyond.
NETLOOM_INLINE float normal_tail_factor_f32(float u) {
  const float t = u * (1.0F / 3.0F) - 1.0F;
  float p = -1.72610185e-3F;
  p = p * t + 2.60349130e-3F;
  p = p * t + 6.10162388e-4F;
  p = p * t + 4.99739719e-4F;
  p = p * t - 7.03246333e-3F;
  p = p * t + 9.98649932e-3F;
  p = p * t - 1.25190644e-2F;
  p = p * t + 2.02482902e-2F;
  p = p * t - 3.13735269e-2F;
  p = p * t + 4.51349802e-2F;
  p = p * t - 6.23678453e-2F;
  p = p * t + 8.24023262e-2F;
  p = p * t - 1.03201658e-1F;
  return p * t + 1.21513993e-1F;
}

/// Sine of an angle in radians; turns are taken off in f64, so large angles keep their digits.
NETLOOM_INLINE float sine_f32(double angle) {
  constexpr double magic = 6755399441055744.0;  // 1.5 · 2⁵²: adding it rounds to an integer
  constexpr double pi = 3.141592653589793;
  const double half_turns = (angle * (1 / pi) + magic) - magic;
  const double full_turns = (half_turns * 0.5 + magic) - magic;
  const double odd = half_turns - 2.0 * full_turns;
  const auto r = static_cast<float>((angle - half_turns * pi) * (1.0 - 2.0 * odd * odd));
  const float z = r * r;
  float p = -2.38889163e-8F;
  p = p * z + 2.75253849e-6F;
  p = p * z - 1.98408682e-4F;
  p = p * z + 8.33333111e-3F;
  p = p * z - 1.66666666e-1F;
  return p * z * r + r;
}

/// What the power of |x| is multiplied by where x is negative: 1 for an even exponent, −1 for an
/// odd one, NaN for one that is no integer. It is the same for a whole loop.
NETLOOM_INLINE float negative_power_factor(float exponent) {
  const float half = 0.5F * exponent;
  const float sign = std::trunc(half) == half ? 1.0F : -1.0F;
  return std::trunc(exponent) == exponent ? sign : std::numeric_limits<float>::quiet_NaN();
}

/// x to the power `exponent`, with `factor` from negative_power_factor; 1 for exponent 0.
NETLOOM_INLINE float power_f32(float x, float exponent, float factor) {
  const float size = x < 0 ? -x : x;
  const float result = exp_f32(exponent * log_f32(size)) * (x < 0 ? factor : 1.0F);
  return exponent == 0 ? 1.0F : result;
}

}  // namespace netloom::cpu
