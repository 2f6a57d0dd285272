#pragma once

#include <cstdint>

namespace netloom::cpu {

/// Rows of A times one panel of B: C (rows, width) = A (rows, K) · B (K, width) + bias (width),
/// where `width` is 16 or 32 and everything of B, bias and C can be read and written at that full
/// width. What `adds` has C in place of a bias.
struct Tile {
  const float* a = nullptr;
  std::int64_t a_row = 0;
  std::int64_t a_column = 0;
  const float* b = nullptr;
  std::int64_t b_row = 0;
  std::int64_t k = 0;
  const float* bias = nullptr;  ///< Null for none.
  float* c = nullptr;
  std::int64_t c_row = 0;
  std::int64_t rows = 0;
  std::int64_t width = 0;
  bool relu = false;
  bool adds = false;
  /// What is read after this, `ahead_count` elements that are brought near meanwhile; null for
  /// nothing.
  const float* ahead = nullptr;
  std::int64_t ahead_count = 0;
};

inline constexpr std::int64_t tile_width = 32;

/// Computes the tile with the widest vectors of this processor.
void multiply_tile(const Tile& tile);

}  // namespace netloom::cpu
