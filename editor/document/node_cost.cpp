#include "editor/document/node_cost.h"

namespace netloom::editor {

namespace {

double bytes_of(const NodeCheck& check) {
  double bytes = 0;
  const Binding one;
  for (const TensorType& type : *check.outputs)
    bytes += static_cast<double>(type.shape.bound(one).count()) *
             static_cast<double>(size_of(type.dtype));
  return bytes;
}

double share(double part, double whole) {
  return whole > 0 ? part / whole : 0;
}

}  // namespace

NodeCost node_cost(const GraphCheck& check, const std::string& node) {
  NodeCost cost;
  const auto at = check.nodes.find(node);
  if (at == check.nodes.end() || !at->second.known) return cost;
  double all = 0;
  for (const auto& [name, one] : check.nodes) all += bytes_of(one);
  const double own = bytes_of(at->second);
  cost.parameters =
      share(static_cast<double>(at->second.parameters), static_cast<double>(check.parameters));
  cost.flops = share(at->second.flops, check.flops);
  cost.memory = share(own, all);
  cost.bytes = static_cast<std::int64_t>(own);
  return cost;
}

}  // namespace netloom::editor
