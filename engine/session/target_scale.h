#pragma once

#include <map>
#include <string>

#include "engine/core/api.h"
#include "engine/data/standardiser.h"
#include "engine/graph/graph.h"
#include "engine/layers/layer.h"

namespace netloom {

/// The scale of what the node `output` of `graph` shows: that of the target, among `standardisers`
/// by node, which a loss compares the same values with. Null where there is none.
NETLOOM_API const Standardiser* target_scale(
    const Graph& graph, const LayerRegistry& registry, const Node& output,
    const std::map<std::string, Standardiser>& standardisers);

}  // namespace netloom
