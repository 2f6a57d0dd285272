// Products of bf16 by AVX-512, which adds the products of two pairs to each of 16 sums at once.

#include <algorithm>
#include <cstring>

#include "engine/backends/cpu/products/bf16_tile.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace netloom::cpu {

#if defined(__x86_64__)

namespace {

#define NETLOOM_PAIRS [[gnu::target("avx512f,avx512bw,avx512vl,avx512bf16")]]

constexpr std::int64_t lanes = 16;

/// The first `Elements` (1 or 2) of a row of A in all places, 0 for the second of one.
template <std::size_t Elements>
NETLOOM_PAIRS inline __m512bh everywhere(const Bf16* a) {
  std::uint32_t pair = 0;
  std::memcpy(&pair, a, Elements * sizeof(Bf16));
  const __m512i pairs = _mm512_set1_epi32(static_cast<int>(pair));
  __m512bh result;
  std::memcpy(&result, &pairs, sizeof result);
  return result;
}

NETLOOM_PAIRS inline __m512bh pairs_at(const Bf16* b) {
  __m512bh result;
  std::memcpy(&result, b, sizeof result);
  return result;
}

/// `Rows` × 32 results stay in registers while K runs.
template <int Rows>
struct Sums {
  __m512 of[Rows][2];

  /// += a pair of K, or the last one of an odd K.
  template <std::size_t Elements>
  NETLOOM_PAIRS inline void add(const Bf16* a, std::int64_t a_row, const Bf16* panel) {
    const __m512bh first = pairs_at(panel);
    const __m512bh second = pairs_at(panel + 2 * lanes);
#pragma GCC unroll 8
    for (int r = 0; r < Rows; ++r) {
      const __m512bh pair = everywhere<Elements>(a + r * a_row);
      of[r][0] = _mm512_dpbf16_ps(of[r][0], pair, first);
      of[r][1] = _mm512_dpbf16_ps(of[r][1], pair, second);
    }
  }
};

template <int Rows>
NETLOOM_PAIRS void multiply_rows(const Bf16Product& p, const Bf16* a, const Bf16* panel, float* c) {
  Sums<Rows> sums;
#pragma GCC unroll 8
  for (int r = 0; r < Rows; ++r)
    for (int v = 0; v < 2; ++v)
      sums.of[r][v] = p.adds ? _mm512_loadu_ps(c + r * p.c_row + lanes * v) : _mm512_setzero_ps();
  std::int64_t k = 0;
  for (; k + 2 <= p.k; k += 2) sums.template add<2>(a + k, p.a_row, panel + k * bf16_panel_width);
  if (k < p.k) sums.template add<1>(a + k, p.a_row, panel + k * bf16_panel_width);
#pragma GCC unroll 8
  for (int r = 0; r < Rows; ++r)
    for (int v = 0; v < 2; ++v) _mm512_storeu_ps(c + r * p.c_row + lanes * v, sums.of[r][v]);
}

}  // namespace

void multiply_by_pairs(const Bf16Product& p) {
  const std::int64_t panel_elements = bf16_padded(p.panel_k) * bf16_panel_width;
  const Bf16* panel = p.panels;
  for (std::int64_t column = 0; column < p.n; column += bf16_panel_width) {
    const auto multiply = [&](auto rows, std::int64_t& row) {
      multiply_rows<rows()>(p, p.a + row * p.a_row, panel, p.c + row * p.c_row + column);
      row += rows();
    };
    std::int64_t row = 0;
    while (row + 8 <= p.m) multiply(std::integral_constant<int, 8>(), row);
    while (row + 2 <= p.m) multiply(std::integral_constant<int, 2>(), row);
    if (row < p.m) multiply(std::integral_constant<int, 1>(), row);
    panel += panel_elements;
  }
}

NETLOOM_PAIRS void round_by_instruction(const float* from, Bf16* to, std::int64_t count) {
  std::int64_t i = 0;
  for (; i + lanes <= count; i += lanes) {
    const __m256bh rounded = _mm512_cvtneps_pbh(_mm512_loadu_ps(from + i));
    std::memcpy(static_cast<void*>(to + i), &rounded, sizeof rounded);
  }
  for (; i < count; ++i) to[i] = Bf16(from[i]);
}

NETLOOM_PAIRS void round_rows_to_bf16(const RoundedRows& r) {
  for (std::int64_t row = 0; row < r.rows; ++row)
    for (std::int64_t column = 0; column < r.columns; column += lanes) {
      const auto there = static_cast<__mmask16>((1U << std::min(lanes, r.columns - column)) - 1);
      __m512 sums = _mm512_maskz_loadu_ps(there, r.from + row * r.stride + column);
      if (r.bias != nullptr)
        sums = _mm512_add_ps(sums, _mm512_maskz_loadu_ps(there, r.bias + column));
      if (r.relu) sums = _mm512_maskz_max_ps(there, sums, _mm512_setzero_ps());
      const __m256bh rounded = _mm512_cvtneps_pbh(sums);
      __m256i bits;
      std::memcpy(&bits, &rounded, sizeof bits);
      _mm256_mask_storeu_epi16(r.to + row * r.to_stride + column, there, bits);
    }
}

#else

void round_rows_to_bf16(const RoundedRows&) {}

void multiply_by_pairs(const Bf16Product&) {}

void round_by_instruction(const float*, Bf16*, std::int64_t) {}

#endif

}  // namespace netloom::cpu
