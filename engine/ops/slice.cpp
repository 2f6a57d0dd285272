#include <algorithm>
#include <cstring>

#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"

namespace netloom {

namespace {

/// True when [0, end) lies within [0, size) for every batch of at least one sample and one time
/// step.
bool within(Extent end, Extent size) {
  return end.factor <= size.factor && end.batch <= size.batch && end.time <= size.time;
}

std::vector<TensorType> infer(const Attributes& attributes, std::span<const TensorType> inputs) {
  const auto& slice = as<SliceAttributes>(attributes);
  require_axis(inputs[0], slice.axis, "slice");
  Shape shape = inputs[0].shape;
  const Extent size = shape[slice.axis].extent;
  const auto end = sum(slice.begin, slice.extent);
  if (!end || !within(*end, size) || slice.begin.factor < 0 || slice.extent.factor < 0) {
    refuse("slice.outside",
           phrase("{} from {} of {}", to_text(slice.extent), to_text(slice.begin), to_text(size)),
           phrase("{} elements from place {} on do not lie within the {} along {} of {}.",
                  to_text(slice.extent), to_text(slice.begin), to_text(size),
                  axis_text(shape, slice.axis), to_text_with_batch(shape)),
           0);
  }
  shape[slice.axis].extent = slice.extent;
  return {{inputs[0].dtype, shape}};
}

std::vector<TensorType> infer_backward(const Attributes& attributes,
                                       std::span<const TensorType> inputs) {
  return {{inputs[0].dtype, as<SliceAttributes>(attributes).shape}};
}

/// Copies the slice of `whole` out to `part`, or back into it.
template <bool Out>
void copy_slice(const SliceAttributes& slice, const TensorView& whole, const TensorView& part) {
  const AxisView view(whole.shape, slice.axis);
  const auto width = static_cast<std::int64_t>(size_of(whole.dtype)) * view.inner;
  const std::int64_t bytes = slice.extent.factor * width;
  for (std::int64_t i = 0; i < view.outer; ++i) {
    std::byte* inside = whole.data + (i * view.size + slice.begin.factor) * width;
    std::byte* alone = part.data + i * bytes;
    if (bytes > 0) {
      std::memcpy(Out ? alone : inside, Out ? inside : alone, static_cast<std::size_t>(bytes));
    }
  }
}

void reference(const ReferenceCall& call) {
  copy_slice<true>(as<SliceAttributes>(call.attributes), call.inputs[0], call.outputs[0]);
}

void backward_reference(const ReferenceCall& call) {
  const TensorView& whole = call.outputs[0];
  std::fill_n(whole.data, static_cast<std::size_t>(whole.shape.count()) * size_of(whole.dtype),
              std::byte{0});
  copy_slice<false>(as<SliceAttributes>(call.attributes), whole, call.inputs[0]);
}

std::vector<Value> gradient(Emitter& emitter, const GradientCall& call) {
  SliceAttributes slice = as<SliceAttributes>(call.attributes);
  slice.shape = call.inputs[0].shape();
  return {emit_one(emitter, "slice_backward", slice, {call.output_gradients[0]})};
}

std::vector<Value> backward_gradient(Emitter& emitter, const GradientCall& call) {
  SliceAttributes slice = as<SliceAttributes>(call.attributes);
  slice.shape = Shape();
  return {emit_one(emitter, "slice", slice, {call.output_gradients[0]})};
}

constexpr OpType table[] = {
    {.name = "slice",
     .onnx = "Slice",
     .summary = "A contiguous range along an axis",
     .infer = infer,
     .reference = reference,
     .gradient = gradient},
    {.name = "slice_backward",
     .onnx = "",
     .summary = "A range put back among zeros along an axis",
     .infer = infer_backward,
     .reference = backward_reference,
     .gradient = backward_gradient},
};

}  // namespace

std::span<const OpType> slice_ops() {
  return table;
}

Value ops::slice(Emitter& emitter, const Value& x, int axis, Extent begin, Extent extent) {
  if (axis < 0) axis += x.shape().rank();
  return emit_one(emitter, "slice", SliceAttributes{axis, begin, extent, {}}, {x});
}

}  // namespace netloom
