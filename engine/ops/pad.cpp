#include <algorithm>

#include "engine/ops/axis_map.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"
#include "engine/ops/spatial_ops.h"

namespace netloom {

namespace {

/// Elements that one end of an axis of `size` can be given from inside.
std::int64_t most(PadMode mode, std::int64_t size) {
  return mode == PadMode::reflect ? size - 1 : size;
}

void require_inside(const PadAttributes& pad, const Shape& x, int axis) {
  if (pad.mode == PadMode::constant || pad.mode == PadMode::replicate) return;
  const auto at = static_cast<std::size_t>(axis);
  const std::int64_t size = x.size(axis);
  const std::int64_t wanted = std::max(pad.before[at], pad.after[at]);
  if (wanted <= most(pad.mode, size)) return;
  refuse("pad.too_large", phrase("Pad {} from {} {}", wanted, axis_text(x, axis), size),
         phrase("The {} of {} can give at most {} elements to its padding, not {}.",
                axis_text(x, axis), size, most(pad.mode, size), wanted),
         0);
}

Extent padded(const PadAttributes& pad, const Shape& x, int axis) {
  const auto at = static_cast<std::size_t>(axis);
  const std::int64_t added = pad.before[at] + pad.after[at];
  if (pad.before[at] == 0 && pad.after[at] == 0) return x[axis].extent;
  if (!x[axis].extent.fixed()) {
    refuse("shape.symbolic", phrase("{} is not fixed", axis_text(x, axis)),
           phrase("Nothing can be added to or taken from {}, whose size {} is known only with "
                  "the batch.",
                  axis_text(x, axis), to_text(x[axis].extent)),
           0);
  }
  const std::int64_t size = x.size(axis);
  if (size + added < 1 || -pad.before[at] >= size || -pad.after[at] >= size) {
    refuse("pad.nothing_left", phrase("{} taken from {} {}", -added, axis_text(x, axis), size),
           phrase("Taking {} and {} from {} {} leaves nothing.", -pad.before[at], -pad.after[at],
                  axis_text(x, axis), size),
           0);
  }
  require_inside(pad, x, axis);
  return size + added;
}

std::vector<TensorType> infer(const Attributes& attributes, std::span<const TensorType> inputs) {
  const auto& pad = as<PadAttributes>(attributes);
  require_floating(inputs[0], "Padding");
  TensorType result = inputs[0];
  for (int i = 0; i < result.shape.rank(); ++i) {
    result.shape[i].extent = padded(pad, inputs[0].shape, i);
  }
  return {result};
}

std::vector<Value> gradient(Emitter& emitter, const GradientCall& call) {
  return axis_map_gradient(emitter, call, "pad_backward");
}

constexpr OpType table[] = {
    {.name = "pad",
     .onnx = "Pad",
     .summary = "x with elements added or taken away at the ends of its axes",
     .infer = infer,
     .reference = axis_map_reference,
     .gradient = gradient},
    {.name = "pad_backward",
     .onnx = "",
     .summary = "(grad_y) to grad_x: to the elements that each result shows",
     .infer = infer_axis_map_backward,
     .reference = axis_map_backward_reference},
};

}  // namespace

std::span<const OpType> pad_ops() {
  return table;
}

Value ops::pad(Emitter& emitter, const Value& x, const PadAttributes& attributes) {
  return emit_one(emitter, "pad", attributes, {x});
}

}  // namespace netloom
