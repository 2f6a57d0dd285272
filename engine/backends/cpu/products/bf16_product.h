#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/tensor/dtype.h"

namespace netloom::cpu {

/// to = from, rounded to nearest even, on every processor.
void round_to_bf16(const float* from, Bf16* to, std::int64_t count);

// Products of bf16 matrices with f32 sums, for kernels that multiply many small matrices by one B:
// the steps of a recurrent layer, the blocks of attention. AMX where the processor has it, else
// AVX-512's products of pairs.

/// Whether this processor multiplies bf16; nothing else here may be called without.
bool multiplies_bf16();

/// B (K, N) with any strides, so that a transposed one is the same thing.
struct Bf16Matrix {
  const Bf16* data = nullptr;
  std::int64_t row_stride = 0;
  std::int64_t column_stride = 1;
};

/// B in panels of `bf16_panel_width` columns, as the processor reads it: K in pairs, padded with
/// zeros to whole panels and to `bf16_depth` rows.
inline constexpr std::int64_t bf16_panel_width = 32;
inline constexpr std::int64_t bf16_depth = 32;

inline std::int64_t bf16_padded(std::int64_t count) {
  return (count + bf16_depth - 1) / bf16_depth * bf16_depth;
}
/// Elements of the panels of a B (K, N); 64-byte aligned when given.
inline std::int64_t bf16_panel_elements(std::int64_t k, std::int64_t n) {
  return bf16_padded(k) * bf16_padded(n);
}
/// Packs columns [begin, end) of B, which begin a panel.
void pack_bf16_panels(const Bf16Matrix& b, std::int64_t k, std::int64_t begin, std::int64_t end,
                      Bf16* panels);

/// to (columns, rows) = fromᵀ, with zeros up to whole `bf16_depth` in its rows, which have room for
/// them.
void turn_bf16(const Bf16* from, std::int64_t stride, std::int64_t rows, std::int64_t columns,
               Bf16* to, std::int64_t to_stride);

/// Rows of A, whose K elements are consecutive, times the first columns and rows of packed panels.
struct Bf16Product {
  const Bf16* a = nullptr;
  std::int64_t a_row = 0;
  const Bf16* panels = nullptr;
  std::int64_t panel_k = 0;  ///< K of the packed B.
  float* c = nullptr;        ///< Rows have room for whole panels.
  std::int64_t c_row = 0;
  std::int64_t m = 0;
  std::int64_t n = 0;
  std::int64_t k = 0;
  bool adds = false;  ///< To what C holds.
};

/// Rows of f32 that become rows of bf16.
struct RoundedRows {
  const float* from = nullptr;
  std::int64_t stride = 0;
  Bf16* to = nullptr;
  std::int64_t to_stride = 0;
  std::int64_t rows = 0;
  std::int64_t columns = 0;
  const float* bias = nullptr;  ///< Added by column first; may be null.
  bool relu = false;
};
void round_rows_to_bf16(const RoundedRows& rows);

/// C (M, N) = A · B, or C += A · B, on the calling thread.
void multiply_bf16(const Bf16Product& product);

}  // namespace netloom::cpu
