#pragma once

#include <cstdint>

#include "engine/backends/cpu/products/gemm.h"
#include "engine/backends/cpu/products/split_tile.h"

namespace netloom::cpu {

/// Rows and columns of a matrix becoming thirds in small steps, with zeros after the last along K.
class Splitting {
 public:
  /// Up to 32 rows of A (only the upper 16 of a square where that is all), square after square
  /// along its columns, which are K.
  void start_a(const MatrixView& a, std::int64_t rows, std::int64_t k, Bf16* to);
  /// B (K, N), panel after panel of 32 columns, each square after square along K; `panel_stride`
  /// elements from a panel to the next.
  void start_b(const MatrixView& b, std::int64_t panel_stride, std::int64_t k, std::int64_t n,
               Bf16* to);

  /// Steps that it takes, roughly.
  std::int64_t steps() const;
  void run(std::int64_t steps);
  void finish();

 private:
  void start(const MatrixView& from, std::int64_t k, std::int64_t across, Bf16* to);
  void step();
  std::int64_t parts_of_square() const;
  void copy_part(std::int64_t part);
  void split_part(const MatrixView& square, std::int64_t part) const;
  void next_square();

  MatrixView from_;        ///< The square and what follows.
  std::int64_t rows_ = 0;  ///< Of those that are left; the square has up to 32.
  std::int64_t columns_ = 0;
  MatrixView panel_;  ///< The first square of this panel of B.
  std::int64_t panel_stride_ = 0;
  std::int64_t k_ = 0;
  Bf16* to_ = nullptr;
  bool of_b_ = false;
  std::int64_t left_ = 0;  ///< Squares.
  std::int64_t step_ = 0;  ///< Of this square.
  alignas(64) float buffer_[split_side * split_side];
};

/// Lines of memory that come near the processor, in the order in which they lie: then it fetches
/// more of them by itself.
class Fetching {
 public:
  void start(const float* from, std::int64_t stride, std::int64_t rows, std::int64_t columns);
  void run(std::int64_t lines);

 private:
  const float* row_ = nullptr;
  std::int64_t stride_ = 0;
  std::int64_t rows_ = 0;
  std::int64_t columns_ = 0;
  std::int64_t column_ = 0;
};

/// What the vector units do while tiles are multiplied. The processor does both at once only where
/// their instructions take turns often.
class Beside {
 public:
  /// A step after every four products of tiles.
  void step();
  /// Ends what is left of the block before; from now on `next` is ended.
  void end_block();

  BlockEnd next;    ///< What is multiplied: where it will lie in C is fetched.
  Splitting a;      ///< The rows of A that come next.
  Fetching next_a;  ///< What will be split after that.
  Fetching next_b;
  Splitting b;              ///< The part of B that comes next.
  std::int64_t a_each = 0;  ///< Steps of them in a step.
  std::int64_t b_each = 0;
  std::int64_t rows_each = 0;  ///< Of the block before.

 private:
  BlockEnd end_;
  std::int64_t row_ = 0;       ///< Of `end_`.
  std::int64_t next_row_ = 0;  ///< Of `next`.
};

}  // namespace netloom::cpu
