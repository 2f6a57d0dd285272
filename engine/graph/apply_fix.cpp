#include <algorithm>

#include "engine/graph/edit.h"
#include "engine/graph/inside.h"
#include "engine/graph/with_blocks.h"
#include "engine/layers/parameter_value.h"

namespace netloom {

namespace {

/// The fix of a node of `graph` itself.
Edited applied_here(const Graph& graph, const LayerRegistry& registry, const Fix& fix) {
  switch (fix.kind) {
    case Fix::Kind::set_parameter: {
      const auto value = parameter_value(fix.value);
      if (!value) return {graph, {}};
      return {with_parameter(graph, registry, fix.node, fix.parameter, *value), {}};
    }
    case Fix::Kind::insert_layer:
      return with_node_in_link(graph, registry, fix.layer, fix.node, fix.port);
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
