#pragma once

#include "engine/core/api.h"
#include "engine/graph/graph.h"

namespace netloom {

/// `registry` and a layer for each block of `graph`: ports from its input and output nodes, the
/// parameters that it exposes, and "repeat" and "each_step", which every use of a block has. Left
/// out are blocks of other graphs, and those of this one that contain themselves or are named like
/// a layer. Cheap: layers are shared, not copied.
NETLOOM_API LayerRegistry with_blocks(const LayerRegistry& registry, const Graph& graph);

}  // namespace netloom
