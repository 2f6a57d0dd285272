#include "engine/ops/convolution_reference.h"

#include "engine/ops/activation.h"
#include "engine/ops/elements.h"
#include "engine/ops/infer.h"
#include "engine/ops/spatial.h"

namespace netloom {

namespace {

/// Calls `visit(offset in x, offset in w, offset in y)` for every product of an element and a
/// weight.
template <class Visit>
void for_each_product(const ConvolutionAttributes& convolution, const Shape& x, const Shape& w,
                      const Shape& y, Visit&& visit) {
  const std::vector<Tap> taps = taps_of(convolution.window, x, y);
  const std::int64_t filters = y.size(1);
  const std::int64_t group_filters = filters / convolution.groups;
  const std::int64_t group_channels = w.size(1);
  const std::int64_t x_count = spatial_count(x);
  const std::int64_t w_count = spatial_count(w);
  const std::int64_t y_count = spatial_count(y);
  for (std::int64_t n = 0; n < y.size(0); ++n) {
    for (std::int64_t o = 0; o < filters; ++o) {
      const std::int64_t first_channel = o / group_filters * group_channels;
      for (std::int64_t c = 0; c < group_channels; ++c) {
        const std::int64_t x_start = (n * x.size(1) + first_channel + c) * x_count;
        const std::int64_t w_start = (o * group_channels + c) * w_count;
        const std::int64_t y_start = (n * filters + o) * y_count;
        for (const Tap& tap : taps) {
          visit(static_cast<std::size_t>(x_start + tap.input),
                static_cast<std::size_t>(w_start + tap.cell),
                static_cast<std::size_t>(y_start + tap.output));
        }
      }
    }
  }
}

template <class T>
void store(const std::vector<double>& sums, const TensorView& view) {
  const auto values = view.values<T>();
  for (std::size_t i = 0; i < sums.size(); ++i) values[i] = narrow<T>(sums[i]);
}

/// Calls `visit(filter, i)` for every element i of y (N, O, …).
template <class Visit>
void for_each_filter(const Shape& y, Visit&& visit) {
  const std::int64_t count = spatial_count(y);
  for (std::int64_t i = 0; i < y.count(); ++i) {
    visit(static_cast<std::size_t>(i / count % y.size(1)), static_cast<std::size_t>(i));
  }
}

/// The result of a call with the bias, if there is one, for every filter.
template <class T>
std::vector<double> biases(const ReferenceCall& call) {
  const Shape& shape = call.outputs[0].shape;
  std::vector<double> sums(static_cast<std::size_t>(shape.count()));
  if (call.inputs.size() > 2) {
    const auto bias = call.inputs[2].values<T>();
    for_each_filter(shape, [&](std::size_t o, std::size_t i) { sums[i] = widen(bias[o]); });
  }
  return sums;
}

}  // namespace

void convolution_reference(const ReferenceCall& call) {
  const auto& convolution = as<ConvolutionAttributes>(call.attributes);
  const Shape& shape = call.outputs[0].shape;
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const auto x = call.inputs[0].values<T>();
    const auto w = call.inputs[1].values<T>();
    std::vector<double> sums = biases<T>(call);
    for_each_product(convolution, call.inputs[0].shape, call.inputs[1].shape, shape,
                     [&](std::size_t at_x, std::size_t at_w, std::size_t at_y) {
                       sums[at_y] += widen(x[at_x]) * widen(w[at_w]);
                     });
    for (double& sum : sums) sum = activated(convolution.activation, sum);
    store<T>(sums, call.outputs[0]);
  });
}

void convolution_data_reference(const ReferenceCall& call) {
  const auto& convolution = as<ConvolutionAttributes>(call.attributes);
  const Shape& shape = call.outputs[0].shape;
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const auto g = call.inputs[0].values<T>();
    const auto w = call.inputs[1].values<T>();
    std::vector<double> sums = biases<T>(call);
    for_each_product(convolution, shape, call.inputs[1].shape, call.inputs[0].shape,
                     [&](std::size_t at_x, std::size_t at_w, std::size_t at_y) {
                       sums[at_x] += widen(g[at_y]) * widen(w[at_w]);
                     });
    store<T>(sums, call.outputs[0]);
  });
}

void convolution_weights_reference(const ReferenceCall& call) {
  const auto& convolution = as<ConvolutionAttributes>(call.attributes);
  const Shape& shape = call.outputs[0].shape;
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const auto g = call.inputs[0].values<T>();
    const auto x = call.inputs[1].values<T>();
    std::vector<double> sums(static_cast<std::size_t>(shape.count()));
    for_each_product(convolution, call.inputs[1].shape, shape, call.inputs[0].shape,
                     [&](std::size_t at_x, std::size_t at_w, std::size_t at_y) {
                       sums[at_w] += widen(g[at_y]) * widen(x[at_x]);
                     });
    store<T>(sums, call.outputs[0]);
    if (!convolution.bias) return;
    std::vector<double> bias(static_cast<std::size_t>(shape.size(0)));
    for_each_filter(call.inputs[0].shape,
                    [&](std::size_t o, std::size_t i) { bias[o] += widen(g[i]); });
    store<T>(bias, call.outputs[1]);
  });
}

}  // namespace netloom
