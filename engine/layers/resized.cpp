#include "engine/layers/resized.h"

#include <fmt/format.h>

#include "engine/ops/spatial_ops.h"

namespace netloom {

namespace {

std::int64_t factor_of(const Shape& x, const std::array<std::int64_t, 3>& factor, int i) {
  return factor[window_place(x, i)];
}

}  // namespace

Value build_upsample(Builder& b, const Value& x, const std::array<std::int64_t, 3>& factor,
                     const std::string& method, bool align_corners) {
  require_known_sizes(x.shape(), "Upsampling");
  ResizeAttributes resize{method == "linear", align_corners, x.shape()};
  for (int i = 0; i + 2 < x.shape().rank(); ++i) {
    resize.shape[i + 2].extent = x.shape().size(i + 2) * factor_of(x.shape(), factor, i);
  }
  return ops::resize(b, x, resize);
}

std::vector<Explanation> explain_upsample(const Shape& x,
                                          const std::array<std::int64_t, 3>& factor) {
  std::vector<Explanation> lines;
  for (int i = 0; i + 2 < x.rank(); ++i) {
    const std::int64_t times = factor_of(x, factor, i);
    add_explanation(lines, slid_axis_name(x, i),
                    fmt::format("{} · {} = {}", x.size(i + 2), times, x.size(i + 2) * times));
  }
  return lines;
}

}  // namespace netloom
