#pragma once

#include <vector>

#include "engine/layers/window.h"

namespace netloom {

/// `x` (N, C, …) in `factor` times its sizes. Refuses sizes known only with the batch.
Value build_upsample(Builder& b, const Value& x, const std::array<std::int64_t, 3>& factor,
                     const std::string& method, bool align_corners);

/// The product of each size: "14 · 2 = 28".
std::vector<Explanation> explain_upsample(const Shape& x,
                                          const std::array<std::int64_t, 3>& factor);

/// Enlarges a map by whole factors.
template <std::size_t Axes>
struct Upsample {
  static constexpr int axes = static_cast<int>(Axes);

  PerAxis<Axes> factor = each<Axes>(2);
  std::string method = "nearest";
  bool align_corners = false;

  Value build(Builder& b, const LayerInputs& in) const {
    return along_axes(b, in["x"], axes, "Upsampling", [&](const Value& x) {
      return build_upsample(b, x, in_window<Axes>(factor, 1), method, align_corners);
    });
  }
  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value>) const {
    return explain_upsample(slid_shape(in["x"].shape(), axes, "x", "Upsampling"),
                            in_window<Axes>(factor, 1));
  }
};

/// Declares the parameters of an Upsample.
template <class T>
void declare_upsample(Declare<T>& d) {
  d.param(&T::factor, "factor")
      .title("Factor")
      .range(1, 64)
      .text("How many times larger each size becomes.")
      .brief("×{}");
  d.param(&T::method, "method")
      .title("Method")
      .choice("nearest", "Every cell is repeated, so edges stay hard.")
      .choice("linear", "Cells between are weighed from their neighbours, so edges become soft.")
      .text("What stands between the cells that there were.")
      .brief("{}");
  d.param(&T::align_corners, "align_corners")
      .title("Corners stay")
      .text("Put the corner cells of both maps on each other instead of their borders.")
      .shown_when("method", "linear")
      .advanced();
}

}  // namespace netloom
