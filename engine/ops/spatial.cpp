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
  refuse("window.too_large", phrase("Window {} over {} {}", reach, axis_text(x, axis), size),
         phrase("{} of {} spans {} along {}, but there are only {} with padding {} and {}.", what,
                sizes_text(window, x.rank()), reach, axis_text(x, axis), size, window.before[k],
                window.after[k]),
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
  refuse("shape.symbolic", phrase("{} is not fixed", axis_text(x, axis)),
         phrase("{} along {}, whose size {} is known only with the batch, must keep it: step 1 "
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

/// Window `i` of `outputs` that share `size` elements out.
Cells shared_out(std::int64_t i, std::int64_t size, std::int64_t outputs) {
  const std::int64_t first = i * size / outputs;
  const std::int64_t end = ((i + 1) * size + outputs - 1) / outputs;
  return {first, end - first, 1, end - first};
}

Cells window_cells(const Window& window, std::size_t k, std::int64_t i, std::int64_t size) {
  Cells cells{0, 0, window.dilation[k], 0};
  for (std::int64_t cell = 0; cell < window.kernel[k]; ++cell) {
    const std::int64_t at = i * window.stride[k] - window.before[k] + cell * window.dilation[k];
    if (at < size + window.after[k]) ++cells.with_padding;
    if (at < 0 || at >= size) continue;
    if (cells.count == 0) cells.first = at;
    ++cells.count;
  }
  return cells;
}

}  // namespace

void require_spatial(const TensorType& x, std::string_view what) {
  const int rank = x.shape.rank();
  if (rank >= 3 && rank <= 5) return;
  refuse("shape.rank", phrase("{} axes, 3 to 5 needed", rank),
         phrase("{} needs 3 to 5 axes (batch, channel, then one to three to slide along), but "
                "gets {} with {}.",
                what, to_text_with_batch(x.shape), rank),
         0);
}

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

std::vector<Cells> pool_cells(const PoolAttributes& pool, int k, std::int64_t size,
                              std::int64_t outputs) {
  const auto axis = static_cast<std::size_t>(k);
  std::vector<Cells> cells;
  for (std::int64_t i = 0; i < outputs; ++i) {
    cells.push_back(pool.outputs[axis] > 0 ? shared_out(i, size, outputs)
                                           : window_cells(pool.window, axis, i, size));
  }
  return cells;
}

TensorType pooled_type(const TensorType& x, const PoolAttributes& pool, std::string_view what) {
  require_floating(x, "Pooling");
  require_spatial(x, what);
  Shape shape{x.shape[0], x.shape[1]};
  for (int i = 2; i < x.shape.rank(); ++i) {
    const auto k = static_cast<std::size_t>(window_axis(x.shape.rank(), i - 2));
    if (pool.outputs[k] == 0) {
      shape.push_back({x.shape[i].role, window_extent(x.shape, pool.window, i, what)});
      continue;
    }
    if (!x.shape[i].extent.fixed()) {
      refuse("shape.symbolic", phrase("{} is not fixed", axis_text(x.shape, i)),
             phrase("{} shares {} out among {} windows, but its size {} is known only with "
                    "the batch.",
                    what, axis_text(x.shape, i), pool.outputs[k], to_text(x.shape[i].extent)),
             0);
    }
    shape.push_back({x.shape[i].role, pool.outputs[k]});
  }
  return {x.dtype, shape};
}

double pool_flops(const PoolAttributes& pool, const Shape& x, const Shape& y) {
  double cells = static_cast<double>(y.size(0) * y.size(1));
  for (int i = 2; i < x.rank(); ++i) {
    const int k = window_axis(x.rank(), i - 2);
    std::int64_t along = 0;
    for (const Cells& one : pool_cells(pool, k, x.size(i), y.size(i))) along += one.count;
    cells *= static_cast<double>(along);
  }
  return cells;
}

std::int64_t spatial_count(const Shape& shape) {
  std::int64_t count = 1;
  for (int i = 2; i < shape.rank(); ++i) count *= shape.size(i);
  return count;
}

}  // namespace netloom
