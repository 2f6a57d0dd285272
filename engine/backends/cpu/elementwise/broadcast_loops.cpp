#include "engine/backends/cpu/elementwise/broadcast_loops.h"

#include <algorithm>

namespace netloom::cpu {

namespace {

struct MergedAxis {
  std::int64_t size = 1;
  std::int64_t a = 0;
  std::int64_t b = 0;
};

/// Stride of `shape` along axis `axis` of the result; 0 where it is stretched.
std::array<std::int64_t, Shape::max_rank> strides_in(const Shape& shape, const Shape& result) {
  std::array<std::int64_t, Shape::max_rank> strides{};
  std::int64_t stride = 1;
  for (int i = 1; i <= shape.rank(); ++i) {
    const std::int64_t size = shape.size(-i);
    strides[static_cast<std::size_t>(result.rank() - i)] = size == 1 ? 0 : stride;
    stride *= size;
  }
  return strides;
}

}  // namespace

BroadcastLoops broadcast_loops(const Shape& a, const Shape& b, const Shape& result) {
  const auto a_strides = strides_in(a, result);
  const auto b_strides = strides_in(b, result);
  std::array<MergedAxis, Shape::max_rank + 1> merged{};
  std::size_t count = 0;
  for (int i = result.rank() - 1; i >= 0; --i) {
    const auto at = static_cast<std::size_t>(i);
    const std::int64_t size = result.size(i);
    if (size == 1) continue;
    const MergedAxis axis{size, a_strides[at], b_strides[at]};
    if (count > 0) {
      MergedAxis& inner = merged[count - 1];
      if (axis.a == inner.a * inner.size && axis.b == inner.b * inner.size) {
        inner.size *= size;
        continue;
      }
    }
    merged[count++] = axis;
  }
  BroadcastLoops loops;
  if (count > 0) {
    loops.run = merged[0].size;
    loops.a_step = merged[0].a;
    loops.b_step = merged[0].b;
  }
  for (std::size_t i = count; i-- > 1;) {
    loops.sizes[loops.axes] = merged[i].size;
    loops.a_strides[loops.axes] = merged[i].a;
    loops.b_strides[loops.axes] = merged[i].b;
    loops.outer *= merged[i].size;
    ++loops.axes;
  }
  return loops;
}

}  // namespace netloom::cpu
