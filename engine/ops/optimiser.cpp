// Optimiser steps: all weights and moments of a phase in place, in one op, with PyTorch's
// semantics. Moments start at 0.

#include <algorithm>
#include <cassert>
#include <cmath>

#include "engine/ops/elements.h"
#include "engine/ops/emit.h"
#include "engine/ops/infer.h"
#include "engine/ops/optimiser_ops.h"
#include "engine/ops/optimiser_rules.h"

namespace netloom {

namespace {

using optimiser_rules::Cell;
using optimiser_rules::Step;
namespace rules = optimiser_rules;

constexpr std::size_t first_parameter = 2;  // after rate and step

/// Operands per parameter: weight, gradient, moments.
std::size_t stride_of(const OptimiserAttributes& optimiser) {
  return 2 + static_cast<std::size_t>(optimiser.moments);
}

std::vector<TensorType> infer(const Attributes& attributes, std::span<const TensorType> inputs) {
  const std::size_t stride = stride_of(as<OptimiserAttributes>(attributes));
  assert((inputs.size() - first_parameter) % stride == 0);
  std::vector<TensorType> outputs;
  for (std::size_t at = first_parameter; at < inputs.size(); at += stride) {
    for (std::size_t i = 1; i < stride; ++i) {
      assert(inputs[at + i].shape.same_extents(inputs[at].shape));
    }
    outputs.insert(outputs.end(), stride - 1, inputs[at]);
  }
  return outputs;
}

std::vector<InPlace> in_place(const Attributes& attributes, std::size_t input_count) {
  const std::size_t stride = stride_of(as<OptimiserAttributes>(attributes));
  std::vector<InPlace> pairs;
  for (std::size_t at = first_parameter; at < input_count; at += stride) {
    for (std::size_t i = 0; i < stride; ++i) {
      if (i == 1) continue;  // the gradient is only read
      pairs.push_back({static_cast<int>(pairs.size()), static_cast<int>(at + i)});
    }
  }
  return pairs;
}

/// What the gradients of a step are multiplied by so that the norm of all together is at most
/// `clip_norm` (Pascanu, Mikolov and Bengio, "On the difficulty of training recurrent neural
/// networks", 2013), with the constant against 0 of PyTorch's clip_grad_norm_.
double share_of(const OptimiserAttributes& optimiser, std::span<const TensorView> inputs) {
  if (optimiser.clip_norm <= 0) return 1;
  double squares = 0;
  for (std::size_t at = first_parameter; at < inputs.size(); at += stride_of(optimiser)) {
    with_floating(inputs[at + 1].dtype, [&]<class T>() {
      for (const T one : inputs[at + 1].values<T>()) squares += widen(one) * widen(one);
    });
  }
  return std::min(1.0, optimiser.clip_norm / (std::sqrt(squares) + 1e-6));
}

double clipped(double gradient, const Step& step) {
  const double limit = step.optimiser.clip_value;
  const double scaled = gradient * step.share;
  return limit > 0 ? std::clamp(scaled, -limit, limit) : scaled;
}

template <class Rule, class T>
void update_parameter(const Step& step, std::span<const TensorView> inputs,
                      std::span<const TensorView> outputs) {
  const auto moments = static_cast<std::size_t>(step.optimiser.moments);
  const auto weights = inputs[0].values<T>();
  const auto gradients = inputs[1].values<T>();
  for (std::size_t i = 0; i < weights.size(); ++i) {
    Cell cell{.weight = widen(weights[i]), .gradient = clipped(widen(gradients[i]), step)};
    for (std::size_t k = 0; k < moments; ++k) {
      cell.moments[k] = widen(inputs[2 + k].values<T>()[i]);
    }
    Rule::update(cell, step);
    outputs[0].values<T>()[i] = narrow<T>(cell.weight);
    for (std::size_t k = 0; k < moments; ++k) {
      outputs[1 + k].values<T>()[i] = narrow<T>(cell.moments[k]);
    }
  }
}

template <class Rule>
void reference(const ReferenceCall& call) {
  const auto& optimiser = as<OptimiserAttributes>(call.attributes);
  const std::size_t stride = stride_of(optimiser);
  Step step{optimiser, 0, call.inputs[1].values<std::int64_t>()[0]};
  with_floating(call.inputs[0].dtype,
                [&]<class T>() { step.rate = widen(call.inputs[0].values<T>()[0]); });
  step.share = share_of(optimiser, call.inputs);
  std::size_t output = 0;
  for (std::size_t at = first_parameter; at < call.inputs.size(); at += stride) {
    const auto inputs = call.inputs.subspan(at, stride);
    const auto outputs = call.outputs.subspan(output, stride - 1);
    with_floating(inputs[0].dtype,
                  [&]<class T>() { update_parameter<Rule, T>(step, inputs, outputs); });
    output += stride - 1;
  }
}

template <int PerElement>
double flops(const Attributes&, std::span<const TensorType>, std::span<const TensorType> outputs) {
  double elements = 0;
  for (const TensorType& output : outputs) elements += static_cast<double>(output.shape.count());
  return PerElement * elements;
}

template <class Rule, int FlopsPerElement>
constexpr OpType step_op(std::string_view name, std::string_view summary) {
  return {.name = name,
          .onnx = "",
          .summary = summary,
          .infer = infer,
          .reference = reference<Rule>,
          .flops = flops<FlopsPerElement>,
          .in_place = in_place};
}

constexpr OpType table[] = {
    step_op<rules::Sgd, 2>("sgd_step", "One step of gradient descent, with or without momentum"),
    step_op<rules::Adam, 4>("adam_step", "One step of Adam, or AdamW with decoupled decay"),
    step_op<rules::NAdam, 4>("nadam_step", "One step of Adam with Nesterov's momentum"),
    step_op<rules::RmsProp, 4>("rmsprop_step", "One step of RMSprop, with or without momentum"),
    step_op<rules::Adagrad, 4>("adagrad_step", "One step of Adagrad"),
    step_op<rules::Lion, 3>("lion_step", "One step of Lion, along the signs of the mean gradient"),
    step_op<rules::Average, 3>("average_step", "Moves means a share of the way to their values"),
};

/// Gives the weights as they then are.
std::vector<Value> emit_step(Emitter& emitter, std::string_view name,
                             std::span<const ops::OptimiserOperand> all, const Value& rate,
                             const Value& step, OptimiserAttributes attributes) {
  attributes.moments = all.empty() ? 0 : static_cast<int>(all.front().moments.size());
  std::vector<Value> operands{rate, step};
  for (const ops::OptimiserOperand& one : all) {
    assert(one.moments.size() == static_cast<std::size_t>(attributes.moments));
    operands.push_back(one.weight);
    operands.push_back(one.gradient);
    operands.insert(operands.end(), one.moments.begin(), one.moments.end());
  }
  const std::vector<Value> results = emitter.emit(*op_named(name), attributes, operands);
  std::vector<Value> weights;
  for (std::size_t i = 0; i < all.size(); ++i)
    weights.push_back(results[i * (1 + static_cast<std::size_t>(attributes.moments))]);
  return weights;
}

}  // namespace

std::span<const OpType> optimiser_ops() {
  return table;
}

namespace ops {

std::vector<Value> sgd_step(Emitter& emitter, std::span<const OptimiserOperand> all,
                            const Value& rate, const Value& step, OptimiserAttributes attributes) {
  return emit_step(emitter, "sgd_step", all, rate, step, attributes);
}

std::vector<Value> adam_step(Emitter& emitter, std::span<const OptimiserOperand> all,
                             const Value& rate, const Value& step, OptimiserAttributes attributes) {
  return emit_step(emitter, "adam_step", all, rate, step, attributes);
}

std::vector<Value> nadam_step(Emitter& emitter, std::span<const OptimiserOperand> all,
                              const Value& rate, const Value& step,
                              OptimiserAttributes attributes) {
  return emit_step(emitter, "nadam_step", all, rate, step, attributes);
}

std::vector<Value> rmsprop_step(Emitter& emitter, std::span<const OptimiserOperand> all,
                                const Value& rate, const Value& step,
                                OptimiserAttributes attributes) {
  return emit_step(emitter, "rmsprop_step", all, rate, step, attributes);
}

std::vector<Value> adagrad_step(Emitter& emitter, std::span<const OptimiserOperand> all,
                                const Value& rate, const Value& step,
                                OptimiserAttributes attributes) {
  return emit_step(emitter, "adagrad_step", all, rate, step, attributes);
}

std::vector<Value> lion_step(Emitter& emitter, std::span<const OptimiserOperand> all,
                             const Value& rate, const Value& step, OptimiserAttributes attributes) {
  return emit_step(emitter, "lion_step", all, rate, step, attributes);
}

void average_step(Emitter& emitter, std::span<const OptimiserOperand> all, const Value& share,
                  const Value& step) {
  emit_step(emitter, "average_step", all, share, step, {});
}

}  // namespace ops

}  // namespace netloom
