#include <algorithm>
#include <unordered_map>

#include "engine/graph/build_node.h"
#include "engine/graph/checked_graph.h"
#include "engine/graph/edit.h"
#include "engine/graph/expand.h"
#include "engine/graph/mute.h"
#include "engine/graph/with_blocks.h"
#include "engine/layers/parameter_value.h"
#include "engine/ops/refusal.h"

namespace netloom {

namespace {

/// True when `late` takes from `early`, directly or through others. What comes first in the order
/// takes from nothing that comes after it, which settles half of all questions without a walk.
bool depends_on(const Graph& graph, const GraphCheck& checked, std::string_view late,
                std::string_view early) {
  const auto late_check = checked.nodes.find(late);
  const auto early_check = checked.nodes.find(early);
  if (late_check != checked.nodes.end() && early_check != checked.nodes.end() && late != early &&
      late_check->second.place >= 0 && late_check->second.place < early_check->second.place) {
    return false;
  }
  std::unordered_map<std::string_view, const Node*> nodes;
  for (const Node& node : graph.nodes) nodes.emplace(node.name, &node);
  std::vector<std::string_view> queue{late};
  while (!queue.empty()) {
    const std::string_view at = queue.back();
    queue.pop_back();
    if (at == early) return true;
    const auto node = nodes.find(at);
    if (node == nodes.end()) continue;
    for (const auto& [port, links] : node->second->inputs) {
      for (const Endpoint& link : links) queue.push_back(link.node);
    }
    nodes.erase(node);
  }
  return false;
}

/// Stands for the output that `link` comes from; invalid while that is not known.
Value placeholder(Builder& builder, const Graph& graph, const LayerRegistry& registry,
                  const GraphCheck& checked, const Endpoint& link) {
  const Node* source = graph.find(link.node);
  const auto known = checked.nodes.find(link.node);
  const LayerType* type = source == nullptr ? nullptr : registry.find(source->layer);
  if (type == nullptr || known == checked.nodes.end() || !known->second.known) return {};
  const auto outputs = type->outputs_of(source->parameters);
  const auto output = std::find(outputs.begin(), outputs.end(), link.port);
  const auto number = link.port.empty() ? 0 : output - outputs.begin();
  if (static_cast<std::size_t>(number) >= known->second.outputs->size()) return {};
  return builder.stand_in((*known->second.outputs)[static_cast<std::size_t>(number)],
                          number == 0 ? known->second.classes : 0);
}

Diagnostic named(Diagnostic diagnostic, const Node& node) {
  diagnostic.node = node.name;
  diagnostic.fixes.clear();  // they are for links that stand
  for (const auto& [port, links] : node.inputs) {
    diagnostic.message.put("{" + port + "}", links.front().node);
  }
  return diagnostic;
}

Diagnostic refused(std::string code, std::string_view node, std::string_view port, Phrase title,
                   Phrase message) {
  Diagnostic diagnostic;
  diagnostic.code = std::move(code);
  diagnostic.node = node;
  diagnostic.port = port;
  diagnostic.title = std::move(title);
  diagnostic.message = std::move(message);
  return diagnostic;
}

/// What `node` says of its operands once it is built; nothing where that cannot be said yet.
std::optional<Diagnostic> refusal_of_layer(Builder& builder, const LayerType& type,
                                           const Node& node, const LayerInputs& inputs) {
  for (const auto& [parameter, value] : node.parameters) {
    const ParameterInfo* info = type.parameter(parameter);
    if (info == nullptr || check_parameter(*info, value)) return std::nullopt;
  }
  try {
    builder.enter(node.name, node.name);
    type.build(builder, fitted(type, node.parameters), inputs);
  } catch (const Refusal& refusal) {
    return named(refusal.diagnostic(), node);
  }
  return std::nullopt;
}

std::optional<Diagnostic> first_refusal(Builder& builder, CheckedGraph& flat) {
  for (const std::size_t number : flat.resolved.order) {
    const ResolvedNode& resolved = flat.resolved.nodes[number];
    if (flat.known(number) || !resolved.sound || !flat.inputs_known(number)) continue;
    try {
      flat.values[number] =
          build_node(builder, flat.resolved, number, inputs_of(resolved, flat.values));
    } catch (const Refusal& refusal) {
      return named(refusal.diagnostic(), flat.resolved.node(number));
    }
  }
  return std::nullopt;
}

/// The same of a node that uses a block: the first thing that a node inside says.
std::optional<Diagnostic> refusal_of_block(Builder& builder, const Graph& graph,
                                           const LayerRegistry& layers, const Node& node,
                                           const LayerInputs& inputs) {
  Graph trial;
  trial.blocks = graph.blocks;
  for (const auto& [port, links] : node.inputs) {
    const std::string& source = links.front().node;
    if (trial.find(source) != nullptr) return std::nullopt;  // two outputs of one node
    trial.nodes.emplace_back().name = source;
    trial.nodes.back().layer = "input";
  }
  trial.nodes.push_back(node);
  for (auto& [port, links] : trial.nodes.back().inputs) links.front().port.clear();
  trial = without_muted(std::move(trial), layers);
  const Expansion expansion = expand(trial, layers);
  Findings ignored;
  CheckedGraph flat = check_level(expansion.flat.nodes, expansion.flat, layers, ignored);
  for (const auto& [port, links] : node.inputs) {
    flat.values[flat.resolved.numbers.at(links.front().node)] = {inputs[port]};
  }
  auto refused = first_refusal(builder, flat);
  if (refused) refused->node = node.name;
  return refused;
}

std::optional<Diagnostic> refusal_with(const Graph& graph, const LayerRegistry& layers,
                                       const GraphCheck& checked, const Endpoint& from,
                                       std::string_view name, std::string_view port) {
  const Node* node = graph.find(name);
  const LayerType* type = node == nullptr ? nullptr : layers.find(node->layer);
  if (type == nullptr || type->input(port) == nullptr) {
    return refused("port.unknown", name, port, phrase("No input '{}'", port),
                   phrase("Nothing can be linked here."));
  }
  if (depends_on(graph, checked, from.node, name)) {
    return refused(
        "cycle", name, port, phrase("Would run in a circle"),
        phrase("'{}' already depends on '{}', so neither could start.", from.node, name));
  }
  if (node->muted) return std::nullopt;
  Graph trial;
  trial.nodes.push_back(*node);
  const Node linked = with_link(std::move(trial), layers, from, name, port).nodes.front();
  Program program;
  Builder builder(program, Mode::inference);
  LayerInputs inputs;
  for (const PortInfo& info : type->inputs) {
    const auto links = linked.inputs.find(info.name);
    if (links == linked.inputs.end() && !info.optional) return std::nullopt;
    if (links == linked.inputs.end()) continue;
    // A second input of Add or Concatenate may follow.
    if (info.many && links->second.size() < 2) return std::nullopt;
    for (const Endpoint& link : links->second) {
      const Value value = placeholder(builder, graph, layers, checked, link);
      if (!value.valid()) return std::nullopt;
      inputs.by_port[info.name].push_back(value);
    }
  }
  if (type->category == Category::block) {
    return refusal_of_block(builder, graph, layers, linked, inputs);
  }
  return refusal_of_layer(builder, *type, linked, inputs);
}

}  // namespace

std::optional<Diagnostic> refusal_of_link(const Graph& graph, const LayerRegistry& registry,
                                          const GraphCheck& checked, const Endpoint& from,
                                          std::string_view node, std::string_view port) {
  if (graph.blocks.empty()) return refusal_with(graph, registry, checked, from, node, port);
  return refusal_with(graph, with_blocks(registry, graph), checked, from, node, port);
}

}  // namespace netloom
