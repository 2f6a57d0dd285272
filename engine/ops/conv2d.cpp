// Convolution in groups: x (N, C, …), w (O, C/groups, …), result (N, O, …). As in all frameworks it
// is a cross-correlation: the window is not mirrored. The rules below count spatial axes, the ops
// have two.

#include <cassert>

#include <fmt/format.h>

#include "engine/ops/activation.h"
#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"
#include "engine/ops/spatial.h"

namespace netloom {

namespace {

constexpr int rank = 4;

[[maybe_unused]] bool has_kernel(const Shape& w, const Window& window) {
  for (int i = 2; i < w.rank(); ++i) {
    const auto k = static_cast<std::size_t>(window_axis(w.rank(), i - 2));
    if (w.size(i) != window.kernel[k]) return false;
  }
  return true;
}

void require_channels(const TensorType& x, const TensorType& w, std::int64_t groups) {
  const Extent channels = x.shape[1].extent;
  const Extent wanted = w.shape[1].extent * Extent(groups);
  if (channels != wanted) {
    refuse("shape.mismatch", fmt::format("{} channels for {}", to_text(channels), to_text(wanted)),
           fmt::format("The weights take {} channels ({} in {} groups), but {} has {}.",
                       to_text(wanted), to_text(w.shape[1].extent), groups, to_text(x.shape),
                       to_text(channels)),
           0);
  }
  if (w.shape.size(0) % groups != 0) {
    refuse("parameter.groups", fmt::format("{} filters, {} groups", w.shape.size(0), groups),
           fmt::format("{} filters cannot be shared out evenly among {} groups; their number must "
                       "be a multiple.",
                       w.shape.size(0), groups),
           1);
  }
}

void require_bias(const TensorType& bias, const TensorType& w) {
  if (bias.shape.same_extents(Shape{w.shape[0]})) return;
  refuse("shape.mismatch", fmt::format("Bias of {}", to_text_with_batch(bias.shape)),
         fmt::format("{} filters need a bias of {} values, but it is {}.", w.shape.size(0),
                     w.shape.size(0), to_text_with_batch(bias.shape)),
         2);
}

std::vector<TensorType> infer(const Attributes& attributes, std::span<const TensorType> inputs) {
  const auto& convolution = as<ConvolutionAttributes>(attributes);
  const TensorType& x = inputs[0];
  const TensorType& w = inputs[1];
  require_same_dtype(inputs, "convolved");
  require_floating(x, "A convolution");
  require_rank(x, rank, "A 2-D convolution", "batch, channel, height, width");
  require_rank(w, rank, "The weight of a 2-D convolution", "filters, channel, height, width", 1);
  assert(has_kernel(w.shape, convolution.window));
  require_channels(x, w, convolution.groups);
  if (inputs.size() > 2) require_bias(inputs[2], w);
  Shape shape{x.shape[0], {Role::channel, w.shape[0].extent}};
  append_window_axes(shape, x, convolution.window, "A convolution");
  return {{x.dtype, shape}};
}

/// (grad_y, w) → grad_x
std::vector<TensorType> infer_data(const Attributes& attributes,
                                   std::span<const TensorType> inputs) {
  return {{inputs[0].dtype, as<ConvolutionAttributes>(attributes).shape}};
}

/// (grad_y, x) → grad_w, and grad_b where the attributes ask for it
std::vector<TensorType> infer_weights(const Attributes& attributes,
                                      std::span<const TensorType> inputs) {
  const auto& convolution = as<ConvolutionAttributes>(attributes);
  std::vector<TensorType> types{{inputs[0].dtype, convolution.shape}};
  if (convolution.bias) types.push_back({inputs[0].dtype, Shape{convolution.shape[0]}});
  return types;
}

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

void reference(const ReferenceCall& call) {
  const auto& convolution = as<ConvolutionAttributes>(call.attributes);
  const Shape& shape = call.outputs[0].shape;
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const auto x = call.inputs[0].values<T>();
    const auto w = call.inputs[1].values<T>();
    std::vector<double> sums(static_cast<std::size_t>(shape.count()));
    if (call.inputs.size() > 2) {
      const auto bias = call.inputs[2].values<T>();
      for_each_filter(shape, [&](std::size_t o, std::size_t i) { sums[i] = widen(bias[o]); });
    }
    for_each_product(convolution, call.inputs[0].shape, call.inputs[1].shape, shape,
                     [&](std::size_t at_x, std::size_t at_w, std::size_t at_y) {
                       sums[at_y] += widen(x[at_x]) * widen(w[at_w]);
                     });
    for (double& sum : sums) sum = activated(convolution.activation, sum);
    store<T>(sums, call.outputs[0]);
  });
}

