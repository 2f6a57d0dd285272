#pragma once

#include "engine/graph/checked_graph.h"

namespace netloom {

/// Checks what is inside the blocks of `graph` and fills `result` with all nodes, those inside
/// blocks under their full names, uses of blocks with the sums of what is in them. What is wrong
/// inside a block goes to the node that uses it.
void check_blocks(const Graph& graph, const LayerRegistry& layers, GraphCheck& result,
                  Findings& findings, BuiltNodes* built);

/// What is wrong with the blocks themselves: their names, and parameters that they expose.
void check_declarations(const Graph& graph, const LayerRegistry& layers, Findings& findings);

}  // namespace netloom
