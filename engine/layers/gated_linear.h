#pragma once

#include <string>
#include <utility>

#include "engine/layers/layer.h"

namespace netloom {

/// x · Wᵀ (+ b) with `units` outputs, started as PyTorch starts a dense layer. Refuses an `x` that
/// is no list of known length, alone or at every step; `title` names the layer.
Value linear_weights(Builder& b, const Value& x, std::int64_t units, bool bias,
                     const std::string& title);

/// Gates and values, `units` each, from one product of `x` with both sets of weights, gates first.
std::pair<Value, Value> gated_linear(Builder& b, const Value& x, std::int64_t units, bool bias,
                                     const std::string& title);

}  // namespace netloom
