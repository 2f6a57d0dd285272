#pragma once

#include <cstdint>
#include <string>

#include "engine/graph/check.h"

namespace netloom::editor {

/// What one node costs of what its network costs: shares from 0 to 1.
struct NodeCost {
  double parameters = 0;
  double flops = 0;
  double memory = 0;       ///< Of the outputs of all nodes for one row.
  std::int64_t bytes = 0;  ///< Its outputs for one row.
};

/// All zeros for a node that is not known.
NodeCost node_cost(const GraphCheck& check, const std::string& node);

}  // namespace netloom::editor
