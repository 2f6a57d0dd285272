#pragma once

#include <string>

#include "engine/graph/graph.h"

namespace netloom {

/// The value of "graph" in a project: canonical text, one node per line.
std::string graph_value_text(const Graph& graph, const LayerRegistry& registry);

}  // namespace netloom
