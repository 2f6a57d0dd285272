// Products of bf16 by AMX: C in four tiles of 16 × 16, A in two and B in two.

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>

#include "engine/backends/cpu/products/bf16_tile.h"

#if defined(__x86_64__)
#include "engine/backends/cpu/amx.h"
#endif

namespace netloom::cpu {

#if defined(__x86_64__)

namespace {

constexpr std::int64_t block_rows = 2 * amx_rows;

/// Tiles 0 and 1 are the upper rows of C, 2 and 3 the lower ones, 4 and 5 those of A, 6 and 7 B.
constexpr TileShapes shapes_for(std::int64_t rows) {
  TileShapes shapes;
  const auto upper = static_cast<std::uint8_t>(rows < amx_rows ? rows : amx_rows);
  const auto lower = static_cast<std::uint8_t>(rows > amx_rows ? rows - amx_rows : amx_rows);
  shapes.rows = {upper, upper, lower, lower, upper, lower, 16, 16};
  return shapes;
}

/// By rows of the block. Static, because the compiler does not know that all of it is read.
constexpr auto all_shapes = [] {
  std::array<TileShapes, block_rows + 1> all;
  for (std::int64_t rows = 1; rows <= block_rows; ++rows)
    all[static_cast<std::size_t>(rows)] = shapes_for(rows);
  return all;
}();

/// Up to 32 rows of A and the columns after its last whole 32, padded with zeros.
struct Block {
  const Bf16* a = nullptr;
  std::int64_t rows = 0;
  Bf16 rest[block_rows][bf16_depth];
};

/// C += 32 of K: `a_bytes` between rows of A.
template <bool Both>
NETLOOM_AMX inline void multiply_depth(const Bf16* a, std::int64_t a_bytes, const Bf16* b) {
  constexpr std::int64_t b_bytes = 2 * bf16_panel_width * sizeof(Bf16);
  _tile_loadd(4, a, a_bytes);
  _tile_loadd(6, b, b_bytes);
  _tile_dpbf16ps(0, 4, 6);
  _tile_loadd(7, b + bf16_panel_width, b_bytes);
  _tile_dpbf16ps(1, 4, 7);
  if constexpr (Both) {
    _tile_loadd(5, a + amx_rows * a_bytes / static_cast<std::int64_t>(sizeof(Bf16)), a_bytes);
    _tile_dpbf16ps(2, 5, 6);
    _tile_dpbf16ps(3, 5, 7);
  }
}

template <bool Both>
NETLOOM_AMX void multiply_panel(const Bf16Product& p, const Block& block, const Bf16* panel,
                                float* c) {
  const auto c_bytes = p.c_row * static_cast<std::int64_t>(sizeof(float));
  float* lower = c + amx_rows * p.c_row;
  if (p.adds) {
    _tile_loadd(0, c, c_bytes);
    _tile_loadd(1, c + 16, c_bytes);
    if constexpr (Both) {
      _tile_loadd(2, lower, c_bytes);
      _tile_loadd(3, lower + 16, c_bytes);
    }
  } else {
    _tile_zero(0);
    _tile_zero(1);
    _tile_zero(2);
    _tile_zero(3);
  }
  const std::int64_t whole = p.k / bf16_depth * bf16_depth;
  for (std::int64_t k = 0; k < whole; k += bf16_depth)
    multiply_depth<Both>(block.a + k, p.a_row * static_cast<std::int64_t>(sizeof(Bf16)),
                         panel + k * bf16_panel_width);
  if (whole < p.k)
    multiply_depth<Both>(block.rest[0], sizeof block.rest[0], panel + whole * bf16_panel_width);
  _tile_stored(0, c, c_bytes);
  _tile_stored(1, c + 16, c_bytes);
  if constexpr (Both) {
    _tile_stored(2, lower, c_bytes);
    _tile_stored(3, lower + 16, c_bytes);
  }
}

void copy_rest(const Bf16Product& p, Block& block) {
  const std::int64_t whole = p.k / bf16_depth * bf16_depth;
  if (whole == p.k) return;
  std::memset(block.rest, 0, sizeof block.rest);
  for (std::int64_t row = 0; row < block.rows; ++row)
    std::copy(block.a + row * p.a_row + whole, block.a + row * p.a_row + p.k, block.rest[row]);
}

}  // namespace

NETLOOM_AMX void multiply_by_tiles(const Bf16Product& p) {
  Block block;
  const std::int64_t panel_elements = bf16_padded(p.panel_k) * bf16_panel_width;
  for (std::int64_t row = 0; row < p.m; row += block_rows) {
    block.a = p.a + row * p.a_row;
    const std::int64_t before = block.rows;
    block.rows = std::min(block_rows, p.m - row);
    copy_rest(p, block);
    if (block.rows != before) _tile_loadconfig(&all_shapes[static_cast<std::size_t>(block.rows)]);
    // The compiler does not know that tiles are loaded from what was just written.
    std::atomic_signal_fence(std::memory_order_seq_cst);
    const Bf16* panel = p.panels;
    for (std::int64_t column = 0; column < p.n; column += bf16_panel_width) {
      float* c = p.c + row * p.c_row + column;
      if (block.rows > amx_rows)
        multiply_panel<true>(p, block, panel, c);
      else
        multiply_panel<false>(p, block, panel, c);
      panel += panel_elements;
    }
  }
  _tile_release();
}

#else

void multiply_by_tiles(const Bf16Product&) {}

#endif

}  // namespace netloom::cpu
