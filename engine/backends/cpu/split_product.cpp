#include "engine/backends/cpu/split_product.h"

#include <algorithm>
#include <cstring>

#include "engine/backends/cpu/gemm_tile.h"
#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/split_tile.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

/// Squares of A that are multiplied at a time: 128 of K, whose thirds fill half a level-1 cache.
constexpr std::int64_t chunk_squares = 4;
constexpr std::int64_t chunk_depth = chunk_squares * split_side;
/// Rows of C that stay in the level-2 cache while chunk after chunk is added to them.
constexpr std::int64_t rows_at_once = 256;
constexpr std::int64_t square_elements = split_side * split_side;
static_assert(split_side == tile_width);

std::int64_t squares_of(std::int64_t count) {
  return (count + split_side - 1) / split_side;
}

/// 32 × 32 elements of a matrix where they lie or in `buffer`, with zeros for those beyond.
MatrixView square_of(const MatrixView& m, std::int64_t rows, std::int64_t columns, float* buffer) {
  const bool whole = rows >= split_side && columns >= split_side;
  if (whole && m.column_stride == 1) return m;
  if (!whole) std::memset(buffer, 0, square_elements * sizeof(float));
  copy_panel(m, std::min(rows, split_side), std::min(columns, split_side), buffer);
  return {buffer, split_side, 1};
}

/// A matrix without its first rows and columns.
MatrixView from(const MatrixView& m, std::int64_t row, std::int64_t column) {
  return {m.data + row * m.row_stride + column * m.column_stride, m.row_stride, m.column_stride};
}

/// B from `row` on and from the panel on that begins with `column`.
MatrixView panel_of(const SplitProduct& split, std::int64_t row, std::int64_t column) {
  const MatrixView& b = split.product.b;
  return {b.data + column / split_side * split.panel_stride + row * b.row_stride, b.row_stride,
          b.column_stride};
}

/// A range of K and its place in the thirds of a B that has `panel_squares` of K there.
struct Chunk {
  std::int64_t begin = 0;
  std::int64_t end = 0;
  const Bf16* b = nullptr;
  std::int64_t panel_squares = 0;
};

/// Splits columns [begin, end) of the rows [k_begin, k_end) of B, which begin a panel.
void split_columns(const SplitProduct& split, std::int64_t k_begin, std::int64_t k_end,
                   std::int64_t begin, std::int64_t end, Bf16* thirds) {
  alignas(64) float buffer[square_elements];
  const std::int64_t squares = squares_of(k_end - k_begin);
  for (std::int64_t column = begin; column < end; column += split_side) {
    Bf16* to = thirds + column / split_side * squares * square_thirds;
    for (std::int64_t k = k_begin; k < k_end; k += split_side, to += square_thirds) {
      const MatrixView here =
          square_of(panel_of(split, k, column), k_end - k, split.product.n - column, buffer);
      split_square_of_b(here.data, here.row_stride, to);
    }
  }
}

/// A block of C over a chunk in f32.
void multiply_plainly(const SplitProduct& split, const Chunk& chunk, std::int64_t row,
                      std::int64_t column, float* block) {
  alignas(64) float panel[chunk_depth * tile_width];
  const Product& p = split.product;
  Tile tile;
  tile.k = chunk.end - chunk.begin;
  const std::int64_t columns = std::min(split_side, p.n - column);
  copy_panel(panel_of(split, chunk.begin, column), tile.k, columns, panel);
  const MatrixView a = from(p.a, row, chunk.begin);
  tile.a = a.data;
  tile.a_row = a.row_stride;
  tile.a_column = a.column_stride;
  tile.b = panel;
  tile.b_row = tile_width;
  tile.c = block;
  tile.c_row = split_side;
  tile.rows = std::min(split_side, p.m - row);
  tile.width = columns > 16 ? 32 : 16;
  multiply_tile(tile);
}

/// 32 rows of C, or what the chunk adds to them; the last chunk ends them with the activation.
void multiply_rows(const SplitProduct& split, const Chunk& chunk, std::int64_t row) {
  const Product& p = split.product;
  alignas(64) Bf16 a[chunk_squares * square_thirds];
  alignas(64) float block[square_elements];
  const std::int64_t squares = squares_of(chunk.end - chunk.begin);
  for (std::int64_t i = 0; i < squares; ++i) {
    const std::int64_t k = chunk.begin + i * split_side;
    const MatrixView here = square_of(from(p.a, row, k), p.m - row, chunk.end - k, block);
    split_square_of_a(here.data, here.row_stride, a + i * square_thirds);
  }
  BlockEnd end;
  end.c_stride = p.c_stride;
  end.rows = std::min(split_side, p.m - row);
  end.adds = p.adds || chunk.begin > 0;
  end.relu = p.activation == Activation::relu && chunk.end == p.k;
  for (std::int64_t column = 0; column < p.n; column += split_side) {
    const Bf16* b = chunk.b + column / split_side * chunk.panel_squares * square_thirds;
    if (!multiply_squares(a, b, squares, block)) multiply_plainly(split, chunk, row, column, block);
    end.c = p.c + row * p.c_stride + column;
    end.columns = std::min(split_side, p.n - column);
    end.bias = p.bias == nullptr || chunk.begin > 0 ? nullptr : p.bias + column;
    end_block(block, end);
  }
}

std::int64_t padded(std::int64_t count) {
  return squares_of(count) * split_side;
}

/// Elements of the part of C that a member of a team sums up on its own.
std::int64_t partial_elements(std::int64_t m, std::int64_t n) {
  return m * padded(n);
}

