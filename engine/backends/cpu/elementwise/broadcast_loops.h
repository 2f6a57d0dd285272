#pragma once

#include <array>
#include <cstdint>

#include "engine/tensor/shape.h"

namespace netloom::cpu {

/// Two dense operands stretched to one result, as nested loops with neighbouring axes merged:
/// `outer` axes with strides, and an innermost run whose strides are 0 or 1. A bias on (N, C) has
/// one outer axis and runs of C; equal shapes have none and one run over everything.
struct BroadcastLoops {
  static constexpr std::size_t max_axes = Shape::max_rank;

  std::size_t axes = 0;
  std::array<std::int64_t, max_axes> sizes{};
  std::array<std::int64_t, max_axes> a_strides{};
  std::array<std::int64_t, max_axes> b_strides{};
  std::int64_t outer = 1;  ///< Product of `sizes`.
  std::int64_t run = 1;
  std::int64_t a_step = 1;
  std::int64_t b_step = 1;

  struct Offsets {
    std::int64_t a = 0;
    std::int64_t b = 0;
  };
  /// Where run number `index` starts in each operand; in the result it starts at index · run.
  Offsets at(std::int64_t index) const {
    Offsets result;
    for (std::size_t i = axes; i-- > 0;) {
      const std::int64_t here = index % sizes[i];
      index /= sizes[i];
      result.a += here * a_strides[i];
      result.b += here * b_strides[i];
    }
    return result;
  }
};

BroadcastLoops broadcast_loops(const Shape& a, const Shape& b, const Shape& result);

}  // namespace netloom::cpu
