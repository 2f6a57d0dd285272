#pragma once

// Windows that slide over the spatial axes of a tensor (N, C, …): shared by convolution and
// pooling.

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/ops/op.h"

namespace netloom {

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

/// Elements of one channel of a tensor (N, C, …).
std::int64_t spatial_count(const Shape& shape);

}  // namespace netloom
