#pragma once

// Normalisation of each sample by itself: by mean and deviation of parts of it, unlike batch norm.

#include "engine/ops/op.h"

namespace netloom::ops {

/// (x − mean) / √(variance + ε) over the axes from `first_axis` on, times scale, plus shift, which
/// have the shape of those axes. Either is invalid for none; a shift needs a scale.
NETLOOM_API Value layer_norm(Emitter&, const Value& x, const Value& scale, const Value& shift,
                             int first_axis, double epsilon);
/// x / √(mean of x² + ε) over the axes from `first_axis` on, times scale or, when it is invalid,
/// not.
NETLOOM_API Value rms_norm(Emitter&, const Value& x, const Value& scale, int first_axis,
                           double epsilon);
/// x (N, C, …) normalised as by layer norm over each of `groups` runs of channels and all places,
/// times scale (C), plus shift (C); either may be invalid as above.
NETLOOM_API Value group_norm(Emitter&, const Value& x, const Value& scale, const Value& shift,
                             std::int64_t groups, double epsilon);

}  // namespace netloom::ops
