#include <algorithm>

#include <fmt/format.h>

#include "engine/core/text.h"
#include "engine/graph/checked_graph.h"
#include "engine/layers/declare.h"
#include "engine/layers/feature_axis.h"
#include "engine/layers/parameter_value.h"

namespace netloom {

namespace {

void replace_all(std::string& text, const std::string& from, const std::string& to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

/// The node upstream of `number` that decides how many features it gives, and its parameter; or
/// nothing.
std::optional<std::pair<std::size_t, const ParameterInfo*>> sizing_node(const CheckedGraph& graph,
                                                                        std::size_t number) {
  const auto features = [&graph](const ResolvedLink& link) {
    const Shape& shape = graph.values[link.node][link.output].shape();
    return shape[feature_axis(shape)].extent;
  };
  for (std::size_t steps = 0; steps < graph.resolved.nodes.size(); ++steps) {
    const auto& parameters = graph.type(number).parameters;
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [](const ParameterInfo& one) { return one.sizes_output; });
    if (found != parameters.end()) return std::pair(number, &*found);
    const auto link = graph.only_link(number);
    if (!link || features(*link) != features({number, 0})) return std::nullopt;
    number = link->node;
  }
  return std::nullopt;
}

/// Turns "let this port bring so many features" into the parameter that decides it; false where
/// there is none.
bool resolve_features(const CheckedGraph& graph, std::size_t number, Fix& fix) {
  const auto link = graph.link_at(number, fix.port);
  if (!link) return false;
  const auto sizing = sizing_node(graph, link->node);
  if (!sizing) return false;
  const ParameterInfo& info = *sizing->second;
  const auto value = parameter_value(fix.value);
  if (!value || check_parameter(info, *value)) return false;
  fix.node = graph.resolved.node(sizing->first).name;
  fix.port.clear();
  fix.parameter = info.name;
  fix.title = fmt::format("Set {} to {}", info.name, to_text(*value));
  return true;
}

/// A layer that wants a map and gets a list right behind Flatten: take the Flatten away.
void offer_to_remove_flatten(const CheckedGraph& graph, std::size_t number,
                             Diagnostic& diagnostic) {
  if (diagnostic.code != "shape.rank" || !diagnostic.fixes.empty()) return;
  const auto link = graph.link_at(number, diagnostic.port);
  if (!link || graph.type(link->node).name != "flatten") return;
  const std::string& name = graph.resolved.node(link->node).name;
  Fix fix;
  fix.kind = Fix::Kind::remove_node;
  fix.title = "Remove " + name;
  fix.node = name;
  diagnostic.fixes.push_back(std::move(fix));
}

}  // namespace

Diagnostic completed(const CheckedGraph& graph, std::size_t number, Diagnostic diagnostic) {
  const Node& node = graph.resolved.node(number);
  const ResolvedNode& resolved = graph.resolved.nodes[number];
  diagnostic.node = node.name;
  if (diagnostic.port.empty() && diagnostic.parameter.empty() && resolved.ports.size() == 1) {
    diagnostic.port = resolved.ports[0].info->name;
  }
  for (const ResolvedPort& port : resolved.ports) {
    if (port.links.empty()) continue;
    const std::string& source = graph.resolved.node(port.links[0].node).name;
    replace_all(diagnostic.title, "{" + port.info->name + "}", source);
    replace_all(diagnostic.message, "{" + port.info->name + "}", source);
  }
  std::vector<Fix> fixes;
  for (Fix& fix : diagnostic.fixes) {
    const bool wants_features =
        fix.kind == Fix::Kind::set_parameter && fix.parameter.empty() && !fix.port.empty();
    if (wants_features && !resolve_features(graph, number, fix)) continue;
    if (fix.node.empty()) fix.node = node.name;
    fixes.push_back(std::move(fix));
  }
  diagnostic.fixes = std::move(fixes);
  offer_to_remove_flatten(graph, number, diagnostic);
  return diagnostic;
}

}  // namespace netloom
