// A plain recurrent layer (Elman 1990).

#include "engine/ops/activation.h"
#include "engine/ops/recurrent.h"
#include "engine/ops/sequence_ops.h"

namespace netloom {

namespace {

std::vector<TensorType> infer(const Attributes&, std::span<const TensorType> inputs) {
  require_same_dtype(inputs, "used by one recurrent layer");
  require_recurrent(inputs, 1, 1, "A recurrent layer");
  const TensorType y{inputs[0].dtype, recurrent_shape(inputs[0], inputs[1])};
  return {y, y};
}

std::vector<TensorType> infer_backward(const Attributes&, std::span<const TensorType> inputs) {
  return {inputs[0], {inputs[0].dtype, state_shape(inputs[0].shape)}};
}

/// (projected, w, start) to y and the state before every step.
void reference(const ReferenceCall& call) {
  const auto& recurrent = as<RecurrentAttributes>(call.attributes);
  const Steps steps(call.outputs[0].shape, recurrent.reverse);
  const auto hidden = static_cast<std::size_t>(steps.hidden);
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const T* projected = call.inputs[0].values<T>().data();
    const T* w = call.inputs[1].values<T>().data();
    const T* start = call.inputs[2].values<T>().data();
    std::vector<double> h(hidden);
    std::vector<double> product(hidden);
    for (std::int64_t n = 0; n < steps.batch; ++n) {
      for (std::size_t k = 0; k < hidden; ++k) h[k] = widen(*start++);
      for (std::int64_t i = 0; i < steps.count; ++i) {
        const std::int64_t at = steps.row(n, i) * steps.hidden;
        T* y = call.outputs[0].values<T>().data() + at;
        T* previous = call.outputs[1].values<T>().data() + at;
        recurrent_product(w, h, 0, hidden, product);
        for (std::size_t k = 0; k < hidden; ++k) {
          previous[k] = narrow<T>(h[k]);
          h[k] = activated(recurrent.activation,
                           widen(projected[at + static_cast<std::int64_t>(k)]) + product[k]);
          y[k] = narrow<T>(h[k]);
        }
      }
    }
  });
}

/// (grad_y, w, y) to grad_projected and grad_start.
void backward_reference(const ReferenceCall& call) {
  const auto& recurrent = as<RecurrentAttributes>(call.attributes);
  const Steps steps(call.inputs[2].shape, recurrent.reverse);
  const auto hidden = static_cast<std::size_t>(steps.hidden);
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const T* w = call.inputs[1].values<T>().data();
    T* grad_start = call.outputs[1].values<T>().data();
    std::vector<double> g(hidden);
    for (std::int64_t n = 0; n < steps.batch; ++n) {
      std::vector<double> grad_h(hidden);
      for (std::int64_t i = steps.count; i-- > 0;) {
        const std::int64_t at = steps.row(n, i) * steps.hidden;
        const T* grad_y = call.inputs[0].values<T>().data() + at;
        const T* y = call.inputs[2].values<T>().data() + at;
        T* grad_projected = call.outputs[0].values<T>().data() + at;
        for (std::size_t k = 0; k < hidden; ++k) {
          const double value = widen(y[k]);
          const bool relu = recurrent.activation == Activation::relu;
          const double slope = relu ? (value > 0 ? 1 : 0) : 1 - value * value;
          g[k] = (widen(grad_y[k]) + grad_h[k]) * slope;
          grad_projected[k] = narrow<T>(g[k]);
          grad_h[k] = 0;
        }
        recurrent_product_backward(w, g, 0, hidden, grad_h);
      }
      for (const double one : grad_h) *grad_start++ = narrow<T>(one);
    }
  });
}

std::vector<Value> gradient(Emitter& emitter, const GradientCall& call) {
  const std::vector<Value> backward =
      emitter.emit(*op_named("simple_rnn_backward"), call.attributes,
                   std::array{call.output_gradients[0], call.inputs[1], call.outputs[0]});
  return {backward[0], recurrent_weight_gradient(emitter, backward[0], call.outputs[1]),
          backward[1]};
}

double flops(const Attributes&, std::span<const TensorType> inputs, std::span<const TensorType>) {
  return recurrent_flops(inputs[0].shape, inputs[1].shape);
}

constexpr OpType table[] = {
    {.name = "simple_rnn",
     .onnx = "RNN",
     .summary = "activation(projected + w · h) from step to step; also the state before each step",
     .infer = infer,
     .reference = reference,
     .gradient = gradient,
     .flops = flops},
    {.name = "simple_rnn_backward",
     .onnx = "",
     .summary = "(grad_y, w, y) to grad_projected and grad_start",
     .infer = infer_backward,
     .reference = backward_reference,
     .flops = flops},
};

}  // namespace

std::span<const OpType> simple_rnn_ops() {
  return table;
}

Value ops::simple_rnn(Emitter& emitter, const Value& projected, const Value& w, const Value& start,
                      const RecurrentAttributes& attributes) {
  return emitter.emit(*op_named("simple_rnn"), attributes, std::array{projected, w, start})[0];
}

}  // namespace netloom
