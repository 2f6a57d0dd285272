#include "engine/ops/emit.h"

#include <cassert>

namespace netloom {

Value emit_one(Emitter& emitter, std::string_view name, const Attributes& attributes,
               std::initializer_list<Value> inputs) {
  const OpType* op = op_named(name);
  assert(op != nullptr);
  return emitter.emit_one(*op, attributes, inputs);
}

Value sum_to(Emitter& emitter, const Value& gradient, const Shape& shape) {
  const Shape& wide = gradient.shape();
  if (wide.same_extents(shape)) return gradient;
  const int added = wide.rank() - shape.rank();
  std::vector<int> axes;
  for (int i = 0; i < wide.rank(); ++i) {
    if (i < added || wide[i].extent != shape[i - added].extent) axes.push_back(i);
  }
  const Value sum = axes.empty() ? gradient : ops::sum(emitter, gradient, axes, true);
  return sum.shape().same_extents(shape) ? sum : ops::reshape(emitter, sum, shape);
}

Value activation_backward(Emitter& emitter, Activation activation, const Value& gradient,
                          const Value& y) {
  const ElementwiseAttributes none;
  switch (activation) {
    case Activation::none:
      break;
    case Activation::relu:
      return emit_one(emitter, "relu_backward", none, {gradient, y});
    case Activation::tanh:
      return emit_one(emitter, "tanh_backward", none, {gradient, y});
    case Activation::sigmoid:
      return emit_one(emitter, "sigmoid_backward", none, {gradient, y});
  }
  return gradient;
}

Value as_rows(Emitter& emitter, const Value& x) {
  const Shape& shape = x.shape();
  if (shape.rank() == 2) return x;
  Axis rows{Role::batch, 1};
  for (int i = 0; i + 1 < shape.rank(); ++i) rows.extent = rows.extent * shape[i].extent;
  return ops::reshape(emitter, x, Shape{rows, shape[-1]});
}

}  // namespace netloom
