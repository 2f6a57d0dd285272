#pragma once

// The closed set of ops as functions: each appends itself to the Emitter and returns its result.
// Layers, gradients and the training step are written with these.

#include <span>
#include <utility>
#include <vector>

#include "engine/ops/op.h"

namespace netloom::ops {

// Elementwise, one operand.
NETLOOM_API Value relu(Emitter&, const Value& x);
NETLOOM_API Value leaky_relu(Emitter&, const Value& x, double slope);
NETLOOM_API Value tanh(Emitter&, const Value& x);
NETLOOM_API Value sigmoid(Emitter&, const Value& x);
NETLOOM_API Value exp(Emitter&, const Value& x);
NETLOOM_API Value log(Emitter&, const Value& x);
NETLOOM_API Value sqrt(Emitter&, const Value& x);
NETLOOM_API Value square(Emitter&, const Value& x);
NETLOOM_API Value abs(Emitter&, const Value& x);
NETLOOM_API Value negate(Emitter&, const Value& x);
/// scale · x + shift
NETLOOM_API Value affine(Emitter&, const Value& x, double scale, double shift);
NETLOOM_API Value cast(Emitter&, const Value& x, Dtype dtype);

// Elementwise, two operands, broadcasting as NumPy does.
NETLOOM_API Value add(Emitter&, const Value& a, const Value& b);
NETLOOM_API Value subtract(Emitter&, const Value& a, const Value& b);
NETLOOM_API Value multiply(Emitter&, const Value& a, const Value& b);
NETLOOM_API Value divide(Emitter&, const Value& a, const Value& b);
NETLOOM_API Value maximum(Emitter&, const Value& a, const Value& b);
/// A boolean per element.
NETLOOM_API Value equal(Emitter&, const Value& a, const Value& b);

// Shape.
NETLOOM_API Value reshape(Emitter&, const Value& x, const Shape& shape);
NETLOOM_API Value broadcast_to(Emitter&, const Value& x, const Shape& shape);
NETLOOM_API Value transpose(Emitter&, const Value& x, std::vector<int> order);
NETLOOM_API Value concat(Emitter&, std::span<const Value> parts, int axis);
NETLOOM_API Value slice(Emitter&, const Value& x, int axis, Extent begin, Extent extent);
NETLOOM_API Value constant(Emitter&, double value, const Shape& shape, Dtype dtype = Dtype::f32);

// Reductions; an empty list of axes means all of them.
NETLOOM_API Value sum(Emitter&, const Value& x, std::vector<int> axes = {}, bool keep = false);
NETLOOM_API Value mean(Emitter&, const Value& x, std::vector<int> axes = {}, bool keep = false);
NETLOOM_API Value max(Emitter&, const Value& x, std::vector<int> axes = {}, bool keep = false);
/// i64 index of the largest element along `axis`, the first of equals; `axis` is dropped.
NETLOOM_API Value argmax(Emitter&, const Value& x, int axis);

/// Matrix product over the last two axes, (…, M, K) · (…, K, N) → (…, M, N); leading axes
/// broadcast.
NETLOOM_API Value matmul(Emitter&, const Value& a, const Value& b, MatMulAttributes = {});
/// activation(x · wᵀ + b): x (…, in), w (out, in), b (out) or invalid for none → (…, out).
NETLOOM_API Value linear(Emitter&, const Value& x, const Value& w, const Value& b,
                         Activation = Activation::none);

NETLOOM_API Value softmax(Emitter&, const Value& x, int axis);
NETLOOM_API Value log_softmax(Emitter&, const Value& x, int axis);
/// scores (…, C), labels i64 (…) in [0, C) → loss per row (…): −log softmax(scores)[label].
NETLOOM_API Value softmax_cross_entropy(Emitter&, const Value& scores, const Value& labels);

/// x with a share `rate` of elements zeroed and the rest scaled by 1/(1 − rate). `seed` and `step`
/// are i64 scalars; the same seed, step, stream and element always give the same draw, so the
/// backward op needs no mask.
NETLOOM_API Value dropout(Emitter&, const Value& x, const Value& seed, const Value& step,
                          const RandomAttributes&);

struct BatchNormResult {
  Value y;
  Value mean;      ///< (C) of this batch
  Value variance;  ///< (C) of this batch, biased (divided by the count)
};
/// x (N, C, …) normalised per channel with the batch's own statistics, times scale (C), plus shift
/// (C).
NETLOOM_API BatchNormResult batch_norm_training(Emitter&, const Value& x, const Value& scale,
                                                const Value& shift, double epsilon);
/// The same with given statistics, mean (C) and variance (C).
NETLOOM_API Value batch_norm_inference(Emitter&, const Value& x, const Value& scale,
                                       const Value& shift, const Value& mean, const Value& variance,
                                       double epsilon);

/// Copies `x` into the storage of the variable `destination` (a state).
NETLOOM_API void assign(Emitter&, const Value& destination, const Value& x);

}  // namespace netloom::ops
