#pragma once

// Windows that slide over the spatial axes of a tensor (N, C, …): shared by convolution and
// pooling.

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/ops/op.h"

namespace netloom {

/// Refuses a tensor that is not (N, C, …) with one to three spatial axes; `what` begins the
/// sentence: "A convolution".
void require_spatial(const TensorType& x, std::string_view what);

/// The number in a Window's arrays of spatial axis `i` of a tensor (N, C, …) of `rank` axes.
inline int window_axis(int rank, int i) {
  return 3 - (rank - 2) + i;
}

/// Result sizes of `window` over `x` (N, C, …), appended to `result`. Refuses ("window.too_large")
/// a window that is larger than the padded input, and ("shape.symbolic") a size known only with the
/// batch, unless the window keeps it.
void append_window_axes(Shape& result, const TensorType& x, const Window& window,
                        std::string_view what);

/// One element of a result, one cell of the window, and the element of the input that lies under
/// it; flat numbers within one channel. Cells over padding have no tap.
struct Tap {
  std::int64_t output = 0;
  std::int64_t cell = 0;
  std::int64_t input = 0;
};
/// All taps; those of one output come in row-major order of cells. `input` and `output` are (N, C,
/// …).
std::vector<Tap> taps_of(const Window& window, const Shape& input, const Shape& output);

/// The cells of one window along one axis that lie inside the input: `count` elements from `first`
/// on, `step` apart; and the number of cells with those over padding.
struct Cells {
  std::int64_t first = 0;
  std::int64_t count = 0;
  std::int64_t step = 1;
  std::int64_t with_padding = 0;
};
/// The cells of every window along axis `k` of a pooling's arrays, over `size` elements to
/// `outputs` results.
std::vector<Cells> pool_cells(const PoolAttributes& pool, int k, std::int64_t size,
                              std::int64_t outputs);
/// The type of the pooled `x`; `what` begins refusals: "A pooling window".
TensorType pooled_type(const TensorType& x, const PoolAttributes& pool, std::string_view what);

/// One operation per cell of every window, for pooling from `x` to `y`.
double pool_flops(const PoolAttributes& pool, const Shape& x, const Shape& y);

/// Elements of one channel of a tensor (N, C, …).
std::int64_t spatial_count(const Shape& shape);

}  // namespace netloom
