#include "engine/ops/elements.h"

namespace netloom {

Strides dense_strides(const Shape& shape) {
  Strides strides{};
  std::int64_t step = 1;
  for (int i = shape.rank() - 1; i >= 0; --i) {
    strides[static_cast<std::size_t>(i)] = step;
    step *= shape.size(i);
  }
  return strides;
}

Strides broadcast_strides(const Shape& shape, const Shape& result) {
  const Strides dense = dense_strides(shape);
  const auto added = static_cast<std::size_t>(result.rank() - shape.rank());
  Strides strides{};
  for (int i = 0; i < shape.rank(); ++i) {
    const bool stretched = shape.size(i) == 1 && result.size(i + static_cast<int>(added)) != 1;
    strides[static_cast<std::size_t>(i) + added] =
        stretched ? 0 : dense[static_cast<std::size_t>(i)];
  }
  return strides;
}

AxisView::AxisView(const Shape& shape, int axis) : size(shape.size(axis)) {
  for (int i = 0; i < axis; ++i) outer *= shape.size(i);
  for (int i = axis + 1; i < shape.rank(); ++i) inner *= shape.size(i);
}

}  // namespace netloom
