#pragma once

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

// f32 functions without branches or calls, so that loops over them vectorise. Polynomials are those
// of the Cephes library (S. Moshier, single precision); errors are below 2.5 units in the last
// place over the whole range.

/// eˣ as (1 + rest) · 2ⁿ with a rest around 0.
struct PowerParts {
  float rest = 0;
  std::uint32_t exponent = 0;  ///< n, modulo 2³².

  NETLOOM_INLINE float scaled(float scale) const { return (rest + 1.0F) * scale; }
  /// 2ⁿ for n from −126 on; infinity for 128.
  NETLOOM_INLINE float power() const { return std::bit_cast<float>((exponent + 127U) << 23); }
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
  return {p * (r * r) + r, std::bit_cast<std::uint32_t>(shifted) - 0x4B400000U};
}

/// eˣ; 0 below −86.9 (where the result is next to denormal) and infinite above 88.7; NaN stays NaN.
NETLOOM_INLINE float exp_f32(float x) {
  // Half the power of two is 0 for the least of these, and infinite for the greatest: n reaches
  // 128, whose power is no f32, in what is finite.
  constexpr float lowest = -87.3F;
  constexpr float highest = 89.4F;
  const PowerParts parts = exp_parts(x > highest ? highest : (x < lowest ? lowest : x));
  return parts.scaled(std::bit_cast<float>((parts.exponent + 126U) << 23)) * 2.0F;
}

/// eˣ for x from −87 to 0 alone; NaN stays NaN.
NETLOOM_INLINE float exp_within_f32(float x) {
  const PowerParts parts = exp_parts(x);
  return parts.scaled(parts.power());
}

/// 0 for NaN.
NETLOOM_INLINE float relu_f32(float x) {
  return x > 0 ? x : 0.0F;
}

NETLOOM_INLINE float sigmoid_f32(float x) {
  // Of e⁻ˣ, which may become infinite, but not denormal.
  const float clamped = x < -89.0F ? 89.0F : (x > 87.0F ? -87.0F : -x);
  const PowerParts parts = exp_parts(clamped);
  return 1.0F / (1.0F + parts.scaled(parts.power()));
}

NETLOOM_INLINE float tanh_f32(float x) {
  // m / (m + 2) for m = e^(2|x|) − 1, in which nothing cancels; from 9.1 on it is 1.
  const float size = x < 0 ? -x : x;
  const PowerParts parts = exp_parts(2.0F * (size > 9.1F ? 9.1F : size));
  const float power = parts.power();
  const float m = parts.rest * power + (power - 1.0F);
  const float result = m / (m + 2.0F);
  return x < 0 ? -result : result;
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
