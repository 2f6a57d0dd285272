#include "plugins/pytorch/said_node.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/graph/with_blocks.h"
#include "engine/layers/parameter_value.h"
#include "plugins/pytorch/say_ops.h"

namespace netloom {

namespace {

std::vector<const Variable*> variables_of(const Program& program, const NodePlace& place) {
  std::vector<const Variable*> own;
  for (const Variable& one : program.variables) {
    const bool kept = one.kind == VariableKind::weight || one.kind == VariableKind::state;
    if (!kept || one.name.rfind('.') != place.prefix.size()) continue;
    if (one.name.starts_with(place.prefix)) own.push_back(&one);
  }
  return own;
}

std::string short_name(const Variable& variable) {
  return variable.name.substr(variable.name.rfind('.') + 1);
}

const Value& value_of(const Lowered& lowered, const NodeLink& link) {
  return lowered.values.find(link.node)->second[link.output];
}

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

/// The names of all inputs in the order of the layer's ports.
std::vector<std::string> all_inputs(const NodeUse& use) {
  std::vector<std::string> all;
  for (const PortInfo& port : use.layer.inputs) {
    const auto names = use.names.find(port.name);
    if (names != use.names.end()) {
      all.insert(all.end(), names->second.begin(), names->second.end());
    }
  }
  return all;
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

/// The ops of the node in one of its programs; `names` are those of its inputs, `holder` what its
/// weights are members of.
SaidOps ops_of(SpokenGraph& graph, const Lowered& lowered, const NodePlace& place,
               const std::map<std::string, std::vector<std::string>, std::less<>>& names,
               const std::string& holder, const std::string& stem) {
  OpScope scope{lowered.program, place.node.name, {}, {}, stem, {}};
  for (const auto& [port, links] : place.links) {
    for (std::size_t i = 0; i < links.size(); ++i) {
      const Value& value = value_of(lowered, links[i]);
      const std::string& name = names.find(port)->second[i];
      scope.names[value.id] = {name, Binds::atom, {}};
      scope.named.push_back({name, value.shape()});
    }
  }
  for (const Variable* one : variables_of(lowered.program, place)) {
    scope.names[one->value] = {holder + "." + short_name(*one), Binds::atom, {}};
  }
  for (const Value& value : lowered.values.find(place.node.name)->second) {
    scope.results.push_back(value.id);
  }
  SaidOps said = say_ops(scope);
  graph.functions.merge(said.functions);
  return said;
}

bool same_results(const SaidOps& a, const SaidOps& b) {
  return SaidOps{{}, a.results, {}} == SaidOps{{}, b.results, {}};
}

/// The lines of both programs: once where they are equal, else by `self.training`.
void add_ops(const SaidOps& prediction, const SaidOps& training, const NodePlace& place,
             SaidNode& node) {
  const auto branch = [&](const char* head, const SaidOps& ops, bool with_results) {
    node.statements.push_back({head, {place.node.name}, 0});
    for (const std::string& line : ops.statements)
      node.statements.push_back({line, {place.node.name}, 1});
    for (std::size_t i = 0; with_results && i < ops.results.size(); ++i) {
      node.statements.push_back(
          {fmt::format("{} = {}", place.results[i], ops.results[i].text), {place.node.name}, 1});
    }
  };
  const bool same_values = same_results(prediction, training);
  if (prediction == training) {
    for (const std::string& line : prediction.statements) {
      node.statements.push_back({line, {place.node.name}, 0});
    }
  } else if (prediction.statements.empty() && same_values) {
    branch("if self.training:", training, false);
  } else {
    branch("if self.training:", training, true);
    branch("else:", prediction, true);
    node.values = place.results;
    return;
  }
  for (const Python& value : prediction.results) node.values.push_back(value.text);
}

/// The call that makes a tensor of `shape`, which scaled() brings to its first values.
ModuleCall first_values(const Initialiser& start, const Shape& shape) {
  std::vector<Argument> sizes;
  for (const Axis& axis : shape) {
    const bool named = axis.role != Role::none;
    sizes.push_back({named ? fmt::format("{}s", name_of(axis.role)) : "size",
                     std::to_string(axis.extent.factor)});
  }
  if (sizes.empty()) sizes.push_back({"size", "()"});
  const bool drawn = start.kind != Initialiser::Kind::constant;
  const char* const zero_or_one = start.value == 0 ? "torch.zeros" : "torch.ones";
  return {drawn ? "torch.empty" : zero_or_one, std::move(sizes)};
}

/// "{}" or "2.0 * {}", where {} stands for the tensor.
std::string scaled(const Initialiser& start) {
  const bool plain =
      start.kind != Initialiser::Kind::constant || start.value == 0 || start.value == 1;
  return plain ? "{}" : real_argument(start.value) + " * {}";
}

/// What makes the node's weights and states in __init__.
std::vector<Member> tensor_members(const Program& program,
                                   const std::vector<const Variable*>& variables) {
  std::vector<Member> members;
  for (const Variable* one : variables) {
    const Shape& shape = program.values[static_cast<std::size_t>(one->value)].shape;
    const std::string name = short_name(*one);
    const bool weight = one->kind == VariableKind::weight;
    const std::string first = scaled(one->initialiser);
    members.push_back({weight ? fmt::format("self.{} = nn.Parameter({})", name, first)
                              : fmt::format("self.register_buffer(\"{}\", {})", name, first),
                       {},
                       {{first_values(one->initialiser, shape)}},
                       {}});
  }
  return members;
}

/// Parameters of a class's forward: "x", or "x1", "x2" where a port takes several.
std::map<std::string, std::vector<std::string>, std::less<>> own_names(const NodePlace& place) {
  std::map<std::string, std::vector<std::string>, std::less<>> names;
  for (const auto& [port, links] : place.links) {
    for (std::size_t i = 0; i < links.size(); ++i) {
      const std::string name = python_name(port);
      names[port].push_back(links.size() == 1 ? name : fmt::format("{}{}", name, i + 1));
    }
  }
  return names;
}

/// A class of its own for a layer with weights that PyTorch has no module for.
SaidNode by_own_class(SpokenGraph& graph, NodeUse use, const NodePlace& place) {
  const Program& program = graph.training.program;
  const auto variables = variables_of(program, place);
  ClassSource own;
  own.name = class_name(use.layer.name);
  own.layer = use.layer.name;
  own.about = use.layer.summary;
  own.members = tensor_members(program, variables);
  NodePlace inside = place;
  inside.results = {"y"};
  for (std::size_t i = 1; i < place.results.size(); ++i) {
    inside.results.push_back(fmt::format("y{}", i + 1));
  }
  SaidNode node;
  node.values.push_back(
      fmt::format("self.{}({})", place.attribute, fmt::join(all_inputs(use), ", ")));
  node.target = fmt::format("{}", fmt::join(place.results, ", "));
  use.names = own_names(place);
  own.parameters = all_inputs(use);
  SaidNode body;
  add_ops(ops_of(graph, graph.prediction, place, use.names, "self", "y"),
          ops_of(graph, graph.training, place, use.names, "self", "y"), inside, body);
  own.lines = body.statements;
  own.lines.push_back({fmt::format("return {}", fmt::join(body.values, ", "))});
  for (PythonLine& line : own.lines) line.nodes.clear();
  node.module = graph.classes.use(std::move(own), place.node.name);
  return node;
}

}  // namespace

SpokenGraph::SpokenGraph(const Graph& of, const LayerRegistry& layers, const Scales& by_node)
    : graph(of),
      registry(with_blocks(layers, of)),
      expansion(expand(of, registry)),
      ports(used_ports(expansion)),
      prediction(lower(of, layers, Mode::inference, false)),
      training(lower(of, layers, Mode::training, false)),
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
  const std::string holder = "self." + place.attribute;
  const std::string& stem = place.results.front();
  add_ops(ops_of(graph, graph.prediction, place, use.names, holder, stem),
          ops_of(graph, graph.training, place, use.names, holder, stem), place, node);
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
