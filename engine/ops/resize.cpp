
#include "engine/ops/axis_map.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"
#include "engine/ops/spatial.h"
#include "engine/ops/spatial_ops.h"

namespace netloom {

namespace {

std::vector<TensorType> infer(const Attributes& attributes, std::span<const TensorType> inputs) {
  const Shape& x = inputs[0].shape;
  const Shape& y = as<ResizeAttributes>(attributes).shape;
  require_floating(inputs[0], "Resizing");
  require_spatial(inputs[0], "Resizing");
  for (int i = 2; i < x.rank(); ++i) {
    if (x[i].extent.fixed()) continue;
    refuse("shape.symbolic", phrase("{} is not fixed", axis_text(x, i)),
           phrase("Resizing needs a fixed {}, but its size {} is known only with the batch.",
                  axis_text(x, i), to_text(x[i].extent)),
           0);
  }
  Shape shape{x[0], x[1]};
  for (int i = 2; i < x.rank(); ++i) shape.push_back({x[i].role, y[i].extent});
  return {{inputs[0].dtype, shape}};
}

std::vector<Value> gradient(Emitter& emitter, const GradientCall& call) {
  return axis_map_gradient(emitter, call, "resize_backward");
}

/// Two per neighbour that is weighed.
double products(const Attributes& attributes, const Shape& y) {
  const bool linear = as<ResizeAttributes>(attributes).linear;
  return static_cast<double>(y.count()) * (linear ? 4 * (y.rank() - 2) : 1);
}

double flops(const Attributes& attributes, std::span<const TensorType>,
             std::span<const TensorType> outputs) {
  return products(attributes, outputs[0].shape);
}

double backward_flops(const Attributes& attributes, std::span<const TensorType> inputs,
                      std::span<const TensorType>) {
  return products(attributes, inputs[0].shape);
}

constexpr OpType table[] = {
    {.name = "resize",
     .onnx = "Resize",
     .summary = "The map in another size, by nearest or linearly weighed elements",
     .infer = infer,
     .reference = axis_map_reference,
     .gradient = gradient,
     .flops = flops},
    {.name = "resize_backward",
     .onnx = "",
     .summary = "(grad_y) to grad_x: to the elements that each result was made of",
     .infer = infer_axis_map_backward,
     .reference = axis_map_backward_reference,
     .flops = backward_flops},
};

}  // namespace

std::span<const OpType> resize_ops() {
  return table;
}

Value ops::resize(Emitter& emitter, const Value& x, const ResizeAttributes& attributes) {
  return emit_one(emitter, "resize", attributes, {x});
}

}  // namespace netloom
