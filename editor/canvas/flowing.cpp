#include "editor/canvas/flowing.h"

#include <algorithm>

namespace netloom::editor {

const TensorType* type_at(const Document& document, const Endpoint& from, std::int64_t& classes) {
  classes = 0;
  const auto known = document.check().nodes.find(from.node);
  if (known == document.check().nodes.end() || known->second.outputs->empty()) return nullptr;
  const Node* node = from.port.empty() ? nullptr : document.node(from.node);
  const LayerType* layer = node == nullptr ? nullptr : document.registry().find(node->layer);
  std::size_t index = 0;
  if (layer != nullptr) {
    const auto outputs = layer->outputs_of(node->parameters);
    const auto at = std::find(outputs.begin(), outputs.end(), from.port);
    if (at != outputs.end()) index = static_cast<std::size_t>(at - outputs.begin());
  }
  if (index >= known->second.outputs->size()) return nullptr;
  if (index == 0) classes = known->second.classes;
  return &(*known->second.outputs)[index];
}

const Diagnostic* problem_at(const Document& document, const std::string& node,
                             const std::string& port) {
  for (const Diagnostic* one : document.diagnostics_at(node)) {
    if (one->severity == Severity::error && one->node == node && one->port == port) return one;
  }
  return nullptr;
}

}  // namespace netloom::editor
