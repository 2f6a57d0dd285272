#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "engine/graph/checked_graph.h"

namespace netloom {

namespace {

bool is(const CheckedGraph& graph, std::size_t number, std::string_view layer) {
  return graph.known(number) && graph.type(number).name == layer;
}

Diagnostic& warn(const CheckedGraph& graph, std::size_t number, std::string code, std::string title,
                 std::string message, Findings& findings) {
  Diagnostic& diagnostic =
      findings.add(number, diagnostic_at(graph.resolved.node(number), std::move(code),
                                         std::move(title), std::move(message)));
  diagnostic.severity = Severity::warning;
  return diagnostic;
}

void advise_softmax(const CheckedGraph& graph, std::size_t number, Findings& findings) {
  if (!is(graph, number, "cross_entropy")) return;
  const auto link = graph.link_at(number, "scores");
  if (!link || !is(graph, link->node, "softmax")) return;
  const auto before = graph.only_link(link->node);
  const std::string& softmax = graph.resolved.node(link->node).name;
  const std::string& scores = graph.resolved.node(before->node).name;
  Diagnostic& d = warn(graph, number, "loss.softmax", "Softmax twice",
                       fmt::format("Cross-entropy has a softmax inside; with `{}` before it, "
                                   "gradients fade and learning is slow.",
                                   softmax),
                       findings);
  d.port = "scores";
  d.fixes.push_back(
      {Fix::Kind::connect, fmt::format("Link {} instead", scores), d.node, d.port, {}, {}, scores});
}

void advise_bias(const CheckedGraph& graph, std::size_t number, Findings& findings) {
  if (!graph.known(number)) return;
  const ResolvedNode& resolved = graph.resolved.nodes[number];
  const Node& node = graph.resolved.node(number);
  const ParameterInfo* bias = resolved.type->parameter("bias");
  if (bias == nullptr || bias->kind != ParameterKind::boolean || resolved.takers.empty()) return;
  const auto given = node.parameters.find("bias");
  const ParameterValue& value = given == node.parameters.end() ? bias->fallback : given->second;
  if (!std::get<bool>(value)) return;
  const bool only_norm = std::all_of(resolved.takers.begin(), resolved.takers.end(),
                                     [&](std::size_t i) { return is(graph, i, "batch_norm"); });
  if (!only_norm) return;
  const std::string count = to_text(graph.values[number][0].shape()[1].extent);
  Diagnostic& d =
      warn(graph, number, "bias.unused", fmt::format("{} biases without effect", count),
           fmt::format("Batch norm subtracts the mean, so these {} biases have no effect.", count),
           findings);
  d.parameter = "bias";
  d.fixes.push_back({Fix::Kind::set_parameter, "Turn bias off", d.node, {}, "bias", {}, "false"});
}

/// True for layers through which two layers of weights still act as one.
bool is_linear(const CheckedGraph& graph, std::size_t number) {
  constexpr std::array<std::string_view, 4> linear = {"flatten", "dropout", "batch_norm",
                                                      "global_avg_pool2d"};
  return std::find(linear.begin(), linear.end(), graph.type(number).name) != linear.end();
}

void advise_activation(const CheckedGraph& graph, std::size_t number, Findings& findings) {
  if (!is(graph, number, "dense")) return;
  auto link = graph.link_at(number, "x");
  while (link && graph.known(link->node) && is_linear(graph, link->node)) {
    link = graph.only_link(link->node);
  }
  if (!link || !(is(graph, link->node, "dense") || is(graph, link->node, "conv2d"))) return;
  Diagnostic& d = warn(
      graph, number, "activation.missing", "No activation in between",
      fmt::format("`{}` and `{}` multiply one after the other, so together they can do no more "
                  "than one layer.",
                  graph.resolved.node(link->node).name, graph.resolved.node(number).name),
      findings);
  d.port = "x";
  d.fixes.push_back({Fix::Kind::insert_layer, "Insert ReLU", d.node, "x", {}, "relu", {}});
}

void report_unused(const CheckedGraph& graph, std::size_t number, Findings& findings) {
  const Node& node = graph.resolved.node(number);
  Diagnostic& d = warn(graph, number, "node.unused", fmt::format("'{}' leads nowhere", node.name),
                       "No output and no loss depends on it, so it is left out when the network "
                       "runs.",
                       findings);
  d.fixes.push_back({Fix::Kind::remove_node, "Remove " + node.name, node.name, {}, {}, {}, {}});
}

}  // namespace

void advise(const CheckedGraph& graph, Findings& findings) {
  for (std::size_t i = 0; i < graph.resolved.nodes.size(); ++i) {
    advise_softmax(graph, i, findings);
    advise_bias(graph, i, findings);
    advise_activation(graph, i, findings);
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
