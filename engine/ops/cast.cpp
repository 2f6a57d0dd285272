#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"

namespace netloom {

namespace {

std::vector<TensorType> infer(const Attributes& attributes, std::span<const TensorType> inputs) {
  return {{as<CastAttributes>(attributes).dtype, inputs[0].shape}};
}

/// C++ conversion through the source's wide type: towards zero to integers, nearest even to f32 and
/// bf16.
void reference(const ReferenceCall& call) {
  with_type(call.inputs[0].dtype, [&]<class From>() {
    with_type(call.outputs[0].dtype, [&]<class To>() {
      const auto x = call.inputs[0].values<From>();
      const auto y = call.outputs[0].values<To>();
      for (std::size_t i = 0; i < x.size(); ++i) {
        if constexpr (std::is_same_v<To, bool>)
          y[i] = widen(x[i]) != 0;
        else
          y[i] = narrow<To>(static_cast<Wide<To>>(widen(x[i])));
      }
    });
  });
}

std::vector<Value> gradient(Emitter& emitter, const GradientCall& call) {
  const Dtype from = call.inputs[0].dtype();
  if (!is_floating(from) || !is_floating(call.outputs[0].dtype())) return {Value()};
  return {ops::cast(emitter, call.output_gradients[0], from)};
}

constexpr OpType table[] = {{.name = "cast",
                             .onnx = "Cast",
                             .summary = "The same numbers as another type",
                             .infer = infer,
                             .reference = reference,
                             .gradient = gradient}};

}  // namespace

std::span<const OpType> cast_ops() {
  return table;
}

Value ops::cast(Emitter& emitter, const Value& x, Dtype dtype) {
  return emit_one(emitter, "cast", CastAttributes{dtype}, {x});
}

}  // namespace netloom
