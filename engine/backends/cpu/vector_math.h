#pragma once

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

// f32 functions without branches or calls, so that loops over them vectorise. Polynomials are those
// of the Cephes library (S. Moshier, single precision); errors are below 2 units in the last place
// over the whole range.

/// eˣ as p · 2ⁿ with p around 1.
struct PowerParts {
  float p = 0;
  std::uint32_t exponent = 0;  ///< n, modulo 2³².
};
NETLOOM_INLINE PowerParts exp_parts(float x) {
  constexpr float magic = 12582912.0F;  // 1.5 · 2²³: adding it rounds to an integer in the low bits
  const float shifted = x * 1.44269504F + magic;
  const float n = shifted - magic;
  const float r = (x - n * 0.693359375F) + n * 2.12194440e-4F;
  float p = 1.9875691500e-4F;
  p = p * r + 1.3981999507e-3F;
  p = p * r + 8.3334519073e-3F;
  p = p * r + 4.1665795894e-2F;
  p = p * r + 1.6666665459e-1F;
  p = p * r + 5.0000001201e-1F;
  p = p * (r * r) + r + 1.0F;
  return {p, std::bit_cast<std::uint32_t>(shifted) - 0x4B400000U};
}

/// eˣ; 0 below −87.3 (where the result would be denormal) and infinite above 88.7; NaN stays NaN.
NETLOOM_INLINE float exp_f32(float x) {
  constexpr float highest = 88.72284F;
  constexpr float lowest = -87.336544F;
  const float clamped = x > highest ? highest : (x < lowest ? lowest : x);
  const PowerParts parts = exp_parts(clamped);
  // n reaches 128, whose power of two is no f32: half of it first.
  const float half_scale = std::bit_cast<float>((parts.exponent + 126U) << 23);
  const float result = parts.p * half_scale * 2.0F;
  const float capped = x > highest ? std::numeric_limits<float>::infinity() : result;
  return x < lowest ? 0.0F : capped;
}

/// eˣ for x from −87 to 0 alone; NaN stays NaN.
NETLOOM_INLINE float exp_within_f32(float x) {
  const PowerParts parts = exp_parts(x);
  return parts.p * std::bit_cast<float>((parts.exponent + 127U) << 23);
}

/// 0 for NaN.
NETLOOM_INLINE float relu_f32(float x) {
  return x > 0 ? x : 0.0F;
}

NETLOOM_INLINE float sigmoid_f32(float x) {
  return 1.0F / (1.0F + exp_f32(-x));
}

NETLOOM_INLINE float tanh_f32(float x) {
  const float size = x < 0 ? -x : x;
  const float large = 1.0F - 2.0F / (exp_f32(2.0F * size) + 1.0F);
  const float z = x * x;
  float p = -5.70498872745e-3F;
  p = p * z + 2.06390887954e-2F;
  p = p * z - 5.37397155531e-2F;
  p = p * z + 1.33314422036e-1F;
  p = p * z - 3.33332819422e-1F;
  const float small = p * z * x + x;
  return size < 0.625F ? small : (x < 0 ? -large : large);
}

/// Natural logarithm; −∞ at 0 (and at denormals), NaN below.
NETLOOM_INLINE float log_f32(float x) {
  const std::uint32_t bits = std::bit_cast<std::uint32_t>(x);
  const std::uint32_t shifted = bits - 0x3F3504F3U;  // √½: the mantissa then lies in [√½, √2)
  const auto exponent = static_cast<float>(static_cast<std::int32_t>(shifted) >> 23);
  const float m = std::bit_cast<float>((shifted & 0x007FFFFFU) + 0x3F3504F3U) - 1.0F;
  const float z = m * m;
  float p = 7.0376836292e-2F;
  p = p * m - 1.1514610310e-1F;
  p = p * m + 1.1676998740e-1F;
  p = p * m - 1.2420140846e-1F;
  p = p * m + 1.4249322787e-1F;
  p = p * m - 1.6668057665e-1F;
  p = p * m + 2.0000714765e-1F;
  p = p * m - 2.4999993993e-1F;
  p = p * m + 3.3333331174e-1F;
  const float low = p * m * z - exponent * 2.12194440e-4F - 0.5F * z;
  const float finite = m + low + exponent * 0.693359375F;
  constexpr float infinity = std::numeric_limits<float>::infinity();
  const float positive = x < std::numeric_limits<float>::min() ? -infinity : finite;
  const float ordered = x < 0 ? std::numeric_limits<float>::quiet_NaN() : positive;
  return x < infinity ? ordered : x;
}

}  // namespace netloom::cpu
