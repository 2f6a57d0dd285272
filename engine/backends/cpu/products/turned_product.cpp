#include "engine/backends/cpu/products/turned_product.h"

#include <algorithm>
#include <cstring>

#include <omp.h>

#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/rows.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

constexpr std::int64_t tile_rows = 6;
constexpr std::int64_t tile_columns = 16;
// A panel of B of so many rows of K fills half of a level-1 cache, a block of A a quarter of a
// level-2 cache of 512 KiB.
constexpr std::int64_t depth = 256;
constexpr std::int64_t panels_of_a = 16;
constexpr std::int64_t columns_at_once = 1024;
// Panels copied side by side lie a line further apart than their size, a power of two, or the lines
// that are being written would share one set of a cache.
constexpr std::int64_t between_a = tile_rows * depth + 16;
constexpr std::int64_t between_b = tile_columns * depth + 16;
constexpr std::int64_t block_of_a = panels_of_a * between_a;

#if defined(__x86_64__)
#pragma GCC push_options
#pragma GCC target("arch=x86-64-v3")
#endif

/// Copies `count` columns of `k` rows, `row_stride` apart, into panels of `Width` columns with
/// zeros after the last.
template <std::int64_t Width>
NETLOOM_INLINE void copy_rows(const float* from, std::int64_t row_stride, std::int64_t k,
                              std::int64_t count, float* to, std::int64_t between) {
  const std::int64_t whole = count / Width;
  const std::int64_t rest = count % Width;
  for (std::int64_t i = 0; i < k; ++i) {
    const float* row = from + i * row_stride;
    float* at = to + i * Width;
    for (std::int64_t p = 0; p < whole; ++p)
      std::memcpy(at + p * between, row + p * Width, Width * sizeof(float));
    for (std::int64_t j = 0; j < Width && rest > 0; ++j)
      at[whole * between + j] = j < rest ? row[whole * Width + j] : 0.0F;
  }
}

void copy_a(const float* from, std::int64_t row_stride, std::int64_t k, std::int64_t count,
            float* to) {
  copy_rows<tile_rows>(from, row_stride, k, count, to, between_a);
}

void copy_b(const float* from, std::int64_t row_stride, std::int64_t k, std::int64_t count,
            float* to) {
  copy_rows<tile_columns>(from, row_stride, k, count, to, between_b);
}

/// What sums start from where C counts for nothing.
alignas(64) constexpr float zeros[tile_columns] = {};

/// One tile of C from a panel of A and one of B; all of it is read and written.
void multiply_tile(const float* a, const float* b, std::int64_t k, float* c, std::int64_t c_stride,
                   bool adds) {
  using Eight __attribute__((vector_size(32))) = float;
  const float* first = adds ? c : zeros;
  const std::int64_t step = adds ? c_stride : 0;
  for (std::int64_t r = 0; r < tile_rows; ++r) __builtin_prefetch(c + r * c_stride, 1);
  Eight sum[tile_rows][2];
#pragma GCC unroll 6
  for (int r = 0; r < tile_rows; ++r)
#pragma GCC unroll 2
    for (int v = 0; v < 2; ++v) std::memcpy(&sum[r][v], first + r * step + v * 8, sizeof(Eight));
  for (std::int64_t i = 0; i < k; ++i, a += tile_rows, b += tile_columns) {
    Eight row[2];
#pragma GCC unroll 2
    for (int v = 0; v < 2; ++v) std::memcpy(&row[v], b + v * 8, sizeof row[v]);
#pragma GCC unroll 6
    for (int r = 0; r < tile_rows; ++r)
#pragma GCC unroll 2
      for (int v = 0; v < 2; ++v) sum[r][v] += a[r] * row[v];
  }
#pragma GCC unroll 6
  for (int r = 0; r < tile_rows; ++r)
#pragma GCC unroll 2
    for (int v = 0; v < 2; ++v) std::memcpy(c + r * c_stride + v * 8, &sum[r][v], sizeof(Eight));
}

#if defined(__x86_64__)
#pragma GCC pop_options
#endif

/// A tile at the edge of C: computed whole in a buffer, what is there of it copied.
void multiply_edge(const float* a, const float* b, std::int64_t k, float* c, std::int64_t c_stride,
                   bool adds, std::int64_t rows, std::int64_t columns) {
  alignas(64) float buffer[tile_rows * tile_columns] = {};
  const std::size_t bytes = static_cast<std::size_t>(columns) * sizeof(float);
  for (std::int64_t r = 0; r < rows && adds; ++r)
    std::memcpy(buffer + r * tile_columns, c + r * c_stride, bytes);
  multiply_tile(a, b, k, buffer, tile_columns, adds);
  for (std::int64_t r = 0; r < rows; ++r)
    std::memcpy(c + r * c_stride, buffer + r * tile_columns, bytes);
}

