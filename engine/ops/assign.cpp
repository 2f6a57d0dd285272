#include <cstring>

#include "engine/ops/emit.h"
#include "engine/ops/infer.h"

namespace netloom {

namespace {

std::vector<TensorType> infer(const Attributes&, std::span<const TensorType> inputs) {
  require_same_dtype(inputs, "copied");
  if (!inputs[0].shape.same_extents(inputs[1].shape)) {
    const std::string to = to_text_with_batch(inputs[0].shape);
    const std::string from = to_text_with_batch(inputs[1].shape);
    refuse("shape.mismatch", phrase("{} into {}", from, to),
           phrase("A state of {} cannot be set to {}; the sizes must be equal.", to, from), 1);
  }
  return {inputs[0]};
}

void reference(const ReferenceCall& call) {
  const std::size_t bytes =
      static_cast<std::size_t>(call.inputs[1].shape.count()) * size_of(call.inputs[1].dtype);
  if (bytes > 0) std::memmove(call.outputs[0].data, call.inputs[1].data, bytes);
}

std::vector<InPlace> in_place(const Attributes&, std::size_t) {
  return {{0, 0}};
}

constexpr OpType table[] = {{.name = "assign",
                             .onnx = "",
                             .summary = "Copies x into the storage of a state",
                             .infer = infer,
                             .reference = reference,
                             .in_place = in_place}};

}  // namespace

std::span<const OpType> assign_ops() {
  return table;
}

void ops::assign(Emitter& emitter, const Value& destination, const Value& x) {
  emit_one(emitter, "assign", NoAttributes(), {destination, x});
}

}  // namespace netloom
