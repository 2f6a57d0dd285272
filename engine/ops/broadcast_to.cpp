
#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"

namespace netloom {

namespace {

std::vector<TensorType> infer(const Attributes& attributes, std::span<const TensorType> inputs) {
  const Shape& to = as<ShapeAttributes>(attributes).shape;
  const auto common = broadcast(inputs[0].shape, to);
  if (!common || !common->same_extents(to)) {
    const std::string from_text = to_text_with_batch(inputs[0].shape);
    refuse("shape.mismatch", phrase("{} to {}", from_text, to_text_with_batch(to)),
           phrase("{} cannot be stretched to {}: only axes of size 1 stretch.", from_text,
                  to_text_with_batch(to)),
           0);
  }
  return {{inputs[0].dtype, to}};
}

void reference(const ReferenceCall& call) {
  with_type(call.inputs[0].dtype, [&]<class T>() {
    const auto x = call.inputs[0].values<T>();
    const auto y = call.outputs[0].values<T>();
    const Shape& shape = call.outputs[0].shape;
    std::size_t i = 0;
    for_each_offset(shape, broadcast_strides(call.inputs[0].shape, shape),
                    [&](std::size_t at) { y[i++] = x[at]; });
  });
}

std::vector<Value> gradient(Emitter& emitter, const GradientCall& call) {
  return {sum_to(emitter, call.output_gradients[0], call.inputs[0].shape())};
}

constexpr OpType table[] = {{.name = "broadcast_to",
                             .onnx = "Expand",
                             .summary = "Axes of size 1, and missing first axes, repeated",
                             .infer = infer,
                             .reference = reference,
                             .gradient = gradient}};

}  // namespace

std::span<const OpType> broadcast_to_ops() {
  return table;
}

Value ops::broadcast_to(Emitter& emitter, const Value& x, const Shape& shape) {
  return emit_one(emitter, "broadcast_to", ShapeAttributes{shape}, {x});
}

}  // namespace netloom
