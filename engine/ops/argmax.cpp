#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"

namespace netloom {

namespace {

std::vector<TensorType> infer(const Attributes& attributes, std::span<const TensorType> inputs) {
  const int axis = as<AxisAttributes>(attributes).axis;
  require_axis(inputs[0], axis, "argmax");
  Shape shape;
  for (int i = 0; i < inputs[0].shape.rank(); ++i) {
    if (i != axis) shape.push_back(inputs[0].shape[i]);
  }
  return {{Dtype::i64, shape}};
}

void reference(const ReferenceCall& call) {
  const AxisView view(call.inputs[0].shape, as<AxisAttributes>(call.attributes).axis);
  const auto y = call.outputs[0].values<std::int64_t>();
  with_type(call.inputs[0].dtype, [&]<class T>() {
    const auto x = call.inputs[0].values<T>();
    for (std::int64_t group = 0; group < view.outer * view.inner; ++group) {
      const T* first = x.data() + view.start(group);
      std::int64_t best = 0;
      for (std::int64_t i = 1; i < view.size; ++i) {
        if (widen(first[i * view.inner]) > widen(first[best * view.inner])) best = i;
      }
      y[static_cast<std::size_t>(group)] = best;
    }
  });
}

double flops(const Attributes&, std::span<const TensorType> inputs, std::span<const TensorType>) {
  return static_cast<double>(inputs[0].shape.count());
}

constexpr OpType table[] = {
    {.name = "argmax",
     .onnx = "ArgMax",
     .summary = "Place of the largest element along an axis, the first of equals",
     .infer = infer,
     .reference = reference,
     .flops = flops}};

}  // namespace

std::span<const OpType> argmax_ops() {
  return table;
}

Value ops::argmax(Emitter& emitter, const Value& x, int axis) {
  if (axis < 0) axis += x.shape().rank();
  return emit_one(emitter, "argmax", AxisAttributes{axis}, {x});
}

}  // namespace netloom
