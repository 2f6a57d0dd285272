#include "engine/graph/checked_graph.h"

#include <algorithm>

namespace netloom {

bool CheckedGraph::inputs_known(std::size_t node) const {
  const auto& ports = resolved.nodes[node].ports;
  return std::all_of(ports.begin(), ports.end(), [this](const ResolvedPort& port) {
    return std::all_of(port.links.begin(), port.links.end(),
                       [this](const ResolvedLink& link) { return known(link.node); });
  });
}

std::optional<ResolvedLink> CheckedGraph::only_link(std::size_t node) const {
  const auto& ports = resolved.nodes[node].ports;
  if (ports.size() != 1 || ports[0].links.size() != 1) return std::nullopt;
  return ports[0].links[0];
}

std::optional<ResolvedLink> CheckedGraph::link_at(std::size_t node, std::string_view port) const {
  for (const ResolvedPort& one : resolved.nodes[node].ports) {
    if (one.info->name == port && !one.links.empty()) return one.links[0];
  }
  return std::nullopt;
}

std::vector<bool> CheckedGraph::leading_to(std::initializer_list<LayerRole> ends) const {
  std::vector<bool> reached(resolved.nodes.size(), false);
  std::vector<std::size_t> queue;
  const auto reach = [&](std::size_t node) {
    if (reached[node]) return;
    reached[node] = true;
    queue.push_back(node);
  };
  for (std::size_t i = 0; i < resolved.nodes.size(); ++i) {
    const LayerType* layer = resolved.nodes[i].type;
    if (layer != nullptr && std::find(ends.begin(), ends.end(), layer->role) != ends.end())
      reach(i);
  }
  for (std::size_t next = 0; next < queue.size(); ++next) {
    for (const ResolvedPort& port : resolved.nodes[queue[next]].ports) {
      for (const ResolvedLink& link : port.links) reach(link.node);
    }
  }
  return reached;
}

}  // namespace netloom
