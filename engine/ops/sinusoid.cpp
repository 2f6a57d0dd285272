// Positions as waves, one wavelength per pair of features.

#include <cmath>

#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"
#include "engine/ops/sequence_ops.h"

namespace netloom {

namespace {

std::vector<TensorType> infer(const Attributes& attributes, std::span<const TensorType>) {
  const auto& waves = as<ConstantAttributes>(attributes);
  if (waves.shape.rank() != 2 || !waves.shape[1].extent.fixed()) {
    refuse("shape.rank", phrase("Waves of {}", to_text_with_batch(waves.shape)),
           phrase("Waves over steps are made for steps × features, but {} is asked for.",
                  to_text_with_batch(waves.shape)));
  }
  return {{waves.dtype, waves.shape}};
}

void reference(const ReferenceCall& call) {
  const auto& waves = as<ConstantAttributes>(call.attributes);
  const std::int64_t features = waves.shape.size(1);
  with_floating(waves.dtype, [&]<class T>() {
    T* y = call.outputs[0].values<T>().data();
    for (std::int64_t t = 0; t < waves.shape.size(0); ++t) {
      for (std::int64_t i = 0; i < features; ++i) {
        const double power = -static_cast<double>(i - i % 2) / static_cast<double>(features);
        const double angle = static_cast<double>(t) * std::pow(waves.value, power);
        *y++ = narrow<T>(i % 2 == 0 ? std::sin(angle) : std::cos(angle));
      }
    }
  });
}

constexpr OpType table[] = {{.name = "sinusoid",
                             .onnx = "",
                             .summary = "Sine and cosine waves over steps, as positions",
                             .infer = infer,
                             .reference = reference}};

}  // namespace

std::span<const OpType> sinusoid_ops() {
  return table;
}

Value ops::sinusoid(Emitter& emitter, double base, const Shape& shape, Dtype dtype) {
  return emit_one(emitter, "sinusoid", ConstantAttributes{base, dtype, shape}, {});
}

}  // namespace netloom
