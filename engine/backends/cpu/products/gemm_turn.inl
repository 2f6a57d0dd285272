// Copies of a transposed B in panels. Included once per target by gemm.cpp, which has what this
// uses before it.

constexpr std::int64_t square = 8;
using Eight __attribute__((vector_size(32))) = float;

/// to[i][j] = from[j][i] for 8 × 8 elements; rows of `to` are `tile_width` apart.
NETLOOM_INLINE void turn_square(const float* from, std::int64_t stride, float* to) {
  Eight r[8];
  Eight t[8];
#pragma GCC unroll 8
  for (int i = 0; i < 8; ++i) std::memcpy(&r[i], from + i * stride, sizeof r[i]);
  for (int i = 0; i < 8; i += 2) {
    t[i] = __builtin_shufflevector(r[i], r[i + 1], 0, 8, 1, 9, 4, 12, 5, 13);
    t[i + 1] = __builtin_shufflevector(r[i], r[i + 1], 2, 10, 3, 11, 6, 14, 7, 15);
  }
  for (int i = 0; i < 8; i += 4)
    for (int j = 0; j < 2; ++j) {
      const Eight a = t[i + j];
      const Eight b = t[i + j + 2];
      r[i + 2 * j] = __builtin_shufflevector(a, b, 0, 1, 8, 9, 4, 5, 12, 13);
      r[i + 2 * j + 1] = __builtin_shufflevector(a, b, 2, 3, 10, 11, 6, 7, 14, 15);
    }
  for (int i = 0; i < 4; ++i) {
    const Eight low = __builtin_shufflevector(r[i], r[i + 4], 0, 1, 2, 3, 8, 9, 10, 11);
    const Eight high = __builtin_shufflevector(r[i], r[i + 4], 4, 5, 6, 7, 12, 13, 14, 15);
    std::memcpy(to + i * tile_width, &low, sizeof low);
    std::memcpy(to + (i + 4) * tile_width, &high, sizeof high);
  }
}

/// A transposed B: its columns are consecutive, so squares are read along them and turned.
inline void copy_turned(const MatrixView& b, std::int64_t k, std::int64_t columns, float* to) {
  const float* from = b.data;
  const std::int64_t whole_columns = columns / square * square;
  const std::int64_t whole_rows = k / square * square;
  for (std::int64_t j = 0; j < whole_columns; j += square)
    for (std::int64_t row = 0; row < whole_rows; row += square)
      turn_square(from + j * b.column_stride + row, b.column_stride, to + row * tile_width + j);
  for (std::int64_t j = 0; j < round_up(columns, 16); ++j)
    for (std::int64_t row = j < whole_columns ? whole_rows : 0; row < k; ++row)
      to[row * tile_width + j] = j < columns ? from[j * b.column_stride + row] : 0.0F;
}
