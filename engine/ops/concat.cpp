#include <cassert>
#include <cstring>

#include <fmt/format.h>

#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"

namespace netloom {

namespace {

void require_same_rest(const Shape& first, const Shape& other, int axis, int operand) {
  bool same = first.rank() == other.rank();
  Phrase why = phrase("they have {} and {} axes", first.rank(), other.rank());
  for (int i = 0; same && i < first.rank(); ++i) {
    if (i == axis || first[i].extent == other[i].extent) continue;
    same = false;
    why = phrase("{} is {} and {}", listed(axis_text(first, i)), to_text(first[i].extent),
                 to_text(other[i].extent));
  }
  if (same) return;
  refuse("shape.mismatch", phrase("{} and {}", to_text(first), to_text(other)),
         phrase("{} and {} cannot be joined along {}: {}; all other axes must be equal.",
                to_text(first), to_text(other), listed(axis_text(first, axis)), why),
         operand);
}

std::vector<TensorType> infer(const Attributes& attributes, std::span<const TensorType> inputs) {
  const int axis = as<AxisAttributes>(attributes).axis;
  assert(!inputs.empty());
  require_same_dtype(inputs, "joined");
  require_axis(inputs[0], axis, "concat");
  Shape shape = inputs[0].shape;
  for (std::size_t i = 1; i < inputs.size(); ++i) {
    require_same_rest(inputs[0].shape, inputs[i].shape, axis, static_cast<int>(i));
    const Extent before = shape[axis].extent;
    const Extent more = inputs[i].shape[axis].extent;
    const auto total = sum(before, more);
    if (!total) {
      refuse("shape.symbolic", phrase("{} and {}", to_text(before), to_text(more)),
             phrase("{} and {} along {} have no common size; join along another axis.",
                    to_text(before), to_text(more), axis_text(shape, axis)),
             static_cast<int>(i));
    }
    shape[axis].extent = *total;
  }
  return {{inputs[0].dtype, shape}};
}

void reference(const ReferenceCall& call) {
  const int axis = as<AxisAttributes>(call.attributes).axis;
  const std::size_t width = size_of(call.outputs[0].dtype);
  std::byte* y = call.outputs[0].data;
  const std::int64_t outer = AxisView(call.outputs[0].shape, axis).outer;
  for (std::int64_t i = 0; i < outer; ++i) {
    for (const TensorView& part : call.inputs) {
      const AxisView view(part.shape, axis);
      const std::size_t bytes = static_cast<std::size_t>(view.size * view.inner) * width;
      if (bytes == 0) continue;
      std::memcpy(y, part.data + static_cast<std::size_t>(i) * bytes, bytes);
      y += bytes;
    }
  }
}

std::vector<Value> gradient(Emitter& emitter, const GradientCall& call) {
  const int axis = as<AxisAttributes>(call.attributes).axis;
  std::vector<Value> result(call.inputs.size());
  Extent begin(0);
  for (std::size_t i = 0; i < result.size(); ++i) {
    const Extent extent = call.inputs[i].shape()[axis].extent;
    if (call.wanted[i]) {
      result[i] = ops::slice(emitter, call.output_gradients[0], axis, begin, extent);
    }
    begin = sum(begin, extent).value();
  }
  return result;
}

constexpr OpType table[] = {{.name = "concat",
                             .onnx = "Concat",
                             .summary = "Parts one after the other along an axis",
                             .infer = infer,
                             .reference = reference,
                             .gradient = gradient}};

}  // namespace

std::span<const OpType> concat_ops() {
  return table;
}

Value ops::concat(Emitter& emitter, std::span<const Value> parts, int axis) {
  assert(!parts.empty());
  if (axis < 0) axis += parts.front().shape().rank();
  return emitter.emit(*op_named("concat"), AxisAttributes{axis}, parts).front();
}

}  // namespace netloom
