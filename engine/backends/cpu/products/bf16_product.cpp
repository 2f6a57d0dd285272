#include "engine/backends/cpu/products/bf16_product.h"

#include <algorithm>

#include "engine/backends/cpu/products/bf16_tile.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

NETLOOM_VECTORISED void round_by_vectors(const float* from, Bf16* to, std::int64_t count) {
#pragma GCC ivdep
  for (std::int64_t i = 0; i < count; ++i) to[i] = Bf16(from[i]);
}

}  // namespace

void round_to_bf16(const float* from, Bf16* to, std::int64_t count) {
  static const auto function = multiplies_bf16() ? round_by_instruction : round_by_vectors;
  function(from, to, count);
}

bool multiplies_bf16() {
#if defined(__x86_64__)
  return vector_level() == VectorLevel::avx512 && __builtin_cpu_supports("avx512bf16");
#else
  return false;
#endif
}

void pack_bf16_panels(const Bf16Matrix& b, std::int64_t k, std::int64_t begin, std::int64_t end,
                      Bf16* panels) {
  const std::int64_t elements = bf16_padded(k) * bf16_panel_width;
  Bf16* first = panels + begin / bf16_panel_width * elements;
  const Bf16* from = b.data + begin * b.column_stride;
  const std::int64_t columns = end - begin;
  const std::int64_t whole = k % bf16_depth == 0 ? columns / bf16_panel_width : 0;
  std::fill(first + whole * elements, first + bf16_panel_elements(k, columns), Bf16());
  if (b.row_stride != 1) return pair_rows(from, b.row_stride, k, columns, first);
  for (std::int64_t column = 0; column < columns; column += bf16_panel_width)
    pair_columns(from + column * b.column_stride, b.column_stride, k,
                 std::min(bf16_panel_width, columns - column),
                 first + column / bf16_panel_width * elements);
}

void multiply_bf16(const Bf16Product& product) {
  static const auto function = multiplies_tiles() ? multiply_by_tiles : multiply_by_pairs;
  function(product);
}

}  // namespace netloom::cpu
