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
  const Graph* graph = nullptr;
  std::vector<ResolvedNode> nodes;
  std::unordered_map<std::string_view, std::size_t> numbers;
  std::vector<std::size_t> order;  ///< Without the nodes on and behind cycles.

  const Node& node(std::size_t number) const { return graph->nodes[number]; }
};

/// Looks everything up that `graph` names; what is wrong goes to `findings`. `graph` must outlive
/// the result.
ResolvedGraph resolve(const Graph& graph, const LayerRegistry& registry, Findings& findings);

/// Fills `order`; every cycle goes to `findings` once, with the nodes on it.
void sort_nodes(ResolvedGraph& resolved, Findings& findings);

/// A diagnostic of `node` with its words; port, parameter and fixes are filled in by the caller.
Diagnostic diagnostic_at(const Node& node, std::string code, std::string title,
                         std::string message);

}  // namespace netloom
