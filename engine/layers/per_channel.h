#pragma once

#include "engine/layers/layer.h"

namespace netloom {

/// The shape (C) of a weight with one number per channel of `x`, or per feature where it has no
/// channels. Refuses an `x` whose number of channels is not known.
Shape channel_shape(const Value& x);

/// `weight` (C), or (1) for all, in a shape that broadcasts along the channels of `x`.
Value along_channels(Builder& b, const Value& weight, const Value& x);

}  // namespace netloom
