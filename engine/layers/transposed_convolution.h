#pragma once

#include <string>
#include <vector>

#include "engine/layers/convolution.h"

namespace netloom {

/// One transposed convolution; `output_pad` cells more stand behind the result.
struct TransposedSettings {
  ConvolutionSettings convolution;
  std::array<std::int64_t, 3> output_pad{0, 0, 0};
};

/// The transposed convolution of `x` (N, C, …) with weights "weight" (C, filters/groups, …) and
/// "bias".
Value build_transposed(Builder& b, const Value& x, const TransposedSettings& settings);

/// Sizes, parameters and multiply-adds with their numbers, for x of shape (N, C, …).
std::vector<Explanation> explain_transposed(const Shape& x, const TransposedSettings& settings);

/// A transposed convolution along `Axes` axes.
template <std::size_t Axes>
struct TransposedConvolution : LearnedWindow<Axes> {
  TransposedConvolution() {
    this->kernel = each<Axes>(2);
    this->stride = each<Axes>(2);
  }

  std::int64_t filters = 16;
  PerAxis<Axes> output_pad = each<Axes>(0);
  std::int64_t groups = 1;

  Value build(Builder& b, const LayerInputs& in) const {
    return along_axes(b, in["x"], this->axes, "A transposed convolution",
                      [&](const Value& x) { return build_transposed(b, x, transposed()); });
  }

  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value>) const {
    return explain_transposed(
        slid_shape(in["x"].shape(), this->axes, "x", "A transposed convolution"), transposed());
  }

 private:
  TransposedSettings transposed() const {
    return {this->settings(filters, groups), in_window<Axes>(output_pad, 0)};
  }
};

/// Declares the parameters of a TransposedConvolution.
template <class T>
void declare_transposed(Declare<T>& d) {
  declare_filters(d);
  d.param(&T::kernel, "kernel")
      .title("Kernel")
      .range(1, 1024)
      .unit(cell_unit(T::axes))
      .text("Size of the patch that each number is spread over.")
      .brief("{}");
  d.param(&T::stride, "stride")
      .title("Stride")
      .range(1, 1024)
      .unit(cell_unit(T::axes))
      .text("Step between patches in the result. 2 doubles every size.");
  d.param(&T::padding, "padding")
      .title("Padding")
      .choice("valid", "Everything that the patches reach is kept.")
      .choice("same", "The result is cut to the size times the stride.")
      .choice("custom", "As many cells as you say are cut off.")
      .text("What is cut off at the edges of the result.");
  d.param(&T::pad, "pad")
      .title("Pad")
      .range(0, 65535)
      .unit(cell_unit(T::axes))
      .text("Cells cut off at both ends of each axis, with custom padding.")
      .shown_when("padding", "custom");
  declare_pad_after(d);
  d.param(&T::output_pad, "output_pad")
      .title("Output pad")
      .range(0, 1023)
      .unit(cell_unit(T::axes))
      .text("Cells more behind the result, less than the stride, to reach an odd size.")
      .advanced();
  d.param(&T::dilation, "dilation")
      .title("Dilation")
      .range(1, 1024)
      .unit(cell_unit(T::axes))
      .text("Distance between the cells of the patch; 2 leaves every second one out.")
      .advanced();
  declare_groups(d);
  declare_bias_and_start(d);
}

}  // namespace netloom
