#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/core/api.h"
#include "engine/tensor/array.h"

namespace netloom {

/// Brings values to mean 0 and deviation 1, and back: y = (x - mean) / deviation. One entry per
/// feature, or per channel of an image: entry i serves the i-th of equal runs of a sample's
/// elements, or of a series (time, feature) the i-th element of every step.
struct NETLOOM_API Standardiser {
  std::vector<double> mean;
  std::vector<double> deviation;

  /// Mean and population deviation of `rows` of `values` (rows, sample…), f32 or f64; a constant
  /// feature has deviation 1.
  static Standardiser fit(const Array& values, std::span<const std::int64_t> rows);

  /// A standardised copy of `values` (rows, sample…), f32.
  Array apply(const Array& values) const;
  /// A copy of `values` (rows, sample…), f32, in original units.
  Array inverse(const Array& values) const;

  bool operator==(const Standardiser&) const = default;
};

}  // namespace netloom
