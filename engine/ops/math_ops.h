#pragma once

// Arithmetic, comparison and choice beyond the common ones of ops.h.

#include "engine/ops/op.h"

namespace netloom::ops {

NETLOOM_API Value reciprocal(Emitter&, const Value& x);
/// x to a constant power
NETLOOM_API Value power(Emitter&, const Value& x, double exponent);
/// sin(frequency · x), in radians
NETLOOM_API Value sine(Emitter&, const Value& x, double frequency = 1);
/// x within [least, most]
NETLOOM_API Value clip(Emitter&, const Value& x, double least, double most);
/// The smaller of a and b; a where they are equal.
NETLOOM_API Value minimum(Emitter&, const Value& a, const Value& b);

/// A boolean per element of the common shape.
NETLOOM_API Value less(Emitter&, const Value& a, const Value& b);
NETLOOM_API Value less_equal(Emitter&, const Value& a, const Value& b);
/// a where `condition` (boolean) is true, else b; all three broadcast to their common shape.
NETLOOM_API Value where(Emitter&, const Value& condition, const Value& a, const Value& b);

/// Sums of all elements up to each one along `axis`.
NETLOOM_API Value cumulative_sum(Emitter&, const Value& x, int axis);
/// The elements along `axis` from the last to the first.
NETLOOM_API Value flip(Emitter&, const Value& x, int axis);
/// numbers i64 (…) in [0, classes) → f32 (…, classes): 1 at the place of the number, else 0. The
/// new axis has the role feature.
NETLOOM_API Value one_hot(Emitter&, const Value& numbers, std::int64_t classes);

/// x, which nothing is differentiated through.
NETLOOM_API Value stop_gradient(Emitter&, const Value& x);

/// Standard normal numbers in the shape of x; the same seed, step, stream and element always give
/// the same draw (see RandomStream). Nothing is differentiated through them.
NETLOOM_API Value normal_like(Emitter&, const Value& x, const Value& seed, const Value& step,
                              std::uint32_t stream);
/// The same, uniform in [0, 1).
NETLOOM_API Value uniform_like(Emitter&, const Value& x, const Value& seed, const Value& step,
                               std::uint32_t stream);

}  // namespace netloom::ops
