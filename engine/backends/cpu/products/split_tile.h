#pragma once

#include <cstdint>

#include "engine/tensor/dtype.h"

namespace netloom::cpu {

struct Beside;

// The inner loops of split_product.h, by AMX: blocks of C of 32 × 32.

inline constexpr std::int64_t split_side = 32;
/// Thirds of 32 × 32 elements: high, middle, low, each two tiles of 1 KiB.
inline constexpr std::int64_t split_tile_elements = 512;
inline constexpr std::int64_t square_thirds = 3 * 2 * split_tile_elements;
/// Squares along so many rows or columns.
inline std::int64_t squares_of(std::int64_t count) {
  return (count + split_side - 1) / split_side;
}
/// A square is split in so many parts.
inline constexpr std::int64_t square_parts = 16;
/// One that lies across, in so many.
inline constexpr std::int64_t across_parts = 8;

/// Parts of a square on their way to thirds. A part is four times 16 numbers that lie together:
/// two of them become pairs, and so do the other two. Of a square that lies across, it is four
/// numbers of each of 16 lines, which become four times 16, and as many that they are paired with.
struct Strip {
  const float* from = nullptr;  ///< The next part; distances are in elements.
  std::int64_t step = 0;        ///< To the part after it.
  std::int64_t pair = 0;        ///< From 16 numbers to those they are paired with.
  std::int64_t second = 0;      ///< From two times 16 to the other two; across, from half to half.
  std::int64_t ahead = 0;       ///< To what comes near on the way; not across.
  Bf16* to = nullptr;
  std::int64_t to_step = 0;
  std::int64_t to_second = 0;
  std::int64_t left = 0;        ///< Parts.
  std::int64_t line = 0;        ///< From a line to the next where the square lies across, else 0.
  const float* near = nullptr;  ///< Of such a square: the next lines that come near.
};
/// All that is left of it.
void split(Strip& strip);

/// Until it ends, the calling thread may multiply tiles.
class TileScope {
 public:
  TileScope();
  ~TileScope();
  TileScope(const TileScope&) = delete;
  TileScope& operator=(const TileScope&) = delete;
};

/// block (32, 32) = A · B from the thirds of so many squares of each, with a step of `beside` for
/// every four products of tiles. Of A's rows only the first `rows` count: up to 16 take half the
/// time.
void multiply_squares(const Bf16* a, std::int64_t rows, const Bf16* b, std::int64_t squares,
                      float* block, Beside& beside);

/// How a block of sums (32, 32) gets into C, row after row.
struct BlockEnd {
  const float* block = nullptr;  ///< The next row.
  float* c = nullptr;
  std::int64_t c_stride = 0;
  std::int64_t rows = 0;  ///< That are left.
  std::int64_t columns = 0;
  const float* bias = nullptr;  ///< Null for none.
  bool adds = false;            ///< To what C holds.
  bool relu = false;
  bool any_sums = false;  ///< Also such as are not finite.
  /// What `rows` were when sums came that are not finite: there it stopped.
  std::int64_t stopped_at = 0;
};
/// All rows that are left.
void end_rows(BlockEnd& end);

}  // namespace netloom::cpu
