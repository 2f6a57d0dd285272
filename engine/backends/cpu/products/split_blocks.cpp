#include "engine/backends/cpu/products/split_blocks.h"

#include <algorithm>

#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/products/gemm_tile.h"

namespace netloom::cpu {

namespace {

static_assert(split_side == tile_width);

/// Steps beside the products of a square.
constexpr std::int64_t beside_per_square = 6;

}  // namespace

MatrixView panel_of(const SplitProduct& split, std::int64_t row, std::int64_t column) {
  MatrixView b = split.product.b;
  b.data += column / split_side * split.panel_stride + row * b.row_stride;
  return b;
}

MatrixView rows_of(const SplitProduct& split, std::int64_t row, std::int64_t k) {
  MatrixView a = split.product.a;
  a.data += row * a.row_stride + k * a.column_stride;
  return a;
}

void SplitBlocks::start_a(const MatrixView& a, std::int64_t rows, std::int64_t depth,
                          std::int64_t ahead, Bf16* to, std::int64_t squares) {
  beside_.a.start_a(a, rows, depth, ahead, to);
  beside_.a_each = divided_up(beside_.a.steps(), squares * beside_per_square);
}

void SplitBlocks::start_b(const MatrixView& b, std::int64_t depth, std::int64_t columns,
                          std::int64_t ahead, Bf16* to, std::int64_t squares) {
  beside_.b.start_b(b, split_.panel_stride, depth, columns, ahead, to);
  beside_.b_each = divided_up(beside_.b.steps(), squares * beside_per_square);
}

void SplitBlocks::multiply(const Block& block, const Bf16* a, const Bf16* b) {
  const Product& p = split_.product;
  const std::int64_t squares = squares_of(block.depth);
  float* sums = sums_[blocks_++ % 2];
  beside_.rows_each = divided_up(split_side, squares * beside_per_square);
  BlockEnd& end_later = beside_.next;
  end_later.block = sums;
  end_later.c = p.c + block.row * p.c_stride + block.column;
  end_later.c_stride = p.c_stride;
  end_later.rows = block.rows;
  end_later.columns = std::min(split_side, p.n - block.column);
  end_later.bias = p.bias == nullptr || block.k > 0 ? nullptr : p.bias + block.column;
  end_later.adds = p.adds || block.k > 0;
  end_later.relu = p.activation == Activation::relu && block.k + block.depth == p.k;
  beside_.next_c = end_later.c;
  multiply_squares(a, block.rows, b, squares, sums, beside_);
  end();
  ending_ = block;
  ending_sums_ = sums;
}

void SplitBlocks::end() {
  BlockEnd& end = beside_.end;
  end_rows(end);
  if (end.stopped_at > 0) {
    multiply_plainly(ending_, ending_sums_);
    end.rows = end.stopped_at;
    end.any_sums = true;
    end_rows(end);
  }
  end = beside_.next;
  beside_.next.rows = 0;
}

/// A block of sums in f32.
void SplitBlocks::multiply_plainly(const Block& block, float* sums) const {
  alignas(64) float panel[most_depth * tile_width];
  const Product& p = split_.product;
  Tile tile;
  tile.k = block.depth;
  const std::int64_t columns = std::min(split_side, p.n - block.column);
  copy_panel(panel_of(split_, block.k, block.column), tile.k, columns, panel);
  const MatrixView a = rows_of(split_, block.row, block.k);
  tile.a = a.data;
  tile.a_row = a.row_stride;
  tile.a_column = a.column_stride;
  tile.b = panel;
  tile.b_row = tile_width;
  tile.c = sums;
  tile.c_row = split_side;
  tile.rows = block.rows;
  tile.width = columns > 16 ? 32 : 16;
  multiply_tile(tile);
}

}  // namespace netloom::cpu
