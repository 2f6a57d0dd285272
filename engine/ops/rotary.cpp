// Rotary position embedding: queries and keys turned by their steps, so that their products depend
// on how far apart they stand.

#include <cmath>

#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"
#include "engine/ops/sequence_ops.h"

namespace netloom {

namespace {

std::vector<TensorType> infer(const Attributes& attributes, std::span<const TensorType> inputs) {
  const std::int64_t width = as<RotaryAttributes>(attributes).width;
  require_floating(inputs[0], "A rotary position");
  require_rank(inputs[0], 3, "A rotary position", "batch, time, feature");
  const Extent features = inputs[0].shape[2].extent;
  if (width < 2 || width % 2 != 0 || !features.fixed() || features.factor % width != 0) {
    refuse("shape.mismatch", phrase("{} features by {}", to_text(features), width),
           phrase("Rotary positions turn pairs of features, so heads need an even width that "
                  "divides the features; {} and {} do not fit.",
                  width, to_text(features)),
           0);
  }
  return {inputs[0]};
}

void reference(const ReferenceCall& call) {
  const auto& rotary = as<RotaryAttributes>(call.attributes);
  const Shape& shape = call.inputs[0].shape;
  const std::int64_t half = rotary.width / 2;
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const T* x = call.inputs[0].values<T>().data();
    T* y = call.outputs[0].values<T>().data();
    for (std::int64_t row = 0; row < shape.size(0) * shape.size(1); ++row) {
      const auto step = static_cast<double>(row % shape.size(1));
      for (std::int64_t pair = 0; pair < shape.size(2) / 2; ++pair) {
        const std::int64_t i = pair % half;
        const std::int64_t at = row * shape.size(2) + pair / half * rotary.width + i;
        const double power = -2.0 * static_cast<double>(i) / static_cast<double>(rotary.width);
        const double angle = step * std::pow(rotary.base, power) * (rotary.inverse ? -1 : 1);
        const double first = widen(x[at]);
        const double second = widen(x[at + half]);
        y[at] = narrow<T>(first * std::cos(angle) - second * std::sin(angle));
        y[at + half] = narrow<T>(second * std::cos(angle) + first * std::sin(angle));
      }
    }
  });
}

/// A turn is undone by the opposite turn, which is also its transpose.
std::vector<Value> gradient(Emitter& emitter, const GradientCall& call) {
  RotaryAttributes back = as<RotaryAttributes>(call.attributes);
  back.inverse = !back.inverse;
  return {ops::rotary(emitter, call.output_gradients[0], back)};
}

double flops(const Attributes&, std::span<const TensorType>, std::span<const TensorType> outputs) {
  return 3 * static_cast<double>(outputs[0].shape.count());
}

constexpr OpType table[] = {{.name = "rotary",
                             .onnx = "",
                             .summary = "Pairs of features turned by the step they stand at",
                             .infer = infer,
                             .reference = reference,
                             .gradient = gradient,
                             .flops = flops}};

}  // namespace

std::span<const OpType> rotary_ops() {
  return table;
}

Value ops::rotary(Emitter& emitter, const Value& x, const RotaryAttributes& attributes) {
  return emit_one(emitter, "rotary", attributes, {x});
}

}  // namespace netloom