/// What rows [k, k + deep) of both operands add to the columns [column, column + width) of C.
struct Slice {
  std::int64_t k = 0;
  std::int64_t deep = 0;
  std::int64_t column = 0;
  std::int64_t width = 0;
};

/// Rows of a matrix that are copied next: where they begin, and how many elements of each.
struct Coming {
  const float* from = nullptr;
  std::int64_t row_stride = 0;
  std::int64_t rows = 0;
  std::int64_t width = 0;
};

/// Brings part `part` of `parts` near, so that the copy need not wait for memory.
NETLOOM_INLINE void bring(const Coming& coming, std::int64_t part, std::int64_t parts) {
  constexpr std::int64_t line = 16;
  const std::int64_t end = coming.rows * (part + 1) / parts;
  for (std::int64_t i = coming.rows * part / parts; i < end; ++i) {
    const float* row = coming.from + i * coming.row_stride;
    for (std::int64_t j = 0; j < coming.width + line; j += line)
      __builtin_prefetch(row + std::min(j, coming.width - 1));
  }
}

/// Panels of A in blocks of about one size.
struct Blocks {
  std::int64_t panels = 0;
  std::int64_t at_once = 0;

  explicit Blocks(std::int64_t rows)
      : panels(divided_up(rows, tile_rows)),
        at_once(divided_up(panels, divided_up(panels, panels_of_a))) {}
};

/// Rows of C from panel `first` of A on, a block of them, by all panels of B. Brings near the block
/// after it and a part of the next slice's B.
void multiply_block(const Product& p, const Slice& s, const Blocks& blocks, const float* a,
                    const float* b, std::int64_t first, const Coming& next_a,
                    const Coming& next_b) {
  const bool adds = p.adds || s.k > 0;
  const std::int64_t count = std::min(blocks.at_once, blocks.panels - first);
  const std::int64_t across = divided_up(s.width, tile_columns);
  const std::int64_t before = first * across;
  std::int64_t tile = 0;
  for (std::int64_t j = 0; j < s.width; j += tile_columns) {
    const float* panel = b + j / tile_columns * between_b;
    const std::int64_t columns = std::min(tile_columns, s.width - j);
    for (std::int64_t i = 0; i < count; ++i, ++tile) {
      bring(next_a, tile, count * across);
      bring(next_b, before + tile, blocks.panels * across);
      const std::int64_t row = (first + i) * tile_rows;
      const std::int64_t rows = std::min(tile_rows, p.m - row);
      float* c = p.c + row * p.c_stride + s.column + j;
      if (rows == tile_rows && columns == tile_columns)
        multiply_tile(a + i * between_a, panel, s.deep, c, p.c_stride, adds);
      else
        multiply_edge(a + i * between_a, panel, s.deep, c, p.c_stride, adds, rows, columns);
    }
  }
}

/// The block of A from panel `first` on.
Coming block_of(const Product& p, const Slice& s, const Blocks& blocks, std::int64_t first) {
  const std::int64_t row = first * tile_rows;
  const std::int64_t count = std::min(blocks.at_once, blocks.panels - first);
  return {p.a.data + s.k * p.a.column_stride + row, p.a.column_stride, s.deep,
          std::min(count * tile_rows, p.m - row)};
}

/// B of a slice, unless bringing all of it would drive out of the level-2 cache what is in use.
Coming b_of(const Product& p, const Slice& s) {
  constexpr std::int64_t most = 131'072;
  if (s.deep * s.width > most) return {};
  return {p.b.data + s.k * p.b.row_stride + s.column, p.b.row_stride, s.deep, s.width};
}

/// `next` is the slice after this, of no depth after the last.
void run_slice(const Product& p, const Slice& s, const Slice& next, float* panels, float* block) {
  constexpr std::int64_t side_by_side = 4 * tile_columns;
  const float* from = p.b.data + s.k * p.b.row_stride + s.column;
  for (std::int64_t j = 0; j < s.width; j += side_by_side)
    copy_b(from + j, p.b.row_stride, s.deep, std::min(side_by_side, s.width - j),
           panels + j / tile_columns * between_b);
  const Blocks blocks(p.m);
  for (std::int64_t first = 0; first < blocks.panels; first += blocks.at_once) {
    const Coming here = block_of(p, s, blocks, first);
    copy_a(here.from, here.row_stride, here.rows, here.width, block);
    const std::int64_t after = first + blocks.at_once;
    const Coming next_a =
        after < blocks.panels ? block_of(p, s, blocks, after) : block_of(p, next, blocks, 0);
    multiply_block(p, s, blocks, block, panels, first, next_a, b_of(p, next));
  }
}

