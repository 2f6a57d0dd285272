#include "engine/backends/cpu/bf16_product.h"

#include <algorithm>
#include <cstring>

#include "engine/backends/cpu/bf16_tile.h"
#include "engine/backends/cpu/vectorised.h"

namespace netloom::cpu {

namespace {

/// Rows of B two by two, `columns` of each pair side by side; a last row alone beside zeros, which
/// are there already.
NETLOOM_VECTORISED void pair_rows(const Bf16* from, std::int64_t stride, std::int64_t k,
                                  std::int64_t columns, Bf16* to) {
  std::int64_t row = 0;
  for (; row + 2 <= k; row += 2, to += 2 * bf16_panel_width) {
    const Bf16* first = from + row * stride;
    const Bf16* second = first + stride;
#pragma GCC ivdep
    for (std::int64_t j = 0; j < columns; ++j) {
      // As one number: the compiler makes four instructions of sixteen pairs.
      const std::uint32_t pair = first[j].bits | std::uint32_t{second[j].bits} << 16;
      std::memcpy(static_cast<void*>(to + 2 * j), &pair, sizeof pair);
    }
  }
  for (std::int64_t j = 0; row < k && j < columns; ++j) to[2 * j] = from[row * stride + j];
}

/// Columns of B that are consecutive in memory: their pairs lie there already.
void copy_pairs(const Bf16* column, std::int64_t k, Bf16* to) {
  for (std::int64_t i = 0; i + 2 <= k; i += 2)
    std::memcpy(to + i * bf16_panel_width, column + i, 2 * sizeof(Bf16));
  if (k % 2 != 0) to[(k - 1) * bf16_panel_width] = column[k - 1];
}

}  // namespace

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
  for (std::int64_t column = begin; column < end; column += bf16_panel_width) {
    Bf16* to = panels + column / bf16_panel_width * elements;
    const std::int64_t columns = std::min(bf16_panel_width, end - column);
    if (columns < bf16_panel_width || k % bf16_depth != 0) std::fill(to, to + elements, Bf16());
    const Bf16* from = b.data + column * b.column_stride;
    if (b.row_stride == 1) {
      for (std::int64_t j = 0; j < columns; ++j)
        copy_pairs(from + j * b.column_stride, k, to + 2 * j);
      continue;
    }
    pair_rows(from, b.row_stride, k, columns, to);
  }
}

void multiply_bf16(const Bf16Product& product) {
  static const auto function = multiplies_tiles() ? multiply_by_tiles : multiply_by_pairs;
  function(product);
}

}  // namespace netloom::cpu
