#include "engine/graph/lower.h"

#include <algorithm>

#include "engine/core/error.h"
#include "engine/graph/build_node.h"
#include "engine/graph/check.h"
#include "engine/graph/expand.h"

namespace netloom {

namespace {

/// Nodes that the wanted ends (outputs, and losses in training) depend on.
std::vector<bool> needed_nodes(const ResolvedGraph& graph, bool with_losses) {
  std::vector<bool> needed(graph.nodes.size(), false);
  for (auto at = graph.order.rbegin(); at != graph.order.rend(); ++at) {
    const ResolvedNode& node = graph.nodes[*at];
    const LayerRole role = node.type->role;
    if (role == LayerRole::output || (with_losses && role == LayerRole::loss)) needed[*at] = true;
    if (!needed[*at]) continue;
    for (const ResolvedPort& port : node.ports) {
      for (const ResolvedLink& link : port.links) needed[link.node] = true;
    }
  }
  return needed;
}

void require_fit(const GraphCheck& checked) {
  for (const Diagnostic& diagnostic : checked.diagnostics) {
    if (diagnostic.severity == Severity::error) {
      throw Error(ErrorCode::input, to_text(diagnostic, {}));
    }
  }
}

}  // namespace

Lowered lower(const Graph& graph, const LayerRegistry& registry, Mode mode, bool with_losses,
              Dtype precision) {
  require_fit(check(graph, registry));
  const Graph flat = expanded(graph, registry);
  Findings none;
  const ResolvedGraph resolved = resolve(flat.nodes, flat, registry, none);
  const std::vector<bool> needed = needed_nodes(resolved, with_losses);
  Lowered lowered;
  Builder builder(lowered.program, mode);
  builder.set_precision(precision);
  std::vector<std::vector<Value>> values(flat.nodes.size());
  for (const std::size_t number : resolved.order) {
    if (!needed[number]) continue;
    const ResolvedNode& node = resolved.nodes[number];
    const std::string& name = resolved.node(number).name;
    values[number] = build_node(builder, resolved, number, inputs_of(node, values));
    if (node.type->role == LayerRole::loss) lowered.losses.push_back({name, values[number][0]});
    if (const auto classes = builder.classes(values[number][0])) lowered.classes[name] = classes;
    lowered.values[name] = values[number];
  }
  builder.enter({}, {});
  if (with_losses && lowered.losses.empty()) {
    throw Error(
        ErrorCode::input,
        phrase("There is nothing to learn from: the graph has no loss. Add Cross-entropy or Mean "
               "squared error and link it to a target."));
  }
  if (!with_losses && lowered.program.outputs.empty()) {
    throw Error(
        ErrorCode::input,
        phrase("There is nothing to predict: the graph has no output. Add an Output and link the "
               "last layer to it."));
  }
  return lowered;
}

}  // namespace netloom
