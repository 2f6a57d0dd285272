// Ops that walk along one axis: running sums and reversal.

#include <cstring>

#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"
#include "engine/ops/math_ops.h"

namespace netloom {

namespace {

std::vector<TensorType> infer_sum(const Attributes& attributes,
                                  std::span<const TensorType> inputs) {
  require_axis(inputs[0], as<AxisAttributes>(attributes).axis, "A running sum");
  require_floating(inputs[0], "A running sum");
  return {inputs[0]};
}

template <bool Backward>
void sum_reference(const ReferenceCall& call) {
  const AxisView view(call.inputs[0].shape, as<AxisAttributes>(call.attributes).axis);
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const auto x = call.inputs[0].values<T>();
    const auto y = call.outputs[0].values<T>();
    for (std::int64_t group = 0; group < view.outer * view.inner; ++group) {
      double sum = 0;
      for (std::int64_t i = 0; i < view.size; ++i) {
        const std::int64_t place = Backward ? view.size - 1 - i : i;
        const auto at = static_cast<std::size_t>(view.start(group) + place * view.inner);
        sum += widen(x[at]);
        y[at] = narrow<T>(sum);
      }
    }
  });
}

/// An element counts in all sums from its own place on.
template <bool Backward>
std::vector<Value> sum_gradient(Emitter& emitter, const GradientCall& call) {
  return {emit_one(emitter, Backward ? "cumulative_sum" : "cumulative_sum_backward",
                   call.attributes, {call.output_gradients[0]})};
}

std::vector<TensorType> infer_flip(const Attributes& attributes,
                                   std::span<const TensorType> inputs) {
  require_axis(inputs[0], as<AxisAttributes>(attributes).axis, "A reversal");
  return {inputs[0]};
}

void flip_reference(const ReferenceCall& call) {
  const AxisView view(call.inputs[0].shape, as<AxisAttributes>(call.attributes).axis);
  const std::size_t bytes = static_cast<std::size_t>(view.inner) * size_of(call.inputs[0].dtype);
  if (bytes == 0) return;
  for (std::int64_t group = 0; group < view.outer; ++group) {
    for (std::int64_t i = 0; i < view.size; ++i) {
      const auto from = static_cast<std::size_t>(group * view.size + i);
      const auto to = static_cast<std::size_t>(group * view.size + view.size - 1 - i);
      std::memcpy(call.outputs[0].data + to * bytes, call.inputs[0].data + from * bytes, bytes);
    }
  }
}

std::vector<Value> flip_gradient(Emitter& emitter, const GradientCall& call) {
  return {emit_one(emitter, "flip", call.attributes, {call.output_gradients[0]})};
}

constexpr OpType table[] = {
    {.name = "cumulative_sum",
     .onnx = "CumSum",
     .summary = "Sums of all elements up to each one along an axis",
     .infer = infer_sum,
     .reference = sum_reference<false>,
     .gradient = sum_gradient<false>},
    {.name = "cumulative_sum_backward",
     .onnx = "",
     .summary = "Sums of all elements from each one on along an axis",
     .infer = infer_sum,
     .reference = sum_reference<true>,
     .gradient = sum_gradient<true>},
    {.name = "flip",
     .onnx = "",
     .summary = "The elements along an axis from the last to the first",
     .infer = infer_flip,
     .reference = flip_reference,
     .gradient = flip_gradient},
};

AxisAttributes counted(const Value& x, int axis) {
  return {axis < 0 ? axis + x.shape().rank() : axis};
}

}  // namespace

std::span<const OpType> along_axis_ops() {
  return table;
}

Value ops::cumulative_sum(Emitter& emitter, const Value& x, int axis) {
  return emit_one(emitter, "cumulative_sum", counted(x, axis), {x});
}

Value ops::flip(Emitter& emitter, const Value& x, int axis) {
  return emit_one(emitter, "flip", counted(x, axis), {x});
}

}  // namespace netloom
