#pragma once

#include <string>
#include <vector>

#include "engine/layers/window.h"
#include "engine/ops/ops.h"
#include "engine/ops/spatial_ops.h"

namespace netloom {

/// Refuses padding by which a window could lie wholly outside the map.
void require_small_pad(const SlidingWindow& settings);
/// What one window of `window` covers, for the line on the node: "2×2".
std::string window_text(const SlidingWindow& settings);

/// How each axis of `shape` (N, C, …) is shared out among `outputs` windows.
std::vector<Explanation> explain_shared_out(const Shape& shape,
                                            const std::array<std::int64_t, 3>& outputs);

/// The parameters of a pooling window, which takes steps of its own size unless told otherwise.
template <std::size_t Axes>
struct PoolWindow {
  static constexpr int axes = static_cast<int>(Axes);

  PerAxis<Axes> kernel = each<Axes>(2);
  PerAxis<Axes> stride = each<Axes>(0);
  std::string padding = "valid";
  PerAxis<Axes> pad = each<Axes>(0);
  bool ceil = false;

  SlidingWindow settings() const {
    SlidingWindow window;
    window.axes = axes;
    window.kernel = in_window<Axes>(kernel, 1);
    window.stride = in_window<Axes>(stride, 1);
    for (std::size_t i = 0; i < 3; ++i) {
      if (window.stride[i] == 0) window.stride[i] = window.kernel[i];
    }
    window.padding = padding;
    window.pad = in_window<Axes>(pad, 0);
    window.ceil = ceil;
    return window;
  }

  /// The window over a map of `shape` (N, C, …).
  PoolAttributes pool(const Shape& shape) const {
    require_small_pad(settings());
    PoolAttributes attributes;
    attributes.window = window_over(shape, settings(), "x");
    return attributes;
  }

  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value>) const {
    const Shape shape = slid_shape(in["x"].shape(), axes, "x", "A pooling window");
    return explain_window(shape, pool(shape).window);
  }
};

/// Declares the members of a PoolWindow.
template <class T>
void declare_pool_window(Declare<T>& d) {
  d.param(&T::kernel, "kernel")
      .title("Window")
      .range(1, 1024)
      .unit(cell_unit(T::axes))
      .text("Size of the window that becomes one number.");
  d.param(&T::stride, "stride")
      .title("Stride")
      .range(0, 1024)
      .unit(cell_unit(T::axes))
      .text("Step between windows; 0 means as large as the window, so that none overlap.");
  declare_padding(d);
  d.param(&T::ceil, "ceil")
      .title("Round up")
      .text("Let a last window reach over the edge, so that no cell is left out.")
      .advanced();
}

/// Keeps the largest number of every window.
template <std::size_t Axes>
struct MaxPool : PoolWindow<Axes> {
  Value build(Builder& b, const LayerInputs& in) const {
    return along_axes(b, in["x"], this->axes, "Max-pool",
                      [&](const Value& x) { return ops::max_pool(b, x, this->pool(x.shape())); });
  }
  Phrase brief(const LayerInputs&, std::span<const Value>) const {
    return phrase("largest of {}", window_text(this->settings()));
  }
};

/// Keeps the mean of every window.
template <std::size_t Axes>
struct AvgPool : PoolWindow<Axes> {
  bool count_padding = true;

  Value build(Builder& b, const LayerInputs& in) const {
    return along_axes(b, in["x"], this->axes, "Average pool", [&](const Value& x) {
      PoolAttributes pool = this->pool(x.shape());
      pool.padding_counts = count_padding;
      return ops::average_pool(b, x, pool);
    });
  }
  Phrase brief(const LayerInputs&, std::span<const Value>) const {
    return phrase("mean of {}", window_text(this->settings()));
  }
};

/// Declares the parameters of an AvgPool.
template <class T>
void declare_avg_pool(Declare<T>& d) {
  declare_pool_window(d);
  d.param(&T::count_padding, "count_padding")
      .title("Count padding")
      .text("Divide by all cells of a window, also those over padding, which count as 0.")
      .advanced();
}

/// Pools into a fixed number of windows, whatever the size of the map.
template <std::size_t Axes>
struct AdaptivePool {
  static constexpr int axes = static_cast<int>(Axes);

  PerAxis<Axes> size = each<Axes>(1);

  /// The attributes for a map of `shape` (N, C, …). Refuses a size known only with the batch.
  PoolAttributes pool(const Shape& shape) const {
    PoolAttributes attributes;
    attributes.outputs = in_window<Axes>(size, 0);
    require_known_sizes(shape, "Adaptive pooling");
    return attributes;
  }
  std::vector<Explanation> explain(const LayerInputs& in, std::span<const Value>) const {
    return explain_shared_out(slid_shape(in["x"].shape(), axes, "x", "Adaptive pooling"),
                              in_window<Axes>(size, 0));
  }
};

/// Declares the parameter of an AdaptivePool.
template <class T>
void declare_adaptive(Declare<T>& d) {
  d.param(&T::size, "size")
      .title("Size")
      .range(1, 65535)
      .unit(cell_unit(T::axes))
      .text("Size of the result, whatever the size of the map.")
      .brief("to {}");
}

/// One number per channel from all its places.
template <std::size_t Axes>
struct GlobalPool {
  static constexpr int axes = static_cast<int>(Axes);

  Value mean(Builder& b, const LayerInputs& in) const {
    return over_places(b, in, [&](const Value& x, std::vector<int> places) {
      return ops::mean(b, x, std::move(places));
    });
  }
  Value largest(Builder& b, const LayerInputs& in) const {
    return over_places(b, in, [&](const Value& x, std::vector<int> places) {
      return ops::max(b, x, std::move(places));
    });
  }
  std::vector<Explanation> explain(const LayerInputs&, std::span<const Value> out) const {
    return {{"features", to_text(out[0].shape()[1].extent)}};
  }

 protected:
  /// "mean of 7×7", or "mean of each channel" while the size is not known.
  std::string slid(const LayerInputs& in) const {
    return places_text(slid_shape(in["x"].shape(), axes, "x", "Global pooling"));
  }

 private:
  template <class Reduce>
  Value over_places(Builder& b, const LayerInputs& in, Reduce&& reduce) const {
    const Value& x = in["x"];
    const Shape shape = slid_shape(x.shape(), axes, "x", "Global pooling");
    const Axis features{Role::feature, shape[1].extent};
    return ops::reshape(b, reduce(x, slid_axes(x.shape())), {shape[0], features});
  }
};

}  // namespace netloom
