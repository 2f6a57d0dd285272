#include "engine/backends/cpu/products/splitting.h"

#include <algorithm>
#include <cstring>

namespace netloom::cpu {

namespace {

/// A square that cannot be read where it lies is copied in parts of 8 rows and 16 columns.
constexpr std::int64_t part_rows = 8;
constexpr std::int64_t part_columns = 16;
constexpr std::int64_t parts_per_row = split_side / part_columns;
constexpr std::int64_t parts = split_side / part_rows * parts_per_row;

}  // namespace

void Splitting::start(const MatrixView& from, std::int64_t k, std::int64_t across, Bf16* to) {
  from_ = panel_ = from;
  k_ = k;
  to_ = to;
  left_ = squares_of(k) * squares_of(across);
  step_ = 0;
}

void Splitting::start_a(const MatrixView& a, std::int64_t rows, std::int64_t k, Bf16* to) {
  of_b_ = false;
  rows_ = std::min(rows, split_side);
  columns_ = k;
  start(a, k, rows_, to);
}

void Splitting::start_b(const MatrixView& b, std::int64_t panel_stride, std::int64_t k,
                        std::int64_t n, Bf16* to) {
  of_b_ = true;
  rows_ = k;
  columns_ = n;
  panel_stride_ = panel_stride;
  start(b, k, n, to);
}

std::int64_t Splitting::parts_of_square() const {
  return of_b_ || rows_ > split_side / 2 ? split_steps : split_steps / 2;
}

std::int64_t Splitting::steps() const {
  return left_ * (parts_of_square() + (from_.column_stride == 1 ? 0 : parts));
}

void Splitting::run(std::int64_t steps) {
  for (std::int64_t i = 0; i < steps && left_ > 0; ++i) step();
}

void Splitting::finish() {
  while (left_ > 0) step();
}

void Splitting::step() {
  const bool enough_rows = !of_b_ || rows_ >= split_side;
  const bool lies = from_.column_stride == 1 && enough_rows && columns_ >= split_side;
  const std::int64_t i = step_ - (lies ? 0 : parts);
  if (i < 0) {
    if (step_ == 0 && (rows_ < split_side || columns_ < split_side))
      std::memset(buffer_, 0, sizeof buffer_);
    copy_part(step_);
  } else {
    split_part(lies ? from_ : MatrixView{buffer_, split_side, 1}, i);
  }
  ++step_;
  if (i == parts_of_square() - 1) next_square();
}

void Splitting::split_part(const MatrixView& square, std::int64_t part) const {
  const std::int64_t apart = of_b_ ? split_side / 2 : 1;
  const std::int64_t first_row = of_b_ ? part : 2 * part;
  // After the last row of A it comes again: nothing reads what its sums give, but they must be
  // finite.
  const std::int64_t last = of_b_ ? split_side - 1 : rows_ - 1;
  const float* first = square.data + std::min(first_row, last) * square.row_stride;
  const float* second = square.data + std::min(first_row + apart, last) * square.row_stride;
  (of_b_ ? split_part_of_b : split_part_of_a)(first, second, part, to_);
}

void Splitting::copy_part(std::int64_t part) {
  const std::int64_t row = part / parts_per_row * part_rows;
  const std::int64_t column = part % parts_per_row * part_columns;
  if (row >= rows_ || column >= columns_) return;
  const MatrixView from{from_.data + row * from_.row_stride + column * from_.column_stride,
                        from_.row_stride, from_.column_stride};
  copy_panel(from, std::min(part_rows, rows_ - row), std::min(part_columns, columns_ - column),
             buffer_ + row * split_side + column);
}

void Splitting::next_square() {
  step_ = 0;
  --left_;
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

void Fetching::start(const float* from, std::int64_t stride, std::int64_t rows,
                     std::int64_t columns) {
  row_ = from;
  stride_ = stride;
  rows_ = rows;
  columns_ = columns;
  column_ = 0;
}

void Fetching::run(std::int64_t lines) {
  constexpr std::int64_t line = 64 / sizeof(float);
  for (std::int64_t i = 0; i < lines && rows_ > 0; ++i) {
    __builtin_prefetch(row_ + column_, 0, 2);
    column_ += line;
    if (column_ < columns_) continue;
    column_ = 0;
    row_ += stride_;
    --rows_;
  }
}

void Beside::step() {
  for (std::int64_t i = 0; i < rows_each && next_row_ < next.rows; ++i, ++next_row_) {
    const float* c = next.c + next_row_ * next.c_stride;
    __builtin_prefetch(c, 1);
    __builtin_prefetch(c + split_side / 2, 1);
  }
  if (row_ < end_.rows) {
    end_rows(end_, row_, std::min(row_ + rows_each, end_.rows));
    row_ += rows_each;
  }
  a.run(a_each);
  b.run(b_each);
  next_a.run(4 * a_each);
  next_b.run(8 * b_each);
}

void Beside::end_block() {
  if (row_ < end_.rows) end_rows(end_, row_, end_.rows);
  row_ = next_row_ = 0;
  end_ = next;
  next.rows = 0;
}

}  // namespace netloom::cpu
