#include "engine/ops/spatial.h"

#include <cassert>
#include <string>

#include <fmt/format.h>

#include "engine/ops/infer.h"

namespace netloom {

namespace {

std::string sizes_text(const Window& window, int rank) {
  std::string text;
  for (int i = 0; i < rank - 2; ++i) {
    const auto k = static_cast<std::size_t>(window_axis(rank, i));
    text += fmt::format("{}{}", i == 0 ? "" : "×", window.kernel[k]);
  }
  return text;
}

[[noreturn]] void refuse_large(const Shape& x, const Window& window, int axis,
                               std::string_view what) {
  const auto k = static_cast<std::size_t>(window_axis(x.rank(), axis - 2));
  const std::int64_t reach = window.dilation[k] * (window.kernel[k] - 1) + 1;
  const std::string size = to_text(x[axis].extent);
  refuse("window.too_large", fmt::format("Window {} over {} {}", reach, axis_text(x, axis), size),
         fmt::format("{} of {} spans {} along {}, but there are only {} with padding {} and {}.",
                     what, sizes_text(window, x.rank()), reach, axis_text(x, axis), size,
                     window.before[k], window.after[k]),
         0);
}

/// Size of axis `axis` of the result.
Extent window_extent(const Shape& x, const Window& window, int axis, std::string_view what) {
  const int w = window_axis(x.rank(), axis - 2);
  const auto k = static_cast<std::size_t>(w);
  assert(window.kernel[k] > 0 && window.stride[k] > 0 && window.dilation[k] > 0);
  const Extent size = x[axis].extent;
  if (size.fixed()) {
    const std::int64_t output = window.output(w, size.factor);
    if (output < 1) refuse_large(x, window, axis, what);
    return output;
  }
  const bool keeps = window.stride[k] == 1 && window.dilation[k] * (window.kernel[k] - 1) ==
                                                  window.before[k] + window.after[k];
  if (keeps) return size;
  refuse(
      "shape.symbolic", fmt::format("{} is not fixed", axis_text(x, axis)),
      fmt::format("{} along {}, whose size {} is known only with the batch, must keep it: step 1 "
                  "and padding to the same size.",
                  what, axis_text(x, axis), to_text(size)),
      0);
}

/// Each of `taps` met by every tap along axis `axis`.
std::vector<Tap> crossed(const std::vector<Tap>& taps, const Window& window, const Shape& input,
                         const Shape& output, int axis) {
  const auto k = static_cast<std::size_t>(window_axis(input.rank(), axis - 2));
  std::vector<Tap> result;
  for (const Tap& tap : taps) {
    for (std::int64_t o = 0; o < output.size(axis); ++o) {
      for (std::int64_t cell = 0; cell < window.kernel[k]; ++cell) {
        const std::int64_t at = o * window.stride[k] - window.before[k] + cell * window.dilation[k];
        if (at < 0 || at >= input.size(axis)) continue;
        result.push_back({tap.output * output.size(axis) + o, tap.cell * window.kernel[k] + cell,
                          tap.input * input.size(axis) + at});
      }
    }
  }
  return result;
}

}  // namespace

void append_window_axes(Shape& result, const TensorType& x, const Window& window,
                        std::string_view what) {
  for (int i = 2; i < x.shape.rank(); ++i) {
    result.push_back({x.shape[i].role, window_extent(x.shape, window, i, what)});
  }
}

std::vector<Tap> taps_of(const Window& window, const Shape& input, const Shape& output) {
  std::vector<Tap> taps{Tap()};
  for (int axis = 2; axis < input.rank(); ++axis) {
    taps = crossed(taps, window, input, output, axis);
  }
  return taps;
}

std::int64_t spatial_count(const Shape& shape) {
  std::int64_t count = 1;
  for (int i = 2; i < shape.rank(); ++i) count *= shape.size(i);
  return count;
}

}  // namespace netloom
