#pragma once

// Steps of optimisers: all weights and moments of a phase in place, in one op.

#include <span>
#include <vector>

#include "engine/ops/op.h"

namespace netloom::ops {

/// One parameter of an optimiser step, with as many moments as its rule keeps.
struct OptimiserOperand {
  Value weight;
  Value gradient;
  std::vector<Value> moments;
};

/// Updates all weights and moments in place. `rate` is an f32 scalar, `step` an i64 scalar counting
/// from 0. Operand order of the op: rate, step, then per parameter weight, gradient, moments. Gives
/// the weights as they then are.
using OptimiserStep = std::vector<Value>(Emitter&, std::span<const OptimiserOperand>,
                                         const Value& rate, const Value& step, OptimiserAttributes);

/// No moment, or one: the velocity.
NETLOOM_API OptimiserStep sgd_step;
/// Two moments: the means of the gradient and of its square.
NETLOOM_API OptimiserStep adam_step;
NETLOOM_API OptimiserStep nadam_step;
/// The mean of the gradient's square, remembered by beta2; with momentum a velocity behind it.
NETLOOM_API OptimiserStep rmsprop_step;
/// One moment: the sum of the gradient's square.
NETLOOM_API OptimiserStep adagrad_step;
/// One moment: the mean of the gradient.
NETLOOM_API OptimiserStep lion_step;

/// Moves each `weight`, here a mean, the `share` (an f32 scalar) of the way to its `gradient`, here
/// the value that it is the mean of.
NETLOOM_API void average_step(Emitter&, std::span<const OptimiserOperand>, const Value& share,
                              const Value& step);

}  // namespace netloom::ops
