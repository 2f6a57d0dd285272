#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "engine/tensor/dtype.h"
#include "engine/tensor/shape.h"

namespace netloom {

/// Rows that are made when a batch needs them, for what would not fit in memory as an array:
/// windows, images.
class RowSource {
 public:
  virtual ~RowSource() = default;

  virtual Dtype dtype() const = 0;
  /// Shape of one row, all extents fixed.
  virtual const Shape& sample() const = 0;
  /// Writes `rows` one behind the other to `to`. The same row is the same bytes at every call;
  /// several threads may call at once.
  virtual void copy(std::span<const std::int64_t> rows, std::byte* to) const = 0;
};

}  // namespace netloom
