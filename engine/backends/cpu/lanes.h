#pragma once

#include <cstdint>

#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

/// Numbers that are summed side by side: the loops over them become one vector.
inline constexpr std::int32_t lanes = 16;

/// Σ part over all lanes, half by half: the compiler would add one number after the other.
NETLOOM_INLINE float sum_of_lanes(float* part) {
  for (std::int64_t half = lanes / 2; half > 0; half /= 2)
#pragma omp simd
    for (std::int64_t j = 0; j < half; ++j) part[j] += part[j + half];
  return part[0];
}

/// Σ term(i) for i from 0 to count − 1, in f32.
template <class Term>
NETLOOM_INLINE float sum_in_lanes(std::int64_t count, const Term& term) {
  alignas(64) float part[lanes] = {};
  std::int64_t i = 0;
  for (; i + lanes <= count; i += lanes)
#pragma omp simd
    for (std::int64_t j = 0; j < lanes; ++j) part[j] += term(i + j);
  for (std::int64_t j = 0; i + j < count; ++j) part[j] += term(i + j);
  return sum_of_lanes(part);
}

}  // namespace netloom::cpu
