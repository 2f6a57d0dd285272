#include "engine/backends/cpu/products/gemm.h"

#include <algorithm>
#include <cstring>

#include "engine/backends/cpu/parallel.h"
#include "engine/backends/cpu/products/gemm_tile.h"
#include "engine/backends/cpu/vector_math.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

std::int64_t round_up(std::int64_t value, std::int64_t to) {
  return (value + to - 1) / to * to;
}

/// A panel can be read where it lies when its rows are whole.
bool in_place(const Product& p, std::int64_t column) {
  return p.b.column_stride == 1 && column + tile_width <= p.n;
}

NETLOOM_VECTORISED void copy_rows(const MatrixView& b, std::int64_t k, std::int64_t columns,
                                  float* to) {
  for (std::int64_t row = 0; row < k; ++row) {
    const float* from = b.data + row * b.row_stride;
    float* target = to + row * tile_width;
    for (std::int64_t j = 0; j < columns; ++j) target[j] = from[j * b.column_stride];
    for (std::int64_t j = columns; j < round_up(columns, 16); ++j) target[j] = 0;
  }
}

namespace any {
#include "engine/backends/cpu/products/gemm_turn.inl"
}  // namespace any
#if defined(__x86_64__)
#pragma GCC push_options
#pragma GCC target("arch=x86-64-v3")
namespace avx2 {
#include "engine/backends/cpu/products/gemm_turn.inl"  // NOLINT(readability-duplicate-include)
}  // namespace avx2
#pragma GCC pop_options
#else
namespace avx2 = any;
#endif

void prepare_panel(const Product& p, std::int64_t column, float* scratch) {
  const MatrixView from{p.b.data + column * p.b.column_stride, p.b.row_stride, p.b.column_stride};
  copy_panel(from, p.k, std::min(tile_width, p.n - column), scratch + column * p.k);
}

/// A panel at the right edge of C: computed at full width in a buffer, its columns copied, unless
/// they are half of a panel.
void multiply_edge(Tile tile, std::int64_t columns) {
  if (columns == 16) {
    tile.width = 16;
    return multiply_tile(tile);
  }
  constexpr std::int64_t rows_at_once = 16;
  alignas(64) float bias[tile_width] = {};
  alignas(64) float buffer[rows_at_once * tile_width];
  if (tile.bias != nullptr) {
    std::copy_n(tile.bias, columns, bias);
    tile.bias = bias;
  }
  tile.width = round_up(columns, 16);
  float* c = tile.c;
  const std::int64_t c_row = tile.c_row;
  tile.c = buffer;
  tile.c_row = tile_width;
  const std::size_t bytes = static_cast<std::size_t>(columns) * sizeof(float);
  for (std::int64_t left = tile.rows; left > 0; left -= rows_at_once) {
    tile.rows = std::min(left, rows_at_once);
    for (std::int64_t r = 0; r < tile.rows && tile.adds; ++r)
      std::memcpy(buffer + r * tile_width, c + r * c_row, bytes);
    multiply_tile(tile);
    for (std::int64_t r = 0; r < tile.rows; ++r)
      std::memcpy(c + r * c_row, buffer + r * tile_width, bytes);
    tile.a += rows_at_once * tile.a_row;
    c += rows_at_once * c_row;
  }
}

/// `packed` says that all of B lies in `scratch`, else what cannot be read in place does. Brings
/// near the `ahead` rows of A after the last.
void multiply_rows(const Product& p, const float* scratch, bool packed, std::int64_t begin,
                   std::int64_t end, std::int64_t ahead = 0) {
  const float* next = p.a.data + end * p.a.row_stride;
  const std::int64_t panels = (p.n + tile_width - 1) / tile_width;
  for (std::int64_t column = 0; column < p.n; column += tile_width) {
    const bool here = !packed && in_place(p, column);
    Tile tile;
    tile.a = p.a.data + begin * p.a.row_stride;
    tile.a_row = p.a.row_stride;
    tile.a_column = p.a.column_stride;
    tile.b = here ? p.b.data + column : scratch + column * p.k;
    tile.b_row = here ? p.b.row_stride : tile_width;
    tile.k = p.k;
    tile.bias = p.bias == nullptr ? nullptr : p.bias + column;
    tile.c = p.c + begin * p.c_stride + column;
    tile.c_row = p.c_stride;
    tile.rows = end - begin;
    tile.width = tile_width;
    tile.relu = p.activation == Activation::relu;
    tile.adds = p.adds;
    if (ahead > 0) {
      tile.ahead_count = ahead * p.k / panels;
      tile.ahead = next + column / tile_width * tile.ahead_count;
    }
    const std::int64_t columns = p.n - column;
    if (columns >= tile_width)
      multiply_tile(tile);
    else
      multiply_edge(tile, columns);
  }
}

