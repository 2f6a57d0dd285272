#include "engine/graph/check_inside.h"

#include <algorithm>

#include "engine/graph/block_order.h"
#include "engine/graph/resolve.h"

namespace netloom {

namespace {

/// What is known of a value in a check, and of its classes.
struct KnownValue {
  const TensorType* type = nullptr;
  std::int64_t classes = 0;
};

KnownValue value_at(const std::vector<Node>& nodes, const LayerRegistry& layers,
                    const GraphCheck& checked, const Endpoint& from) {
  const auto node = std::find_if(nodes.begin(), nodes.end(),
                                 [&](const Node& one) { return one.name == from.node; });
  const auto known = checked.nodes.find(from.node);
  if (node == nodes.end() || known == checked.nodes.end()) return {};
  const LayerType* type = layers.find(node->layer);
  if (type == nullptr) return {};
  const auto ports = type->outputs_of(node->parameters);
  const auto port = std::find(ports.begin(), ports.end(), from.port);
  const auto index = from.port.empty() ? 0 : static_cast<std::size_t>(port - ports.begin());
  if (index >= known->second.outputs->size()) return {};
  return {&(*known->second.outputs)[index], index == 0 ? known->second.classes : 0};
}

const Endpoint* first_link(const Node& node, std::string_view port) {
  const auto at = node.inputs.find(port);
  return at == node.inputs.end() || at->second.empty() ? nullptr : &at->second.front();
}

/// An input of the block stands for what comes in at the use.
NodeCheck input_check(const KnownValue& value) {
  NodeCheck check;
  check.known = value.type != nullptr;
  if (!check.known) return check;
  check.outputs = std::vector{*value.type};
  check.classes = value.classes;
  check.brief = Phrase(to_text(value.type->shape));
  return check;
}

/// An output of the block shows what is linked to it.
NodeCheck output_check(const KnownValue& value) {
  NodeCheck check = input_check(value);
  check.inputs = check.outputs;
  return check;
}

void put_in_order(const Block& block, const Graph& graph, const LayerRegistry& layers,
                  GraphCheck& result) {
  Findings known;  // said by the check of the graph
  const ResolvedGraph resolved = resolve(block.nodes, graph, layers, known);
  for (const std::size_t number : resolved.order) {
    const std::string& name = block.nodes[number].name;
    result.nodes[name].place = static_cast<int>(result.order.size());
    result.order.push_back(name);
  }
}

}  // namespace

std::string prefix_inside(const Node& use, std::string_view name) {
  return std::string(name) + (copies_of(use) > 1 ? "/1/" : "/");
}

GraphCheck check_inside(const Graph& graph, const LayerRegistry& layers, const GraphCheck& checked,
                        std::string_view name) {
  GraphCheck result;
  const Node* use = graph.find(name);
  const Block* block = use == nullptr ? nullptr : graph.block(use->layer);
  if (block == nullptr) return result;
  const std::string prefix = prefix_inside(*use, name);
  for (auto at = checked.nodes.lower_bound(prefix);
       at != checked.nodes.end() && at->first.starts_with(prefix); ++at) {
    result.nodes.emplace(at->first.substr(prefix.size()), at->second);
  }
  for (const Node& node : block->nodes) {
    if (node.layer != "input") continue;
    const Endpoint* link = first_link(*use, node.name);
    const KnownValue value =
        link == nullptr ? KnownValue() : value_at(graph.nodes, layers, checked, *link);
    result.nodes.try_emplace(node.name, input_check(value));
  }
  for (const Node& node : block->nodes) {
    if (node.layer != "output") continue;
    const Endpoint* link = first_link(node, "x");
    const KnownValue value =
        link == nullptr ? KnownValue() : value_at(block->nodes, layers, result, *link);
    result.nodes.try_emplace(node.name, output_check(value));
  }
  put_in_order(*block, graph, layers, result);
  const auto sum = checked.nodes.find(name);
  if (sum == checked.nodes.end()) return result;
  result.parameters = sum->second.parameters;
  result.flops = sum->second.flops;
  return result;
}

}  // namespace netloom
