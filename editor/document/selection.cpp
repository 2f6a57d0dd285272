#include "editor/document/selection.h"

namespace netloom::editor {

void Selection::set(std::set<std::string> nodes) {
  if (nodes == nodes_) return;
  nodes_ = std::move(nodes);
  Q_EMIT changed();
}

void Selection::reveal(const std::string& node, const std::string& parameter) {
  set(node.empty() ? std::set<std::string>() : std::set<std::string>{node});
  Q_EMIT revealed(node, parameter);
}

}  // namespace netloom::editor
