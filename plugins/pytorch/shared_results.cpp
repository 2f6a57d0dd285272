#include "plugins/pytorch/shared_results.h"

#include <map>
#include <set>

#include "engine/graph/expand.h"
#include "engine/graph/used_ports.h"
#include "engine/graph/with_blocks.h"

namespace netloom {

namespace {

using Ports = std::set<std::string, std::less<>>;

/// The node of the graph whose weights `node` uses.
const std::string& holder_of(const Node& node) {
  return node.shares.empty() ? node.name : node.shares;
}

}  // namespace

Graph with_shared_results(const Graph& graph, const LayerRegistry& registry) {
  const LayerRegistry layers = with_blocks(registry, graph);
  const Expansion expansion = expand(graph, layers);
  const auto used = used_ports(expansion);
  std::map<std::string, Ports> given;  // by whose weights it is
  std::map<std::string, Ports> own;
  for (const ExpandedUse& use : expansion.uses) {
    if (use.parent || use.scopes.empty()) continue;
    const auto ports = used.find(use.scopes.back()->prefix);
    if (ports == used.end()) continue;
    own[use.name] = ports->second.outputs;
    given[holder_of(use.node)].insert(ports->second.outputs.begin(), ports->second.outputs.end());
  }
  Graph more = graph;
  for (const Node& node : graph.nodes) {
    const auto there = own.find(node.name);
    if (there == own.end()) continue;
    for (const std::string& port : given[holder_of(node)]) {
      if (there->second.count(port) != 0) continue;
      Node end{free_name(more, "shared"), "output", {}, {}, {}};
      end.inputs["x"] = {{node.name, port}};
      more.nodes.push_back(std::move(end));
    }
  }
  return more;
}

}  // namespace netloom
