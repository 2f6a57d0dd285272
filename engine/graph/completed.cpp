#include <algorithm>

#include "engine/core/text.h"
#include "engine/graph/checked_graph.h"
#include "engine/layers/declare.h"
#include "engine/layers/feature_axis.h"
#include "engine/layers/parameter_value.h"
#include "engine/layers/refuse.h"

namespace netloom {

namespace {

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
  fix.title = phrase("Set {} to {}", listed(info.name), to_text(*value));
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
  fix.title = phrase("Remove {}", name);
  fix.node = name;
  diagnostic.fixes.push_back(std::move(fix));
}

/// Points a fix of the node linked at a port to that node; false where its layer has no such
/// parameter or does not take the value.
bool resolve_source(const CheckedGraph& graph, std::size_t number, Fix& fix) {
  const auto link = graph.link_at(number, fix.port);
  const auto value = parameter_value(fix.value);
  if (!link || !value) return false;
  const ParameterInfo* info = graph.type(link->node).parameter(fix.parameter);
  if (info == nullptr || check_parameter(*info, *value)) return false;
  fix.node = graph.resolved.node(link->node).name;
  fix.port.clear();
  return true;
}

/// Fills in the node of a fix that a layer gave, and what it asked for by a port; false where the
/// graph has nothing of the kind.
bool fill_in(const CheckedGraph& graph, std::size_t number, Fix& fix) {
  if (fix.kind == Fix::Kind::set_parameter && !fix.port.empty()) {
    return fix.parameter.empty() ? resolve_features(graph, number, fix)
                                 : resolve_source(graph, number, fix);
  }
  if (fix.node.empty()) fix.node = graph.resolved.node(number).name;
  return true;
}

/// A layer that joins several and has one: link what nothing takes yet, or do without the layer.
void offer_for_few(const CheckedGraph& graph, std::size_t number, Diagnostic& diagnostic) {
  if (diagnostic.code != "link.few") return;
  const PortInfo* port = graph.type(number).input(diagnostic.port);
  const std::vector<std::size_t> offers = candidates_for(graph, number, *port);
  if (offers.size() == 1) {
    const std::string& name = graph.resolved.node(offers.front()).name;
    diagnostic.fixes.push_back(
        {Fix::Kind::connect, phrase("Link {}", name), diagnostic.node, port->name, {}, {}, name});
  }
  diagnostic.fixes.push_back({Fix::Kind::remove_node,
                              phrase("Remove {}", diagnostic.node),
                              diagnostic.node,
                              {},
                              {},
                              {},
                              {}});
}

/// An op that needs real numbers says so in its own name; here its layer speaks.
Diagnostic in_words_of_layer(const CheckedGraph& graph, std::size_t number, Diagnostic diagnostic) {
  const ResolvedNode& resolved = graph.resolved.nodes[number];
  if (diagnostic.port.empty() && diagnostic.parameter.empty() && resolved.ports.size() == 1) {
    diagnostic.port = resolved.ports[0].info->name;
  }
  const auto link = graph.link_at(number, diagnostic.port);
  if (diagnostic.code != "dtype.mismatch" || !diagnostic.fixes.empty() || !link) return diagnostic;
  const Dtype given = graph.values[link->node][link->output].dtype();
  return given == Dtype::i64 ? real_needed(diagnostic.port, graph.type(number).title) : diagnostic;
}

}  // namespace

Diagnostic completed(const CheckedGraph& graph, std::size_t number, Diagnostic refused) {
  const Node& node = graph.resolved.node(number);
  const ResolvedNode& resolved = graph.resolved.nodes[number];
  Diagnostic diagnostic = in_words_of_layer(graph, number, std::move(refused));
  diagnostic.node = node.name;
  for (const ResolvedPort& port : resolved.ports) {
    if (port.links.empty()) continue;
    const std::string& source = graph.resolved.node(port.links[0].node).name;
    diagnostic.title.put("{" + port.info->name + "}", source);
    diagnostic.message.put("{" + port.info->name + "}", source);
  }
  std::vector<Fix> fixes;
  for (Fix& fix : diagnostic.fixes) {
    if (fill_in(graph, number, fix)) fixes.push_back(std::move(fix));
  }
  diagnostic.fixes = std::move(fixes);
  offer_to_remove_flatten(graph, number, diagnostic);
  offer_for_few(graph, number, diagnostic);
  return diagnostic;
}

}  // namespace netloom
