// Convolution in groups along one to three spatial axes: x (N, C, …), w (O, C/groups, …), result
// (N, O, …). As in all frameworks it is a cross-correlation: the window is not mirrored.

#include <cassert>

#include "engine/ops/convolution_reference.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"
#include "engine/ops/spatial.h"
#include "engine/ops/spatial_ops.h"

namespace netloom {

namespace {

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
    refuse("shape.mismatch", phrase("{} channels for {}", to_text(channels), to_text(wanted)),
           phrase("The weights take {} channels ({} in {} groups), but {} has {}.", to_text(wanted),
                  to_text(w.shape[1].extent), groups, to_text(x.shape), to_text(channels)),
           0);
  }
  if (w.shape.size(0) % groups != 0) {
    refuse("parameter.groups", phrase("{} filters, {} groups", w.shape.size(0), groups),
           phrase("{} filters cannot be shared out evenly among {} groups; their number must "
                  "be a multiple.",
                  w.shape.size(0), groups),
           1);
  }
}

void require_bias(const TensorType& bias, std::int64_t filters) {
  if (bias.shape.same_extents(Shape::of({filters}))) return;
  refuse("shape.mismatch", phrase("Bias of {}", to_text_with_batch(bias.shape)),
         phrase("{} filters need a bias of {} values, but it is {}.", filters, filters,
                to_text_with_batch(bias.shape)),
         2);
}

std::vector<TensorType> infer(const Attributes& attributes, std::span<const TensorType> inputs) {
  const auto& convolution = as<ConvolutionAttributes>(attributes);
  const TensorType& x = inputs[0];
  const TensorType& w = inputs[1];
  require_same_dtype(inputs, "convolved");
  require_floating(x, "A convolution");
  require_spatial(x, "A convolution");
  require_rank(w, x.shape.rank(), "The weight of a convolution", "filters, channel, window", 1);
  assert(has_kernel(w.shape, convolution.window));
  require_channels(x, w, convolution.groups);
  if (inputs.size() > 2) require_bias(inputs[2], w.shape.size(0));
  Shape shape{x.shape[0], {Role::channel, w.shape[0].extent}};
  append_window_axes(shape, x, convolution.window, "A convolution");
  return {{x.dtype, shape}};
}

/// (grad_y, w) → grad_x, plus a bias per channel where there is one
std::vector<TensorType> infer_data(const Attributes& attributes,
                                   std::span<const TensorType> inputs) {
  const Shape& shape = as<ConvolutionAttributes>(attributes).shape;
  require_same_dtype(inputs, "convolved");
  if (inputs.size() > 2) require_bias(inputs[2], shape.size(1));
  return {{inputs[0].dtype, shape}};
}

/// (grad_y, x) → grad_w, and grad_b where the attributes ask for it
std::vector<TensorType> infer_weights(const Attributes& attributes,
                                      std::span<const TensorType> inputs) {
  const auto& convolution = as<ConvolutionAttributes>(attributes);
  std::vector<TensorType> types{{inputs[0].dtype, convolution.shape}};
  if (convolution.bias) types.push_back({inputs[0].dtype, Shape{convolution.shape[0]}});
  return types;
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
    result[0] = emit_one(emitter, "convolution_backward_data", backward_attributes(call, x.shape()),
                         {g, w});
  }
  const bool bias = call.inputs.size() > 2 && call.wanted[2];
  if (call.wanted[1] || bias) {
    const auto both =
        emitter.emit(*op_named("convolution_backward_weights"),
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
  std::vector<Value> result(call.inputs.size());
  if (call.wanted[0]) {
    result[0] = emit_one(emitter, "convolution", backward_attributes(call, Shape()),
                         {gradient_of_x, call.inputs[1]});
  }
  if (call.wanted[1]) {
    result[1] = emit_one(emitter, "convolution_backward_weights",
                         backward_attributes(call, call.inputs[1].shape()),
                         {call.inputs[0], gradient_of_x});
  }
  if (result.size() > 2 && call.wanted[2]) {
    std::vector<int> axes{0};
    for (int i = 2; i < gradient_of_x.shape().rank(); ++i) axes.push_back(i);
    result[2] = ops::sum(emitter, gradient_of_x, axes);
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
    {.name = "convolution",
     .onnx = "Conv",
     .summary = "activation of windows of x times w, plus b",
     .infer = infer,
     .reference = convolution_reference,
     .gradient = gradient,
     .flops = flops},
    {.name = "convolution_backward_data",
     .onnx = "ConvTranspose",
     .summary = "(grad_y, w) to grad_x, plus b",
     .infer = infer_data,
     .reference = convolution_data_reference,
     .gradient = data_gradient,
     .flops = data_flops},
    {.name = "convolution_backward_weights",
     .onnx = "",
     .summary = "(grad_y, x) to grad_w and, where asked for, grad_b",
     .infer = infer_weights,
     .reference = convolution_weights_reference,
     .flops = weights_flops},
};

}  // namespace

std::span<const OpType> convolution_ops() {
  return table;
}

namespace ops {

Value convolution(Emitter& emitter, const Value& x, const Value& w, const Value& b,
                  const ConvolutionAttributes& attributes) {
  if (!b.valid()) return emit_one(emitter, "convolution", attributes, {x, w});
  return emit_one(emitter, "convolution", attributes, {x, w, b});
}

Value transposed_convolution(Emitter& emitter, const Value& x, const Value& w, const Value& b,
                             const ConvolutionAttributes& attributes) {
  if (!b.valid()) return emit_one(emitter, "convolution_backward_data", attributes, {x, w});
  return emit_one(emitter, "convolution_backward_data", attributes, {x, w, b});
}

}  // namespace ops

}  // namespace netloom
