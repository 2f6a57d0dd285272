#pragma once

#include <cassert>
#include <cstddef>
#include <span>

#include "engine/tensor/array.h"
#include "engine/tensor/dtype.h"
#include "engine/tensor/shape.h"

namespace netloom {

/// Dense row-major elements somewhere in host memory that somebody else owns; the shape is fixed.
struct TensorView {
  Dtype dtype = Dtype::f32;
  Shape shape;
  std::byte* data = nullptr;

  TensorView() = default;
  TensorView(Dtype type, const Shape& dimensions, std::byte* bytes)
      : dtype(type), shape(dimensions), data(bytes) {}
  explicit TensorView(Array& array)
      : dtype(array.dtype()), shape(array.shape()), data(array.data()) {}

  template <class T>
  std::span<T> values() const {
    assert(dtype_of<T>() == dtype);
    return {reinterpret_cast<T*>(data), static_cast<std::size_t>(shape.count())};
  }
};

}  // namespace netloom
