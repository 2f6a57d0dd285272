#include <algorithm>

#include "engine/graph/block_edit.h"
#include "engine/graph/inside.h"

namespace netloom {

namespace {

/// Follows the port `from` of `block` among `nodes`, which may use it.
void follow_port(std::vector<Node>& nodes, std::string_view block, const std::string& from,
                 const std::string& to) {
  const auto uses_block = [&](const std::string& name) {
    return std::any_of(nodes.begin(), nodes.end(),
                       [&](const Node& node) { return node.name == name && node.layer == block; });
  };
  for (Node& node : nodes) {
    if (node.layer == block) {
      auto port = node.inputs.extract(from);
      if (!port.empty()) {
        port.key() = to;
        node.inputs.insert(std::move(port));
      }
    }
    for (auto& [port, links] : node.inputs) {
      for (Endpoint& link : links) {
        if (link.port == from && uses_block(link.node)) link.port = to;
      }
    }
  }
}

}  // namespace

Graph with_inner_renamed(Graph graph, std::string_view block, std::string_view from,
                         std::string_view to) {
  const Graph old = inside(graph, block);
  Graph now = renamed(old, from, to);
  if (now == old) return graph;
  const std::string before(from);
  const std::string after(to);
  for (ExposedParameter& shown : now.block(block)->parameters) {
    for (std::string& target : shown.targets) {
      const Endpoint end = endpoint_from(target);
      if (end.node == before) target = to_text(Endpoint{after, end.port});
    }
  }
  graph = with_inside(std::move(graph), block, std::move(now));
  const std::string& layer = old.find(from)->layer;
  if (layer != "input" && layer != "output") return graph;
  follow_port(graph.nodes, block, before, after);
  for (Block& other : graph.blocks) follow_port(other.nodes, block, before, after);
  return graph;
}

}  // namespace netloom
