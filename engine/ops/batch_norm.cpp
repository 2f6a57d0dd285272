// Batch normalisation (Ioffe and Szegedy, "Batch normalization", 2015) over all axes but the
// second, the channel. Activations may be bf16 while what there is per channel is f32. In training
// passes make what follows part of it: the sum with an addend (a shortcut's end) and a relu.

#include <cmath>

#include "engine/ops/activation.h"
#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"

namespace netloom {

namespace {

constexpr int channel_axis = 1;
constexpr std::size_t addend_operand = 3;  ///< Of the training op.
constexpr std::size_t shift_operand = 5;   ///< Of its backward op.

void require_channels(std::span<const TensorType> inputs) {
  const Shape& x = inputs[0].shape;
  const bool narrow = inputs[0].dtype == Dtype::bf16;
  require_same_dtype(narrow ? inputs.subspan(1) : inputs, "normalised");
  require_floating(inputs[0], "Batch normalisation");
  if (x.rank() < 2) {
    refuse("shape.rank", phrase("{} axes where 2 are needed", x.rank()),
           phrase("Batch normalisation needs a batch and a channel axis, but gets {}.",
                  to_text_with_batch(x)),
           0);
  }
  for (std::size_t i = 1; i < inputs.size(); ++i) {
    if (inputs[i].shape.same_extents(Shape{x[channel_axis]})) continue;
    refuse("shape.mismatch",
           phrase("{} values for {} channels", to_text_with_batch(inputs[i].shape),
                  to_text(x[channel_axis].extent)),
           phrase("{} has {} channels; each needs one value, but there are {}.", to_text(x),
                  to_text(x[channel_axis].extent), to_text_with_batch(inputs[i].shape)),
           static_cast<int>(i));
  }
}

/// (x, scale, shift), and an addend like x or none → y, mean, variance.
std::vector<TensorType> infer_training(const Attributes&, std::span<const TensorType> inputs) {
  require_channels(inputs.first(addend_operand));
  if (inputs.size() > addend_operand &&
      (inputs[addend_operand].dtype != inputs[0].dtype ||
       !inputs[addend_operand].shape.same_extents(inputs[0].shape)))
    refuse("shape.mismatch", phrase("another size or type"),
           phrase("Batch normalisation adds {} to {}; both must have the same sizes and type.",
                  to_text_with_batch(inputs[addend_operand].shape),
                  to_text_with_batch(inputs[0].shape)),
           static_cast<int>(addend_operand));
  return {inputs[0], inputs[1], inputs[1]};
}

std::vector<TensorType> infer_inference(const Attributes&, std::span<const TensorType> inputs) {
  require_channels(inputs);
  return {inputs[0]};
}

/// (grad_y, x, scale, mean, variance), and the shift where y ended with a relu → grad_x,
/// grad_scale, grad_shift.
std::vector<TensorType> infer_backward(const Attributes&, std::span<const TensorType> inputs) {
  return {inputs[1], inputs[2], inputs[2]};
}

/// The number of a channel.
double number_of(const TensorView& numbers, std::int64_t channel) {
  double value = 0;
  with_floating(numbers.dtype, [&]<class T>() {
    value = widen(numbers.values<T>()[static_cast<std::size_t>(channel)]);
  });
  return value;
}

void set_number(const TensorView& numbers, std::int64_t channel, double value) {
  with_floating(numbers.dtype, [&]<class T>() {
    numbers.values<T>()[static_cast<std::size_t>(channel)] = narrow<T>(value);
  });
}

double epsilon_of(const ReferenceCall& call) {
  return as<NormaliseAttributes>(call.attributes).epsilon;
}

/// Calls `visit(i)` for the offset of every element of `channel`.
template <class Visit>
void for_each_in(const AxisView& view, std::int64_t channel, Visit&& visit) {
  for (std::int64_t outer = 0; outer < view.outer; ++outer) {
    const std::int64_t start = (outer * view.size + channel) * view.inner;
    for (std::int64_t inner = 0; inner < view.inner; ++inner) visit(start + inner);
  }
}

void training_reference(const ReferenceCall& call) {
  const AxisView view(call.inputs[0].shape, channel_axis);
  const auto count = static_cast<double>(view.outer * view.inner);
  const Activation activation = as<NormaliseAttributes>(call.attributes).activation;
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const T* x = call.inputs[0].values<T>().data();
    T* y = call.outputs[0].values<T>().data();
    const T* addend = call.inputs.size() > addend_operand
                          ? call.inputs[addend_operand].values<T>().data()
                          : nullptr;
    for (std::int64_t channel = 0; channel < view.size; ++channel) {
      double sum = 0;
      for_each_in(view, channel, [&](std::int64_t i) { sum += widen(x[i]); });
      const double mean = sum / count;
      double squares = 0;
      for_each_in(view, channel,
                  [&](std::int64_t i) { squares += (widen(x[i]) - mean) * (widen(x[i]) - mean); });
      const double variance = squares / count;
      const double factor =
          number_of(call.inputs[1], channel) / std::sqrt(variance + epsilon_of(call));
      const double shift = number_of(call.inputs[2], channel);
      for_each_in(view, channel, [&](std::int64_t i) {
        const double added = addend == nullptr ? 0 : widen(addend[i]);
        y[i] = narrow<T>(activated(activation, (widen(x[i]) - mean) * factor + shift + added));
      });
      set_number(call.outputs[1], channel, mean);
      set_number(call.outputs[2], channel, variance);
    }
  });
}