void data_reference(const ReferenceCall& call) {
  const auto& convolution = as<ConvolutionAttributes>(call.attributes);
  const Shape& shape = call.outputs[0].shape;
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const auto g = call.inputs[0].values<T>();
    const auto w = call.inputs[1].values<T>();
    std::vector<double> sums(static_cast<std::size_t>(shape.count()));
    for_each_product(convolution, shape, call.inputs[1].shape, call.inputs[0].shape,
                     [&](std::size_t at_x, std::size_t at_w, std::size_t at_y) {
                       sums[at_x] += widen(g[at_y]) * widen(w[at_w]);
                     });
    store<T>(sums, call.outputs[0]);
  });
}

void weights_reference(const ReferenceCall& call) {
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

/// The attributes of a backward op that makes `shape`.
ConvolutionAttributes backward_attributes(const GradientCall& call, const Shape& shape,
                                          bool bias = false) {
  ConvolutionAttributes convolution = as<ConvolutionAttributes>(call.attributes);
  convolution.activation = Activation::none;
  convolution.shape = shape;
  convolution.bias = bias;
  return convolution;
}

std::vector<Value> gradient(Emitter& emitter, const GradientCall& call) {
  const Activation activation = as<ConvolutionAttributes>(call.attributes).activation;
  const Value& x = call.inputs[0];
  const Value& w = call.inputs[1];
  const Value g =
      activation_backward(emitter, activation, call.output_gradients[0], call.outputs[0]);
  std::vector<Value> result(call.inputs.size());
  if (call.wanted[0]) {
    result[0] =
        emit_one(emitter, "conv2d_backward_data", backward_attributes(call, x.shape()), {g, w});
  }
  const bool bias = call.inputs.size() > 2 && call.wanted[2];
  if (call.wanted[1] || bias) {
    const auto both =
        emitter.emit(*op_named("conv2d_backward_weights"),
                     backward_attributes(call, w.shape(), bias), std::vector<Value>{g, x});
    result[1] = both[0];
    if (bias) result[2] = both[1];
  }
  return result;
}

/// grad_x is linear in grad_y and in w: its own gradients are the convolution and its other
/// backward op. This makes it the op of a transposed convolution.
std::vector<Value> data_gradient(Emitter& emitter, const GradientCall& call) {
  const Value& gradient_of_x = call.output_gradients[0];
  std::vector<Value> result(2);
  if (call.wanted[0]) {
    result[0] = emit_one(emitter, "conv2d", backward_attributes(call, Shape()),
                         {gradient_of_x, call.inputs[1]});
  }
  if (call.wanted[1]) {
    result[1] = emit_one(emitter, "conv2d_backward_weights",
                         backward_attributes(call, call.inputs[1].shape()),
                         {call.inputs[0], gradient_of_x});
  }
  return result;
}

/// Two per product; padding counts, as everywhere in the literature.
double products(const Shape& y, const Shape& w) {
  const auto per_output = static_cast<double>(w.count()) / static_cast<double>(w.size(0));
  return 2 * static_cast<double>(y.count()) * per_output;
}

double flops(const Attributes&, std::span<const TensorType> inputs,
             std::span<const TensorType> outputs) {
  return products(outputs[0].shape, inputs[1].shape);
}

double data_flops(const Attributes&, std::span<const TensorType> inputs,
                  std::span<const TensorType>) {
  return products(inputs[0].shape, inputs[1].shape);
}

double weights_flops(const Attributes&, std::span<const TensorType> inputs,
                     std::span<const TensorType> outputs) {
  return products(inputs[0].shape, outputs[0].shape);
}

constexpr OpType table[] = {
    {.name = "conv2d",
     .onnx = "Conv",
     .summary = "activation of windows of x times w, plus b",
     .infer = infer,
     .reference = reference,
     .gradient = gradient,
     .flops = flops},
    {.name = "conv2d_backward_data",
     .onnx = "ConvTranspose",
     .summary = "(grad_y, w) to grad_x",
     .infer = infer_data,
     .reference = data_reference,
     .gradient = data_gradient,
     .flops = data_flops},
    {.name = "conv2d_backward_weights",
     .onnx = "",
     .summary = "(grad_y, x) to grad_w and, where asked for, grad_b",
     .infer = infer_weights,
     .reference = weights_reference,
     .flops = weights_flops},
};

}  // namespace

std::span<const OpType> conv2d_ops() {
  return table;
}

Value ops::conv2d(Emitter& emitter, const Value& x, const Value& w, const Value& b,
                  const ConvolutionAttributes& attributes) {
  if (!b.valid()) return emit_one(emitter, "conv2d", attributes, {x, w});
  return emit_one(emitter, "conv2d", attributes, {x, w, b});
}

}  // namespace netloom
