#pragma once

#include <cstdint>

#include "engine/tensor/dtype.h"

namespace netloom::cpu {

// The inner loops of split_product.h, by AMX: blocks of C of 32 × 32.

inline constexpr std::int64_t split_side = 32;
/// Thirds of 32 × 32 elements: high, middle, low, each two tiles of 1 KiB.
inline constexpr std::int64_t square_thirds = 3 * split_side * split_side;

/// Splits 32 rows of A and 32 of its columns, `stride` between rows.
void split_square_of_a(const float* from, std::int64_t stride, Bf16* thirds);
/// Splits 32 rows of B and 32 of its columns.
void split_square_of_b(const float* from, std::int64_t stride, Bf16* thirds);

/// Until it ends, the calling thread may multiply tiles.
class TileScope {
 public:
  TileScope();
  ~TileScope();
  TileScope(const TileScope&) = delete;
  TileScope& operator=(const TileScope&) = delete;
};

/// block (32, 32) = A · B from the thirds of so many squares of each; false when a sum is not
/// finite.
bool multiply_squares(const Bf16* a, const Bf16* b, std::int64_t squares, float* block);

/// How a block of sums gets into C.
struct BlockEnd {
  float* c = nullptr;
  std::int64_t c_stride = 0;
  std::int64_t rows = 0;
  std::int64_t columns = 0;
  const float* bias = nullptr;  ///< Null for none.
  bool adds = false;            ///< To what C holds.
  bool relu = false;
};
void end_block(const float* block, const BlockEnd& end);

}  // namespace netloom::cpu
