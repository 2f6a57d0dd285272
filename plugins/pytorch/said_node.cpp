#include "plugins/pytorch/said_node.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/graph/mute.h"
#include "engine/graph/with_blocks.h"
#include "engine/layers/parameter_value.h"
#include "plugins/pytorch/node_ops.h"
#include "plugins/pytorch/own_layer.h"
#include "plugins/pytorch/shared_results.h"

namespace netloom {

namespace {

NodeUse use_of(const SpokenGraph& graph, const NodePlace& place) {
  const LayerType& layer = graph.type(place.node);
  NodeUse use{layer, layer.complete(fitted(layer, place.node.parameters)), {}, {}, {}, {}, {}};
  for (const auto& [port, links] : place.links) {
    for (const NodeLink& link : links) {
      use.inputs.by_port[port].push_back(value_of(graph.prediction, link));
      use.names[port].push_back(link.name);
    }
  }
  use.outputs = graph.prediction.values.find(place.node.name)->second;
  const Program& program = graph.prediction.program;
  for (const Variable* one : variables_of(program, place)) {
    if (one->kind != VariableKind::weight) continue;
    use.weights.push_back({one->value, program.values[static_cast<std::size_t>(one->value)]});
  }
  for (const Instruction& one : program.instructions) {
    if (one.node == place.node.name) use.instructions.push_back(&one);
  }
  return use;
}

/// "{}" in `text` replaced by `word`.
std::string filled(std::string text, const std::string& word) {
  for (auto at = text.find("{}"); at != std::string::npos; at = text.find("{}", at + word.size())) {
    text.replace(at, 2, word);
  }
  return text;
}

SaidNode by_rule(TorchNode said, const NodeUse& use, const NodePlace& place) {
  SaidNode node;
  if (said.module && said.forward.empty()) {
    said.forward = fmt::format("{{}}({})", fmt::join(all_inputs(use), ", "));
  }
  node.values.push_back(filled(said.forward, "self." + place.attribute));
  node.module = std::move(said.module);
  node.turn = std::move(said.tensors);
  if (place.results.size() > 1 && said.target == "{}") {
    node.target = fmt::format("{}", fmt::join(place.results, ", "));
  } else {
    node.target = filled(said.target, place.results.front());
  }
  return node;
}

}  // namespace

SpokenGraph::SpokenGraph(const Graph& of, const LayerRegistry& layers, const Scales& by_node)
    : graph(without_muted(of, layers)),
      whole(with_shared_results(graph, layers)),
      registry(with_blocks(layers, graph)),
      expansion(expand(whole, registry)),
      ports(used_ports(expansion)),
      prediction(lower(whole, layers, Mode::inference, false)),
      training(lower(whole, layers, Mode::training, false)),
      scales(by_node) {
  for (const Node& node : expansion.flat.nodes) by_name_.emplace(node.name, &node);
  for (const ExpandedUse& use : expansion.uses) uses_.emplace(use.name, &use);
}

const Node* SpokenGraph::flat_node(std::string_view name) const {
  const auto found = by_name_.find(name);
  return found == by_name_.end() ? nullptr : found->second;
}

SaidNode say_node_by_ops(SpokenGraph& graph, const NodePlace& place) {
  const NodeUse use = use_of(graph, place);
  SaidNode node;
  add_ops(graph, place, {use.names, "self." + place.attribute, place.stem}, node);
  return node;
}

SaidNode say_node(SpokenGraph& graph, const NodePlace& place) {
  const NodeUse use = use_of(graph, place);
  const TorchRule* rule = torch_rule_named(place.node.layer);
  std::optional<TorchNode> said = rule == nullptr ? std::nullopt : rule->say(use);
  if (said && !said->function.empty()) graph.functions.insert(said->function);
  const auto variables = variables_of(graph.training.program, place);
  SaidNode node = said                ? by_rule(std::move(*said), use, place)
                  : variables.empty() ? say_node_by_ops(graph, place)
                                      : by_own_class(graph, use, place);
  for (const Variable* one : variables) node.variables.push_back(one->name);
  return node;
}

}  // namespace netloom
