#include "engine/core/random.h"
#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"
#include "engine/ops/math_ops.h"

namespace netloom {

namespace {

std::vector<TensorType> infer(const Attributes&, std::span<const TensorType> inputs) {
  require_floating(inputs[0], "Noise");
  require_dtype(inputs[1], Dtype::i64, "Seeds", 1);
  require_dtype(inputs[2], Dtype::i64, "Steps", 2);
  return {inputs[0]};
}

/// The definition that every backend reproduces: element i, row-major, is draw i of the node's
/// stream at this step.
template <bool Normal>
void reference(const ReferenceCall& call) {
  const RandomStream stream{static_cast<std::uint64_t>(call.inputs[1].values<std::int64_t>()[0]),
                            as<RandomAttributes>(call.attributes).stream};
  const auto step = static_cast<std::uint32_t>(call.inputs[2].values<std::int64_t>()[0]);
  with_floating(call.outputs[0].dtype, [&]<class T>() {
    const auto y = call.outputs[0].values<T>();
    for (std::size_t i = 0; i < y.size(); ++i) {
      const double draw =
          Normal ? stream.normal(i, step) : static_cast<double>(stream.uniform(i, step));
      y[i] = narrow<T>(draw);
    }
  });
}

constexpr OpType table[] = {{.name = "normal_like",
                             .onnx = "RandomNormalLike",
                             .summary = "Standard normal numbers in the shape of x",
                             .infer = infer,
                             .reference = reference<true>},
                            {.name = "uniform_like",
                             .onnx = "RandomUniformLike",
                             .summary = "Uniform numbers from 0 to 1 in the shape of x",
                             .infer = infer,
                             .reference = reference<false>}};

}  // namespace

std::span<const OpType> noise_ops() {
  return table;
}

Value ops::normal_like(Emitter& emitter, const Value& x, const Value& seed, const Value& step,
                       std::uint32_t stream) {
  return emit_one(emitter, "normal_like", RandomAttributes{stream, 0}, {x, seed, step});
}

Value ops::uniform_like(Emitter& emitter, const Value& x, const Value& seed, const Value& step,
                        std::uint32_t stream) {
  return emit_one(emitter, "uniform_like", RandomAttributes{stream, 0}, {x, seed, step});
}

}  // namespace netloom
