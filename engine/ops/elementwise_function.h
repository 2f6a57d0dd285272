#pragma once

// Functions of one element. One struct is all that a function is: its forward and backward ops are
// derived.
//
//   struct Sine {
//     static constexpr std::string_view name = "sine", backward = "sine_backward", onnx = "Sin";
//     static constexpr std::string_view summary = "Sine of an angle in radians";
//     static constexpr Saved saved = Saved::x;
//     static double value(double x, const Constants&) { return std::sin(x); }
//     static double slope(double x, const Constants&) { return std::cos(x); }
//   };

#include <cassert>
#include <string_view>

#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"

namespace netloom::elementwise {

using Constants = ElementwiseAttributes;

/// What a backward op reads beside the gradient: the operand, the result, or nothing (the op is its
/// own backward op, with the constants that `of_gradient` gives).
enum class Saved { x, y, none };

template <class Function>
std::vector<TensorType> infer_forward(const Attributes&, std::span<const TensorType> inputs) {
  require_floating(inputs[0], Function::name);
  return {inputs[0]};
}

template <class Function>
void forward_reference(const ReferenceCall& call) {
  const auto& constants = as<Constants>(call.attributes);
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const auto x = call.inputs[0].values<T>();
    const auto y = call.outputs[0].values<T>();
    for (std::size_t i = 0; i < x.size(); ++i) {
      y[i] = narrow<T>(Function::value(widen(x[i]), constants));
    }
  });
}

template <class Function>
std::vector<Value> gradient(Emitter& emitter, const GradientCall& call) {
  const Value& g = call.output_gradients[0];
  const auto& constants = as<Constants>(call.attributes);
  if constexpr (Function::saved == Saved::none) {
    return {emit_one(emitter, Function::name, Function::of_gradient(constants), {g})};
  } else {
    const Value& saved = Function::saved == Saved::x ? call.inputs[0] : call.outputs[0];
    return {emit_one(emitter, Function::backward, constants, {g, saved})};
  }
}

inline std::vector<TensorType> infer_backward(const Attributes&,
                                              std::span<const TensorType> inputs) {
  assert(inputs[0].dtype == inputs[1].dtype && inputs[0].shape.same_extents(inputs[1].shape));
  return {inputs[1]};
}

template <class Function>
void backward_reference(const ReferenceCall& call) {
  const auto& constants = as<Constants>(call.attributes);
  with_floating(call.inputs[0].dtype, [&]<class T>() {
    const auto gradients = call.inputs[0].values<T>();
    const auto saved = call.inputs[1].values<T>();
    const auto result = call.outputs[0].values<T>();
    for (std::size_t i = 0; i < result.size(); ++i) {
      result[i] = narrow<T>(widen(gradients[i]) * Function::slope(widen(saved[i]), constants));
    }
  });
}

/// The op that computes `Function`.
template <class Function>
constexpr OpType forward_op() {
  return {.name = Function::name,
          .onnx = Function::onnx,
          .summary = Function::summary,
          .infer = infer_forward<Function>,
          .reference = forward_reference<Function>,
          .gradient = gradient<Function>,
          .elementwise = true};
}

/// The op that takes gradients back through it.
template <class Function>
constexpr OpType backward_op() {
  return {
      .name = Function::backward,
      .onnx = "",
      .summary = Function::saved == Saved::x ? "(grad_y, x) to grad_x" : "(grad_y, y) to grad_x",
      .infer = infer_backward,
      .reference = backward_reference<Function>,
      .elementwise = true};
}

/// Appends the op `name` on `x`.
inline Value emit(Emitter& emitter, std::string_view name, const Value& x,
                  const Constants& constants = {}) {
  return emit_one(emitter, name, constants, {x});
}

}  // namespace netloom::elementwise
