#include "engine/ops/axis_map.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"
#include "engine/ops/spatial.h"
#include "engine/ops/spatial_ops.h"

namespace netloom {

namespace {

std::vector<TensorType> infer(const Attributes& attributes, std::span<const TensorType> inputs) {
  return {pooled_type(inputs[0], as<PoolAttributes>(attributes), "An averaging window")};
}

std::vector<Value> gradient(Emitter& emitter, const GradientCall& call) {
  return axis_map_gradient(emitter, call, "average_pool_backward");
}

double flops(const Attributes& attributes, std::span<const TensorType> inputs,
             std::span<const TensorType> outputs) {
  return pool_flops(as<PoolAttributes>(attributes), inputs[0].shape, outputs[0].shape);
}

double backward_flops(const Attributes& attributes, std::span<const TensorType> inputs,
                      std::span<const TensorType> outputs) {
  return pool_flops(as<PoolAttributes>(attributes), outputs[0].shape, inputs[0].shape);
}

constexpr OpType table[] = {
    {.name = "average_pool",
     .onnx = "AveragePool",
     .summary = "Mean of the elements under each window",
     .infer = infer,
     .reference = axis_map_reference,
     .gradient = gradient,
     .flops = flops},
    {.name = "average_pool_backward",
     .onnx = "",
     .summary = "(grad_y) to grad_x: each window's gradient shared out among its cells",
     .infer = infer_axis_map_backward,
     .reference = axis_map_backward_reference,
     .flops = backward_flops},
};

}  // namespace

std::span<const OpType> average_pool_ops() {
  return table;
}

Value ops::average_pool(Emitter& emitter, const Value& x, const PoolAttributes& pool) {
  return emit_one(emitter, "average_pool", pool, {x});
}

}  // namespace netloom
