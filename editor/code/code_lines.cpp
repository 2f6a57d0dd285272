#include "editor/code/code_lines.h"

namespace netloom::editor {

namespace {

bool is_of(const std::string& name, const std::set<std::string>& nodes) {
  for (auto slash = name.find('/'); slash != std::string::npos; slash = name.find('/', slash + 1)) {
    if (nodes.find(name.substr(0, slash)) != nodes.end()) return true;
  }
  return nodes.find(name) != nodes.end();
}

}  // namespace

std::vector<int> lines_of(const CodeText& code, const std::set<std::string>& nodes) {
  std::set<int> lines;
  for (const NodeLines& one : code.nodes) {
    if (!is_of(one.node, nodes)) continue;
    for (int line = one.first; line <= one.last; ++line) lines.insert(line);
  }
  return {lines.begin(), lines.end()};
}

std::string node_at(const CodeText& code, int line) {
  const NodeLines* closest = nullptr;
  for (const NodeLines& one : code.nodes) {
    if (line < one.first || line > one.last) continue;
    const bool closer = closest == nullptr || one.last - one.first < closest->last - closest->first;
    if (closer) closest = &one;
  }
  return closest == nullptr ? std::string() : closest->node;
}

}  // namespace netloom::editor
