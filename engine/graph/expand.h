#pragma once

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/api.h"
#include "engine/graph/graph.h"
#include "engine/graph/scope.h"

namespace netloom {

/// `graph` with all blocks written out, as everything that runs a graph takes it: the node "conv1"
/// of a block used by "stage1" becomes "stage1/conv1", of a repeated one "stage1/1/conv1",
/// "stage1/2/conv1", …. A use that shares weights shares those of all its nodes. What cannot be
/// written out (a block that contains itself) is left out; `check` says why. What is muted becomes
/// an identity of its name.
NETLOOM_API Graph expanded(const Graph& graph, const LayerRegistry& registry);

/// A use of a block in an expansion, at any depth.
struct ExpandedUse {
  std::string name;       ///< "stage1/2/inner", with the numbers of the copies it stands in.
  std::string path;       ///< "stage1/inner", without them: how people find it.
  std::size_t outer = 0;  ///< The node of the whole graph that it is, or stands in, by number.
  const Block* block = nullptr;
  std::optional<std::size_t> parent;  ///< The use that it stands in, …
  std::int64_t parent_copy = 1;       ///< … and in which copy of that.
  std::int64_t copies = 1;
  Node node;                         ///< With the parameters that outer uses set.
  std::size_t first = 0;             ///< Its nodes in the flat graph: from `first` …
  std::size_t last = 0;              ///< … to before `last`.
  std::vector<Endpoint> inputs;      ///< What flows in, by linked port and link, in the flat graph.
  std::vector<Endpoint> outputs;     ///< What flows out, by port.
  std::vector<const Scope*> scopes;  ///< Of its copies.
};

/// Where a node of the flat graph comes from.
struct ExpandedNode {
  std::size_t outer = 0;           ///< Number of the node in the whole graph.
  std::optional<std::size_t> use;  ///< The block use it stands in, or nothing for the node itself …
  std::int64_t copy = 1;           ///< … and in which copy.
  std::string local;               ///< Its name there.
};

/// A flat graph with the way back to the graph that it was made from, which must outlive it.
struct Expansion {
  Graph flat;
  std::vector<ExpandedNode> origins;     ///< By node of `flat`.
  std::vector<ExpandedUse> uses;         ///< Outer ones before those inside.
  std::optional<std::size_t> too_large;  ///< The node of the graph at which it went over the limit.
  std::deque<Level> levels;              ///< The graph, then the blocks that are used.
  std::deque<Scope> scopes;              ///< The graph, then all copies, outer ones first.

  /// What flows into the first input of copy number `copy`, counted from 1, of `use`.
  Endpoint entry(const ExpandedUse& use, std::int64_t copy) const;
};

/// As `expanded`, for `layers` = with_blocks(…). What is muted is written out as what it is, and
/// muted: see without_muted.
NETLOOM_API Expansion expand(const Graph& graph, const LayerRegistry& layers);

}  // namespace netloom
