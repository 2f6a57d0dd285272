// Long short-term memory: c' = f ∘ c + i ∘ g, h' = o ∘ tanh c', with the gates in the order i, f,
// g, o.

#include <algorithm>
#include <cmath>

#include "engine/ops/activation.h"
#include "engine/ops/in_f64.h"
#include "engine/ops/recurrent.h"
#include "engine/ops/sequence_ops.h"

namespace netloom {

namespace {

std::vector<TensorType> infer(const Attributes&, std::span<const TensorType> inputs) {
  require_recurrent(inputs, 4, 2, "An LSTM");
  const auto of = [&](std::size_t operand, std::int64_t multiple) {
    return TensorType{inputs[operand].dtype, recurrent_shape(inputs[0], inputs[1], multiple)};
  };
  return {of(0, 1), of(2, 1), of(2, 4), of(0, 1)};
}

std::vector<TensorType> infer_backward(const Attributes&, std::span<const TensorType> inputs) {
  const TensorType state{inputs[4].dtype, state_shape(inputs[0].shape)};
  return {{inputs[0].dtype, inputs[2].shape}, state, state};
}

constexpr std::array<Activation, 4> gate_activations{Activation::sigmoid, Activation::sigmoid,
                                                     Activation::tanh, Activation::sigmoid};

/// (projected, w, start, start_cell) to y, cells, gates and the state before every step.
void reference(const ReferenceCall& call) {
  const Steps steps(call.outputs[0].shape, as<RecurrentAttributes>(call.attributes).reverse);
  const auto hidden = static_cast<std::size_t>(steps.hidden);
  const auto at_step = [&](std::size_t output, std::int64_t row, std::int64_t width) {
    return call.outputs[output].values<double>().data() + row * width;
  };
  const double* projected = call.inputs[0].values<double>().data();
  const double* w = call.inputs[1].values<double>().data();
  std::vector<double> h(hidden);
  std::vector<double> c(hidden);
  std::vector<double> gates(4 * hidden);
  for (std::int64_t n = 0; n < steps.batch; ++n) {
    for (std::size_t k = 0; k < hidden; ++k) {
      h[k] = call.inputs[2].values<double>()[static_cast<std::size_t>(n) * hidden + k];
      c[k] = call.inputs[3].values<double>()[static_cast<std::size_t>(n) * hidden + k];
    }
    for (std::int64_t i = 0; i < steps.count; ++i) {
      const std::int64_t row = steps.row(n, i);
      recurrent_product(w, h, 0, 4 * hidden, gates);
      for (std::size_t k = 0; k < 4 * hidden; ++k) {
        const double sum =
            projected[row * 4 * steps.hidden + static_cast<std::int64_t>(k)] + gates[k];
        gates[k] = activated(gate_activations[k / hidden], sum);
        at_step(2, row, 4 * steps.hidden)[k] = gates[k];
      }
      for (std::size_t k = 0; k < hidden; ++k) {
        at_step(3, row, steps.hidden)[k] = h[k];
        c[k] = gates[hidden + k] * c[k] + gates[k] * gates[2 * hidden + k];
        h[k] = gates[3 * hidden + k] * std::tanh(c[k]);
        at_step(0, row, steps.hidden)[k] = h[k];
        at_step(1, row, steps.hidden)[k] = c[k];
      }
    }
  }
}

/// What flows back from a step to the one before.
struct Carry {
  std::vector<double> h;
  std::vector<double> c;
};

/// One step of one sample backwards: gradients of the four sums into `g`, and the carry through the
/// cell.
void step_backward(const double* gates, const double* cell, const double* cell_before,
                   std::size_t hidden, Carry& carry, std::vector<double>& g) {
  for (std::size_t k = 0; k < hidden; ++k) {
    const double i = gates[k];
    const double f = gates[hidden + k];
    const double candidate = gates[2 * hidden + k];
    const double o = gates[3 * hidden + k];
    const double tanh_c = std::tanh(cell[k]);
    const double grad_c = carry.c[k] + carry.h[k] * o * (1 - tanh_c * tanh_c);
    g[k] = grad_c * candidate * i * (1 - i);
    g[hidden + k] = grad_c * cell_before[k] * f * (1 - f);
    g[2 * hidden + k] = grad_c * i * (1 - candidate * candidate);
    g[3 * hidden + k] = carry.h[k] * tanh_c * o * (1 - o);
    carry.c[k] = grad_c * f;
  }
}

/// (grad_y, w, gates, cells, start_cell, maybe grad_cells) to grad_projected, grad_start and
/// grad_start_cell.
void backward_reference(const ReferenceCall& call) {
  const Steps steps(call.inputs[3].shape, as<RecurrentAttributes>(call.attributes).reverse);
  const auto hidden = static_cast<std::size_t>(steps.hidden);
  const auto at_step = [&](std::size_t input, std::int64_t row, std::int64_t width) {
    return call.inputs[input].values<double>().data() + row * width;
  };
  const double* w = call.inputs[1].values<double>().data();
  std::vector<double> g(4 * hidden);
  for (std::int64_t n = 0; n < steps.batch; ++n) {
    Carry carry{std::vector<double>(hidden), std::vector<double>(hidden)};
    for (std::int64_t i = steps.count; i-- > 0;) {
      const std::int64_t row = steps.row(n, i);
      for (std::size_t k = 0; k < hidden; ++k) {
        carry.h[k] += at_step(0, row, steps.hidden)[k];
        if (call.inputs.size() > 5) carry.c[k] += at_step(5, row, steps.hidden)[k];
      }
      const double* before =
          i == 0 ? at_step(4, n, steps.hidden) : at_step(3, steps.row(n, i - 1), steps.hidden);
      step_backward(at_step(2, row, 4 * steps.hidden), at_step(3, row, steps.hidden), before,
                    hidden, carry, g);
      double* grad_projected = call.outputs[0].values<double>().data() + row * 4 * steps.hidden;
      for (std::size_t k = 0; k < 4 * hidden; ++k) grad_projected[k] = g[k];
      std::fill(carry.h.begin(), carry.h.end(), 0.0);
      recurrent_product_backward(w, g, 0, 4 * hidden, carry.h);
    }
    for (std::size_t k = 0; k < hidden; ++k) {
      const std::size_t at = static_cast<std::size_t>(n) * hidden + k;
      call.outputs[1].values<double>()[at] = carry.h[k];
      call.outputs[2].values<double>()[at] = carry.c[k];
    }
  }
}

std::vector<Value> gradient(Emitter& emitter, const GradientCall& call) {
  const Value& y = call.outputs[0];
  Value grad_y = call.output_gradients[0];
  if (!grad_y.valid()) grad_y = ops::constant(emitter, 0, y.shape(), y.dtype());
  std::vector<Value> operands{grad_y, call.inputs[1], call.outputs[2], call.outputs[1],
                              call.inputs[3]};
  if (call.output_gradients[1].valid()) operands.push_back(call.output_gradients[1]);
  const std::vector<Value> backward =
      emitter.emit(*op_named("lstm_backward"), call.attributes, operands);
  return {backward[0], recurrent_weight_gradient(emitter, backward[0], call.outputs[3]),
          backward[1], backward[2]};
}

double flops(const Attributes&, std::span<const TensorType> inputs, std::span<const TensorType>) {
  return recurrent_flops(inputs[0].shape, inputs[1].shape);
}

double backward_flops(const Attributes&, std::span<const TensorType> inputs,
                      std::span<const TensorType>) {
  return recurrent_flops(inputs[2].shape, inputs[1].shape);
}

constexpr OpType table[] = {
    {.name = "lstm",
     .onnx = "LSTM",
     .summary = "An LSTM over all steps; also its cells, its gates and the state before each step",
     .infer = infer,
     .reference = in_f64<reference>,
     .gradient = gradient,
     .flops = flops},
    {.name = "lstm_backward",
     .onnx = "",
     .summary = "(grad_y, w, gates, cells, start_cell, grad_cells) to gradients of the operands",
     .infer = infer_backward,
     .reference = in_f64<backward_reference>,
     .flops = backward_flops},
};

}  // namespace

std::span<const OpType> lstm_ops() {
  return table;
}

ops::LstmResult ops::lstm(Emitter& emitter, const Value& projected, const Value& w,
                          const Value& start, const Value& start_cell,
                          const RecurrentAttributes& attributes) {
  const auto results =
      emitter.emit(*op_named("lstm"), attributes, std::array{projected, w, start, start_cell});
  return {results[0], results[1]};
}

}  // namespace netloom
