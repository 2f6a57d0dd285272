#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "engine/tensor/dtype.h"
#include "engine/tensor/shape.h"

namespace netloom {

/// The epoch that a row is made for; nothing where it is to be as it is.
using Epoch = std::optional<std::uint32_t>;

/// Rows that are made when a batch needs them, for what would not fit in memory as an array:
/// windows, images.
class RowSource {
 public:
  virtual ~RowSource() = default;

  virtual Dtype dtype() const = 0;
  /// Shape of one row, all extents fixed.
  virtual const Shape& sample() const = 0;
  /// Writes `rows` one behind the other to `to`. With an epoch, which training gives, images may be
  /// varied; the same row and epoch are the same bytes at every call. Several threads may call at
  /// once. Throws Error where a row cannot be read.
  virtual void copy(std::span<const std::int64_t> rows, Epoch epoch, std::byte* to) const = 0;
  /// What it will hold in memory once it was asked for every row, beside what it holds now.
  virtual std::int64_t bytes_to_come() const { return 0; }
};

}  // namespace netloom
