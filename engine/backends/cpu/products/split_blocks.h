#pragma once

#include <cstdint>

#include "engine/backends/cpu/products/split_product.h"
#include "engine/backends/cpu/products/splitting.h"

namespace netloom::cpu {

/// So much of K is summed at a time at most: a longer chunk adds to C less often, but its thirds
/// leave the caches.
inline constexpr std::int64_t most_depth = 8 * split_side;

/// B from `row` on and from the panel on that begins with `column`.
MatrixView panel_of(const SplitProduct& split, std::int64_t row, std::int64_t column);
/// A from there on.
MatrixView rows_of(const SplitProduct& split, std::int64_t row, std::int64_t k);

/// Multiplies blocks of C one after another, on the calling thread. Beside each it ends the block
/// before, and splits what its owner has begun to split.
class SplitBlocks {
 public:
  /// Up to 32 × 32 numbers of C, and the part of K that is added to them: the first sets them, the
  /// last ends them with the activation.
  struct Block {
    std::int64_t row = 0;
    std::int64_t rows = 0;
    std::int64_t column = 0;
    std::int64_t k = 0;
    std::int64_t depth = 0;
  };

  explicit SplitBlocks(const SplitProduct& split) : split_(split) {}

  /// The next block from the thirds of its rows of A and of its columns of B.
  void multiply(const Block& block, const Bf16* a, const Bf16* b);
  /// Ends what is left of the block before the one just multiplied, whose turn it is then.
  void end();

  /// Begins to split rows of A, or a part of B, beside so many products of squares.
  void start_a(const MatrixView& a, std::int64_t rows, std::int64_t depth, std::int64_t ahead,
               Bf16* to, std::int64_t squares);
  void start_b(const MatrixView& b, std::int64_t depth, std::int64_t columns, std::int64_t ahead,
               Bf16* to, std::int64_t squares);
  /// Splits what is left of it.
  void finish_a() { beside_.a.finish(); }
  void finish_b() { beside_.b.finish(); }

 private:
  void multiply_plainly(const Block& block, float* sums) const;

  SplitProduct split_;
  Beside beside_;
  Block ending_;  ///< What `beside_.end` ends.
  float* ending_sums_ = nullptr;
  std::int64_t blocks_ = 0;  ///< So far; the parity says which buffer is whose.
  alignas(64) float sums_[2][split_side * split_side];
};

}  // namespace netloom::cpu
