#include "plugins/pytorch/node_ops.h"

#include <fmt/format.h>

namespace netloom {

namespace {

/// The ops of the node in one of its programs.
SaidOps ops_of(SpokenGraph& graph, const Lowered& lowered, const NodePlace& place,
               const OpNames& names) {
  OpScope scope{lowered.program, place.node.name, {}, {}, names.stem, {}};
  for (const auto& [port, links] : place.links) {
    for (std::size_t i = 0; i < links.size(); ++i) {
      const Value& value = value_of(lowered, links[i]);
      const std::string& name = names.inputs.find(port)->second[i];
      scope.names[value.id] = {name, Binds::atom, {}};
      scope.named.push_back({name, value.shape()});
    }
  }
  for (const Variable* one : variables_of(lowered.program, place)) {
    const std::string name = short_name(*one);
    scope.names[one->value] = {names.holder + "." + name, Binds::atom, {}};
    const auto module = names.modules.find(name);
    if (module != names.modules.end()) scope.modules[one->value] = "self." + module->second;
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

}  // namespace

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

void add_ops(SpokenGraph& graph, const NodePlace& place, const OpNames& names, SaidNode& node) {
  const SaidOps prediction = ops_of(graph, graph.prediction, place, names);
  const SaidOps training = ops_of(graph, graph.training, place, names);
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

}  // namespace netloom
