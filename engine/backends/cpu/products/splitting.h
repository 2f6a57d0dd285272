#pragma once

#include <cstdint>

#include "engine/backends/cpu/products/gemm.h"
#include "engine/backends/cpu/products/split_tile.h"

namespace netloom::cpu {

/// Rows and columns of a matrix becoming thirds in small steps, with zeros after the last. While a
/// square is read, what lies `ahead` elements from it comes near.
class Splitting {
 public:
  /// Up to 32 rows of A (only the upper 16 of a square where that is all), square after square
  /// along its columns, which are K.
  void start_a(const MatrixView& a, std::int64_t rows, std::int64_t k, std::int64_t ahead,
               Bf16* to);
  /// B (K, N), panel after panel of 32 columns, each square after square along K; `panel_stride`
  /// elements from a panel to the next.
  void start_b(const MatrixView& b, std::int64_t panel_stride, std::int64_t k, std::int64_t n,
               std::int64_t ahead, Bf16* to);

  /// Steps that it takes, roughly: each splits a part of the strip, or prepares the next strip
  /// where none is left.
  std::int64_t steps() const;
  bool more() const { return strip.left > 0 || squares_ > 0; }
  void prepare();
  void finish();

  Strip strip;

 private:
  void start(const MatrixView& from, std::int64_t k, std::int64_t across, std::int64_t ahead,
             Bf16* to);
  std::int64_t parts_of_square() const;
  bool lies() const;
  void copy_part(std::int64_t part);
  void open(const MatrixView& square);
  void next_square();

  MatrixView from_;        ///< The square and what follows.
  std::int64_t rows_ = 0;  ///< Of those that are left; the square has up to 32.
  std::int64_t columns_ = 0;
  MatrixView panel_;  ///< The first square of this panel of B.
  std::int64_t panel_stride_ = 0;
  std::int64_t k_ = 0;
  std::int64_t ahead_ = 0;
  Bf16* to_ = nullptr;
  bool of_b_ = false;
  std::int64_t squares_ = 0;  ///< To come after the strip.
  std::int64_t copied_ = 0;   ///< Parts of the square.
  alignas(64) float buffer_[split_side * split_side];
};

/// What the vector units do while tiles are multiplied, a step beside every four products, each of
/// its parts after another of them: the processor does both at once only where their instructions
/// take turns often, the more so where another thread of its core leaves it half its window, and
/// where these are few.
struct Beside {
  BlockEnd end;                   ///< The block before.
  BlockEnd next;                  ///< What is multiplied.
  const float* next_c = nullptr;  ///< The row of it that comes near next.
  Splitting a;                    ///< The rows of A that come next.
  Splitting b;                    ///< The part of B that comes next.
  std::int64_t rows_each = 0;     ///< Of the block before, in a step.
  std::int64_t a_each = 0;        ///< Steps of these in a step.
  std::int64_t b_each = 0;
};

}  // namespace netloom::cpu
