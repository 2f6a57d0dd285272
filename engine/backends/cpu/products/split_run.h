#pragma once

#include <cstdint>
#include <functional>

#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/products/split_product.h"
#include "engine/backends/cpu/products/splitting.h"

namespace netloom::cpu {

/// Of K, so much is multiplied at a time: what is longer adds to C less often, but of a B that is
/// split on the way two chunks are to stay in the level-2 cache.
inline constexpr std::int64_t chunk_depth = 8 * split_side;
inline constexpr std::int64_t own_chunk_depth = 4 * split_side;

/// B from `row` on and from the panel on that begins with `column`.
MatrixView panel_of(const SplitProduct& split, std::int64_t row, std::int64_t column);

/// The calling thread's part of a product in thirds. While it multiplies a block of C it splits
/// what comes next of A and ends the block before.
class SplitRun {
 public:
  /// `thirds` are those of all of B.
  SplitRun(const SplitProduct& split, const Bf16* thirds) : split_(split), packed_(thirds) {}
  /// The same for an A that is in thirds too, as `split_a` leaves it.
  SplitRun(const SplitProduct& split, const Bf16* thirds, const Bf16* a_thirds)
      : split_(split), packed_(thirds), packed_a_(a_thirds) {}
  /// B is split on the way, for rows that are given all at once; `own` has room for the thirds of
  /// two chunks.
  SplitRun(const SplitProduct& split, Bf16* own)
      : split_(split), chunk_(own_chunk_depth), own_(own) {}

  /// The rows of C that `take` gives until it gives none, those that it gives at once chunk after
  /// chunk of K.
  void run(const std::function<Range()>& take);

 private:
  /// 32 rows of C and a chunk of K.
  struct Place {
    Range group;
    std::int64_t k = 0;
    std::int64_t row = 0;
  };

  struct Block {
    Place place;
    std::int64_t column = 0;
    float* sums = nullptr;
  };

  Place after(const Place& place, const std::function<Range()>& take) const;
  std::int64_t depth_at(std::int64_t k) const;
  void start_a(const Place& place);
  void start_b(const Place& place, std::int64_t k);
  Bf16* own_at(std::int64_t k) const;
  const Bf16* a_at(const Place& place) const;
  void multiply_rows(const Place& place);
  void end_block();
  void multiply_plainly(const Block& block) const;

  SplitProduct split_;
  std::int64_t chunk_ = chunk_depth;
  const Bf16* packed_ = nullptr;
  const Bf16* packed_a_ = nullptr;
  Bf16* own_ = nullptr;
  Beside beside_;
  Block ending_;  ///< What `beside_.end` ends.
  std::int64_t panels_ = 0;
  std::int64_t blocks_ = 0;  ///< So far; the parity says which buffer is whose.
  std::int64_t places_ = 0;
  alignas(64) Bf16 a_[2][chunk_depth / split_side * square_thirds];
  alignas(64) float sums_[2][split_side * split_side];
};

}  // namespace netloom::cpu
