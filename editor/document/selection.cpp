#include "editor/document/selection.h"

namespace netloom::editor {

void Selection::set(Selected all) {
  if (all == all_) return;
  all_ = std::move(all);
  Q_EMIT changed();
}

void Selection::reveal(const std::string& node, const std::string& parameter) {
  set(node.empty() ? std::set<std::string>() : std::set<std::string>{node});
  Q_EMIT revealed(node, parameter);
}

}  // namespace netloom::editor