void inference_reference(const ReferenceCall& call) {
  const AxisView view(call.inputs[0].shape, channel_axis);
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const T* x = call.inputs[0].values<T>().data();
    T* y = call.outputs[0].values<T>().data();
    for (std::int64_t channel = 0; channel < view.size; ++channel) {
      const double factor = number_of(call.inputs[1], channel) /
                            std::sqrt(number_of(call.inputs[4], channel) + epsilon_of(call));
      const double shift = number_of(call.inputs[2], channel);
      const double mean = number_of(call.inputs[3], channel);
      for_each_in(view, channel,
                  [&](std::int64_t i) { y[i] = narrow<T>((widen(x[i]) - mean) * factor + shift); });
    }
  });
}

/// With h = (x − mean) / √(variance + ε): grad_shift = Σ g, grad_scale = Σ g · h, and
/// grad_x = scale / √(variance + ε) · (g − grad_shift / n − h · grad_scale / n), where g counts
/// only where the relu let y through.
void backward_reference(const ReferenceCall& call) {
  const AxisView view(call.inputs[1].shape, channel_axis);
  const auto count = static_cast<double>(view.outer * view.inner);
  with_floating(call.inputs[1].dtype, [&]<class T>() {
    const T* grad_y = call.inputs[0].values<T>().data();
    const T* x = call.inputs[1].values<T>().data();
    T* grad_x = call.outputs[0].values<T>().data();
    for (std::int64_t channel = 0; channel < view.size; ++channel) {
      const double mean = number_of(call.inputs[3], channel);
      const double inverse = 1 / std::sqrt(number_of(call.inputs[4], channel) + epsilon_of(call));
      const double factor = number_of(call.inputs[2], channel) * inverse;
      const bool bends = call.inputs.size() > shift_operand;
      const double shift = bends ? number_of(call.inputs[shift_operand], channel) : 0;
      const auto g = [&](std::int64_t i) {
        const bool passed = !bends || (widen(x[i]) - mean) * factor + shift > 0;
        return passed ? widen(grad_y[i]) : 0;
      };
      double grad_shift = 0;
      double grad_scale = 0;
      for_each_in(view, channel, [&](std::int64_t i) {
        grad_shift += g(i);
        grad_scale += g(i) * (widen(x[i]) - mean) * inverse;
      });
      for_each_in(view, channel, [&](std::int64_t i) {
        const double h = (widen(x[i]) - mean) * inverse;
        grad_x[i] = narrow<T>(factor * (g(i) - (grad_shift + h * grad_scale) / count));
      });
      set_number(call.outputs[1], channel, grad_scale);
      set_number(call.outputs[2], channel, grad_shift);
    }
  });
}

/// Only y is differentiated: mean and variance go to running statistics, which no loss depends on.
std::vector<Value> training_gradient(Emitter& emitter, const GradientCall& call) {
  if (!call.output_gradients[0].valid()) return std::vector<Value>(call.inputs.size());
  const auto& attributes = as<NormaliseAttributes>(call.attributes);
  const Value g = activation_backward(emitter, attributes.activation, call.output_gradients[0],
                                      call.outputs[0]);
  std::vector<Value> result = emitter.emit(
      *op_named("batch_norm_training_backward"), NormaliseAttributes{attributes.epsilon},
      std::vector<Value>{g, call.inputs[0], call.inputs[1], call.outputs[1], call.outputs[2]});
  if (call.inputs.size() > addend_operand) result.push_back(g);
  return result;
}

