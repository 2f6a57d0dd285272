#include "engine/graph/built_nodes.h"

namespace netloom {

namespace {

bool same_inputs(const BuiltNodes::Built& built, const CheckedGraph& graph,
                 const ResolvedNode& node, const Builder& builder) {
  std::size_t at = 0;
  for (const ResolvedPort& port : node.ports) {
    for (const ResolvedLink& link : port.links) {
      if (at == built.inputs.size() || built.inputs[at].port != port.info) return false;
      const Value& now = graph.values[link.node][link.output];
      if ((*built.check.inputs)[at] != now.type) return false;
      if (built.inputs[at++].classes != builder.classes(now)) return false;
    }
  }
  return at == built.inputs.size();
}

}  // namespace

const BuiltNodes::Built* BuiltNodes::same(const CheckedGraph& graph, std::size_t number,
                                          const Builder& builder) const {
  const Node& node = graph.resolved.node(number);
  const auto at = nodes_.find(node.name);
  if (at == nodes_.end()) return nullptr;
  const Built& built = at->second;
  const bool same = built.layer == &graph.type(number) && built.parameters == node.parameters &&
                    same_inputs(built, graph, graph.resolved.nodes[number], builder);
  return same ? &built : nullptr;
}

void BuiltNodes::keep(const CheckedGraph& graph, std::size_t number, const NodeCheck& check,
                      const Builder& builder) {
  const Node& node = graph.resolved.node(number);
  Built& built = nodes_[node.name];
  built = {&graph.type(number), node.parameters, {}, {}, check};
  for (const ResolvedPort& port : graph.resolved.nodes[number].ports) {
    for (const ResolvedLink& link : port.links)
      built.inputs.push_back({port.info, builder.classes(graph.values[link.node][link.output])});
  }
  for (const Value& value : graph.values[number]) built.classes.push_back(builder.classes(value));
}

void BuiltNodes::forget_others(const ResolvedGraph& graph) {
  if (nodes_.size() <= graph.nodes.size()) return;
  std::erase_if(nodes_, [&](const auto& one) { return !graph.numbers.contains(one.first); });
}

}  // namespace netloom
