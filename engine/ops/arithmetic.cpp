// Functions of two elements with NumPy's broadcasting. A row is an op; gradients are other ops of
// the set.

#include "engine/ops/emit.h"
#include "engine/ops/in_f64.h"
#include "engine/ops/infer.h"
#include "engine/ops/math_ops.h"
#include "engine/ops/pairs.h"

namespace netloom {

namespace {

struct Add {
  static constexpr std::string_view name = "add", onnx = "Add", done = "added", summary = "a + b";
  static constexpr bool integers = true;
  static auto value(auto a, auto b) { return a + b; }
};

struct Subtract {
  static constexpr std::string_view name = "subtract", onnx = "Sub", done = "subtracted";
  static constexpr std::string_view summary = "a - b";
  static constexpr bool integers = true;
  static auto value(auto a, auto b) { return a - b; }
};

struct Multiply {
  static constexpr std::string_view name = "multiply", onnx = "Mul", done = "multiplied";
  static constexpr std::string_view summary = "a · b, element by element";
  static constexpr bool integers = true;
  static auto value(auto a, auto b) { return a * b; }
};

struct Divide {
  static constexpr std::string_view name = "divide", onnx = "Div", done = "divided";
  static constexpr std::string_view summary = "a / b, element by element";
  static constexpr bool integers = false;
  static auto value(auto a, auto b) { return a / b; }
};

struct Maximum {
  static constexpr std::string_view name = "maximum", onnx = "Max", done = "compared";
  static constexpr std::string_view summary = "The larger of a and b; a where they are equal";
  static constexpr bool integers = true;
  static auto value(auto a, auto b) { return a < b ? b : a; }
};

struct Minimum {
  static constexpr std::string_view name = "minimum", onnx = "Min", done = "compared";
  static constexpr std::string_view summary = "The smaller of a and b; a where they are equal";
  static constexpr bool integers = true;
  static auto value(auto a, auto b) { return b < a ? b : a; }
};

template <class Function>
std::vector<TensorType> infer(const Attributes&, std::span<const TensorType> inputs) {
  require_same_dtype(inputs, Function::done);
  if (!Function::integers || inputs[0].dtype == Dtype::boolean) {
    require_floating(inputs[0], Function::name);
  }
  return {{inputs[0].dtype, broadcast_or_refuse(inputs[0].shape, inputs[1].shape, Function::done)}};
}

template <class Function>
void reference(const ReferenceCall& call) {
  with_type(call.inputs[0].dtype, [&]<class T>() {
    if constexpr (is_floating_type<T> || (Function::integers && !std::is_same_v<T, bool>)) {
      const auto a = call.inputs[0].values<T>();
      const auto b = call.inputs[1].values<T>();
      const auto y = call.outputs[0].values<T>();
      std::size_t i = 0;
      for_each_pair(call.inputs[0], call.inputs[1], call.outputs[0].shape,
                    [&](std::size_t at_a, std::size_t at_b) {
                      y[i++] = narrow<T>(Function::value(widen(a[at_a]), widen(b[at_b])));
                    });
    }
  });
}

/// (grad_y, a, b) → the share of grad_y that goes to a and to b, both in grad_y's shape.
std::vector<TensorType> infer_maximum_backward(const Attributes&,
                                               std::span<const TensorType> inputs) {
  require_same_dtype(inputs, "compared");
  require_floating(inputs[0], "maximum_backward");
  broadcast_or_refuse(inputs[1].shape, inputs[2].shape, "compared");
  return {inputs[0], inputs[0]};
}

void maximum_backward_reference(const ReferenceCall& call) {
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const auto gradients = call.inputs[0].values<T>();
    const auto a = call.inputs[1].values<T>();
    const auto b = call.inputs[2].values<T>();
    const auto grad_a = call.outputs[0].values<T>();
    const auto grad_b = call.outputs[1].values<T>();
    std::size_t i = 0;
    for_each_pair(call.inputs[1], call.inputs[2], call.outputs[0].shape,
                  [&](std::size_t at_a, std::size_t at_b) {
                    const bool first = !(widen(a[at_a]) < widen(b[at_b]));
                    const T gradient = gradients[i];
                    grad_a[i] = first ? gradient : T();
                    grad_b[i] = first ? T() : gradient;
                    ++i;
                  });
  });
}

/// `gradient` brought to the shape of operand `i`, when it is wanted.
Value for_operand(Emitter& emitter, const GradientCall& call, std::size_t i, const Value& value) {
  return call.wanted[i] ? sum_to(emitter, value, call.inputs[i].shape()) : Value();
}