/// With r = 1 / √(variance + ε) per channel: y = (x − mean) · scale · r + shift.
std::vector<Value> inference_gradient(Emitter& emitter, const GradientCall& call) {
  const Value& g = call.output_gradients[0];
  const Shape& x = call.inputs[0].shape();
  Shape per_channel{x[channel_axis]};
  for (int i = channel_axis + 1; i < x.rank(); ++i) per_channel.push_back({x[i].role, 1});
  const auto spread = [&](const Value& v) { return ops::reshape(emitter, v, per_channel); };
  std::vector<int> axes;
  for (int i = 0; i < x.rank(); ++i) {
    if (i != channel_axis) axes.push_back(i);
  }
  const Value& scale = call.inputs[1];
  const Value deviation = ops::sqrt(
      emitter,
      ops::affine(emitter, call.inputs[4], 1, as<NormaliseAttributes>(call.attributes).epsilon));
  const Value factor = ops::divide(emitter, scale, deviation);
  std::vector<Value> result(5);
  if (call.wanted[0]) result[0] = ops::multiply(emitter, g, spread(factor));
  if (!call.wanted[1] && !call.wanted[2] && !call.wanted[3] && !call.wanted[4]) return result;
  const Value total = ops::sum(emitter, g, axes);
  result[2] = total;
  if (call.wanted[3]) result[3] = ops::negate(emitter, ops::multiply(emitter, total, factor));
  if (!call.wanted[1] && !call.wanted[4]) return result;
  const Value centred = ops::subtract(emitter, call.inputs[0], spread(call.inputs[3]));
  const Value product = ops::sum(emitter, ops::multiply(emitter, g, centred), axes);
  result[1] = ops::divide(emitter, product, deviation);
  if (call.wanted[4]) {
    // d r / d variance = −r³ / 2
    const Value cube = ops::multiply(emitter, ops::square(emitter, deviation), deviation);
    const Value slope = ops::affine(emitter, ops::divide(emitter, scale, cube), -0.5, 0);
    result[4] = ops::multiply(emitter, product, slope);
  }
  return result;
}

template <int PerElement>
double flops(const Attributes&, std::span<const TensorType>, std::span<const TensorType> outputs) {
  return PerElement * static_cast<double>(outputs[0].shape.count());
}

constexpr OpType table[] = {
    {.name = "batch_norm_training",
     .onnx = "BatchNormalization",
     .summary = "activation(x normalised per channel by the batch's own mean and variance, scaled "
                "and shifted, + addend)",
     .infer = infer_training,
     .reference = training_reference,
     .gradient = training_gradient,
     .flops = flops<7>},
    {.name = "batch_norm_training_backward",
     .onnx = "",
     .summary = "(grad_y, x, scale, mean, variance, shift) to grad_x, grad_scale, grad_shift",
     .infer = infer_backward,
     .reference = backward_reference,
     .flops = flops<10>},
    {.name = "batch_norm_inference",
     .onnx = "BatchNormalization",
     .summary = "x normalised per channel by given mean and variance, scaled and shifted",
     .infer = infer_inference,
     .reference = inference_reference,
     .gradient = inference_gradient,
     .flops = flops<2>},
};

}  // namespace

std::span<const OpType> batch_norm_ops() {
  return table;
}

namespace ops {

BatchNormResult batch_norm_training(Emitter& emitter, const Value& x, const Value& scale,
                                    const Value& shift, double epsilon) {
  const std::vector<Value> results =
      emitter.emit(*op_named("batch_norm_training"), NormaliseAttributes{epsilon},
                   std::vector<Value>{x, scale, shift});
  return {results[0], results[1], results[2]};
}

Value batch_norm_inference(Emitter& emitter, const Value& x, const Value& scale, const Value& shift,
                           const Value& mean, const Value& variance, double epsilon) {
  return emit_one(emitter, "batch_norm_inference", NormaliseAttributes{epsilon},
                  {x, scale, shift, mean, variance});
}

}  // namespace ops

}  // namespace netloom
