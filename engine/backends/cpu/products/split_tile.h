#pragma once

#include <cstdint>

#include "engine/tensor/dtype.h"

namespace netloom::cpu {

class Beside;

// The inner loops of split_product.h, by AMX: blocks of C of 32 × 32.

inline constexpr std::int64_t split_side = 32;
/// Thirds of 32 × 32 elements: high, middle, low, each two tiles of 1 KiB.
inline constexpr std::int64_t square_thirds = 3 * split_side * split_side;
/// Squares along so many rows or columns.
inline std::int64_t squares_of(std::int64_t count) {
  return (count + split_side - 1) / split_side;
}
/// A square is split in so many parts, which are numbered.
inline constexpr std::int64_t split_steps = 16;

/// Splits a part of a square of A: two rows.
void split_part_of_a(const float* first, const float* second, std::int64_t part, Bf16* thirds);
/// Splits a part of a square of B: a row and the one 16 after it, which A pairs too.
void split_part_of_b(const float* first, const float* second, std::int64_t part, Bf16* thirds);

/// Until it ends, the calling thread may multiply tiles.
class TileScope {
 public:
  TileScope();
  ~TileScope();
  TileScope(const TileScope&) = delete;
  TileScope& operator=(const TileScope&) = delete;
};

/// block (32, 32) = A · B from the thirds of so many squares of each, with a step of `beside` for
/// every four products of tiles; false when a sum is not finite. Of A's rows only the first `rows`
/// count: up to 16 take half the time.
bool multiply_squares(const Bf16* a, std::int64_t rows, const Bf16* b, std::int64_t squares,
                      float* block, Beside& beside);

/// How a block of sums (32, 32) gets into C.
struct BlockEnd {
  const float* block = nullptr;
  float* c = nullptr;
  std::int64_t c_stride = 0;
  std::int64_t rows = 0;  ///< Of C that the block has; 0 when there is nothing to do.
  std::int64_t columns = 0;
  const float* bias = nullptr;  ///< Null for none.
  bool adds = false;            ///< To what C holds.
  bool relu = false;
};
/// Rows [begin, end) of the block.
void end_rows(const BlockEnd& block, std::int64_t begin, std::int64_t end);

}  // namespace netloom::cpu
