// Sum, mean and largest element over axes.

#include <algorithm>
#include <limits>

#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"

namespace netloom {

namespace {

/// `shape` with the axes of `reduce` at size 1.
Shape kept_shape(const Shape& shape, const ReduceAttributes& reduce) {
  Shape kept = shape;
  for (const int axis : reduce.axes) kept[axis].extent = 1;
  return kept;
}

std::vector<TensorType> infer(const Attributes& attributes, std::span<const TensorType> inputs) {
  const auto& reduce = as<ReduceAttributes>(attributes);
  for (const int axis : reduce.axes) require_axis(inputs[0], axis, "A reduction");
  if (inputs[0].dtype == Dtype::boolean) require_floating(inputs[0], "A reduction");
  if (reduce.keep) return {{inputs[0].dtype, kept_shape(inputs[0].shape, reduce)}};
  Shape shape;
  for (int i = 0; i < inputs[0].shape.rank(); ++i) {
    if (!std::ranges::binary_search(reduce.axes, i)) shape.push_back(inputs[0].shape[i]);
  }
  return {{inputs[0].dtype, shape}};
}

std::vector<TensorType> infer_floating(const Attributes& attributes,
                                       std::span<const TensorType> inputs) {
  require_floating(inputs[0], "A mean");
  return infer(attributes, inputs);
}

/// Calls `visit(i, j)` for each element i of `shape` in order, with the number j of its group.
template <class Visit>
void for_each_member(const Shape& shape, const ReduceAttributes& reduce, Visit&& visit) {
  const Strides groups = broadcast_strides(kept_shape(shape, reduce), shape);
  std::size_t i = 0;
  for_each_offset(shape, groups, [&](std::size_t group) { visit(i++, group); });
}

double group_size(const Shape& shape, const ReduceAttributes& reduce) {
  double size = 1;
  for (const int axis : reduce.axes) size *= static_cast<double>(shape.size(axis));
  return size;
}

template <bool Mean>
void sum_reference(const ReferenceCall& call) {
  const auto& reduce = as<ReduceAttributes>(call.attributes);
  const Shape& shape = call.inputs[0].shape;
  with_type(call.inputs[0].dtype, [&]<class T>() {
    const auto x = call.inputs[0].values<T>();
    const auto y = call.outputs[0].values<T>();
    std::vector<Wide<T>> sums(y.size());
    for_each_member(shape, reduce, [&](std::size_t i, std::size_t j) { sums[j] += widen(x[i]); });
    const auto divisor = static_cast<Wide<T>>(Mean ? group_size(shape, reduce) : 1);
    for (std::size_t j = 0; j < y.size(); ++j) y[j] = narrow<T>(sums[j] / divisor);
  });
}

template <class T>
std::vector<Wide<T>> largest(std::span<const T> x, const Shape& shape,
                             const ReduceAttributes& reduce, std::size_t groups) {
  using Limits = std::numeric_limits<Wide<T>>;
  std::vector<Wide<T>> result(groups, Limits::has_infinity ? -Limits::infinity() : Limits::min());
  for_each_member(shape, reduce, [&](std::size_t i, std::size_t j) {
    const Wide<T> value = widen(x[i]);
    if (value > result[j] || value != value) result[j] = value;
  });
  return result;
}

void max_reference(const ReferenceCall& call) {
  with_type(call.inputs[0].dtype, [&]<class T>() {
    const auto y = call.outputs[0].values<T>();
    const auto maxima = largest<T>(call.inputs[0].values<T>(), call.inputs[0].shape,
                                   as<ReduceAttributes>(call.attributes), y.size());
    for (std::size_t j = 0; j < y.size(); ++j) y[j] = narrow<T>(maxima[j]);
  });
}

std::vector<TensorType> infer_mean_backward(const Attributes& attributes,
                                            std::span<const TensorType> inputs) {
  return {{inputs[0].dtype, as<ReduceAttributes>(attributes).shape}};
}

void mean_backward_reference(const ReferenceCall& call) {
  const auto& reduce = as<ReduceAttributes>(call.attributes);
  const double divisor = group_size(reduce.shape, reduce);
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const auto gradients = call.inputs[0].values<T>();
    const auto result = call.outputs[0].values<T>();
    for_each_member(reduce.shape, reduce, [&](std::size_t i, std::size_t j) {
      result[i] = narrow<T>(widen(gradients[j]) / divisor);
    });
  });
}

