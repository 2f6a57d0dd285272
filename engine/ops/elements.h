#pragma once

// How scalar references see elements: sums and functions are computed in a wide type and rounded
// once.

#include <array>
#include <cstdint>
#include <type_traits>

#include "engine/tensor/tensor_view.h"

namespace netloom {

template <class T>
inline constexpr bool is_floating_type =
    std::is_same_v<T, float> || std::is_same_v<T, double> || std::is_same_v<T, Bf16>;

/// What elements of type T are computed in: f64 for floating numbers, i64 for the others.
template <class T>
using Wide = std::conditional_t<is_floating_type<T>, double, std::int64_t>;

template <class T>
Wide<T> widen(T value) {
  if constexpr (std::is_same_v<T, Bf16>)
    return static_cast<float>(value);
  else
    return static_cast<Wide<T>>(value);
}

template <class T>
T narrow(Wide<T> value) {
  if constexpr (std::is_same_v<T, Bf16>)
    return Bf16(static_cast<float>(value));
  else
    return static_cast<T>(value);
}

/// Calls `function.template operator()<T>()` with the C++ type of a floating dtype.
template <class Function>
void with_floating(Dtype dtype, Function&& function) {
  assert(is_floating(dtype));
  if (dtype == Dtype::f64)
    function.template operator()<double>();
  else if (dtype == Dtype::bf16)
    function.template operator()<Bf16>();
  else
    function.template operator()<float>();
}

/// Distance in elements between neighbours along each axis of a result, for one operand.
using Strides = std::array<std::int64_t, Shape::max_rank>;

/// Strides of a dense row-major tensor of `shape`.
Strides dense_strides(const Shape& shape);
/// Strides by which an operand of `shape` is read for a result of `result`: 0 along stretched axes.
Strides broadcast_strides(const Shape& shape, const Shape& result);

/// Calls `visit(offsets)` for every element of `shape` in row-major order with the offset of each
/// operand.
template <std::size_t Count, class Visit>
void for_each_offset(const Shape& shape, const std::array<Strides, Count>& strides, Visit&& visit) {
  std::array<std::int64_t, Shape::max_rank> at{};
  std::array<std::int64_t, Count> offsets{};
  const std::int64_t elements = shape.count();
  for (std::int64_t element = 0; element < elements; ++element) {
    visit(offsets);
    for (int axis = shape.rank() - 1; axis >= 0; --axis) {
      const auto a = static_cast<std::size_t>(axis);
      for (std::size_t k = 0; k < Count; ++k) offsets[k] += strides[k][a];
      if (++at[a] < shape.size(axis)) break;
      for (std::size_t k = 0; k < Count; ++k) offsets[k] -= strides[k][a] * at[a];
      at[a] = 0;
    }
  }
}

/// The same for one operand, with its offset as an index.
template <class Visit>
void for_each_offset(const Shape& shape, const Strides& strides, Visit&& visit) {
  for_each_offset(
      shape, std::array<Strides, 1>{strides},
      [&visit](const std::array<std::int64_t, 1>& at) { visit(static_cast<std::size_t>(at[0])); });
}

/// A tensor seen from one axis as (outer, size, inner).
struct AxisView {
  std::int64_t outer = 1;
  std::int64_t size = 1;
  std::int64_t inner = 1;

  AxisView(const Shape& shape, int axis);
  /// Offset of position 0 of group `group` among outer · inner.
  std::int64_t start(std::int64_t group) const {
    return group / inner * size * inner + group % inner;
  }
};

}  // namespace netloom
