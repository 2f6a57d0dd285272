#include <algorithm>

#include "engine/core/text.h"
#include "engine/graph/edit.h"
#include "engine/graph/inside.h"
#include "engine/graph/rewire.h"
#include "engine/graph/with_blocks.h"
#include "engine/layers/parameter_value.h"

namespace netloom {

namespace {

bool has_taker(const Graph& graph, const std::string& name) {
  const auto takes = [&name](const auto& port) {
    return std::any_of(port.second.begin(), port.second.end(),
                       [&name](const Endpoint& link) { return link.node == name; });
  };
  return std::any_of(graph.nodes.begin(), graph.nodes.end(), [&takes](const Node& node) {
    return std::any_of(node.inputs.begin(), node.inputs.end(), takes);
  });
}

/// The parameters that a fix gives what it added, where it has them.
void set_up(Graph& graph, const LayerRegistry& registry, const Fix& fix, const std::string& added) {
  const Node* node = graph.find(added);
  const LayerType* type = node == nullptr ? nullptr : registry.find(node->layer);
  if (type == nullptr) return;
  for (const auto& [name, text] : fix.settings) {
    const auto value = parameter_value(text);
    if (value && type->parameter(name) != nullptr) {
      graph = with_parameter(std::move(graph), registry, added, name, *value);
    }
  }
}

/// The only target of `graph` that nothing takes yet, or a new one.
std::string target_for(Graph& graph, const LayerRegistry& registry, const Fix& fix) {
  for (const Node& node : graph.nodes) {
    if (node.layer == "target" && !has_taker(graph, node.name)) return node.name;
  }
  Edited edited = with_node(std::move(graph), registry, "target");
  graph = std::move(edited.graph);
  set_up(graph, registry, fix, edited.added);
  return edited.added;
}

/// Adds a node of `layer` that takes `from` at its first port.
Edited with_taker(Graph graph, const LayerRegistry& registry, const Fix& fix,
                  const std::string& layer, const std::string& from) {
  const LayerType* type = registry.find(layer);
  Edited edited = with_node(std::move(graph), registry, layer);
  set_up(edited.graph, registry, fix, edited.added);
  if (from.empty() || type == nullptr || type->inputs.empty()) return edited;
  edited.graph = with_link(std::move(edited.graph), registry, endpoint_from(from), edited.added,
                           type->inputs.front().name);
  return edited;
}

/// A new node that takes `fix.value` at its first port, and a target where it needs one. Between
/// the two come nodes of the layers that `fix.port` names, as "flatten dense".
Edited with_added(const Graph& graph, const LayerRegistry& registry, const Fix& fix) {
  const LayerType* type = registry.find(fix.layer);
  if (type == nullptr) return {graph, {}};
  Edited edited{graph, fix.value};
  for (const std::string& layer : split(fix.port, ' ')) {
    if (!layer.empty())
      edited = with_taker(std::move(edited.graph), registry, fix, layer, edited.added);
  }
  edited = with_taker(std::move(edited.graph), registry, fix, fix.layer, edited.added);
  for (const PortInfo& port : type->inputs) {
    if (!port.takes_target || port.optional) continue;
    const std::string target = target_for(edited.graph, registry, fix);
    edited.graph =
        with_link(std::move(edited.graph), registry, {target, {}}, edited.added, port.name);
  }
  return edited;
}

/// The last node called `fix.node` under the name `fix.value`; links follow where no other node has
/// the old name.
Graph with_name(Graph graph, const Fix& fix) {
  const auto same = [&fix](const Node& node) { return node.name == fix.node; };
  if (std::count_if(graph.nodes.begin(), graph.nodes.end(), same) < 2) {
    return renamed(std::move(graph), fix.node, fix.value);
  }
  std::find_if(graph.nodes.rbegin(), graph.nodes.rend(), same)->name = fix.value;
  return graph;
}

/// The fix of a node of `graph` itself.
Edited applied_here(const Graph& graph, const LayerRegistry& registry, const Fix& fix) {
  switch (fix.kind) {
    case Fix::Kind::set_parameter: {
      const auto value = parameter_value(fix.value);
      if (!value) return {graph, {}};
      return {with_parameter(graph, registry, fix.node, fix.parameter, *value), {}};
    }
    case Fix::Kind::insert_layer: {
      Edited edited = with_node_in_link(graph, registry, fix.layer, fix.node, fix.port, fix.link);
      set_up(edited.graph, registry, fix, edited.added);
      return edited;
    }
    case Fix::Kind::add_input: {
      Edited edited = with_node(graph, registry, fix.layer);
      edited.graph =
          with_link(std::move(edited.graph), registry, {edited.added, {}}, fix.node, fix.port);
      return edited;
    }
    case Fix::Kind::connect:
      return {with_link(graph, registry, endpoint_from(fix.value), fix.node, fix.port), {}};
    case Fix::Kind::disconnect: {
      std::optional<Endpoint> from;
      if (!fix.value.empty()) from = endpoint_from(fix.value);
      return {without_link(graph, fix.node, fix.port, from), {}};
    }
    case Fix::Kind::remove_node:
      return {without_nodes(graph, registry, std::vector{fix.node}, Reconnect::yes), {}};
    case Fix::Kind::share:
      return {with_shared_weights(graph, fix.node, fix.value), {}};
    case Fix::Kind::change_layer:
      return {with_layer_replaced(graph, registry, fix.node, fix.layer), {}};
    case Fix::Kind::rename_node:
      return {with_name(graph, fix), {}};
    case Fix::Kind::rename_parameter:
      return {with_parameter_renamed(graph, fix.node, fix.parameter, fix.value), {}};
    case Fix::Kind::add_node:
      return with_added(graph, registry, fix);
    case Fix::Kind::set_setting:  // not of the graph
      break;
  }
  return {graph, {}};
}

/// The fix of a node in a block as one of the node that uses the block, where the block leaves that
/// parameter to its users.
std::optional<Fix> fix_of_use(const Graph& graph, const NodePlace& place, const Fix& fix) {
  if (fix.kind != Fix::Kind::set_parameter) return std::nullopt;
  const std::string target = place.node->name + "." + fix.parameter;
  for (const ExposedParameter& exposed : graph.block(place.block)->parameters) {
    const auto& targets = exposed.targets;
    if (std::find(targets.begin(), targets.end(), target) == targets.end()) continue;
    Fix outer = fix;
    outer.node = place.use;
    outer.parameter = exposed.name;
    return outer;
  }
  return std::nullopt;
}

/// The fix of a node in a block changes the block, and so all its uses.
Edited applied_inside(const Graph& graph, const LayerRegistry& registry, const NodePlace& place,
                      Fix fix) {
  fix.node = place.node->name;
  if (fix.value.starts_with(place.prefix)) fix.value = fix.value.substr(place.prefix.size());
  Graph edited = applied_here(inside(graph, place.block), registry, fix).graph;
  return {with_inside(graph, place.block, std::move(edited)), {}};
}

}  // namespace

Edited applied(const Graph& graph, const LayerRegistry& registry, const Fix& fix) {
  if (graph.blocks.empty()) return applied_here(graph, registry, fix);
  if (fix.node.empty()) return applied_here(graph, with_blocks(registry, graph), fix);
  const auto place = place_of(graph, fix.node);
  if (!place) return {graph, {}};
  if (const auto outer = place->block.empty() ? std::nullopt : fix_of_use(graph, *place, fix)) {
    return applied(graph, registry, *outer);
  }
  const LayerRegistry layers = with_blocks(registry, graph);
  if (place->block.empty()) return applied_here(graph, layers, fix);
  return applied_inside(graph, layers, *place, fix);
}

}  // namespace netloom