std::vector<Value> add_gradient(Emitter& emitter, const GradientCall& call) {
  const Value& g = call.output_gradients[0];
  return {for_operand(emitter, call, 0, g), for_operand(emitter, call, 1, g)};
}

std::vector<Value> subtract_gradient(Emitter& emitter, const GradientCall& call) {
  const Value& g = call.output_gradients[0];
  Value second = for_operand(emitter, call, 1, g);
  if (second.valid()) second = ops::negate(emitter, second);
  return {for_operand(emitter, call, 0, g), second};
}

std::vector<Value> multiply_gradient(Emitter& emitter, const GradientCall& call) {
  const Value& g = call.output_gradients[0];
  std::vector<Value> result(2);
  for (std::size_t i = 0; i < 2; ++i) {
    if (!call.wanted[i]) continue;
    result[i] = for_operand(emitter, call, i, ops::multiply(emitter, g, call.inputs[1 - i]));
  }
  return result;
}

/// y = a / b: grad_a = grad_y / b and grad_b = −grad_y · y / b.
std::vector<Value> divide_gradient(Emitter& emitter, const GradientCall& call) {
  const Value first = ops::divide(emitter, call.output_gradients[0], call.inputs[1]);
  Value second;
  if (call.wanted[1]) {
    const Value product = ops::multiply(emitter, first, call.outputs[0]);
    second = ops::negate(emitter, for_operand(emitter, call, 1, product));
  }
  return {for_operand(emitter, call, 0, first), second};
}

std::vector<Value> maximum_gradient(Emitter& emitter, const GradientCall& call) {
  const std::vector<Value> operands{call.output_gradients[0], call.inputs[0], call.inputs[1]};
  const auto shares = emitter.emit(*op_named("maximum_backward"), NoAttributes(), operands);
  return {for_operand(emitter, call, 0, shares[0]), for_operand(emitter, call, 1, shares[1])};
}

/// The smaller one is the one that is not the larger: the same shares with the operands exchanged.
std::vector<Value> minimum_gradient(Emitter& emitter, const GradientCall& call) {
  const std::vector<Value> operands{call.output_gradients[0], call.inputs[1], call.inputs[0]};
  const auto shares = emitter.emit(*op_named("maximum_backward"), NoAttributes(), operands);
  return {for_operand(emitter, call, 0, shares[0]), for_operand(emitter, call, 1, shares[1])};
}

template <class Function>
constexpr OpType binary_op(std::vector<Value> (*gradient)(Emitter&, const GradientCall&)) {
  return {.name = Function::name,
          .onnx = Function::onnx,
          .summary = Function::summary,
          .infer = infer<Function>,
          .reference = any_mixture<reference<Function>>,
          .gradient = gradient,
          .elementwise = true};
}

constexpr OpType table[] = {
    binary_op<Add>(add_gradient),
    binary_op<Subtract>(subtract_gradient),
    binary_op<Multiply>(multiply_gradient),
    binary_op<Divide>(divide_gradient),
    binary_op<Maximum>(maximum_gradient),
    binary_op<Minimum>(minimum_gradient),
    {.name = "maximum_backward",
     .onnx = "",
     .summary = "(grad_y, a, b) to the parts of grad_y that go to a and to b",
     .infer = infer_maximum_backward,
     .reference = maximum_backward_reference,
     .elementwise = true},
};

}  // namespace

std::span<const OpType> arithmetic_ops() {
  return table;
}

namespace ops {

Value add(Emitter& emitter, const Value& a, const Value& b) {
  return emit_one(emitter, "add", NoAttributes(), {a, b});
}
Value subtract(Emitter& emitter, const Value& a, const Value& b) {
  return emit_one(emitter, "subtract", NoAttributes(), {a, b});
}
Value multiply(Emitter& emitter, const Value& a, const Value& b) {
  return emit_one(emitter, "multiply", NoAttributes(), {a, b});
}
Value divide(Emitter& emitter, const Value& a, const Value& b) {
  return emit_one(emitter, "divide", NoAttributes(), {a, b});
}
Value maximum(Emitter& emitter, const Value& a, const Value& b) {
  return emit_one(emitter, "maximum", NoAttributes(), {a, b});
}
Value minimum(Emitter& emitter, const Value& a, const Value& b) {
  return emit_one(emitter, "minimum", NoAttributes(), {a, b});
}

}  // namespace ops

}  // namespace netloom
