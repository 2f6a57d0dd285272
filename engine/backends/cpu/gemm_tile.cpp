#include "engine/backends/cpu/gemm_tile.h"

#include <cstring>

#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

template <int Lanes>
struct Vector {
  typedef float Type __attribute__((vector_size(Lanes * 4)));
};

/// `Rows` × (`Vectors` · `Lanes`) results stay in registers while K runs.
template <int Lanes, int Vectors, int Rows>
NETLOOM_INLINE void multiply_block(const Tile& t, const float* a, float* c, std::int64_t column) {
  using V = typename Vector<Lanes>::Type;
  V sum[Rows][Vectors] = {};
  if (t.bias != nullptr)
    for (int v = 0; v < Vectors; ++v) {
      std::memcpy(&sum[0][v], t.bias + column + v * Lanes, sizeof(V));
      for (int r = 1; r < Rows; ++r) sum[r][v] = sum[0][v];
    }
  const float* b = t.b + column;
  for (std::int64_t k = 0; k < t.k; ++k, b += t.b_row, a += t.a_column) {
    V row[Vectors];
    for (int v = 0; v < Vectors; ++v) std::memcpy(&row[v], b + v * Lanes, sizeof(V));
    for (int r = 0; r < Rows; ++r)
      for (int v = 0; v < Vectors; ++v) sum[r][v] += a[r * t.a_row] * row[v];
  }
  for (int r = 0; r < Rows; ++r)
    for (int v = 0; v < Vectors; ++v) {
      V value = sum[r][v];
      if (t.relu) value = value > V{} ? value : V{};
      std::memcpy(c + r * t.c_row + column + v * Lanes, &value, sizeof value);
    }
}

/// Rows in blocks of `Rows`, the rest in ever smaller blocks.
template <int Lanes, int Vectors, int Rows>
NETLOOM_INLINE void multiply_rows(const Tile& t, std::int64_t column) {
  std::int64_t row = 0;
  for (; row + Rows <= t.rows; row += Rows)
    multiply_block<Lanes, Vectors, Rows>(t, t.a + row * t.a_row, t.c + row * t.c_row, column);
  for (; row + 2 <= t.rows; row += 2)
    multiply_block<Lanes, Vectors, 2>(t, t.a + row * t.a_row, t.c + row * t.c_row, column);
  if (row < t.rows)
    multiply_block<Lanes, Vectors, 1>(t, t.a + row * t.a_row, t.c + row * t.c_row, column);
}

void multiply_any(const Tile& t) {
  for (std::int64_t column = 0; column < t.width; column += 8) multiply_rows<4, 2, 4>(t, column);
}

#if defined(__x86_64__)
[[gnu::target("arch=x86-64-v3")]] void multiply_avx2(const Tile& t) {
  for (std::int64_t column = 0; column < t.width; column += 16) multiply_rows<8, 2, 4>(t, column);
}

[[gnu::target("arch=x86-64-v4")]] void multiply_avx512(const Tile& t) {
  if (t.width == 32)
    multiply_rows<16, 2, 8>(t, 0);
  else
    multiply_rows<16, 1, 8>(t, 0);
}
#endif

using TileFunction = void (*)(const Tile&);

TileFunction choose() {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw"))
    return multiply_avx512;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return multiply_avx2;
#endif
  return multiply_any;
}

}  // namespace

void multiply_tile(const Tile& tile) {
  static const TileFunction function = choose();
  function(tile);
}

}  // namespace netloom::cpu
