// Products of register tiles, for each target of gemm_tile.cpp, which has what this uses before it.

#include "engine/backends/cpu/lane_vectors.inl"

/// What C starts from where there is no bias.
alignas(64) constexpr float zeros[tile_width] = {};

/// `Rows` × (`Vectors` · `Count`) results stay in registers while K runs. They begin as what lies
/// in memory, whichever that is: cleared here, they would be written there and read again.
template <int Count, int Vectors, int Rows>
NETLOOM_INLINE void multiply_block(const Tile& t, const float* a, float* c, std::int64_t column) {
  using V = typename Lanes<Count>::Values;
  const std::int64_t c_row = t.c_row;  // As far as the compiler knows, C may lie over the tile.
  const std::int64_t a_row = t.a_row;
  const std::int64_t a_column = t.a_column;
  const std::int64_t b_row = t.b_row;
  const bool relu = t.relu;
  const float* first = (t.adds ? c : t.bias == nullptr ? zeros : t.bias) + column;
  const std::int64_t step = t.adds ? c_row : 0;
  V sum[Rows][Vectors];
#pragma GCC unroll 8
  for (int r = 0; r < Rows; ++r)
#pragma GCC unroll 4
    for (int v = 0; v < Vectors; ++v) load<Count>(first + r * step + v * Count, sum[r][v]);
  const float* b = t.b + column;
  for (std::int64_t k = 0; k < t.k; ++k, b += b_row, a += a_column) {
    V row[Vectors];
#pragma GCC unroll 4
    for (int v = 0; v < Vectors; ++v) load<Count>(b + v * Count, row[v]);
#pragma GCC unroll 8
    for (int r = 0; r < Rows; ++r)
#pragma GCC unroll 4
      for (int v = 0; v < Vectors; ++v) sum[r][v] += a[r * a_row] * row[v];
  }
#pragma GCC unroll 8
  for (int r = 0; r < Rows; ++r)
#pragma GCC unroll 4
    for (int v = 0; v < Vectors; ++v) {
      V value = sum[r][v];
      if (relu) value = value > V{} ? value : V{};
      store<Count>(value, c + r * c_row + column + v * Count);
    }
}

/// Brings near what block `block` of `blocks` has to: its part of what is read after the tile, and
/// its own lines of C.
template <int Rows>
NETLOOM_INLINE void look_ahead(const Tile& t, const float* c, std::int64_t block,
                               std::int64_t blocks) {
  constexpr std::int64_t line = 16;
  const std::int64_t lines = t.ahead_count / line;
  for (std::int64_t i = lines * block / blocks; i < lines * (block + 1) / blocks; ++i)
    __builtin_prefetch(t.ahead + i * line);
  for (int r = 0; r < Rows; ++r) __builtin_prefetch(c + r * t.c_row, 1);
}

/// Rows in blocks of `Rows`, the rest in ever smaller blocks.
template <int Count, int Vectors, int Rows>
NETLOOM_INLINE void multiply_rows(const Tile& t, std::int64_t column) {
  constexpr std::int64_t width = Vectors * Count;
  const std::int64_t blocks = t.rows / Rows;
  std::int64_t row = 0;
  for (; row + Rows <= t.rows; row += Rows) {
    if (t.ahead != nullptr)
      look_ahead<Rows>(t, t.c + row * t.c_row + column, column / width * blocks + row / Rows,
                       blocks * (t.width / width));
    multiply_block<Count, Vectors, Rows>(t, t.a + row * t.a_row, t.c + row * t.c_row, column);
  }
  for (; Rows > 4 && row + 4 <= t.rows; row += 4)
    multiply_block<Count, Vectors, std::min(Rows, 4)>(t, t.a + row * t.a_row, t.c + row * t.c_row,
                                                      column);
  for (; row + 2 <= t.rows; row += 2)
    multiply_block<Count, Vectors, 2>(t, t.a + row * t.a_row, t.c + row * t.c_row, column);
  if (row < t.rows)
    multiply_block<Count, Vectors, 1>(t, t.a + row * t.a_row, t.c + row * t.c_row, column);
}

/// The whole tile in steps of `Vectors` · `Count` columns and `Rows` rows.
template <int Count, int Vectors, int Rows>
NETLOOM_INLINE void multiply_all(const Tile& t) {
  for (std::int64_t column = 0; column < t.width; column += Vectors * Count)
    multiply_rows<Count, Vectors, Rows>(t, column);
}

/// Blocks of a whole panel's width take an eighth fewer loads, as long as the panel leaves room in
/// the level-1 cache.
void multiply(const Tile& t) {
  if constexpr (lanes == 4)
    multiply_all<4, 2, 4>(t);
  else if constexpr (lanes == 8)
    t.width == 32 && t.k <= 128 ? multiply_all<8, 4, 3>(t) : multiply_all<8, 2, 6>(t);
  else
    t.width == 32 ? multiply_all<16, 2, 8>(t) : multiply_all<16, 1, 8>(t);
}
