#include "engine/backends/cpu/splitting.h"

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
  if (of_b_) return split_part_of_b(square.data, square.row_stride, part, to_);
  // After the last row it comes again: nothing reads what its sums give, but they must be finite.
  const std::int64_t first = std::min(2 * part, rows_ - 1);
  const std::int64_t second = std::min(2 * part + 1, rows_ - 1);
  split_part_of_a(square.data + first * square.row_stride, square.data + second * square.row_stride,
                  part, to_);
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

void Beside::step() {
  if (row_ < end_.rows) {
    end_rows(end_, row_, std::min(row_ + rows_each, end_.rows));
    row_ += rows_each;
  }
  a.run(a_each);
  b.run(b_each);
}

void Beside::end_block(const BlockEnd& next) {
  if (row_ < end_.rows) end_rows(end_, row_, end_.rows);
  row_ = 0;
  end_ = next;
}

}  // namespace netloom::cpu
