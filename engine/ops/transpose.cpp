#include <algorithm>
#include <numeric>

#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"

namespace netloom {

namespace {

std::vector<TensorType> infer(const Attributes& attributes, std::span<const TensorType> inputs) {
  const auto& order = as<TransposeAttributes>(attributes).order;
  const Shape& from = inputs[0].shape;
  std::vector<int> every(static_cast<std::size_t>(from.rank()));
  std::iota(every.begin(), every.end(), 0);
  if (!std::ranges::is_permutation(order, every)) {
    refuse("shape.axis", phrase("{} axes for {}", order.size(), from.rank()),
           phrase("The order must name each of the {} axes of {} once, counted from 0.",
                  from.rank(), to_text_with_batch(from)),
           0);
  }
  Shape shape;
  for (const int axis : order) shape.push_back(from[axis]);
  return {{inputs[0].dtype, shape}};
}

void reference(const ReferenceCall& call) {
  const auto& order = as<TransposeAttributes>(call.attributes).order;
  const Strides dense = dense_strides(call.inputs[0].shape);
  Strides strides{};
  for (std::size_t i = 0; i < order.size(); ++i) {
    strides[i] = dense[static_cast<std::size_t>(order[i])];
  }
  with_type(call.inputs[0].dtype, [&]<class T>() {
    const auto x = call.inputs[0].values<T>();
    const auto y = call.outputs[0].values<T>();
    std::size_t i = 0;
    for_each_offset(call.outputs[0].shape, strides, [&](std::size_t at) { y[i++] = x[at]; });
  });
}

std::vector<Value> gradient(Emitter& emitter, const GradientCall& call) {
  const auto& order = as<TransposeAttributes>(call.attributes).order;
  std::vector<int> inverse(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    inverse[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
  }
  return {ops::transpose(emitter, call.output_gradients[0], std::move(inverse))};
}

constexpr OpType table[] = {{.name = "transpose",
                             .onnx = "Transpose",
                             .summary = "The same elements with the axes in another order",
                             .infer = infer,
                             .reference = reference,
                             .gradient = gradient}};

}  // namespace

std::span<const OpType> transpose_ops() {
  return table;
}

Value ops::transpose(Emitter& emitter, const Value& x, std::vector<int> order) {
  return emit_one(emitter, "transpose", TransposeAttributes{std::move(order)}, {x});
}

}  // namespace netloom
