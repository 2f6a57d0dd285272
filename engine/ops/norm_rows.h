#pragma once

#include <cstdint>

#include "engine/ops/op.h"

namespace netloom {

enum class NormKind { layer, rms, group };

/// A tensor as rows that are normalised each by itself. A row has `segments` numbers of the scale,
/// each for `positions` elements in a row; the scale begins anew after `groups` rows.
struct NormRows {
  std::int64_t rows = 1;
  std::int64_t groups = 1;
  std::int64_t segments = 1;
  std::int64_t positions = 1;

  std::int64_t size() const { return segments * positions; }
  std::int64_t scales() const { return groups * segments; }
  /// Where the scale of row `row` begins.
  std::int64_t first_scale(std::int64_t row) const { return row % groups * segments; }
};

NETLOOM_API NormRows norm_rows(NormKind kind, const NormaliseAttributes& attributes,
                               const Shape& x);

}  // namespace netloom
