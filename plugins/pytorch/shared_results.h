#pragma once

#include "engine/graph/graph.h"

namespace netloom {

/// `graph` with outputs more, so that uses of a block which share weights have the same results
/// used: one class in PyTorch gives the same ones wherever it is called. `registry` is without the
/// blocks of `graph`.
Graph with_shared_results(const Graph& graph, const LayerRegistry& registry);

}  // namespace netloom
