// Softmax and its logarithm along an axis; the largest element is subtracted first, so that exp
// never overflows.

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"

namespace netloom {

namespace {

std::vector<TensorType> infer(const Attributes& attributes, std::span<const TensorType> inputs) {
  require_floating(inputs[0], "softmax");
  require_axis(inputs[0], as<AxisAttributes>(attributes).axis, "softmax");
  return {inputs[0]};
}

std::vector<TensorType> infer_backward(const Attributes&, std::span<const TensorType> inputs) {
  return {inputs[1]};
}

/// log Σ exp(x) over `size` elements `step` apart (Blanchard, Higham, Higham, "Accurately computing
/// the log-sum-exp and softmax functions", 2021).
template <class T>
double log_sum_exp(const T* x, std::int64_t size, std::int64_t step) {
  double largest = -std::numeric_limits<double>::infinity();
  for (std::int64_t i = 0; i < size; ++i) largest = std::max(largest, widen(x[i * step]));
  double sum = 0;
  for (std::int64_t i = 0; i < size; ++i) sum += std::exp(widen(x[i * step]) - largest);
  return largest + std::log(sum);
}

template <bool Log>
void reference(const ReferenceCall& call) {
  const AxisView view(call.inputs[0].shape, as<AxisAttributes>(call.attributes).axis);
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const auto x = call.inputs[0].values<T>();
    const auto y = call.outputs[0].values<T>();
    for (std::int64_t group = 0; group < view.outer * view.inner; ++group) {
      const std::int64_t start = view.start(group);
      const double whole = log_sum_exp(x.data() + start, view.size, view.inner);
      for (std::int64_t i = 0; i < view.size; ++i) {
        const auto at = static_cast<std::size_t>(start + i * view.inner);
        const double log_share = widen(x[at]) - whole;
        y[at] = narrow<T>(Log ? log_share : std::exp(log_share));
      }
    }
  });
}

/// softmax: grad_x = y · (g − Σ g · y); its logarithm: grad_x = g − exp(y) · Σ g.
template <bool Log>
void backward_reference(const ReferenceCall& call) {
  const AxisView view(call.inputs[0].shape, as<AxisAttributes>(call.attributes).axis);
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const T* g = call.inputs[0].values<T>().data();
    const T* y = call.inputs[1].values<T>().data();
    T* result = call.outputs[0].values<T>().data();
    for (std::int64_t group = 0; group < view.outer * view.inner; ++group) {
      const std::int64_t start = view.start(group);
      const std::int64_t end = start + view.size * view.inner;
      double sum = 0;
      for (std::int64_t i = start; i < end; i += view.inner) {
        sum += Log ? widen(g[i]) : widen(g[i]) * widen(y[i]);
      }
      for (std::int64_t i = start; i < end; i += view.inner) {
        const double gradient = widen(g[i]);
        result[i] = narrow<T>(Log ? gradient - std::exp(widen(y[i])) * sum
                                  : widen(y[i]) * (gradient - sum));
      }
    }
  });
}

template <bool Log>
std::vector<Value> gradient(Emitter& emitter, const GradientCall& call) {
  return {emit_one(emitter, Log ? "log_softmax_backward" : "softmax_backward", call.attributes,
                   {call.output_gradients[0], call.outputs[0]})};
}

double flops(const Attributes&, std::span<const TensorType>, std::span<const TensorType> outputs) {
  return 5 * static_cast<double>(outputs[0].shape.count());
}

constexpr OpType table[] = {
    {.name = "softmax",
     .onnx = "Softmax",
     .summary = "exp(x) as shares of its sum along an axis",
     .infer = infer,
     .reference = reference<false>,
     .gradient = gradient<false>,
     .flops = flops},
    {.name = "softmax_backward",
     .onnx = "",
     .summary = "(grad_y, y) to grad_x",
     .infer = infer_backward,
     .reference = backward_reference<false>,
     .flops = flops},
    {.name = "log_softmax",
     .onnx = "LogSoftmax",
     .summary = "Logarithm of softmax along an axis",
     .infer = infer,
     .reference = reference<true>,
     .gradient = gradient<true>,
     .flops = flops},
    {.name = "log_softmax_backward",
     .onnx = "",
     .summary = "(grad_y, y) to grad_x",
     .infer = infer_backward,
     .reference = backward_reference<true>,
     .flops = flops},
};

}  // namespace

std::span<const OpType> softmax_ops() {
  return table;
}

namespace ops {

Value softmax(Emitter& emitter, const Value& x, int axis) {
  if (axis < 0) axis += x.shape().rank();
  return emit_one(emitter, "softmax", AxisAttributes{axis}, {x});
}
Value log_softmax(Emitter& emitter, const Value& x, int axis) {
  if (axis < 0) axis += x.shape().rank();
  return emit_one(emitter, "log_softmax", AxisAttributes{axis}, {x});
}

}  // namespace ops

}  // namespace netloom
