// Gated recurrent unit: h' = (1 − z) ∘ n + z ∘ h, with the gates in the order r, z, n. The reset
// gate acts on the recurrent product, n = tanh(x + r ∘ (U · h + b)), or before it, n = tanh(x + U ·
// (r ∘ h) + b).

#include <algorithm>
#include <cmath>

#include "engine/ops/activation.h"
#include "engine/ops/in_f64.h"
#include "engine/ops/recurrent.h"
#include "engine/ops/sequence_ops.h"

namespace netloom {

namespace {

std::vector<TensorType> infer(const Attributes&, std::span<const TensorType> inputs) {
  require_recurrent(inputs, 3, 1, "A GRU");
  if (!inputs[2].shape.same_extents(Shape{inputs[1].shape[0]})) {
    refuse("shape.mismatch", phrase("Bias of {}", to_text_with_batch(inputs[2].shape)),
           phrase("A GRU adds {} biases to its recurrent product, but gets {}.",
                  to_text(inputs[1].shape[0].extent), to_text_with_batch(inputs[2].shape)),
           2);
  }
  const TensorType y{inputs[0].dtype, recurrent_shape(inputs[0], inputs[1])};
  return {y, {inputs[3].dtype, recurrent_shape(inputs[0], inputs[1], 4)}, y};
}

std::vector<TensorType> infer_backward(const Attributes&, std::span<const TensorType> inputs) {
  const TensorType gates{inputs[0].dtype, recurrent_shape(inputs[0], inputs[1], 3)};
  return {gates, gates, {inputs[2].dtype, state_shape(inputs[0].shape)}};
}

/// One step of one sample: `saved` becomes r, z, n and U · h + b (or r ∘ h where the gate acts
/// before), `h` the next state.
void step(const double* projected, const double* w, const double* b, bool reset_after,
          std::vector<double>& h, std::vector<double>& product, std::vector<double>& saved) {
  const std::size_t hidden = h.size();
  recurrent_product(w, h, 0, (reset_after ? 3 : 2) * hidden, product);
  for (std::size_t k = 0; k < 2 * hidden; ++k) {
    saved[k] = activated(Activation::sigmoid, projected[k] + product[k] + b[k]);
  }
  std::vector<double> reset(hidden);
  for (std::size_t k = 0; k < hidden; ++k) reset[k] = saved[k] * h[k];
  if (!reset_after) recurrent_product(w, reset, 2 * hidden, 3 * hidden, product);
  for (std::size_t k = 0; k < hidden; ++k) {
    const double recurrent = product[2 * hidden + k] + b[2 * hidden + k];
    const double gated = reset_after ? saved[k] * recurrent : recurrent;
    const double n = std::tanh(projected[2 * hidden + k] + gated);
    saved[2 * hidden + k] = n;
    saved[3 * hidden + k] = reset_after ? recurrent : reset[k];
    h[k] = (1 - saved[hidden + k]) * n + saved[hidden + k] * h[k];
  }
}

/// (projected, w, b, start) to y, gates and the state before every step.
void reference(const ReferenceCall& call) {
  const auto& recurrent = as<RecurrentAttributes>(call.attributes);
  const Steps steps(call.outputs[0].shape, recurrent.reverse);
  const auto hidden = static_cast<std::size_t>(steps.hidden);
  const double* projected = call.inputs[0].values<double>().data();
  const double* w = call.inputs[1].values<double>().data();
  const double* b = call.inputs[2].values<double>().data();
  const double* start = call.inputs[3].values<double>().data();
  std::vector<double> h(hidden);
  std::vector<double> product(3 * hidden);
  std::vector<double> saved(4 * hidden);
  for (std::int64_t n = 0; n < steps.batch; ++n) {
    for (std::size_t k = 0; k < hidden; ++k) h[k] = *start++;
    for (std::int64_t i = 0; i < steps.count; ++i) {
      const std::int64_t row = steps.row(n, i);
      double* y = call.outputs[0].values<double>().data() + row * steps.hidden;
      double* gates = call.outputs[1].values<double>().data() + row * 4 * steps.hidden;
      double* previous = call.outputs[2].values<double>().data() + row * steps.hidden;
      for (std::size_t k = 0; k < hidden; ++k) previous[k] = h[k];
      step(projected + row * 3 * steps.hidden, w, b, recurrent.reset_after, h, product, saved);
      for (std::size_t k = 0; k < hidden; ++k) y[k] = h[k];
      for (std::size_t k = 0; k < 4 * hidden; ++k) gates[k] = saved[k];
    }
  }
}

/// Gradients of one step's sums: through the input (`projected`) and through the recurrent product.
struct GateGradients {
  std::vector<double> projected;
  std::vector<double> recurrent;
};

/// One step of one sample backwards: `carry` is the gradient of the state after it, then before it.
void step_backward(const double* gates, const double* previous, const double* w, bool reset_after,
                   std::vector<double>& carry, GateGradients& g) {
  const std::size_t hidden = carry.size();
  std::vector<double> before(hidden);
  for (std::size_t k = 0; k < hidden; ++k) {
    const double r = gates[k];
    const double z = gates[hidden + k];
    const double n = gates[2 * hidden + k];
    const double grad_n = carry[k] * (1 - z) * (1 - n * n);
    g.projected[hidden + k] = carry[k] * (previous[k] - n) * z * (1 - z);
    g.projected[2 * hidden + k] = grad_n;
    g.recurrent[2 * hidden + k] = reset_after ? grad_n * r : grad_n;
    g.projected[k] = grad_n * gates[3 * hidden + k] * r * (1 - r);
    before[k] = carry[k] * z;
  }
  if (!reset_after) {
    std::vector<double> grad_reset(hidden);
    recurrent_product_backward(w, g.projected, 2 * hidden, 3 * hidden, grad_reset);
    for (std::size_t k = 0; k < hidden; ++k) {
      const double r = gates[k];
      g.projected[k] = grad_reset[k] * previous[k] * r * (1 - r);
      before[k] += grad_reset[k] * r;
    }
  }
  std::copy_n(g.projected.begin(), 2 * hidden, g.recurrent.begin());
  recurrent_product_backward(w, g.recurrent, 0, (reset_after ? 3 : 2) * hidden, before);
  carry = before;
}

/// (grad_y, w, gates, previous) to grad_projected, the gradient of w · h + b, and grad_start.
void backward_reference(const ReferenceCall& call) {
  const auto& recurrent = as<RecurrentAttributes>(call.attributes);
  const Steps steps(call.inputs[0].shape, recurrent.reverse);
  const auto hidden = static_cast<std::size_t>(steps.hidden);
  double* grad_start = call.outputs[2].values<double>().data();
  GateGradients g{std::vector<double>(3 * hidden), std::vector<double>(3 * hidden)};
  for (std::int64_t n = 0; n < steps.batch; ++n) {
    std::vector<double> carry(hidden);
    for (std::int64_t i = steps.count; i-- > 0;) {
      const std::int64_t row = steps.row(n, i);
      const double* grad_y = call.inputs[0].values<double>().data() + row * steps.hidden;
      for (std::size_t k = 0; k < hidden; ++k) carry[k] += grad_y[k];
      step_backward(call.inputs[2].values<double>().data() + row * 4 * steps.hidden,
                    call.inputs[3].values<double>().data() + row * steps.hidden,
                    call.inputs[1].values<double>().data(), recurrent.reset_after, carry, g);
      for (std::size_t k = 0; k < 3 * hidden; ++k) {
        const auto at = static_cast<std::size_t>(row) * 3 * hidden + k;
        call.outputs[0].values<double>()[at] = g.projected[k];
        call.outputs[1].values<double>()[at] = g.recurrent[k];
      }
    }
    for (const double one : carry) *grad_start++ = one;
  }
}

/// Gradient of w; where the reset gate acts before the product, the rows of n met r ∘ h.
Value weight_gradient(Emitter& emitter, const Value& grad_sums, const GradientCall& call) {
  const Value& gates = call.outputs[1];
  const Value& previous = call.outputs[2];
  if (as<RecurrentAttributes>(call.attributes).reset_after) {
    return recurrent_weight_gradient(emitter, grad_sums, previous);
  }
  const Extent hidden = previous.shape()[2].extent;
  const auto columns = [&](const Value& x, std::int64_t first, std::int64_t count) {
    return ops::slice(emitter, x, 2, hidden * Extent(first), hidden * Extent(count));
  };
  const Value reset = columns(gates, 3, 1);
  const std::array parts{recurrent_weight_gradient(emitter, columns(grad_sums, 0, 2), previous),
                         recurrent_weight_gradient(emitter, columns(grad_sums, 2, 1), reset)};
  return ops::concat(emitter, parts, 0);
}

std::vector<Value> gradient(Emitter& emitter, const GradientCall& call) {
  const std::vector<Value> backward = emitter.emit(
      *op_named("gru_backward"), call.attributes,
      std::array{call.output_gradients[0], call.inputs[1], call.outputs[1], call.outputs[2]});
  std::vector<Value> result{backward[0], Value(), Value(), backward[2]};
  if (call.wanted[1]) result[1] = weight_gradient(emitter, backward[1], call);
  if (call.wanted[2]) result[2] = ops::sum(emitter, as_rows(emitter, backward[1]), {0});
  return result;
}

double flops(const Attributes&, std::span<const TensorType> inputs, std::span<const TensorType>) {
  return recurrent_flops(inputs[0].shape, inputs[1].shape);
}

double backward_flops(const Attributes&, std::span<const TensorType> inputs,
                      std::span<const TensorType> outputs) {
  return recurrent_flops(outputs[0].shape, inputs[1].shape);
}

constexpr OpType table[] = {
    {.name = "gru",
     .onnx = "GRU",
     .summary = "A GRU over all steps; also its gates and the state before each step",
     .infer = infer,
     .reference = in_f64<reference>,
     .gradient = gradient,
     .flops = flops},
    {.name = "gru_backward",
     .onnx = "",
     .summary = "(grad_y, w, gates, previous) to the gradients of both sums of the gates and of "
                "the start",
     .infer = infer_backward,
     .reference = in_f64<backward_reference>,
     .flops = backward_flops},
};

}  // namespace

std::span<const OpType> gru_ops() {
  return table;
}

Value ops::gru(Emitter& emitter, const Value& projected, const Value& w, const Value& b,
               const Value& start, const RecurrentAttributes& attributes) {
  return emitter.emit(*op_named("gru"), attributes, std::array{projected, w, b, start})[0];
}

}  // namespace netloom
