#include "engine/backends/cpu/products/split_run.h"

#include <algorithm>

#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/products/gemm_tile.h"

namespace netloom::cpu {

namespace {

static_assert(split_side == tile_width);

/// Steps beside the products of a square.
constexpr std::int64_t beside_per_square = 6;

/// A matrix without its first rows and columns.
MatrixView from(const MatrixView& m, std::int64_t row, std::int64_t column) {
  return {m.data + row * m.row_stride + column * m.column_stride, m.row_stride, m.column_stride};
}

}  // namespace

MatrixView panel_of(const SplitProduct& split, std::int64_t row, std::int64_t column) {
  MatrixView b = split.product.b;
  b.data += column / split_side * split.panel_stride + row * b.row_stride;
  return b;
}

SplitRun::Place SplitRun::after(const Place& place, const std::function<Range()>& take) const {
  if (place.row + split_side < place.group.end)
    return {place.group, place.k, place.row + split_side};
  if (place.k + chunk_ < split_.product.k)
    return {place.group, place.k + chunk_, place.group.begin};
  const Range group = take();
  return {group, 0, group.begin};
}

std::int64_t SplitRun::depth_at(std::int64_t k) const {
  return std::min(chunk_, split_.product.k - k);
}

Bf16* SplitRun::own_at(std::int64_t k) const {
  return own_ + k / chunk_ % 2 * thirds_elements(split_.product.n, chunk_);
}

/// Thirds of the rows and the chunk at a place, once the next one has begun.
const Bf16* SplitRun::a_at(const Place& place) const {
  if (packed_a_ == nullptr) return a_[(places_ + 1) % 2];
  return packed_a_ + thirds_elements(place.row, split_.product.k) +
         place.k / split_side * square_thirds;
}

void SplitRun::start_a(const Place& place) {
  if (packed_a_ != nullptr) return;
  const Product& p = split_.product;
  const std::int64_t squares = squares_of(depth_at(place.k));
  const bool turned = p.a.column_stride != 1;
  const std::int64_t ahead =
      turned && own_ != nullptr ? chunk_ * p.a.column_stride : split_side * p.a.row_stride;
  beside_.a.start_a(from(p.a, place.row, place.k), place.group.end - place.row, depth_at(place.k),
                    ahead, a_[places_ % 2]);
  beside_.a_each = divided_up(beside_.a.steps(), panels_ * squares * beside_per_square);
}

/// The chunk at `k`, beside the products of the rows at `place`.
void SplitRun::start_b(const Place& place, std::int64_t k) {
  const std::int64_t squares = squares_of(depth_at(k));
  const std::int64_t row_blocks = squares_of(place.group.end - place.group.begin);
  beside_.b.start_b(panel_of(split_, k, 0), split_.panel_stride, depth_at(k), split_.product.n,
                    chunk_ * split_.product.b.row_stride, own_at(k));
  beside_.b_each =
      divided_up(beside_.b.steps(), panels_ * squares * beside_per_square * row_blocks);
}

void SplitRun::run(const std::function<Range()>& take) {
  const Product& p = split_.product;
  const TileScope scope;
  panels_ = squares_of(p.n);
  Place here = {take()};
  here.row = here.group.begin;
  if (here.group.empty()) return;
  start_a(here);
  if (own_ != nullptr) start_b(here, 0);
  while (!here.group.empty()) {
    beside_.a.finish();
    if (here.row == here.group.begin) {
      beside_.b.finish();
      const std::int64_t next = here.k + chunk_;
      if (own_ != nullptr && next < p.k) start_b(here, next);
    }
    ++places_;
    const Place next = after(here, take);
    if (!next.group.empty()) start_a(next);
    multiply_rows(here);
    here = next;
  }
  end_block();
}

/// 32 rows of C, or what a chunk adds to them; the last chunk ends them with the activation.
void SplitRun::multiply_rows(const Place& place) {
  const Product& p = split_.product;
  const std::int64_t depth = depth_at(place.k);
  const std::int64_t squares = squares_of(depth);
  const std::int64_t panel = square_thirds * (own_ != nullptr ? squares : squares_of(p.k));
  const Bf16* b =
      own_ != nullptr ? own_at(place.k) : packed_ + place.k / split_side * square_thirds;
  const Bf16* a = a_at(place);
  const std::int64_t rows = std::min(split_side, place.group.end - place.row);
  beside_.rows_each = divided_up(split_side, squares * beside_per_square);
  BlockEnd& end = beside_.next;
  end.c_stride = p.c_stride;
  end.adds = p.adds || place.k > 0;
  end.relu = p.activation == Activation::relu && place.k + depth == p.k;
  for (std::int64_t column = 0; column < p.n; column += split_side, b += panel) {
    float* block = sums_[blocks_++ % 2];
    end.block = block;
    end.c = p.c + place.row * p.c_stride + column;
    end.rows = rows;
    end.columns = std::min(split_side, p.n - column);
    beside_.next_c = end.c;
    end.bias = p.bias == nullptr || place.k > 0 ? nullptr : p.bias + column;
    multiply_squares(a, rows, b, squares, block, beside_);
    end_block();
    ending_ = {place, column, block};
  }
}

/// Ends what is left of the block before the one just multiplied, whose turn it is then.
void SplitRun::end_block() {
  BlockEnd& end = beside_.end;
  end_rows(end);
  if (end.stopped_at > 0) {
    multiply_plainly(ending_);
    end.rows = end.stopped_at;
    end.any_sums = true;
    end_rows(end);
  }
  end = beside_.next;
  beside_.next.rows = 0;
}

/// A block of sums in f32.
void SplitRun::multiply_plainly(const Block& block) const {
  const auto& [place, column, sums] = block;
  alignas(64) float panel[chunk_depth * tile_width];
  const Product& p = split_.product;
  Tile tile;
  tile.k = depth_at(place.k);
  const std::int64_t columns = std::min(split_side, p.n - column);
  copy_panel(panel_of(split_, place.k, column), tile.k, columns, panel);
  const MatrixView a = from(p.a, place.row, place.k);
  tile.a = a.data;
  tile.a_row = a.row_stride;
  tile.a_column = a.column_stride;
  tile.b = panel;
  tile.b_row = tile_width;
  tile.c = sums;
  tile.c_row = split_side;
  tile.rows = std::min(split_side, place.group.end - place.row);
  tile.width = columns > 16 ? 32 : 16;
  multiply_tile(tile);
}

}  // namespace netloom::cpu
