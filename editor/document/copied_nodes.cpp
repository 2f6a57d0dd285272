#include "editor/document/copied_nodes.h"

namespace netloom::editor {

CopiedNodes::CopiedNodes(const Document& document, QObject* parent)
    : QObject(parent), document_(document) {
  connect(&document_, &Document::changed, this, &CopiedNodes::follow);
  connect(&document_, &Document::opened, this, [this] { text_.clear(); });
}

std::vector<std::string> CopiedNodes::names_now() const {
  std::vector<std::string> names;
  for (const Node& node : document_.graph().nodes) names.push_back(node.name);
  return names;
}

void CopiedNodes::remember(const QString& text) {
  text_ = text;
  use_ = document_.open_block().use;
  names_ = names_now();
  now_.clear();
  for (const std::string& name : names_) now_[name] = name;
}

void CopiedNodes::follow() {
  if (text_.isEmpty() || document_.open_block().use != use_) return;
  const std::vector<std::string> before = std::exchange(names_, names_now());
  // A new name leaves all nodes in their order, whether it is given, undone or done again.
  if (before.size() != names_.size()) return;
  std::map<std::string, std::string> changed;
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (before[i] != names_[i]) changed[before[i]] = names_[i];
  }
  for (auto& [then, now] : now_) {
    const auto other = changed.find(now);
    if (other != changed.end()) now = other->second;
  }
}

std::map<std::string, std::string> CopiedNodes::renamed_since(const QString& text) const {
  std::map<std::string, std::string> renamed;
  if (text != text_ || document_.open_block().use != use_) return renamed;
  for (const auto& [then, now] : now_) {
    if (then != now) renamed[then] = now;
  }
  return renamed;
}

}  // namespace netloom::editor
