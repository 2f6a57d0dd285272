#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/core/api.h"
#include "engine/graph/graph.h"

namespace netloom {

/// How deep blocks may stand in each other, and how many nodes a graph may have with all blocks
/// written out: both far beyond any network, and small enough for any machine.
inline constexpr int most_block_depth = 32;
inline constexpr double most_expanded_nodes = 50'000;

/// What using one block comes to.
struct BlockExtent {
  const Block* block = nullptr;
  int depth = 1;     ///< Blocks in each other, with itself.
  double nodes = 0;  ///< Nodes of one copy with all blocks written out.
};

/// The blocks of a graph, each after those it uses; of blocks with one name, the first.
struct BlockOrder {
  std::vector<const Block*> blocks;  ///< Without those that contain themselves or are too deep.
  std::unordered_map<std::string_view, BlockExtent> extents;
};

/// Sorts the blocks of `graph`, which must outlive the result.
BlockOrder block_order(const Graph& graph);

/// How often the use `node` of a block stands in a row; 1 where its "repeat" is no such number.
NETLOOM_API std::int64_t copies_of(const Node& node);

/// The names on the way from block `name` back to itself, "stage → residual → stage"; empty where
/// it does not contain itself.
std::vector<std::string> circle_through(const Graph& graph, std::string_view name);

}  // namespace netloom
