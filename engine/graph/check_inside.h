#pragma once

#include <string_view>

#include "engine/core/api.h"
#include "engine/graph/check.h"

namespace netloom {

/// What `checked`, the check of `graph`, knows inside the block that its node `use` uses, under the
/// names there; of a repeated one in its first copy. Inputs of the block have the types of what is
/// linked to the use. Without diagnostics. `layers` has the blocks of the graph.
NETLOOM_API GraphCheck check_inside(const Graph& graph, const LayerRegistry& layers,
                                    const GraphCheck& checked, std::string_view use);

/// What stands before the names of the nodes inside the use `name` of a block, in a check:
/// "stage1/" or, where it is repeated, "stage1/1/".
NETLOOM_API std::string prefix_inside(const Node& use, std::string_view name);

}  // namespace netloom
