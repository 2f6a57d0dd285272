#pragma once

// The f32 numbers of a part of a strip on their way to thirds. Included by code for AMX alone,
// behind `#if defined(__x86_64__)`.

#include <cstdint>

#include "engine/backends/cpu/amx.h"
#include "engine/backends/cpu/products/split_tile.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

/// From a third of a square to the next.
inline constexpr std::int64_t third_elements = 2 * split_tile_elements;

/// Rounded to 8 bits, so that what is left of it is exact, half as large as if it were cut, and of
/// either sign: what is left out does not add up.
NETLOOM_AMX NETLOOM_INLINE __m512 nearest_bits(__m512 x) {
  const __m512i half = _mm512_set1_epi32(0x8000);
  const __m512i upper = _mm512_set1_epi32(static_cast<int>(0xFFFF0000U));
  return _mm512_castsi512_ps(
      _mm512_and_si512(_mm512_add_epi32(_mm512_castps_si512(x), half), upper));
}

/// 16 pairs of the upper halves of two vectors: one's number and the other's at the same place.
NETLOOM_AMX NETLOOM_INLINE void store_pairs(__m512 first, __m512 second, Bf16* to) {
  constexpr __mmask64 lower_halves = 0x3333333333333333U;
  const __m512i upper_to_lower = _mm512_set4_epi32(0x0F0E0F0E, 0x0B0A0B0A, 0x07060706, 0x03020302);
  _mm512_store_si512(to, _mm512_mask_shuffle_epi8(_mm512_castps_si512(second), lower_halves,
                                                  _mm512_castps_si512(first), upper_to_lower));
}

/// The thirds of two vectors of 16 numbers.
NETLOOM_AMX NETLOOM_INLINE void split_pair(__m512 x, __m512 y, Bf16* to) {
  const __m512 x_high = nearest_bits(x);
  const __m512 y_high = nearest_bits(y);
  const __m512 x_rest = _mm512_sub_ps(x, x_high);
  const __m512 y_rest = _mm512_sub_ps(y, y_high);
  const __m512 x_middle = nearest_bits(x_rest);
  const __m512 y_middle = nearest_bits(y_rest);
  store_pairs(x_high, y_high, to);
  store_pairs(x_middle, y_middle, to + third_elements);
  store_pairs(_mm512_sub_ps(x_rest, x_middle), _mm512_sub_ps(y_rest, y_middle),
              to + 2 * third_elements);
}

NETLOOM_AMX NETLOOM_INLINE void split_part(Strip& strip) {
  const float* first = strip.from;
  const float* second = first + strip.second;
  const std::int64_t pair = strip.pair;
  split_pair(_mm512_loadu_ps(first), _mm512_loadu_ps(first + pair), strip.to);
  split_pair(_mm512_loadu_ps(second), _mm512_loadu_ps(second + pair), strip.to + strip.to_second);
  const float* ahead = first + strip.ahead;
  __builtin_prefetch(ahead, 0, 2);
  __builtin_prefetch(ahead + pair, 0, 2);
  __builtin_prefetch(ahead + strip.second, 0, 2);
  __builtin_prefetch(ahead + strip.second + pair, 0, 2);
  strip.from = first + strip.step;
  strip.to += strip.to_step;
  --strip.left;
}

/// Four numbers of each of the lines 0, 4, 8 and 12.
NETLOOM_AMX NETLOOM_INLINE __m512 fours(const float* from, std::int64_t line) {
  __m512 x = _mm512_castps128_ps512(_mm_loadu_ps(from));
  x = _mm512_insertf32x4(x, _mm_loadu_ps(from + 4 * line), 1);
  x = _mm512_insertf32x4(x, _mm_loadu_ps(from + 8 * line), 2);
  return _mm512_insertf32x4(x, _mm_loadu_ps(from + 12 * line), 3);
}

/// Four columns of 16 numbers, `line` elements apart.
struct Columns {
  __m512 first, second, third, fourth;

  NETLOOM_AMX NETLOOM_INLINE Columns(const float* from, std::int64_t line) {
    const __m512 a = fours(from, line);
    const __m512 b = fours(from + line, line);
    const __m512 c = fours(from + 2 * line, line);
    const __m512 d = fours(from + 3 * line, line);
    const __m512d ab_low = _mm512_castps_pd(_mm512_maskz_unpacklo_ps(0xFFFF, a, b));
    const __m512d ab_high = _mm512_castps_pd(_mm512_maskz_unpackhi_ps(0xFFFF, a, b));
    const __m512d cd_low = _mm512_castps_pd(_mm512_maskz_unpacklo_ps(0xFFFF, c, d));
    const __m512d cd_high = _mm512_castps_pd(_mm512_maskz_unpackhi_ps(0xFFFF, c, d));
    first = _mm512_castpd_ps(_mm512_maskz_unpacklo_pd(0xFF, ab_low, cd_low));
    second = _mm512_castpd_ps(_mm512_maskz_unpackhi_pd(0xFF, ab_low, cd_low));
    third = _mm512_castpd_ps(_mm512_maskz_unpacklo_pd(0xFF, ab_high, cd_high));
    fourth = _mm512_castpd_ps(_mm512_maskz_unpackhi_pd(0xFF, ab_high, cd_high));
  }
};

NETLOOM_AMX NETLOOM_INLINE void split_across(Strip& strip) {
  constexpr std::int64_t row = 2 * 16;
  const Columns x(strip.from, strip.line);
  const Columns y(strip.from + strip.pair, strip.line);
  split_pair(x.first, y.first, strip.to);
  split_pair(x.second, y.second, strip.to + row);
  split_pair(x.third, y.third, strip.to + 2 * row);
  split_pair(x.fourth, y.fourth, strip.to + 3 * row);
  strip.from += --strip.left == across_parts / 2 ? strip.second : 4;
  strip.to += 4 * row;
  for (int i = 0; i < split_side / across_parts; ++i, strip.near += strip.line) {
    __builtin_prefetch(strip.near, 0, 2);
    __builtin_prefetch(strip.near + 16, 0, 2);
  }
}

NETLOOM_AMX NETLOOM_INLINE void split_next(Strip& strip) {
  if (strip.line == 0)
    split_part(strip);
  else
    split_across(strip);
}

}  // namespace netloom::cpu
