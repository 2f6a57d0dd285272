#pragma once

#include "engine/layers/layer.h"

namespace netloom {

/// Mean and logarithm of the variance of each number of a code, of one shape.
struct NormalCode {
  Value mean;
  Value log_variance;
};

/// What arrives at the ports "mean" and "log_variance"; refuses shapes that differ.
NormalCode normal_code(const LayerInputs& in, const std::string& title);

}  // namespace netloom
