#pragma once

#include "engine/tensor/shape.h"

namespace netloom {

/// The axis that lists the features of a sample: channel where there is one, else feature, else the
/// last.
int feature_axis(const Shape& shape);

}  // namespace netloom
