#pragma once

#include <vector>

#include "engine/layers/convolution.h"

namespace netloom {

/// A convolution in which each channel has filters of its own.
template <std::size_t Axes>
struct DepthwiseConvolution : LearnedWindow<Axes> {
  std::int64_t multiplier = 1;

  Value build(Builder& b, const LayerInputs& in) const {
    return along_axes(b, in["x"], this->axes, "A convolution", [&](const Value& x) {
      return build_convolution(b, x, own_filters(x.shape()));
    });
  }

  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value> out) const {
    const Shape x = slid_shape(in["x"].shape(), this->axes, "x", "A convolution");
    const Shape y = slid_shape(out[0].shape(), this->axes, "x", "A convolution");
    return explain_convolution(x, y, own_filters(x));
  }

 protected:
  ConvolutionSettings own_filters(const Shape& x) const {
    return this->settings(x.size(1) * multiplier, x.size(1));
  }
};

/// Declares the parameter "multiplier".
template <class T>
void declare_multiplier(Declare<T>& d) {
  d.param(&T::multiplier, "multiplier")
      .title("Multiplier")
      .range(1, 1024)
      .unit("filters")
      .text("Filters per input channel; 2 gives twice as many channels.")
      .brief("{} per channel");
}

/// A depthwise convolution, and then one of a single cell that mixes the channels.
template <std::size_t Axes>
struct SeparableConvolution : DepthwiseConvolution<Axes> {
  std::int64_t filters = 16;

  Value build(Builder& b, const LayerInputs& in) const {
    return along_axes(b, in["x"], this->axes, "A convolution", [&](const Value& x) {
      const Value own = build_convolution(b, x, depthwise(x.shape()), "depthwise_");
      return build_convolution(b, own, pointwise(), "pointwise_");
    });
  }

  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value> out) const {
    const Shape x = slid_shape(in["x"].shape(), this->axes, "x", "A convolution");
    const Shape y = slid_shape(out[0].shape(), this->axes, "x", "A convolution");
    Shape between = y;
    between[1].extent = x.size(1) * this->multiplier;
    std::vector<Explanation> lines = explain_convolution(x, between, depthwise(x));
    for (Explanation& line : explain_convolution(between, y, pointwise())) {
      if (line.label == "parameters" || line.label == "multiply-adds") {
        lines.push_back({line.label + ", mixing", line.text});
      }
    }
    return lines;
  }

 private:
  ConvolutionSettings depthwise(const Shape& x) const {
    ConvolutionSettings settings = this->own_filters(x);
    settings.bias = false;  // the mixing convolution's serves both
    return settings;
  }
  ConvolutionSettings pointwise() const {
    ConvolutionSettings settings;
    settings.window.axes = this->axes;
    settings.filters = filters;
    settings.bias = this->bias;
    settings.start = this->start;
    return settings;
  }
};

}  // namespace netloom
