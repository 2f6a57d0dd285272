#pragma once

#include <string>
#include <vector>

#include "engine/tensor/shape.h"

namespace netloom {

/// (N, axes…) for one axis per line, a role and a size: "channel 1", "height 8"; a lone "8" is a
/// list of features. Refuses the parameter "shape" where it cannot be read or is too large.
Shape shape_of_sample(const std::vector<std::string>& axes);

}  // namespace netloom
