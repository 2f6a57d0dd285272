#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <span>

#include "engine/core/api.h"
#include "engine/tensor/dtype.h"
#include "engine/tensor/shape.h"

namespace netloom {

/// A dense row-major tensor in host memory, 64-byte aligned: what crosses the borders of the engine
/// (data sets, checkpoints, `.npy`, samples on the canvas). Copies share storage; `clone` does not.
/// Shapes are fixed.
class NETLOOM_API Array {
 public:
  Array() = default;
  /// Zero-filled. Throws Error(memory) with the size when it cannot be had.
  Array(Dtype dtype, Shape shape);
  template <class T>
  static Array from(Shape shape, std::span<const T> values) {
    Array array(dtype_of<T>(), shape);
    assert(static_cast<std::size_t>(array.shape().count()) == values.size());
    if (!values.empty()) std::memcpy(array.data(), values.data(), values.size_bytes());
    return array;
  }

  Dtype dtype() const { return dtype_; }
  const Shape& shape() const { return shape_; }
  std::int64_t count() const { return shape_.count(); }
  std::size_t byte_size() const { return static_cast<std::size_t>(count()) * size_of(dtype_); }
  bool empty() const { return storage_ == nullptr; }

  std::byte* data() { return storage_.get(); }
  const std::byte* data() const { return storage_.get(); }
  std::span<const std::byte> bytes() const { return {data(), byte_size()}; }
  /// The elements; asserts that T is the dtype.
  template <class T>
  std::span<T> values() {
    assert(dtype_of<T>() == dtype_);
    return {reinterpret_cast<T*>(data()), static_cast<std::size_t>(count())};
  }
  template <class T>
  std::span<const T> values() const {
    assert(dtype_of<T>() == dtype_);
    return {reinterpret_cast<const T*>(data()), static_cast<std::size_t>(count())};
  }

  Array clone() const;
  /// The same elements under another shape of as many elements, sharing storage.
  Array reshaped(Shape shape) const;
  /// A copy with every element converted (C++ conversion rules; f32 to bf16 rounds to nearest
  /// even).
  Array converted(Dtype dtype) const;

 private:
  Dtype dtype_ = Dtype::f32;
  Shape shape_;
  std::shared_ptr<std::byte[]> storage_;
};

}  // namespace netloom
