#pragma once

#include <nlohmann/json_fwd.hpp>

#include "engine/graph/graph.h"
#include "engine/project/object_reader.h"

namespace netloom {

/// Reads the value of "graph": what is no node or block at all is left out, everything else is kept
/// for `check`.
Graph read_graph(const nlohmann::json& json, const LayerRegistry& registry, FileFindings& findings);

}  // namespace netloom
