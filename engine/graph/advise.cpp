#include "engine/graph/advise.h"

#include <algorithm>

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

Diagnostic& warn(const CheckedGraph& graph, std::size_t number, std::string code, Phrase title,
                 Phrase message, Findings& findings) {
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
      {Fix::Kind::connect, phrase("Link {} instead", name), warning.node, port, {}, {}, name});
}

void offer_to_remove(const CheckedGraph& graph, std::size_t number, Diagnostic& warning) {
  const std::string& name = graph.resolved.node(number).name;
  warning.fixes.push_back(
      {Fix::Kind::remove_node, phrase("Remove {}", name), name, {}, {}, {}, {}});
}

namespace {

void report_unused(const CheckedGraph& graph, std::size_t number, Findings& findings) {
  const Node& node = graph.resolved.node(number);
  Diagnostic& d =
      warn(graph, number, "node.unused", phrase("'{}' leads nowhere", node.name),
           phrase("No output and no loss depends on it, so it is left out when the network "
                  "runs."),
           findings);
  offer_to_remove(graph, number, d);
}

}  // namespace

void advise(const CheckedGraph& graph, Findings& findings) {
  for (std::size_t i = 0; i < graph.resolved.nodes.size(); ++i) {
    if (!graph.known(i)) continue;
    for (const auto look : {advise_loss, advise_order, advise_parameters, advise_layout}) {
      look(graph, i, findings);
    }
  }
}

void advise_unused(const CheckedGraph& graph, Findings& findings) {
  const std::vector<bool> useful = graph.leading_to({LayerRole::output, LayerRole::loss});
  if (std::find(useful.begin(), useful.end(), true) == useful.end()) return;
  for (std::size_t i = 0; i < useful.size(); ++i) {
    const ResolvedNode& node = graph.resolved.nodes[i];
    if (!useful[i] && node.takers.empty() && node.type != nullptr)
      report_unused(graph, i, findings);
  }
}

}  // namespace netloom
