// Comparison of two elements, and choice between two by a boolean.

#include "engine/ops/emit.h"
#include "engine/ops/infer.h"
#include "engine/ops/math_ops.h"
#include "engine/ops/pairs.h"

namespace netloom {

namespace {

struct Equal {
  static bool value(auto a, auto b) { return a == b; }
};
struct Less {
  static bool value(auto a, auto b) { return a < b; }
};
struct LessEqual {
  static bool value(auto a, auto b) { return a <= b; }
};

std::vector<TensorType> infer_comparison(const Attributes&, std::span<const TensorType> inputs) {
  require_same_dtype(inputs, "compared");
  return {{Dtype::boolean, broadcast_or_refuse(inputs[0].shape, inputs[1].shape, "compared")}};
}

template <class Function>
void comparison_reference(const ReferenceCall& call) {
  with_type(call.inputs[0].dtype, [&]<class T>() {
    const auto a = call.inputs[0].values<T>();
    const auto b = call.inputs[1].values<T>();
    const auto y = call.outputs[0].values<bool>();
    std::size_t i = 0;
    for_each_pair(call.inputs[0], call.inputs[1], call.outputs[0].shape,
                  [&](std::size_t at_a, std::size_t at_b) {
                    y[i++] = Function::value(widen(a[at_a]), widen(b[at_b]));
                  });
  });
}

std::vector<TensorType> infer_where(const Attributes&, std::span<const TensorType> inputs) {
  require_dtype(inputs[0], Dtype::boolean, "Conditions", 0);
  require_same_dtype(inputs.subspan(1), "chosen from");
  require_floating(inputs[1], "A choice", 1);
  for (const TensorType& input : inputs) {
    if (input.shape.same_extents(inputs[0].shape)) continue;
    refuse(
        "shape.mismatch",
        phrase("{} and {}", to_text_with_batch(inputs[0].shape), to_text_with_batch(input.shape)),
        phrase("A condition and the two numbers it chooses from need one shape, but have {} and "
               "{}.",
               to_text_with_batch(inputs[0].shape), to_text_with_batch(input.shape)));
  }
  return {inputs[1]};
}

void where_reference(const ReferenceCall& call) {
  const auto condition = call.inputs[0].values<bool>();
  with_floating(call.inputs[1].dtype, [&]<class T>() {
    const auto a = call.inputs[1].values<T>();
    const auto b = call.inputs[2].values<T>();
    const auto y = call.outputs[0].values<T>();
    for (std::size_t i = 0; i < y.size(); ++i) y[i] = condition[i] ? a[i] : b[i];
  });
}

std::vector<Value> where_gradient(Emitter& emitter, const GradientCall& call) {
  const Value& g = call.output_gradients[0];
  const Value none = ops::constant(emitter, 0, g.shape(), g.dtype());
  std::vector<Value> result(3);
  if (call.wanted[1]) result[1] = ops::where(emitter, call.inputs[0], g, none);
  if (call.wanted[2]) result[2] = ops::where(emitter, call.inputs[0], none, g);
  return result;
}

template <class Function>
constexpr OpType comparison(std::string_view name, std::string_view onnx,
                            std::string_view summary) {
  return {.name = name,
          .onnx = onnx,
          .summary = summary,
          .infer = infer_comparison,
          .reference = comparison_reference<Function>,
          .elementwise = true};
}

constexpr OpType table[] = {
    comparison<Equal>("equal", "Equal", "True where a and b are the same"),
    comparison<Less>("less", "Less", "True where a is below b"),
    comparison<LessEqual>("less_equal", "LessOrEqual", "True where a is below b or the same"),
    {.name = "where",
     .onnx = "Where",
     .summary = "(condition, a, b) to a where the condition is true, else b",
     .infer = infer_where,
     .reference = where_reference,
     .gradient = where_gradient},
};

Value stretched(Emitter& emitter, const Value& x, const Shape& shape) {
  return x.shape().same_extents(shape) ? x : ops::broadcast_to(emitter, x, shape);
}

}  // namespace

std::span<const OpType> compare_ops() {
  return table;
}

namespace ops {

Value equal(Emitter& emitter, const Value& a, const Value& b) {
  return emit_one(emitter, "equal", NoAttributes(), {a, b});
}
Value less(Emitter& emitter, const Value& a, const Value& b) {
  return emit_one(emitter, "less", NoAttributes(), {a, b});
}
Value less_equal(Emitter& emitter, const Value& a, const Value& b) {
  return emit_one(emitter, "less_equal", NoAttributes(), {a, b});
}
Value where(Emitter& emitter, const Value& condition, const Value& a, const Value& b) {
  const Shape both = broadcast_or_refuse(a.shape(), b.shape(), "chosen from");
  const Shape shape = broadcast_or_refuse(condition.shape(), both, "chosen by");
  return emit_one(emitter, "where", NoAttributes(),
                  {stretched(emitter, condition, shape), stretched(emitter, a, shape),
                   stretched(emitter, b, shape)});
}

}  // namespace ops

}  // namespace netloom
