// Copies of bf16 matrices as the processor's products read them, by AVX-512: two rows become one of
// pairs, and squares of 16 × 16 pairs are turned.

#include <algorithm>
#include <cstring>

#include "engine/backends/cpu/products/bf16_product.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace netloom::cpu {

#if defined(__x86_64__)

namespace {

#define NETLOOM_PAIRS [[gnu::target("avx512f,avx512bw,avx512vl")]]

constexpr std::int64_t side = 16;

using Words __attribute__((vector_size(64))) = std::uint32_t;

/// 16 rows of 16 pairs of bf16.
struct Square {
  Words row[side];
};

/// Parts 0 and 2, or 1 and 3, of two rows of four parts of four numbers.
NETLOOM_PAIRS inline Words even_parts(const Words& a, const Words& b) {
  return __builtin_shufflevector(a, b, 0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27);
}
NETLOOM_PAIRS inline Words odd_parts(const Words& a, const Words& b) {
  return __builtin_shufflevector(a, b, 4, 5, 6, 7, 12, 13, 14, 15, 20, 21, 22, 23, 28, 29, 30, 31);
}

/// Part p of row 4 · i + j, which holds number 4 · p + j of rows 4 · i to 4 · i + 3, becomes part i
/// of row 4 · p + j.
NETLOOM_PAIRS inline void turn_parts(Square& s) {
#pragma GCC unroll 4
  for (int j = 0; j < 4; ++j) {
    const Words upper = even_parts(s.row[j], s.row[4 + j]);
    const Words lower = even_parts(s.row[8 + j], s.row[12 + j]);
    const Words upper_odd = odd_parts(s.row[j], s.row[4 + j]);
    const Words lower_odd = odd_parts(s.row[8 + j], s.row[12 + j]);
    s.row[j] = even_parts(upper, lower);
    s.row[4 + j] = even_parts(upper_odd, lower_odd);
    s.row[8 + j] = odd_parts(upper, lower);
    s.row[12 + j] = odd_parts(upper_odd, lower_odd);
  }
}

/// Row j of the result holds number j of every row. Written as shuffles of vectors: the functions
/// for them read what GCC takes for unset.
NETLOOM_PAIRS inline void turn(Square& s) {
  Words t[side];
#pragma GCC unroll 8
  for (int i = 0; i < side; i += 2) {
    const Words a = s.row[i];
    const Words b = s.row[i + 1];
    t[i] = __builtin_shufflevector(a, b, 0, 16, 1, 17, 4, 20, 5, 21, 8, 24, 9, 25, 12, 28, 13, 29);
    t[i + 1] = __builtin_shufflevector(a, b, 2, 18, 3, 19, 6, 22, 7, 23,  //
                                       10, 26, 11, 27, 14, 30, 15, 31);
  }
#pragma GCC unroll 4
  for (int i = 0; i < side; i += 4)
    for (int j = 0; j < 2; ++j) {
      const Words a = t[i + j];
      const Words b = t[i + j + 2];
      s.row[i + 2 * j] = __builtin_shufflevector(a, b, 0, 1, 16, 17, 4, 5, 20, 21,  //
                                                 8, 9, 24, 25, 12, 13, 28, 29);
      s.row[i + 2 * j + 1] = __builtin_shufflevector(a, b, 2, 3, 18, 19, 6, 7, 22, 23,  //
                                                     10, 11, 26, 27, 14, 15, 30, 31);
    }
  turn_parts(s);
}

/// A row of up to 16 numbers, each beside a zero above it.
NETLOOM_PAIRS inline Words row_at(const Bf16* row, __mmask16 there) {
  const __m512i words = _mm512_maskz_cvtepu16_epi32(there, _mm256_maskz_loadu_epi16(there, row));
  return reinterpret_cast<Words>(words);
}

NETLOOM_PAIRS inline void store(const Words& pairs, Bf16* to) {
  std::memcpy(static_cast<void*>(to), &pairs, sizeof pairs);
}

/// Up to 16 pairs of consecutive numbers.
NETLOOM_PAIRS inline Words pairs_at(const Bf16* column, __mmask32 there) {
  const __m512i words = _mm512_maskz_loadu_epi16(there, column);
  return reinterpret_cast<Words>(words);
}

}  // namespace

// Rows are read from end to end, 32 at a time: what is not in a cache comes in order.

NETLOOM_PAIRS void turn_bf16(const Bf16* from, std::int64_t stride, std::int64_t rows,
                             std::int64_t columns, Bf16* to, std::int64_t to_stride) {
  for (std::int64_t row = 0; row < rows; row += 2 * side)
    for (std::int64_t column = 0; column < columns; column += side) {
      const std::int64_t here = std::min(side, columns - column);
      const auto there = static_cast<__mmask16>((1U << here) - 1);
      Square pairs;
#pragma GCC unroll 16
      for (std::int64_t i = 0; i < side; ++i) {
        const std::int64_t first = row + 2 * i;
        const Bf16* at = from + first * stride + column;
        pairs.row[i] = row_at(at, first < rows ? there : 0) |
                       row_at(at + stride, first + 1 < rows ? there : 0) << 16;
      }
      turn(pairs);
      for (std::int64_t j = 0; j < here; ++j)
        store(pairs.row[j], to + (column + j) * to_stride + row);
    }
}

NETLOOM_PAIRS void pair_columns(const Bf16* from, std::int64_t stride, std::int64_t k,
                                std::int64_t columns, Bf16* to) {
  for (std::int64_t column = 0; column < columns; column += side)
    for (std::int64_t row = 0; row < k; row += 2 * side) {
      const auto there = static_cast<__mmask32>(
          row + 2 * side <= k ? ~0U : (1U << static_cast<unsigned>(k - row)) - 1);
      Square pairs;
#pragma GCC unroll 16
      for (std::int64_t j = 0; j < side; ++j)
        pairs.row[j] = pairs_at(from + (column + j) * stride + row,
                                column + j < columns ? there : __mmask32{0});
      turn(pairs);
      for (std::int64_t i = 0; i < side; ++i)
        store(pairs.row[i], to + (row + 2 * i) * bf16_panel_width + 2 * column);
    }
}

NETLOOM_PAIRS void pair_rows(const Bf16* from, std::int64_t stride, std::int64_t k,
                             std::int64_t columns, Bf16* panels) {
  const std::int64_t panel = bf16_padded(k) * bf16_panel_width;
  for (std::int64_t row = 0; row < k; row += 2)
    for (std::int64_t column = 0; column < columns; column += side) {
      const Bf16* at = from + row * stride + column;
      const auto there = static_cast<__mmask16>((1U << std::min(side, columns - column)) - 1);
      const Words pairs = row_at(at, there) | row_at(at + stride, row + 1 < k ? there : 0) << 16;
      store(pairs, panels + column / bf16_panel_width * panel + row * bf16_panel_width +
                       2 * (column % bf16_panel_width));
    }
}

#else

void turn_bf16(const Bf16*, std::int64_t, std::int64_t, std::int64_t, Bf16*, std::int64_t) {}

void pair_columns(const Bf16*, std::int64_t, std::int64_t, std::int64_t, Bf16*) {}

void pair_rows(const Bf16*, std::int64_t, std::int64_t, std::int64_t, Bf16*) {}

#endif

}  // namespace netloom::cpu
