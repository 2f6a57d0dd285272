
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"
#include "engine/ops/math_ops.h"
#include "engine/ops/one_hot_rows.h"

namespace netloom {

namespace {

std::vector<TensorType> infer(const Attributes& attributes, std::span<const TensorType> inputs) {
  require_dtype(inputs[0], Dtype::i64, "Class numbers", 0);
  if (inputs[0].shape.rank() == Shape::max_rank) {
    refuse("shape.rank", phrase("Too many axes"),
           phrase("One-hot adds an axis to the {} of {}; {} are the most.", inputs[0].shape.rank(),
                  to_text_with_batch(inputs[0].shape), Shape::max_rank),
           0);
  }
  Shape shape = inputs[0].shape;
  shape.push_back({Role::feature, as<OneHotAttributes>(attributes).classes});
  return {{Dtype::f32, shape}};
}

void reference(const ReferenceCall& call) {
  write_one_hot(call.inputs[0].values<std::int64_t>(),
                as<OneHotAttributes>(call.attributes).classes, call.outputs[0].values<float>());
}

constexpr OpType table[] = {{.name = "one_hot",
                             .onnx = "OneHot",
                             .summary = "1 at the place of each class number, 0 elsewhere",
                             .infer = infer,
                             .reference = reference}};

}  // namespace

std::span<const OpType> one_hot_ops() {
  return table;
}

Value ops::one_hot(Emitter& emitter, const Value& numbers, std::int64_t classes) {
  return emit_one(emitter, "one_hot", OneHotAttributes{classes}, {numbers});
}

}  // namespace netloom
