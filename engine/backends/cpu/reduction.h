#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/tensor/shape.h"

namespace netloom::cpu {

/// Axes merged into alternating kept and reduced ones; strides in elements of the operand.
struct Axes {
  std::size_t count = 0;
  std::array<std::int64_t, Shape::max_rank> sizes{};
  std::array<std::int64_t, Shape::max_rank> strides{};

  std::int64_t total() const {
    std::int64_t product = 1;
    for (std::size_t i = 0; i < count; ++i) product *= sizes[i];
    return product;
  }
  /// Offset of position `index`, the last axis fastest.
  std::int64_t offset(std::int64_t index) const {
    std::int64_t result = 0;
    for (std::size_t i = count; i-- > 0;) {
      result += index % sizes[i] * strides[i];
      index /= sizes[i];
    }
    return result;
  }
};

/// A reduction as nested loops. Where the innermost axis is reduced, `run` elements lie side by
/// side per result and `columns` is 1; where it is kept, `columns` results lie side by side and
/// `run` is 1.
struct Reduction {
  Axes kept;     ///< Without the innermost axis.
  Axes reduced;  ///< Without the innermost axis.
  std::int64_t run = 1;
  std::int64_t columns = 1;
  double scale = 1;
  int team = 1;
};
/// That over `axes`, of a dense tensor.
Reduction reduction_of(const Shape& shape, const std::vector<int>& axes);

}  // namespace netloom::cpu
