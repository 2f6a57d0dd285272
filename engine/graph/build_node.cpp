#include "engine/graph/build_node.h"

#include <string>

#include "engine/layers/parameter_value.h"

namespace netloom {

LayerInputs inputs_of(const ResolvedNode& node, const std::vector<std::vector<Value>>& values) {
  LayerInputs inputs;
  for (const ResolvedPort& port : node.ports) {
    std::vector<Value>& list = inputs.by_port[port.info->name];
    for (const ResolvedLink& link : port.links) list.push_back(values[link.node][link.output]);
  }
  return inputs;
}

std::vector<Value> build_node(Builder& builder, const ResolvedGraph& graph, std::size_t number,
                              const LayerInputs& inputs) {
  const ResolvedNode& resolved = graph.nodes[number];
  const Node& node = graph.node(number);
  builder.enter(node.name, std::string(resolved.prefix));
  return resolved.type->build(builder, fitted(*resolved.type, node.parameters), inputs);
}

}  // namespace netloom
