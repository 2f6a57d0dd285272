#include "engine/graph/difference.h"

#include <algorithm>
#include <set>

#include "engine/graph/with_blocks.h"
#include "engine/layers/declare.h"

namespace netloom {

namespace {

Parameters all_parameters(const Node& node, const LayerRegistry& registry) {
  const LayerType* layer = registry.find(node.layer);
  return layer == nullptr ? node.parameters : layer->complete(node.parameters);
}

std::string text_of(const Parameters& parameters, const std::string& name) {
  const auto found = parameters.find(name);
  return found == parameters.end() ? std::string() : to_text(found->second);
}

std::vector<ValueChange> changed_values(const Node& before, const LayerRegistry& layers_before,
                                        const Node& after, const LayerRegistry& layers_after) {
  std::vector<ValueChange> values;
  if (before.layer != after.layer) values.push_back({"layer", before.layer, after.layer});
  if (before.muted != after.muted) {
    values.push_back({"muted", before.muted ? "yes" : "no", after.muted ? "yes" : "no"});
  }
  if (before.shares != after.shares) values.push_back({"shares", before.shares, after.shares});
  if (before.layer != after.layer) return values;  // their parameters have little in common
  const Parameters old = all_parameters(before, layers_before);
  const Parameters now = all_parameters(after, layers_after);
  std::set<std::string> names;
  for (const auto& [name, value] : old) names.insert(name);
  for (const auto& [name, value] : now) names.insert(name);
  for (const std::string& name : names) {
    const auto left = old.find(name);
    const auto right = now.find(name);
    const bool same = left != old.end() && right != now.end() && left->second == right->second;
    if (!same) values.push_back({name, text_of(old, name), text_of(now, name)});
  }
  return values;
}

/// A graph and all layers that its nodes may use.
struct Side {
  const Graph& graph;
  LayerRegistry layers;

  Side(const Graph& g, const LayerRegistry& registry)
      : graph(g), layers(with_blocks(registry, g)) {}

  /// The port of `from`, also where it is left out as the first.
  std::string port(const Endpoint& from) const {
    const Node* source = from.port.empty() ? graph.find(from.node) : nullptr;
    const LayerType* layer = source == nullptr ? nullptr : layers.find(source->layer);
    if (layer == nullptr) return from.port;
    const auto outputs = layer->outputs_of(source->parameters);
    return outputs.empty() ? from.port : outputs.front();
  }
  bool links(const Endpoint& from, const std::string& from_port, const std::string& node,
             const std::string& to_port) const {
    const Node* taker = graph.find(node);
    if (taker == nullptr) return false;
    const auto at = taker->inputs.find(to_port);
    return at != taker->inputs.end() &&
           std::any_of(at->second.begin(), at->second.end(), [&](const Endpoint& one) {
             return one.node == from.node && port(one) == from_port;
           });
  }
};

/// The links of `side` that `other` lacks.
void add_links(const Side& side, const Side& other, Change change, std::vector<LinkChange>& links) {
  for (const Node& node : side.graph.nodes) {
    for (const auto& [port, sources] : node.inputs) {
      for (const Endpoint& from : sources) {
        if (!other.links(from, side.port(from), node.name, port))
          links.push_back({from, node.name, port, change});
      }
    }
  }
}

}  // namespace

const NodeChange* GraphDifference::node(std::string_view name) const {
  const auto found = std::find_if(nodes.begin(), nodes.end(),
                                  [&](const NodeChange& one) { return one.node == name; });
  return found == nodes.end() ? nullptr : &*found;
}

GraphDifference difference(const Graph& before, const Graph& after, const LayerRegistry& registry) {
  const Side old_side(before, registry);
  const Side new_side(after, registry);
  GraphDifference all;
  for (const Node& node : after.nodes) {
    const Node* old = before.find(node.name);
    if (old == nullptr) {
      all.nodes.push_back({node.name, node.layer, Change::added, {}});
      continue;
    }
    auto values = changed_values(*old, old_side.layers, node, new_side.layers);
    if (values.empty()) continue;
    all.nodes.push_back({node.name, node.layer, Change::changed, std::move(values)});
  }
  for (const Node& node : before.nodes) {
    if (after.find(node.name) == nullptr)
      all.nodes.push_back({node.name, node.layer, Change::removed, {}});
  }
  add_links(new_side, old_side, Change::added, all.links);
  add_links(old_side, new_side, Change::removed, all.links);
  return all;
}

}  // namespace netloom
