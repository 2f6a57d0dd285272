#include "engine/backends/cpu/movement/strided.h"

#include <algorithm>
#include <cstring>

namespace netloom::cpu {

namespace {

template <class T>
void copy_row(const T* from, std::int64_t stride, T* to, std::int64_t count) {
  if (stride == 1) {
    std::memcpy(to, from, static_cast<std::size_t>(count) * sizeof(T));
  } else if (stride == 0) {
    std::fill_n(to, count, *from);
  } else {
    for (std::int64_t i = 0; i < count; ++i) to[i] = from[i * stride];
  }
}

template <class T>
void copy_rows(const StridedCopy& copy, const T* from, T* to, std::int64_t begin,
               std::int64_t end) {
  const std::size_t last = copy.axes - 1;
  const std::int64_t run = copy.sizes[last];
  for (std::int64_t row = begin; row < end; ++row) {
    std::int64_t offset = 0;
    std::int64_t rest = row;
    for (std::size_t i = last; i-- > 0;) {
      offset += rest % copy.sizes[i] * copy.strides[i];
      rest /= copy.sizes[i];
    }
    copy_row(from + offset, copy.strides[last], to + row * run, run);
  }
}

}  // namespace

std::int64_t StridedCopy::count() const {
  std::int64_t product = 1;
  for (std::size_t i = 0; i < axes; ++i) product *= sizes[i];
  return product;
}

void add_axis(StridedCopy& copy, std::int64_t size, std::int64_t stride) {
  if (size == 1 && copy.axes > 0) return;
  if (copy.axes > 0) {
    const std::size_t last = copy.axes - 1;
    if (copy.sizes[last] == 1) {
      copy.sizes[last] = size;
      copy.strides[last] = stride;
      return;
    }
    if (copy.strides[last] == stride * size) {
      copy.sizes[last] *= size;
      copy.strides[last] = stride;
      return;
    }
  }
  copy.sizes[copy.axes] = size;
  copy.strides[copy.axes] = stride;
  ++copy.axes;
}

std::int64_t rows_of(const StridedCopy& copy) {
  const std::int64_t run = copy.sizes[copy.axes - 1];
  return run == 0 ? 0 : copy.count() / run;
}

void run_copy(const StridedCopy& copy, std::size_t element, const std::byte* from, std::byte* to,
              std::int64_t begin, std::int64_t end) {
  const auto typed = [&]<class T>(T) {
    copy_rows(copy, reinterpret_cast<const T*>(from), reinterpret_cast<T*>(to), begin, end);
  };
  switch (element) {
    case 1:
      return typed(std::uint8_t{});
    case 2:
      return typed(std::uint16_t{});
    case 4:
      return typed(std::uint32_t{});
    default:
      return typed(std::uint64_t{});
  }
}

}  // namespace netloom::cpu
