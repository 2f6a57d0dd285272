#pragma once

#include "engine/core/api.h"
#include "engine/project/project.h"
#include "engine/runs/run.h"

namespace netloom {

/// Every setting of a project as one flat, typed list, defaults included: what runs are searched
/// and compared by. "conv1.filters" = 16, "training.learning_rate" = 0.001, "data.source" =
/// "digits".
NETLOOM_API RunParameters run_settings(const Project& project, const LayerRegistry& registry);

}  // namespace netloom
