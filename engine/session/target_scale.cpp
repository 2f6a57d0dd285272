#include "engine/session/target_scale.h"

namespace netloom {

const Standardiser* target_scale(const Graph& graph, const LayerRegistry& registry,
                                 const Node& output,
                                 const std::map<std::string, Standardiser>& standardisers) {
  const auto source = output.inputs.begin();
  if (source == output.inputs.end() || source->second.empty()) return nullptr;
  for (const Node& node : graph.nodes) {
    const LayerType* layer = registry.find(node.layer);
    if (layer == nullptr || layer->role != LayerRole::loss || layer->inputs.size() < 2) continue;
    const auto prediction = node.inputs.find(layer->inputs[0].name);
    const auto target = node.inputs.find(layer->inputs[1].name);
    if (prediction == node.inputs.end() || target == node.inputs.end()) continue;
    if (prediction->second != source->second || target->second.empty()) continue;
    const auto scale = standardisers.find(target->second.front().node);
    if (scale != standardisers.end()) return &scale->second;
  }
  return nullptr;
}

}  // namespace netloom
