#include "editor/document/bind_added.h"

#include "engine/data/opened_data.h"
#include "engine/session/bind_node.h"

namespace netloom::editor {

void bind_added(const Document& document, Project& project, const std::string& node) {
  const Node* added = project.graph.find(node);
  const LayerType* type = added == nullptr ? nullptr : document.registry().find(added->layer);
  if (type == nullptr || !document.open_block().use.empty()) return;
  if (type->role != LayerRole::input && type->role != LayerRole::target) return;
  const auto data = document.opened_data()->at_hand(project.data, document.data_folder());
  if (data == nullptr) return;
  project = with_node_bound(std::move(project), document.registry(), *data, node);
}

}  // namespace netloom::editor