/// Rows of A that are multiplied by all of B before the next: those of long vectors stay in the
/// level-2 cache, those of short ones, of which a tile takes longer, about in the level-1 cache.
std::int64_t rows_at_once(std::int64_t k) {
  if (vector_level() != VectorLevel::avx512) return 48;
  constexpr std::int64_t elements = 65'536;
  const std::int64_t fitting = elements / std::max(k, std::int64_t{1}) / 8 * 8;
  return std::clamp(fitting, std::int64_t{32}, std::int64_t{256});
}

template <float (*Function)(float)>
NETLOOM_VECTORISED void apply(float* y, std::int64_t count) {
  for (std::int64_t i = 0; i < count; ++i) y[i] = Function(y[i]);
}

/// The activations that tiles leave out.
void bend_rows(const Product& p, std::int64_t begin, std::int64_t end) {
  if (p.activation != Activation::tanh && p.activation != Activation::sigmoid) return;
  for (std::int64_t row = begin; row < end; ++row)
    activate(p.activation, p.c + row * p.c_stride, p.n);
}

NETLOOM_VECTORISED void add_bias(const float* bias, float* y, std::int64_t count) {
  for (std::int64_t i = 0; i < count; ++i) y[i] += bias[i];
}

}  // namespace

void copy_panel(const MatrixView& b, std::int64_t k, std::int64_t columns, float* to) {
  static const auto turned =
      for_this_processor(any::copy_turned, avx2::copy_turned, avx2::copy_turned);
  const bool turns = b.row_stride == 1 && b.column_stride != 1;
  turns ? turned(b, k, columns, to) : copy_rows(b, k, columns, to);
}

void activate(Activation activation, float* y, std::int64_t count) {
  switch (activation) {
    case Activation::none:
      return;
    case Activation::relu:
      return apply<relu_f32>(y, count);
    case Activation::tanh:
      return apply<tanh_f32>(y, count);
    case Activation::sigmoid:
      return apply<sigmoid_f32>(y, count);
  }
}

std::size_t product_scratch(std::int64_t n, std::int64_t k) {
  return static_cast<std::size_t>(round_up(n, tile_width) * k) * sizeof(float);
}

double product_nanoseconds(std::int64_t m, std::int64_t n, std::int64_t k) {
  return 200 + static_cast<double>(m) * static_cast<double>(n) * static_cast<double>(k) / 30.0;
}

void finish_rows(const Product& p, int team) {
  if (p.bias == nullptr && p.activation == Activation::none) return;
  parallel_parts(team, p.m, 1, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t row = begin; row < end; ++row) {
      float* c = p.c + row * p.c_stride;
      if (p.bias != nullptr) add_bias(p.bias, c, p.n);
      activate(p.activation, c, p.n);
    }
  });
}

void pack_panels(const Product& p, float* scratch, int team) {
  parallel_ranges(team, p.n, tile_width, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t column = begin; column < end; column += tile_width)
      prepare_panel(p, column, scratch);
  });
}

void multiply_packed(const Product& p, const float* panels, std::int64_t begin, std::int64_t end) {
  multiply_rows(p, panels, true, begin, end);
}

void run_packed_product(const Product& p, const float* panels, int team) {
  const std::int64_t rows = even_block(team, p.m, rows_at_once(p.k), 8);
  const bool dense = p.a.column_stride == 1 && p.a.row_stride == p.k;
  parallel_blocks(team, p.m, rows, [&](std::int64_t begin, std::int64_t end) {
    multiply_rows(p, panels, true, begin, end, dense ? std::min(rows, p.m - end) : 0);
    bend_rows(p, begin, end);
  });
}

void run_product(const Product& p, float* scratch, int team) {
  for (std::int64_t column = 0; column < p.n; column += tile_width)
    if (!in_place(p, column)) prepare_panel(p, column, scratch);
  parallel_ranges(team, p.m, 8, [&](std::int64_t begin, std::int64_t end) {
    multiply_rows(p, scratch, false, begin, end);
    bend_rows(p, begin, end);
  });
}

}  // namespace netloom::cpu
