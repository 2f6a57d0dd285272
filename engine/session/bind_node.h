#pragma once

#include <string>

#include "engine/core/api.h"
#include "engine/data/dataset.h"
#include "engine/project/project.h"

namespace netloom {

/// `project` with its input or target `node`, which is new, bound to what it takes of `dataset`,
/// and with the shape and the classes of that; unchanged where several columns would do.
NETLOOM_API Project with_node_bound(Project project, const LayerRegistry& registry,
                                    const Dataset& dataset, const std::string& node);

}  // namespace netloom
