#include <algorithm>

#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"

namespace netloom {

namespace {

std::vector<TensorType> infer(const Attributes& attributes, std::span<const TensorType>) {
  const auto& constant = as<ConstantAttributes>(attributes);
  return {{constant.dtype, constant.shape}};
}

void reference(const ReferenceCall& call) {
  const double value = as<ConstantAttributes>(call.attributes).value;
  with_type(call.outputs[0].dtype, [&]<class T>() {
    std::ranges::fill(call.outputs[0].values<T>(), narrow<T>(static_cast<Wide<T>>(value)));
  });
}

constexpr OpType table[] = {{.name = "constant",
                             .onnx = "ConstantOfShape",
                             .summary = "One number everywhere",
                             .infer = infer,
                             .reference = reference}};

}  // namespace

std::span<const OpType> constant_ops() {
  return table;
}

Value ops::constant(Emitter& emitter, double value, const Shape& shape, Dtype dtype) {
  return emit_one(emitter, "constant", ConstantAttributes{value, dtype, shape}, {});
}

}  // namespace netloom
