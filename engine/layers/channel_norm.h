#pragma once

#include <vector>

#include "engine/layers/declare.h"

namespace netloom {

/// Channels of (N, C, …), or features of a sequence (N, time, features).
std::int64_t channel_count(const Shape& x);

/// `x` normalised per sample over each of `groups` runs of channels, with a learned "weight" and
/// "bias" per channel where it is affine. Refuses groups that do not divide the channels.
Value build_channel_norm(Builder& b, const Value& x, std::int64_t groups, bool affine,
                         double epsilon);

/// Numbers per group and parameters.
std::vector<Explanation> explain_channel_norm(const Shape& x, std::int64_t groups, bool affine);

}  // namespace netloom
