#include "engine/graph/advise.h"

#include <algorithm>

#include <fmt/format.h>

namespace netloom {

bool is(const CheckedGraph& graph, std::size_t number, std::string_view layer) {
  return graph.known(number) && graph.type(number).name == layer;
}

const ParameterValue* parameter_of(const CheckedGraph& graph, std::size_t number,
                                   std::string_view name) {
  const ParameterInfo* info = graph.type(number).parameter(name);
  if (info == nullptr) return nullptr;
  const auto& given = graph.resolved.node(number).parameters;
  const auto at = given.find(name);
  return at == given.end() ? &info->fallback : &at->second;
}

Diagnostic& warn(const CheckedGraph& graph, std::size_t number, std::string code, std::string title,
                 std::string message, Findings& findings) {
  Diagnostic& diagnostic =
      findings.add(number, diagnostic_at(graph.resolved.node(number), std::move(code),
                                         std::move(title), std::move(message)));
  diagnostic.severity = Severity::warning;
  return diagnostic;
}

void offer_to_skip(const CheckedGraph& graph, std::size_t skipped, const std::string& port,
                   Diagnostic& warning) {
  const auto before = graph.only_link(skipped);
  if (!before) return;
  const std::string& name = graph.resolved.node(before->node).name;
  warning.fixes.push_back(
      {Fix::Kind::connect, fmt::format("Link {} instead", name), warning.node, port, {}, {}, name});
}

void offer_to_remove(const CheckedGraph& graph, std::size_t number, Diagnostic& warning) {
  const std::string& name = graph.resolved.node(number).name;
  warning.fixes.push_back({Fix::Kind::remove_node, "Remove " + name, name, {}, {}, {}, {}});
}

namespace {

void report_unused(const CheckedGraph& graph, std::size_t number, Findings& findings) {
  const Node& node = graph.resolved.node(number);
  Diagnostic& d = warn(graph, number, "node.unused", fmt::format("'{}' leads nowhere", node.name),
                       "No output and no loss depends on it, so it is left out when the network "
                       "runs.",
                       findings);
  offer_to_remove(graph, number, d);
}

}  // namespace

void advise(const CheckedGraph& graph, Findings& findings) {
  for (std::size_t i = 0; i < graph.resolved.nodes.size(); ++i) {
    if (!graph.known(i)) continue;
    for (const auto look : {advise_loss, advise_order, advise_parameters}) {
      look(graph, i, findings);
    }
  }
}

void advise_unused(const CheckedGraph& graph, Findings& findings) {
  const std::vector<bool> useful = graph.useful();
  if (std::find(useful.begin(), useful.end(), true) == useful.end()) return;
  for (std::size_t i = 0; i < useful.size(); ++i) {
    const ResolvedNode& node = graph.resolved.nodes[i];
    if (!useful[i] && node.takers.empty() && node.type != nullptr)
      report_unused(graph, i, findings);
  }
}

void check_whole(const CheckedGraph& graph, Findings& findings) {
  const auto has = [&graph](LayerRole role) {
    return std::any_of(
        graph.resolved.nodes.begin(), graph.resolved.nodes.end(),
        [role](const ResolvedNode& one) { return one.type != nullptr && one.type->role == role; });
  };
  const auto report = [&](Severity severity, const char* code, const char* title,
                          const char* message) {
    Diagnostic diagnostic;
    diagnostic.severity = severity;
    diagnostic.code = code;
    diagnostic.title = title;
    diagnostic.message = message;
    findings.add(graph.resolved.nodes.size(), std::move(diagnostic));
  };
  if (!has(LayerRole::input)) {
    report(Severity::error, "graph.input", "No input",
           "The graph has no input node, so no data can enter. Add an Input and link the first "
           "layer to it.");
  }
  if (!has(LayerRole::output)) {
    report(Severity::warning, "graph.output", "No output",
           "The graph has no output node, so it cannot predict or be exported. Add an Output and "
           "link the last layer to it.");
  }
  if (!has(LayerRole::loss)) {
    report(Severity::warning, "graph.loss", "No loss",
           "Training needs to know what is wrong with an answer. Add Cross-entropy for classes or "
           "Mean squared error for numbers.");
  }
}

}  // namespace netloom
