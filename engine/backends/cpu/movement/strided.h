#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "engine/tensor/shape.h"

namespace netloom::cpu {

/// A dense result filled from a source with any strides (0 repeats an axis): transpose, broadcast,
/// slice. Axes that lie together in both are merged; strides are in elements.
struct StridedCopy {
  std::size_t axes = 0;
  std::array<std::int64_t, Shape::max_rank> sizes{};
  std::array<std::int64_t, Shape::max_rank> strides{};  ///< In the source, per axis of the result.

  std::int64_t count() const;
};

/// Adds an axis inside those given so far.
void add_axis(StridedCopy& copy, std::int64_t size, std::int64_t stride);

/// Copies elements [begin, end) of the result, counted in rows of its last axis; `element` is 1, 2,
/// 4 or 8 bytes.
void run_copy(const StridedCopy& copy, std::size_t element, const std::byte* from, std::byte* to,
              std::int64_t begin, std::int64_t end);
/// Rows of the last axis.
std::int64_t rows_of(const StridedCopy& copy);

}  // namespace netloom::cpu
