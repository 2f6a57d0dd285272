#pragma once

#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/graph/check.h"
#include "engine/graph/resolve.h"
#include "engine/program/builder.h"

namespace netloom {

class BuiltNodes;

/// A graph during its check: what it names, and what its nodes gave on a scratch program.
struct CheckedGraph {
  ResolvedGraph resolved;
  std::vector<std::vector<Value>> values;  ///< By node number; empty where a node is not known.

  bool known(std::size_t node) const { return !values[node].empty(); }
  /// True when all that flows into `node` is known.
  bool inputs_known(std::size_t node) const;
  const LayerType& type(std::size_t node) const { return *resolved.nodes[node].type; }
  /// The only link into `node`, where it has exactly one.
  std::optional<ResolvedLink> only_link(std::size_t node) const;
  /// The link at `port` of `node`, the first of several.
  std::optional<ResolvedLink> link_at(std::size_t node, std::string_view port) const;
  /// Nodes from which one with a role of `ends` can be reached, and those themselves.
  std::vector<bool> leading_to(std::initializer_list<LayerRole> ends) const;
};

/// What can be said of `nodes` without shapes: names, layers, links, weights that are shared,
/// parameters. They are those of `graph`, of one of its blocks, or all of them with the blocks
/// written out; `layers` has the blocks.
CheckedGraph check_level(const std::vector<Node>& nodes, const Graph& graph,
                         const LayerRegistry& layers, Findings& findings);

/// Builds all nodes of a graph without blocks that are sound, and fills `values` and `result` with
/// what that shows; `result` keeps its order and diagnostics. What `built` has of the same nodes is
/// taken from there, and it has all of them afterwards; it may be null.
void check_shapes(CheckedGraph& graph, GraphCheck& result, Findings& findings, BuiltNodes* built);

/// Finishes what the layer of node `number` refused: see LayerType::build.
Diagnostic completed(const CheckedGraph& graph, std::size_t number, Diagnostic diagnostic);

/// An input port that must have a link and has none, with what could be linked there.
void report_missing_input(const CheckedGraph& graph, std::size_t number, const PortInfo& port,
                          Findings& findings);

/// What is allowed and rarely wanted, at every known node: see advise.h.
void advise(const CheckedGraph& graph, Findings& findings);

/// Nodes that nothing uses.
void advise_unused(const CheckedGraph& graph, Findings& findings);

/// Whether the graph as a whole has an input, an output and a loss; `result` knows the nodes.
void check_whole(const CheckedGraph& graph, const GraphCheck& result, Findings& findings);

/// Nodes that may be linked at `port` of node `number` and that nothing takes yet: targets at a
/// port for them, else what comes not after it.
std::vector<std::size_t> candidates_for(const CheckedGraph& graph, std::size_t number,
                                        const PortInfo& port);

}  // namespace netloom
