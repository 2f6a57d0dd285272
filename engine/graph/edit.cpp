#include "engine/graph/edit.h"

#include <algorithm>

#include "engine/layers/parameter_value.h"

namespace netloom {

namespace {

bool takes_many(const LayerRegistry& registry, const Node& node, std::string_view port) {
  const LayerType* type = registry.find(node.layer);
  const PortInfo* info = type == nullptr ? nullptr : type->input(port);
  return info != nullptr && info->many;
}

/// Calls `change(port, links)` for every port of every node, and drops ports that are left without
/// a link.
template <class Change>
void change_links(Graph& graph, Change change) {
  for (Node& node : graph.nodes) {
    // Only links that change are taken apart from those of other copies of the graph.
    const auto before = node.inputs;
    for (const auto& [port, links] : before) {
      std::vector<Endpoint> now = links;
      change(node, port, now);
      if (now != links) node.inputs[port] = std::move(now);
    }
    erase_if(node.inputs, [](const auto& entry) { return entry.second.empty(); });
  }
}

/// The first link into `node`, in the order of its layer's ports.
std::optional<Endpoint> first_source(const LayerRegistry& registry, const Node& node) {
  if (const LayerType* type = registry.find(node.layer)) {
    for (const PortInfo& port : type->inputs) {
      const auto at = node.inputs.find(port.name);
      if (at != node.inputs.end() && !at->second.empty()) return at->second.front();
    }
  }
  if (node.inputs.empty()) return std::nullopt;
  return node.inputs.begin()->second.front();
}

void remove_node(Graph& graph, const LayerRegistry& registry, const std::string& name,
                 Reconnect reconnect) {
  const Node* node = graph.find(name);
  if (node == nullptr) return;
  std::optional<Endpoint> source;
  if (reconnect == Reconnect::yes) source = first_source(registry, *node);
  if (source && source->node == name) source.reset();
  std::erase_if(graph.nodes, [&](const Node& one) { return one.name == name; });
  change_links(graph, [&](const Node&, const std::string&, std::vector<Endpoint>& links) {
    if (source) {
      std::replace_if(
          links.begin(), links.end(), [&](const Endpoint& one) { return one.node == name; },
          *source);
    } else {
      std::erase_if(links, [&](const Endpoint& one) { return one.node == name; });
    }
  });
  for (Node& one : graph.nodes) {
    if (one.shares == name) one.shares.clear();
  }
}

}  // namespace

Graph with_link(Graph graph, const LayerRegistry& registry, const Endpoint& from,
                std::string_view name, std::string_view port) {
  Node* node = graph.find(name);
  if (node == nullptr) return graph;
  std::vector<Endpoint>& links = node->inputs[std::string(port)];
  if (!takes_many(registry, *node, port)) links.clear();
  links.push_back(from);
  return graph;
}

Graph without_link(Graph graph, std::string_view name, std::string_view port,
                   const std::optional<Endpoint>& from) {
  Node* node = graph.find(name);
  if (node == nullptr) return graph;
  const auto at = node->inputs.find(port);
  if (at == node->inputs.end()) return graph;
  std::vector<Endpoint>& links = at->second;
  if (from) {
    const auto last = std::find(links.rbegin(), links.rend(), *from);
    if (last != links.rend()) links.erase(std::next(last).base());
  } else {
    links.clear();
  }
  if (links.empty()) node->inputs.erase(at);
  return graph;
}

Graph without_nodes(Graph graph, const LayerRegistry& registry, std::span<const std::string> names,
                    Reconnect reconnect) {
  for (const std::string& name : names) remove_node(graph, registry, name, reconnect);
  return graph;
}

Graph renamed(Graph graph, std::string_view from, std::string_view to) {
  Node* node = graph.find(from);
  if (node == nullptr || !is_node_name(to) || graph.find(to) != nullptr) return graph;
  const std::string old = node->name;
  node->name = to;
  change_links(graph, [&](const Node&, const std::string&, std::vector<Endpoint>& links) {
    for (Endpoint& link : links) {
      if (link.node == old) link.node = to;
    }
  });
  for (Node& one : graph.nodes) {
    if (one.shares == old) one.shares = to;
  }
  return graph;
}

Graph with_parameter(Graph graph, const LayerRegistry& registry, std::string_view name,
                     std::string_view parameter, const ParameterValue& value) {
  Node* node = graph.find(name);
  if (node == nullptr) return graph;
  const LayerType* type = registry.find(node->layer);
  const ParameterInfo* info = type == nullptr ? nullptr : type->parameter(parameter);
  const ParameterValue kept = info == nullptr ? value : fitted(*info, value);
  if (info != nullptr && kept == info->fallback) {
    node->parameters.erase(std::string(parameter));
  } else {
    node->parameters[std::string(parameter)] = kept;
  }
  return graph;
}

Graph with_parameter_renamed(Graph graph, std::string_view name, std::string_view parameter,
                             std::string_view to) {
  Node* node = graph.find(name);
  if (node == nullptr) return graph;
  auto moved = node->parameters.extract(std::string(parameter));
  if (moved.empty() || to.empty()) return graph;
  moved.key() = to;
  node->parameters.insert(std::move(moved));
  return graph;
}

Graph with_shared_weights(Graph graph, std::string_view name, std::string_view owner) {
  if (Node* node = graph.find(name)) node->shares = owner;
  return graph;
}

Edited with_node(Graph graph, const LayerRegistry& registry, std::string_view layer) {
  const LayerType* type = registry.find(layer);
  Node node;
  node.name = free_name(graph, type == nullptr ? layer : std::string_view(type->stem));
  node.layer = layer;
  Edited edited{std::move(graph), node.name};
  edited.graph.nodes.push_back(std::move(node));
  return edited;
}

Edited with_node_in_link(Graph graph, const LayerRegistry& registry, std::string_view layer,
                         std::string_view name, std::string_view port, std::size_t index) {
  const LayerType* type = registry.find(layer);
  const Node* taker = graph.find(name);
  if (type == nullptr || type->inputs.empty() || type->outputs.empty() || taker == nullptr) {
    return {std::move(graph), {}};
  }
  const auto at = taker->inputs.find(port);
  if (at == taker->inputs.end() || index >= at->second.size()) return {std::move(graph), {}};
  const Endpoint source = at->second[index];
  Edited edited = with_node(std::move(graph), registry, layer);
  edited.graph.nodes.back().inputs[type->inputs.front().name] = {source};
  edited.graph.find(name)->inputs[std::string(port)][index] = {edited.added, {}};
  // The new node stands before its taker, so that the list reads in the order of the data.
  const auto place = std::find_if(edited.graph.nodes.begin(), edited.graph.nodes.end(),
                                  [&](const Node& node) { return node.name == name; });
  std::rotate(place, std::prev(edited.graph.nodes.end()), edited.graph.nodes.end());
  return edited;
}

std::string to_text(const Endpoint& endpoint) {
  return endpoint.port.empty() ? endpoint.node : endpoint.node + "." + endpoint.port;
}

Endpoint endpoint_from(std::string_view text) {
  const auto dot = text.find('.');
  if (dot == std::string_view::npos) return {std::string(text), {}};
  return {std::string(text.substr(0, dot)), std::string(text.substr(dot + 1))};
}

bool is_block_name(std::string_view name) {
  return is_node_name(name) && name.find('/') == std::string_view::npos;
}

bool is_node_name(std::string_view name) {
  const auto letter = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  };
  bool begins = true;  // a part, which is not empty
  for (const char c : name) {
    if (c == '/' ? begins : !letter(c)) return false;
    begins = c == '/';
  }
  return !begins;
}

}  // namespace netloom
