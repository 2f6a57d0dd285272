#include "editor/document/muting.h"

#include <algorithm>
#include <vector>

#include "editor/document/translated.h"
#include "engine/graph/mute.h"

namespace netloom::editor {

namespace {

/// Full names of those of `names` that are here and are not `muted` already.
std::vector<std::string> to_change(const Document& document, const std::set<std::string>& names,
                                   bool muted) {
  std::vector<std::string> found;
  for (const std::string& name : names) {
    const Node* node = document.node(name);
    if (node != nullptr && node->muted != muted) found.push_back(document.full_name(name));
  }
  return found;
}

QString title_of(const std::vector<std::string>& names, bool mute) {
  if (names.size() == 1) {
    const QString name = QString::fromStdString(names.front());
    return (mute ? translated("Mute %1") : translated("Let %1 work again")).arg(name);
  }
  return (mute ? translated("Mute %1 nodes") : translated("Let %1 nodes work again"))
      .arg(names.size());
}

}  // namespace

bool all_muted(const Document& document, const std::set<std::string>& names) {
  return to_change(document, names, true).empty() && !to_change(document, names, false).empty();
}

std::optional<Diagnostic> toggle_muted(Document& document, const std::set<std::string>& names) {
  const bool mute = !all_muted(document, names);
  const std::vector<std::string> changed = to_change(document, names, mute);
  if (mute) {
    auto refused = refusal_of_mute(document.project().graph, document.base_registry(),
                                   document.project_check(), changed);
    if (refused) return refused;
  }
  document.edit_project(title_of(changed, mute), [&](Project& project) {
    project.graph = with_muted(std::move(project.graph), changed, mute);
  });
  return std::nullopt;
}

}  // namespace netloom::editor
