#include "engine/tensor/array.h"

#include <cstdlib>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/core/text.h"

namespace netloom {

namespace {

constexpr std::size_t alignment = 64;  // One cache line, and the width of an AVX-512 register.

std::shared_ptr<std::byte[]> allocate(std::size_t size) {
  const std::size_t rounded = (size + alignment) / alignment * alignment;
  void* memory = std::aligned_alloc(alignment, rounded);
  if (memory == nullptr) {
    throw Error(ErrorCode::memory,
                phrase("No memory for an array of {} bytes. Use a smaller batch or model.",
                       with_thousands(static_cast<std::int64_t>(size))));
  }
  std::memset(memory, 0, rounded);
  return {static_cast<std::byte*>(memory), [](std::byte* bytes) { std::free(bytes); }};
}

}  // namespace

Array::Array(Dtype dtype, Shape shape) : dtype_(dtype), shape_(shape) {
  storage_ = allocate(byte_size());
}

Array Array::clone() const {
  Array copy(dtype_, shape_);
  std::memcpy(copy.data(), data(), byte_size());
  return copy;
}

Array Array::reshaped(Shape shape) const {
  assert(shape.count() == count());
  Array result = *this;
  result.shape_ = shape;
  return result;
}

Array Array::converted(Dtype dtype) const {
  Array result(dtype, shape_);
  with_type(dtype_, [&]<class From>() {
    with_type(dtype, [&]<class To>() {
      const auto from = values<From>();
      const auto to = result.values<To>();
      for (std::size_t i = 0; i < from.size(); ++i) {
        if constexpr (std::is_same_v<From, Bf16>) {
          to[i] = static_cast<To>(static_cast<float>(from[i]));
        } else if constexpr (std::is_same_v<To, Bf16>) {
          to[i] = Bf16(static_cast<float>(from[i]));
        } else {
          to[i] = static_cast<To>(from[i]);
        }
      }
    });
  });
  return result;
}

}  // namespace netloom
