#pragma once

#include "engine/layers/loss.h"

namespace netloom {

/// ‖a − b + ε‖ along the feature axis of each row, as PyTorch's pairwise_distance: ε = 1e-6 gives
/// the root a slope where the rows are the same.
Value distance_of_rows(Builder& b, const Value& one, const Value& other);

/// Refuses operands of different shapes, and what is not a real number; `title` names the loss.
void require_alike(const LayerInputs& in, const std::string& port, const std::string& other,
                   const std::string& title);

/// What a target says about each pair, as numbers in the shape of `rows`: labels of two classes or
/// numbers, where a last axis of 1 makes no difference. Refuses others.
Value answers_for_rows(Builder& b, const Value& rows, const Value& target,
                       const std::string& title);

}  // namespace netloom
