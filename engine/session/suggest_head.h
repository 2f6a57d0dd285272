#pragma once

#include <vector>

#include "engine/core/diagnostic.h"
#include "engine/data/dataset.h"
#include "engine/graph/check.h"
#include "engine/graph/graph.h"

namespace netloom {

/// Gives the missing loss among `found` a fix where no layer gives an answer to judge yet: the
/// layers from the one node that nothing takes to an answer for what `dataset` has to be learned,
/// and its loss. `graph` has its blocks written out. Nothing where several nodes could be gone on
/// from.
void suggest_head(const Graph& graph, const LayerRegistry& registry, const GraphCheck& check,
                  const Dataset& dataset, std::vector<Diagnostic>& found);

}  // namespace netloom