std::vector<TensorType> infer_max_backward(const Attributes&, std::span<const TensorType> inputs) {
  return {inputs[1]};
}

void max_backward_reference(const ReferenceCall& call) {
  const auto& reduce = as<ReduceAttributes>(call.attributes);
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const auto gradients = call.inputs[0].values<T>();
    const auto x = call.inputs[1].values<T>();
    const auto result = call.outputs[0].values<T>();
    const auto maxima = largest<T>(x, call.inputs[1].shape, reduce, gradients.size());
    std::vector<bool> given(gradients.size());
    for_each_member(call.inputs[1].shape, reduce, [&](std::size_t i, std::size_t j) {
      const bool first = !given[j] && widen(x[i]) == maxima[j];
      if (first) given[j] = true;
      result[i] = first ? gradients[j] : T();
    });
  });
}

std::vector<Value> sum_gradient(Emitter& emitter, const GradientCall& call) {
  const Shape& shape = call.inputs[0].shape();
  const Shape kept = kept_shape(shape, as<ReduceAttributes>(call.attributes));
  Value gradient = call.output_gradients[0];
  if (!gradient.shape().same_extents(kept)) gradient = ops::reshape(emitter, gradient, kept);
  if (!kept.same_extents(shape)) gradient = ops::broadcast_to(emitter, gradient, shape);
  return {gradient};
}

std::vector<Value> mean_gradient(Emitter& emitter, const GradientCall& call) {
  ReduceAttributes reduce = as<ReduceAttributes>(call.attributes);
  reduce.shape = call.inputs[0].shape();
  return {emit_one(emitter, "mean_backward", reduce, {call.output_gradients[0]})};
}

std::vector<Value> max_gradient(Emitter& emitter, const GradientCall& call) {
  return {emit_one(emitter, "max_backward", call.attributes,
                   {call.output_gradients[0], call.inputs[0]})};
}

double flops(const Attributes&, std::span<const TensorType> inputs, std::span<const TensorType>) {
  return static_cast<double>(inputs[0].shape.count());
}

constexpr OpType table[] = {
    {.name = "sum",
     .onnx = "ReduceSum",
     .summary = "Sum over axes",
     .infer = infer,
     .reference = sum_reference<false>,
     .gradient = sum_gradient,
     .flops = flops},
    {.name = "mean",
     .onnx = "ReduceMean",
     .summary = "Mean over axes",
     .infer = infer_floating,
     .reference = sum_reference<true>,
     .gradient = mean_gradient,
     .flops = flops},
    {.name = "mean_backward",
     .onnx = "",
     .summary = "grad_y divided among the elements that each mean was taken over",
     .infer = infer_mean_backward,
     .reference = mean_backward_reference},
    {.name = "max",
     .onnx = "ReduceMax",
     .summary = "Largest element over axes",
     .infer = infer,
     .reference = max_reference,
     .gradient = max_gradient,
     .flops = flops},
    {.name = "max_backward",
     .onnx = "",
     .summary = "(grad_y, x) to grad_x: to the first of the largest elements",
     .infer = infer_max_backward,
     .reference = max_backward_reference},
};

/// Axes counted from the front, ascending; an empty list means all.
ReduceAttributes normalised(const Shape& shape, std::vector<int> axes, bool keep) {
  for (int& axis : axes) {
    if (axis < 0) axis += shape.rank();
  }
  if (axes.empty()) {
    for (int i = 0; i < shape.rank(); ++i) axes.push_back(i);
  }
  std::ranges::sort(axes);
  axes.erase(std::unique(axes.begin(), axes.end()), axes.end());
  return {std::move(axes), keep, {}};
}

}  // namespace

std::span<const OpType> reduce_ops() {
  return table;
}

namespace ops {

Value sum(Emitter& emitter, const Value& x, std::vector<int> axes, bool keep) {
  return emit_one(emitter, "sum", normalised(x.shape(), std::move(axes), keep), {x});
}
Value mean(Emitter& emitter, const Value& x, std::vector<int> axes, bool keep) {
  return emit_one(emitter, "mean", normalised(x.shape(), std::move(axes), keep), {x});
}
Value max(Emitter& emitter, const Value& x, std::vector<int> axes, bool keep) {
  return emit_one(emitter, "max", normalised(x.shape(), std::move(axes), keep), {x});
}

}  // namespace ops

}  // namespace netloom
