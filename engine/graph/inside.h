#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/api.h"
#include "engine/graph/graph.h"

namespace netloom {

// Blocks seen as graphs: all edits of a graph are edits of a block too.

/// Where a node is written.
struct NodePlace {
  std::string block;  ///< The block, empty for the graph itself.
  const Node* node = nullptr;
  std::string prefix;  ///< Of full names there: "stage1/2/", as they were asked for.
  std::string use;     ///< Full name of the node that uses the block: "stage1".
};

/// Where the node of full name `path` is written: "conv1", in a block "stage1/conv1", in a repeated
/// one also "stage1/2/conv1".
NETLOOM_API std::optional<NodePlace> place_of(const Graph& graph, std::string_view path);

/// The node of the graph itself that `path` is or stands in; empty where there is none. A problem
/// at "stage1/conv1" is seen at "stage1".
NETLOOM_API std::string_view outer_node(const Graph& graph, std::string_view path);

/// `path` as it is called inside `block`, where it stands in a use of it: "conv1" for
/// "stage1/2/conv1"; nothing elsewhere. Of the graph itself, an empty `block`, the path as it is.
NETLOOM_API std::optional<std::string_view> name_inside(const Graph& graph, std::string_view path,
                                                        std::string_view block);

/// The inside of a block as a graph, with the blocks that it may use.
NETLOOM_API Graph inside(const Graph& graph, std::string_view block);

/// `graph` with the inside of a block, and the blocks, as `edited` has them. What the block shows
/// of nodes that are gone goes too.
NETLOOM_API Graph with_inside(Graph graph, std::string_view block, Graph edited);

/// place_of among `nodes`, which may use the blocks of `graph`.
std::optional<NodePlace> place_among(const std::vector<Node>& nodes, const Graph& graph,
                                     std::string_view path);

}  // namespace netloom
