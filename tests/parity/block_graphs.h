#pragma once

#include <string>
#include <vector>

#include "engine/graph/graph.h"

namespace netloom {

/// A network with blocks, and what it shows: "block with two results, repeated".
struct BlockGraph {
  std::string name;
  Graph graph;
};

/// Networks in which blocks are nested, repeated, shared, applied to each step, and all of these.
std::vector<BlockGraph> block_graphs();

}  // namespace netloom