std::int64_t panel_elements(std::int64_t n) {
  return divided_up(std::min(n, columns_at_once), tile_columns) * between_b;
}

/// All slices in order.
void run_slices(const Product& p, float* scratch) {
  float* block = scratch + panel_elements(p.n);
  for (std::int64_t column = 0; column < p.n; column += columns_at_once) {
    const auto slice = [&](std::int64_t k) {
      return Slice{k, std::clamp(p.k - k, std::int64_t{0}, depth), column,
                   std::min(columns_at_once, p.n - column)};
    };
    for (std::int64_t k = 0; k < p.k; k += depth)
      run_slice(p, slice(k), slice(k + depth), scratch, block);
  }
}

std::int64_t elements_each(std::int64_t n) {
  return panel_elements(n) + block_of_a;
}

/// Shares of K, whole slices.
std::int64_t shares_of_depth(std::int64_t k, int team) {
  return shares_of(team, divided_up(k, depth));
}

/// The first share is summed in C and each other one in a matrix of its own, which are then added
/// in order.
void run_deep(const Product& p, float* scratch, int team) {
  float* sums = scratch + team * elements_each(p.n);
  const std::int64_t slices = divided_up(p.k, depth);
  const std::int64_t shares = shares_of_depth(p.k, team);
  parallel_blocks(team, shares, 1, [&](std::int64_t share, std::int64_t) {
    const std::int64_t begin = slices * share / shares * depth;
    const std::int64_t end = std::min(p.k, slices * (share + 1) / shares * depth);
    Product own = p;
    own.a.data += begin * p.a.column_stride;
    own.b.data += begin * p.b.row_stride;
    own.k = end - begin;
    if (share > 0) {
      own.adds = false;
      own.c = sums + (share - 1) * p.m * p.n;
      own.c_stride = p.n;
    }
    run_slices(own, scratch + omp_get_thread_num() * elements_each(p.n));
  });
  parallel_parts(team, p.m, 1, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t row = begin; row < end; ++row)
      for (std::int64_t share = 1; share < shares; ++share)
        row_add(sums + ((share - 1) * p.m + row) * p.n, p.c + row * p.c_stride, p.n);
  });
}

/// Members of the team each make a part of C, by columns where there are enough of them: a slice of
/// B that all would copy takes more room than a block of A.
void run_apart(const Product& p, float* scratch, int team) {
  const bool columns = 2 * p.n >= p.m;
  parallel_ranges(team, columns ? p.n : p.m, columns ? tile_columns : tile_rows,
                  [&](std::int64_t begin, std::int64_t end) {
                    Product own = p;
                    (columns ? own.b : own.a).data += begin;
                    (columns ? own.n : own.m) = end - begin;
                    own.c += columns ? begin : begin * p.c_stride;
                    const std::int64_t member = team > 1 ? omp_get_thread_num() : 0;
                    run_slices(own, scratch + member * elements_each(p.n));
                  });
}

/// Whether a team should divide K, a slice or more for each member: where it takes less to add
/// up their C than to copy an operand each.
bool divides_depth(std::int64_t m, std::int64_t n, std::int64_t k, int team) {
  return team > 1 && k >= team * depth && m * n <= 32 * k;
}

}  // namespace

bool multiplies_turned(const ProductShape& shape) {
  constexpr std::int64_t least = 48;  // Below, edges and copies take what the rest gains.
  return vector_level() == VectorLevel::avx2 && shape.transpose_a && !shape.transpose_b &&
         shape.m >= least && shape.n >= least && shape.k >= depth / 2;
}

std::size_t turned_scratch(std::int64_t m, std::int64_t n, std::int64_t k, int team) {
  const std::int64_t sums =
      divides_depth(m, n, k, team) ? (shares_of_depth(k, team) - 1) * m * n : 0;
  return static_cast<std::size_t>(team * elements_each(n) + sums) * sizeof(float);
}

void run_turned_product(const Product& p, float* scratch, int team) {
  if (divides_depth(p.m, p.n, p.k, team)) return run_deep(p, scratch, team);
  run_apart(p, scratch, team);
}

}  // namespace netloom::cpu
