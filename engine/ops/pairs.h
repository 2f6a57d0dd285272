#pragma once

#include <utility>

#include "engine/ops/elements.h"

namespace netloom {

/// Calls `visit(offset in a, offset in b)` for each element of the common shape, in order.
template <class Visit>
void for_each_pair(const TensorView& a, const TensorView& b, const Shape& shape, Visit&& visit) {
  const std::array<Strides, 2> strides{broadcast_strides(a.shape, shape),
                                       broadcast_strides(b.shape, shape)};
  for_each_offset(shape, strides, [&visit](const std::array<std::int64_t, 2>& at) {
    visit(static_cast<std::size_t>(at[0]), static_cast<std::size_t>(at[1]));
  });
}

}  // namespace netloom
