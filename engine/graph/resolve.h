#pragma once

#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "engine/core/diagnostic.h"
#include "engine/graph/graph.h"

namespace netloom {

/// Diagnostics with the number of the node they stand at, so that they come out in graph order.
class Findings {
 public:
  /// The diagnostic at node number `node`, to be filled in; the number of nodes stands for the
  /// whole graph.
  Diagnostic& add(std::size_t node, Diagnostic diagnostic);
  std::vector<Diagnostic> in_order() &&;
  /// All, with their nodes' numbers.
  std::vector<std::pair<std::size_t, Diagnostic>> take() && { return std::move(found_); }

 private:
  std::vector<std::pair<std::size_t, Diagnostic>> found_;
};

/// A link by numbers: output `output` of node `node`.
struct ResolvedLink {
  std::size_t node = 0;
  std::size_t output = 0;
};

struct ResolvedPort {
  const PortInfo* info = nullptr;
  std::vector<ResolvedLink> links;
};

struct ResolvedNode {
  const LayerType* type = nullptr;
  bool sound = true;  ///< Nothing is wrong with its name, layer, links and parameters.
  std::vector<ResolvedPort> ports;  ///< In the order of the layer; those with links.
  std::vector<std::size_t> takers;  ///< Nodes that take an output of it, once per link.
  std::string_view
      prefix;  ///< Whose weights it uses: its own name, or that of the node it shares with.
};

/// A graph with names looked up, and an order in which every node comes after those it takes from.
struct ResolvedGraph {
  const std::vector<Node>* written = nullptr;
  std::vector<ResolvedNode> nodes;
  std::unordered_map<std::string_view, std::size_t> numbers;
  std::vector<std::size_t> order;  ///< Without the nodes on and behind cycles.

  const Node& node(std::size_t number) const { return (*written)[number]; }
};

/// Looks everything up that `nodes` name: those of `graph`, of one of its blocks, or all of them
/// with the blocks written out. What is wrong goes to `findings`. `layers` has the blocks of the
/// graph; all three must outlive the result.
ResolvedGraph resolve(const std::vector<Node>& nodes, const Graph& graph,
                      const LayerRegistry& layers, Findings& findings);

/// Fills `numbers` and the `prefix` of each node; a name that is none or taken goes to `findings`.
void look_up_names(ResolvedGraph& resolved, Findings& findings);

/// Fills `prefix` of nodes that share weights.
void look_up_shares(ResolvedGraph& resolved, const Graph& graph, Findings& findings);

/// Fills `order`; every cycle goes to `findings` once, with the nodes on it.
void sort_nodes(ResolvedGraph& resolved, Findings& findings);

/// A diagnostic of `node` with its words; port, parameter and fixes are filled in by the caller.
Diagnostic diagnostic_at(const Node& node, std::string code, Phrase title, Phrase message);

}  // namespace netloom
