#include <algorithm>

#include "engine/graph/edit.h"
#include "engine/graph/rewire.h"

namespace netloom {

namespace {

bool is_target(const Graph& graph, const LayerRegistry& registry, std::string_view name) {
  const Node* node = graph.find(name);
  const LayerType* type = node == nullptr ? nullptr : registry.find(node->layer);
  return type != nullptr && type->role == LayerRole::target;
}

/// The ports of `type` in the order in which a link from a target, or from anything else, tries
/// them.
std::vector<std::string> ports_to_try(const LayerType& type, bool from_target) {
  std::vector<std::string> ports;
  for (const PortInfo& port : type.inputs) {
    if (port.takes_target && !from_target) continue;
    ports.insert(port.takes_target ? ports.begin() : ports.end(), port.name);
  }
  return ports;
}

}  // namespace

std::vector<LayerFit> layers_after(const Graph& graph, const LayerRegistry& registry,
                                   const GraphCheck& checked, const Endpoint& from) {
  const bool from_target = is_target(graph, registry, from.node);
  Edited trial = with_node(graph, registry, "trial");
  std::vector<LayerFit> fits;
  for (const auto& type : registry.all()) {
    trial.graph.nodes.back().layer = type->name;
    // A block that the graph does not have yet has no inside to ask; the check says it afterwards.
    const bool asked = type->category != Category::block || graph.block(type->name) != nullptr;
    for (const std::string& port : ports_to_try(*type, from_target)) {
      if (asked && refusal_of_link(trial.graph, registry, checked, from, trial.added, port)) {
        continue;
      }
      fits.push_back({type->name, port});
      break;
    }
  }
  return fits;
}

std::vector<LayerFit> layers_before(const Graph& graph, const LayerRegistry& registry,
                                    std::string_view name, std::string_view port) {
  const Node* node = graph.find(name);
  const LayerType* taker = node == nullptr ? nullptr : registry.find(node->layer);
  const PortInfo* info = taker == nullptr ? nullptr : taker->input(port);
  if (info == nullptr) return {};
  std::vector<LayerFit> fits;
  for (const auto& type : registry.all()) {
    const bool target = type->role == LayerRole::target;
    if (!type->outputs.empty() && target == info->takes_target) {
      fits.push_back({type->name, type->outputs.front()});
    }
  }
  return fits;
}

}  // namespace netloom
