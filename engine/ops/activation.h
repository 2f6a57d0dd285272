#pragma once

#include <cmath>

#include "engine/ops/attributes.h"

namespace netloom {

/// The activation that a fused op applies to its result.
inline double activated(Activation activation, double x) {
  switch (activation) {
    case Activation::none:
      break;
    case Activation::relu:
      return x < 0 ? 0 : x;
    case Activation::tanh:
      return std::tanh(x);
    case Activation::sigmoid:
      return 1 / (1 + std::exp(-x));
  }
  return x;
}

}  // namespace netloom
