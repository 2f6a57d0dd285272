#include <cstring>

#include "engine/ops/emit.h"
#include "engine/ops/infer.h"

namespace netloom {

namespace {

std::vector<TensorType> infer(const Attributes& attributes, std::span<const TensorType> inputs) {
  const Shape& from = inputs[0].shape;
  const Shape& to = as<ShapeAttributes>(attributes).shape;
  if (from.elements() != to.elements()) {
    const Shape from_sample = from.per_sample();
    const Shape to_sample = to.per_sample();
    refuse("shape.elements",
           phrase("{} values into {}", to_text(from_sample.elements()), to_text(to)),
           phrase("{} has {} values and {} has {}; a reshape keeps their number.", to_text(from),
                  to_text(from_sample.elements()), to_text(to), to_text(to_sample.elements())),
           0);
  }
  return {{inputs[0].dtype, to}};
}

void reference(const ReferenceCall& call) {
  const std::size_t bytes =
      static_cast<std::size_t>(call.inputs[0].shape.count()) * size_of(call.inputs[0].dtype);
  if (bytes > 0) std::memmove(call.outputs[0].data, call.inputs[0].data, bytes);
}

std::vector<Value> gradient(Emitter& emitter, const GradientCall& call) {
  return {ops::reshape(emitter, call.output_gradients[0], call.inputs[0].shape())};
}

constexpr OpType table[] = {{.name = "reshape",
                             .onnx = "Reshape",
                             .summary = "The same elements in the same order under another shape",
                             .infer = infer,
                             .reference = reference,
                             .gradient = gradient,
                             .elementwise = true}};

}  // namespace

std::span<const OpType> reshape_ops() {
  return table;
}

Value ops::reshape(Emitter& emitter, const Value& x, const Shape& shape) {
  return emit_one(emitter, "reshape", ShapeAttributes{shape}, {x});
}

}  // namespace netloom
