#include "engine/backends/cpu/products/splitting.h"

#include <algorithm>
#include <cstring>

namespace netloom::cpu {

namespace {

/// A square that cannot be read where it lies is copied in parts of 8 rows and 16 columns.
constexpr std::int64_t copied_rows = 8;
constexpr std::int64_t copied_columns = 16;
constexpr std::int64_t copies_per_row = split_side / copied_columns;
constexpr std::int64_t copies = split_side / copied_rows * copies_per_row;

/// A square of A, or its upper half: a part is two rows.
Strip strip_of_a(const float* square, std::int64_t stride, std::int64_t parts, Bf16* to) {
  Strip strip;
  strip.from = square;
  strip.step = 2 * stride;
  strip.pair = 16;
  strip.second = stride;
  strip.to = to;
  strip.to_step = 64;
  strip.to_second = 32;
  strip.left = parts;
  return strip;
}

/// A square of B: a part is a row and the one 16 after it, which A pairs too.
Strip strip_of_b(const float* square, std::int64_t stride, Bf16* to) {
  Strip strip;
  strip.from = square;
  strip.step = stride;
  strip.pair = 16 * stride;
  strip.second = 16;
  strip.to = to;
  strip.to_step = 32;
  strip.to_second = split_tile_elements;
  strip.left = square_parts;
  return strip;
}

/// A square whose columns lie together where its rows should.
Strip strip_across(const float* square, std::int64_t line, bool of_b, Bf16* to) {
  constexpr std::int64_t half = split_side / 2;
  Strip strip;
  strip.from = square;
  strip.pair = of_b ? half : half * line;
  // Of B, 16 numbers of a line are the first of 16 pairs each, and the lines after the 16th the
  // right tile; of A, a line's numbers are one row each.
  strip.second = of_b ? half * line - (half - 4) : 4;
  strip.to = to;
  strip.left = across_parts;
  strip.line = line;
  return strip;
}

}  // namespace

void Splitting::start(const MatrixView& from, std::int64_t k, std::int64_t across,
                      std::int64_t ahead, Bf16* to) {
  from_ = panel_ = from;
  k_ = k;
  ahead_ = ahead;
  to_ = to;
  squares_ = squares_of(k) * squares_of(across);
  copied_ = 0;
  strip.left = 0;
}

void Splitting::start_a(const MatrixView& a, std::int64_t rows, std::int64_t k, std::int64_t ahead,
                        Bf16* to) {
  of_b_ = false;
  rows_ = std::min(rows, split_side);
  columns_ = k;
  start(a, k, rows_, ahead, to);
}

void Splitting::start_b(const MatrixView& b, std::int64_t panel_stride, std::int64_t k,
                        std::int64_t n, std::int64_t ahead, Bf16* to) {
  of_b_ = true;
  rows_ = k;
  columns_ = n;
  panel_stride_ = panel_stride;
  start(b, k, n, ahead, to);
}

std::int64_t Splitting::parts_of_square() const {
  if (lies() && from_.column_stride != 1) return across_parts;
  return of_b_ || rows_ > split_side / 2 ? square_parts : square_parts / 2;
}

std::int64_t Splitting::steps() const {
  return squares_ * (parts_of_square() + (lies() ? 1 : copies));
}

bool Splitting::lies() const {
  return (from_.column_stride == 1 || from_.row_stride == 1) && rows_ >= split_side &&
         columns_ >= split_side;
}

void Splitting::prepare() {
  if (lies()) return open(from_);
  if (copied_ == 0 && (rows_ < split_side || columns_ < split_side))
    std::memset(buffer_, 0, sizeof buffer_);
  copy_part(copied_);
  if (++copied_ < copies) return;
  copied_ = 0;
  open({buffer_, split_side, 1});
}

void Splitting::finish() {
  while (more()) {
    if (strip.left == 0) prepare();
    split(strip);
  }
}

void Splitting::open(const MatrixView& square) {
  if (square.column_stride != 1)
    strip = strip_across(square.data, square.column_stride, of_b_, to_);
  else
    strip = of_b_ ? strip_of_b(square.data, square.row_stride, to_)
                  : strip_of_a(square.data, square.row_stride, parts_of_square(), to_);
  strip.ahead = lies() ? ahead_ : 0;
  strip.near = square.data + strip.ahead;
  next_square();
}

void Splitting::copy_part(std::int64_t part) {
  const std::int64_t row = part / copies_per_row * copied_rows;
  const std::int64_t column = part % copies_per_row * copied_columns;
  if (row >= rows_ || column >= columns_) return;
  const MatrixView from{from_.data + row * from_.row_stride + column * from_.column_stride,
                        from_.row_stride, from_.column_stride};
  const std::int64_t columns = std::min(copied_columns, columns_ - column);
  copy_panel(from, std::min(copied_rows, rows_ - row), columns,
             buffer_ + row * split_side + column);
}

void Splitting::next_square() {
  --squares_;
  to_ += square_thirds;
  if (!of_b_) {
    from_.data += split_side * from_.column_stride;
    columns_ -= split_side;
    return;
  }
  from_.data += split_side * from_.row_stride;
  rows_ -= split_side;
  if (rows_ > 0) return;
  panel_.data += panel_stride_;
  from_ = panel_;
  rows_ = k_;
  columns_ -= split_side;
}

}  // namespace netloom::cpu
