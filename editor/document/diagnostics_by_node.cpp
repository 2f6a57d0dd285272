#include "editor/document/diagnostics_by_node.h"

namespace netloom::editor {

std::vector<std::string> concerned_nodes(const Diagnostic& diagnostic, const OpenBlock& open) {
  std::vector<std::string> nodes;
  if (!diagnostic.node.empty())
    nodes.push_back(diagnostic.node.substr(0, diagnostic.node.find('/')));  // also from inside it
  if (diagnostic.severity != Severity::error || diagnostic.fixes.empty()) return nodes;
  const Fix& fix = diagnostic.fixes.front();
  if (fix.kind != Fix::Kind::set_parameter || !fix.node.starts_with(open.prefix)) return nodes;
  std::string changed = fix.node.substr(open.prefix.size());
  if (nodes.empty() || nodes.front() != changed) nodes.push_back(std::move(changed));
  return nodes;
}

void DiagnosticsByNode::take(const std::vector<Diagnostic>& all, const OpenBlock& open) {
  by_node_.clear();
  for (const Diagnostic& one : all) {
    for (std::string& node : concerned_nodes(one, open)) by_node_[std::move(node)].push_back(&one);
  }
}

const DiagnosticsByNode::Found& DiagnosticsByNode::at(const std::string& node) const {
  static const Found none;
  const auto found = by_node_.find(node);
  return found == by_node_.end() ? none : found->second;
}

}  // namespace netloom::editor
