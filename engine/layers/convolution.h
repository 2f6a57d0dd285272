#pragma once

#include <string>
#include <vector>

#include "engine/layers/start_values.h"
#include "engine/layers/window.h"

namespace netloom {

/// One convolution: its window and what it learns.
struct ConvolutionSettings {
  SlidingWindow window;
  std::int64_t filters = 1;
  std::int64_t groups = 1;
  bool bias = true;
  std::string start = "pytorch";
};

/// The convolution of `x` (N, C, …) with weights "<name>weight" and "<name>bias".
Value build_convolution(Builder& b, const Value& x, const ConvolutionSettings& settings,
                        const std::string& name = {});

/// Sizes, parameters and multiply-adds with their numbers, for x and y of shape (N, C, …).
std::vector<Explanation> explain_convolution(const Shape& x, const Shape& y,
                                             const ConvolutionSettings& settings);

/// Refuses the parameter "groups" unless it divides `channels` and `filters`.
void require_groups(std::int64_t groups, std::int64_t channels, std::int64_t filters);

/// The parameters of a window that learns, and what is built from them: what layers along one, two
/// and three axes share.
template <std::size_t Axes>
struct LearnedWindow {
  static constexpr int axes = static_cast<int>(Axes);

  PerAxis<Axes> kernel = each<Axes>(3);
  PerAxis<Axes> stride = each<Axes>(1);
  std::string padding = "valid";
  PerAxis<Axes> pad = each<Axes>(0);
  PerAxis<Axes> pad_after = each<Axes>(-1);
  PerAxis<Axes> dilation = each<Axes>(1);
  bool bias = true;
  std::string start = "pytorch";

  ConvolutionSettings settings(std::int64_t filters, std::int64_t groups) const {
    const SlidingWindow window{axes,
                               in_window<Axes>(kernel, 1),
                               in_window<Axes>(stride, 1),
                               in_window<Axes>(dilation, 1),
                               padding,
                               in_window<Axes>(pad, 0),
                               in_window<Axes>(pad_after, 0)};
    return {window, filters, groups, bias, start};
  }
};

/// Declares where the window of a LearnedWindow stands; those along one axis may look back alone.
template <class T>
void declare_learned_window(Declare<T>& d) {
  d.param(&T::kernel, "kernel")
      .title("Kernel")
      .range(1, 1024)
      .unit(cell_unit(T::axes))
      .text("Size of the patch that each filter sees.")
      .brief("{}");
  d.param(&T::stride, "stride")
      .title("Stride")
      .range(1, 1024)
      .unit(cell_unit(T::axes))
      .text("Step between patches. 2 would halve every size.");
  declare_padding<T, T::axes == 1>(d);
  declare_pad_after(d);
  d.param(&T::dilation, "dilation")
      .title("Dilation")
      .range(1, 1024)
      .unit(cell_unit(T::axes))
      .text("Distance between the cells of the patch; 2 leaves every second one out.")
      .advanced();
}

/// Declares "bias" and "start".
template <class T>
void declare_bias_and_start(Declare<T>& d) {
  d.param(&T::bias, "bias").title("Bias").text("Add one learned offset per filter.");
  declare_start(d);
}

/// Declares how many patterns a layer looks for.
template <class T>
void declare_filters(Declare<T>& d) {
  d.param(&T::filters, "filters")
      .title("Filters")
      .range(1, 65536)
      .unit("channels")
      .text("How many patterns this layer looks for. Each becomes one output channel.")
      .brief("{} filters")
      .sizes_output();
}

/// Declares "groups".
template <class T>
void declare_groups(Declare<T>& d) {
  d.param(&T::groups, "groups")
      .title("Groups")
      .range(1, 65536)
      .unit("groups")
      .text("Filters of one group see only their share of the channels.")
      .advanced();
}

/// A plain convolution along `Axes` axes.
template <std::size_t Axes>
struct Convolution : LearnedWindow<Axes> {
  std::int64_t filters = 16;
  std::int64_t groups = 1;

  Value build(Builder& b, const LayerInputs& in) const {
    return along_axes(b, in["x"], this->axes, "A convolution", [&](const Value& x) {
      return build_convolution(b, x, this->settings(filters, groups));
    });
  }

  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value> out) const {
    const auto shape = [&](const Value& v) {
      return slid_shape(v.shape(), this->axes, "x", "A convolution");
    };
    return explain_convolution(shape(in["x"]), shape(out[0]), this->settings(filters, groups));
  }
};

/// Declares the parameters of a Convolution.
template <class T>
void declare_convolution(Declare<T>& d) {
  declare_filters(d);
  declare_learned_window(d);
  declare_groups(d);
  declare_bias_and_start(d);
}

}  // namespace netloom
