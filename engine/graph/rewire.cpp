#include "engine/graph/rewire.h"

#include <algorithm>

#include "engine/graph/edit.h"
#include "engine/layers/parameter_value.h"

namespace netloom {

namespace {

/// The port of `node` that the next link goes to.
const PortInfo* next_port(const LayerType& type, const Node& node) {
  for (const PortInfo& port : type.inputs) {
    const auto at = node.inputs.find(port.name);
    if (port.many || at == node.inputs.end() || at->second.empty()) return &port;
  }
  return type.inputs.empty() ? nullptr : &type.inputs.front();
}

bool linked(const Node& node, std::string_view source) {
  return std::any_of(node.inputs.begin(), node.inputs.end(), [&](const auto& entry) {
    return std::any_of(entry.second.begin(), entry.second.end(),
                       [&](const Endpoint& link) { return link.node == source; });
  });
}

/// The port of `now` for what was linked at number `place` of the ports `before`, or empty.
std::string kept_port(const std::vector<std::string>& now, const std::string& name,
                      std::size_t place) {
  if (std::find(now.begin(), now.end(), name) != now.end()) return name;
  return place < now.size() ? now[place] : std::string();
}

std::vector<std::string> names_of(const std::vector<PortInfo>& ports) {
  std::vector<std::string> names;
  names.reserve(ports.size());
  for (const PortInfo& port : ports) names.push_back(port.name);
  return names;
}

void keep_inputs(Node& node, const std::vector<std::string>& before, const LayerType& now) {
  const auto old = std::move(node.inputs);
  node.inputs.clear();
  const auto names = names_of(now.inputs);
  for (std::size_t place = 0; place < before.size(); ++place) {
    const auto links = old.find(before[place]);
    if (links == old.end()) continue;
    const std::string port = kept_port(names, links->first, place);
    if (port.empty() || node.inputs.count(port) > 0) continue;
    node.inputs[port] = links->second;
    if (!now.input(port)->many) node.inputs[port].resize(1);
  }
}

void keep_parameters(Node& node, const LayerType& now) {
  erase_if(node.parameters, [&](const auto& entry) {
    const ParameterInfo* info = now.parameter(entry.first);
    return info == nullptr || check_parameter(*info, entry.second) ||
           entry.second == info->fallback;
  });
}

/// Lets the takers of `node` keep its outputs, which were named `before`.
void keep_outputs(Graph& graph, const std::string& node, const std::vector<std::string>& before,
                  const std::vector<std::string>& now) {
  for (Node& taker : graph.nodes) {
    for (auto& [port, links] : taker.inputs) {
      for (Endpoint& link : links) {
        if (link.node != node || link.port.empty()) continue;
        const auto at = std::find(before.begin(), before.end(), link.port);
        link.port = kept_port(now, link.port, static_cast<std::size_t>(at - before.begin()));
      }
      if (now.empty()) std::erase_if(links, [&](const Endpoint& one) { return one.node == node; });
    }
    erase_if(taker.inputs, [](const auto& entry) { return entry.second.empty(); });
  }
}

}  // namespace

bool has_links(const Graph& graph, std::string_view name) {
  return std::any_of(graph.nodes.begin(), graph.nodes.end(), [&](const Node& node) {
    return node.name == name ? !node.inputs.empty() : linked(node, name);
  });
}

Graph with_node_moved_into(Graph graph, const LayerRegistry& registry, std::string_view name,
                           const LinkEnds& link) {
  Node* node = graph.find(name);
  Node* taker = graph.find(link.node);
  const LayerType* type = node == nullptr ? nullptr : registry.find(node->layer);
  if (type == nullptr || type->inputs.empty() || type->outputs.empty() || taker == nullptr ||
      has_links(graph, name)) {
    return graph;
  }
  const auto links = taker->inputs.find(link.port);
  if (links == taker->inputs.end()) return graph;
  const auto at = std::find(links->second.begin(), links->second.end(), link.from);
  if (at == links->second.end()) return graph;
  node->inputs[type->inputs.front().name] = {*at};
  *at = {std::string(name), {}};
  return graph;
}

Graph with_chain(Graph graph, const LayerRegistry& registry, std::span<const std::string> names) {
  for (std::size_t i = 0; i + 1 < names.size(); ++i) {
    const Node* from = graph.find(names[i]);
    const Node* to = graph.find(names[i + 1]);
    if (from == nullptr || to == nullptr || linked(*to, names[i])) continue;
    const LayerType* source = registry.find(from->layer);
    const LayerType* taker = registry.find(to->layer);
    if (source == nullptr || source->outputs.empty() || taker == nullptr) continue;
    const PortInfo* port = next_port(*taker, *to);
    if (port == nullptr) continue;
    const std::string name = port->name;
    graph = with_link(std::move(graph), registry, {names[i], {}}, names[i + 1], name);
  }
  return graph;
}

Graph with_inputs_swapped(Graph graph, std::string_view name, std::string_view first,
                          std::string_view second) {
  Node* node = graph.find(name);
  if (node == nullptr) return graph;
  std::swap(node->inputs[std::string(first)], node->inputs[std::string(second)]);
  erase_if(node->inputs, [](const auto& entry) { return entry.second.empty(); });
  return graph;
}

Graph with_layer_replaced(Graph graph, const LayerRegistry& registry, std::string_view name,
                          std::string_view layer) {
  Node* node = graph.find(name);
  const LayerType* now = registry.find(layer);
  const LayerType* before = node == nullptr ? nullptr : registry.find(node->layer);
  if (node == nullptr || now == nullptr || now == before) return graph;
  const auto old_outputs =
      before == nullptr ? std::vector<std::string>() : before->outputs_of(node->parameters);
  const auto old_inputs = names_of(before == nullptr ? now->inputs : before->inputs);
  node->layer = layer;
  node->shares.clear();
  node->version = 0;
  keep_inputs(*node, old_inputs, *now);
  keep_parameters(*node, *now);
  keep_outputs(graph, node->name, old_outputs, now->outputs_of(node->parameters));
  for (Node& other : graph.nodes) {
    if (other.shares == name) other.shares.clear();
  }
  return graph;
}

}  // namespace netloom
