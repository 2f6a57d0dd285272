#pragma once

#include <span>
#include <vector>

#include "engine/training/executables.h"
#include "engine/training/metrics.h"

namespace netloom {

/// The values of `metrics` over all rows of `source`.
std::vector<double> evaluate(BoundSteps& steps, std::span<const StepMetric> metrics,
                             BatchSource& source);

}  // namespace netloom
