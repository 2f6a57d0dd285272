#pragma once

#include <span>
#include <string>

#include "engine/core/api.h"
#include "engine/project/project.h"

namespace netloom {

/// Sets what `--set` asks for: "conv1.filters=32" of a node, "training.learning_rate=0.01",
/// "data.split.train=0.6" as in the project file. Types of optimiser and schedule are set first,
/// since they decide which settings there are. Throws Error(input) with the nearest name for what
/// does not exist.
NETLOOM_API void assign(Project& project, std::span<const std::string> assignments,
                        const LayerRegistry& registry);

}  // namespace netloom
