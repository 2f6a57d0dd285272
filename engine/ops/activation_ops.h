#pragma once

// Activations beyond the common ones of ops.h.

#include "engine/ops/op.h"

namespace netloom::ops {

/// x, or scale · (exp(steepness · x) − 1) below 0
NETLOOM_API Value elu(Emitter&, const Value& x, double scale, double steepness = 1);
/// log(1 + exp(steepness · x)) / steepness, or x where steepness · x is above `linear_from`; with
/// steepness −1 the logarithm of sigmoid.
NETLOOM_API Value softplus(Emitter&, const Value& x, double steepness = 1, double linear_from = 20);
NETLOOM_API Value silu(Emitter&, const Value& x);
NETLOOM_API Value mish(Emitter&, const Value& x);
NETLOOM_API Value gelu(Emitter&, const Value& x);
/// gelu by its approximation with tanh.
NETLOOM_API Value gelu_tanh(Emitter&, const Value& x);
/// slope · x + shift within [0, 1]
NETLOOM_API Value hard_sigmoid(Emitter&, const Value& x, double slope, double shift);
NETLOOM_API Value hard_swish(Emitter&, const Value& x);
/// 0 within `width` of 0, else x moved towards 0 by `bias`
NETLOOM_API Value shrink(Emitter&, const Value& x, double width, double bias);
/// x above `from`, else `otherwise`
NETLOOM_API Value threshold(Emitter&, const Value& x, double from, double otherwise);

}  // namespace netloom::ops
