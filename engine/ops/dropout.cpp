
#include "engine/core/random.h"
#include "engine/core/text.h"
#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"

namespace netloom {

namespace {

std::vector<TensorType> infer(const Attributes& attributes, std::span<const TensorType> inputs) {
  const double rate = as<RandomAttributes>(attributes).rate;
  require_floating(inputs[0], "Dropout");
  require_dtype(inputs[1], Dtype::i64, "Seeds", 1);
  require_dtype(inputs[2], Dtype::i64, "Steps", 2);
  if (!(rate >= 0 && rate < 1)) {
    refuse("parameter.range", phrase("Rate {}", number_text(rate)),
           phrase("A dropout rate of {} is outside 0 (keep all) to below 1.", number_text(rate)));
  }
  return {inputs[0]};
}

/// The definition that every backend reproduces bit for bit: element i is 0 when
/// RandomStream{seed, stream}.uniform(i, step) < rate (the f32 draw compared with the f64 rate),
/// otherwise x times 1/(1 − rate) rounded to f32. i counts row-major, and seed and step are the
/// bits of the scalars.
void reference(const ReferenceCall& call) {
  const auto& random = as<RandomAttributes>(call.attributes);
  const RandomStream stream{static_cast<std::uint64_t>(call.inputs[1].values<std::int64_t>()[0]),
                            random.stream};
  const auto step = static_cast<std::uint32_t>(call.inputs[2].values<std::int64_t>()[0]);
  const auto scale = static_cast<float>(1 / (1 - random.rate));
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const auto x = call.inputs[0].values<T>();
    const auto y = call.outputs[0].values<T>();
    for (std::size_t i = 0; i < x.size(); ++i) {
      const bool dropped = static_cast<double>(stream.uniform(i, step)) < random.rate;
      y[i] = dropped ? T() : narrow<T>(widen(x[i]) * static_cast<double>(scale));
    }
  });
}

/// The same draw again: what was dropped passes no gradient, what was scaled passes it scaled.
std::vector<Value> gradient(Emitter& emitter, const GradientCall& call) {
  return {emit_one(emitter, "dropout", call.attributes,
                   {call.output_gradients[0], call.inputs[1], call.inputs[2]}),
          Value(), Value()};
}

constexpr OpType table[] = {{.name = "dropout",
                             .onnx = "Dropout",
                             .summary = "A random share of elements zeroed, the rest scaled up",
                             .infer = infer,
                             .reference = reference,
                             .gradient = gradient,
                             .elementwise = true}};

}  // namespace

std::span<const OpType> dropout_ops() {
  return table;
}

Value ops::dropout(Emitter& emitter, const Value& x, const Value& seed, const Value& step,
                   const RandomAttributes& attributes) {
  return emit_one(emitter, "dropout", attributes, {x, seed, step});
}

}  // namespace netloom
