#include <algorithm>

#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/math_ops.h"

namespace netloom {

namespace {

std::vector<TensorType> infer(const Attributes&, std::span<const TensorType> inputs) {
  return {inputs[0]};
}

void reference(const ReferenceCall& call) {
  const TensorView& x = call.inputs[0];
  std::copy_n(x.data, static_cast<std::size_t>(x.shape.count()) * size_of(x.dtype),
              call.outputs[0].data);
}

constexpr OpType table[] = {{.name = "stop_gradient",
                             .onnx = "Identity",
                             .summary = "x, which nothing is differentiated through",
                             .infer = infer,
                             .reference = reference,
                             .elementwise = true}};

}  // namespace

std::span<const OpType> stop_gradient_ops() {
  return table;
}

Value ops::stop_gradient(Emitter& emitter, const Value& x) {
  return emit_one(emitter, "stop_gradient", NoAttributes(), {x});
}

}  // namespace netloom
