#include "engine/backends/cpu/reduction.h"

#include <algorithm>

namespace netloom::cpu {

namespace {

void add_outer(Axes& axes, std::int64_t size, std::int64_t stride) {
  // Axes come from the inside out; they are turned round when complete.
  if (axes.count > 0) {
    const std::size_t last = axes.count - 1;
    if (axes.sizes[last] * axes.strides[last] == stride) {
      axes.sizes[last] *= size;
      return;
    }
  }
  axes.sizes[axes.count] = size;
  axes.strides[axes.count] = stride;
  ++axes.count;
}

void turn_round(Axes& axes) {
  std::reverse(axes.sizes.begin(), axes.sizes.begin() + static_cast<std::ptrdiff_t>(axes.count));
  std::reverse(axes.strides.begin(),
               axes.strides.begin() + static_cast<std::ptrdiff_t>(axes.count));
}

}  // namespace

Reduction reduction_of(const Shape& shape, const std::vector<int>& axes) {
  Reduction result;
  std::int64_t stride = 1;
  bool innermost = true;
  bool innermost_reduced = true;
  for (int i = shape.rank() - 1; i >= 0; --i) {
    const std::int64_t size = shape.size(i);
    if (size == 1) continue;
    const bool reduced = std::find(axes.begin(), axes.end(), i) != axes.end();
    if (stride == 1) innermost_reduced = reduced;
    innermost = innermost && reduced == innermost_reduced;
    if (innermost)
      (reduced ? result.run : result.columns) *= size;
    else
      add_outer(reduced ? result.reduced : result.kept, size, stride);
    stride *= size;
  }
  turn_round(result.kept);
  turn_round(result.reduced);
  return result;
}

}  // namespace netloom::cpu