/// C of a range of K alone, without bias and activation; `thirds` holds a chunk of B.
void sum_range(SplitProduct split, std::int64_t begin, std::int64_t end, Bf16* thirds) {
  Product& p = split.product;
  p.a = from(p.a, 0, begin);
  p.b = panel_of(split, begin, 0);
  p.k = end - begin;
  const TileScope scope;
  for (std::int64_t k = 0; k < p.k; k += chunk_depth) {
    const std::int64_t k_end = std::min(k + chunk_depth, p.k);
    split_columns(split, k, k_end, 0, p.n, thirds);
    for (std::int64_t row = 0; row < p.m; row += split_side)
      multiply_rows(split, {k, k_end, thirds, squares_of(k_end - k)}, row);
  }
}

NETLOOM_VECTORISED void add_row(const float* from, float* to, std::int64_t count) {
  for (std::int64_t i = 0; i < count; ++i) to[i] += from[i];
}

/// Members of the team each sum over a range of K; their sums are added in order.
void run_deep(const SplitProduct& split, std::byte* scratch, int team) {
  const Product& p = split.product;
  const std::int64_t chunks = (p.k + chunk_depth - 1) / chunk_depth;
  const std::int64_t shares = std::min<std::int64_t>(team, chunks);
  const std::int64_t chunk_elements = thirds_elements(p.n, chunk_depth);
  const std::int64_t partial = partial_elements(p.m, p.n);
  auto* thirds = reinterpret_cast<Bf16*>(scratch);
  auto* partials = reinterpret_cast<float*>(thirds + shares * chunk_elements);
  SplitProduct bare = split;
  bare.product.bias = nullptr;
  bare.product.activation = Activation::none;
  parallel_ranges(team, shares, 1, [&](std::int64_t first, std::int64_t last) {
    for (std::int64_t i = first; i < last; ++i) {
      SplitProduct part = bare;
      if (i > 0) {
        part.product.c = partials + (i - 1) * partial;
        part.product.c_stride = padded(p.n);
        part.product.adds = false;
      }
      sum_range(part, chunks * i / shares * chunk_depth,
                std::min(p.k, chunks * (i + 1) / shares * chunk_depth),
                thirds + i * chunk_elements);
    }
  });
  parallel_ranges(team, p.m, 1, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t row = begin; row < end; ++row)
      for (std::int64_t i = 1; i < shares; ++i)
        add_row(partials + (i - 1) * partial + row * padded(p.n), p.c + row * p.c_stride, p.n);
  });
  finish_rows(p, team);
}

}  // namespace

bool splits_products() {
  return multiplies_tiles();
}

SplitProduct split_product(const Product& product) {
  return {product, product.b.column_stride * tile_width};
}

SplitProduct split_packed_product(const Product& product) {
  SplitProduct split{product, product.k * tile_width};
  split.product.b = {product.b.data, tile_width, 1};
  return split;
}

bool worth_splitting(std::int64_t m, std::int64_t n, std::int64_t k) {
  const std::int64_t blocks = squares_of(m) * squares_of(n) * squares_of(k);
  const std::int64_t products = m * n * k;
  return std::min({m, n, k}) >= 64 && products >= 1'000'000 &&
         products >= blocks * split_side * square_elements * 4 / 5;
}

double split_nanoseconds(std::int64_t m, std::int64_t n, std::int64_t k) {
  return 500 + static_cast<double>(m) * static_cast<double>(n) * static_cast<double>(k) / 140.0;
}

std::int64_t thirds_elements(std::int64_t n, std::int64_t k) {
  return squares_of(n) * squares_of(k) * square_thirds;
}

void split_b(const SplitProduct& split, Bf16* thirds, int team) {
  const Product& p = split.product;
  parallel_ranges(team, p.n, split_side, [&](std::int64_t begin, std::int64_t end) {
    split_columns(split, 0, p.k, begin, end, thirds);
  });
}

void multiply_split(SplitProduct split, const Bf16* thirds, std::int64_t begin, std::int64_t end) {
  Product& p = split.product;
  p.m = end;
  const std::int64_t panel_squares = squares_of(p.k);
  const TileScope scope;
  for (std::int64_t group = begin; group < end; group += rows_at_once)
    for (std::int64_t k = 0; k < p.k; k += chunk_depth) {
      const Chunk chunk{k, std::min(k + chunk_depth, p.k), thirds + k / split_side * square_thirds,
                        panel_squares};
      for (std::int64_t row = group; row < std::min(group + rows_at_once, end); row += split_side)
        multiply_rows(split, chunk, row);
    }
}

bool deep(std::int64_t m, std::int64_t n, std::int64_t k) {
  return k >= 1024 && m * n <= 262'144 && k >= 2 * std::max(m, n);
}

std::size_t split_scratch(std::int64_t m, std::int64_t n, std::int64_t k, int team) {
  if (!deep(m, n, k)) return static_cast<std::size_t>(thirds_elements(n, k)) * sizeof(Bf16);
  const std::int64_t thirds = team * thirds_elements(n, chunk_depth);
  return static_cast<std::size_t>(thirds) * sizeof(Bf16) +
         static_cast<std::size_t>((team - 1) * partial_elements(m, n)) * sizeof(float);
}

void run_split_product(const SplitProduct& split, std::byte* scratch, int team) {
  const Product& p = split.product;
  if (deep(p.m, p.n, p.k)) return run_deep(split, scratch, team);
  auto* thirds = reinterpret_cast<Bf16*>(scratch);
  split_b(split, thirds, team);
  SplitProduct bare = split;
  const bool bends = p.activation == Activation::tanh || p.activation == Activation::sigmoid;
  if (bends) bare.product.bias = nullptr;
  parallel_ranges(team, p.m, split_side, [&](std::int64_t begin, std::int64_t end) {
    multiply_split(bare, thirds, begin, end);
  });
  if (bends) finish_rows(p, team);
}

}  // namespace netloom::cpu
