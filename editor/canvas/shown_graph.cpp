#include "editor/canvas/shown_graph.h"

#include <algorithm>
#include <span>

#include "editor/canvas/faces.h"

namespace netloom::editor {

namespace {

/// Wired alike, whatever their settings are.
bool same_place_in_graph(const Node& a, const Node& b) {
  return a.name == b.name && a.layer == b.layer && a.inputs == b.inputs && a.muted == b.muted;
}

/// Whether a node and the links at it tell the same.
bool tells_the_same(const NodeCheck& a, double all_a, const NodeCheck& b, double all_b) {
  return a.known == b.known && a.classes == b.classes && a.parameters == b.parameters &&
         a.outputs == b.outputs && a.brief == b.brief && same_cost(a, all_a, b, all_b);
}

void add_those_behind(const Graph& graph, std::set<std::string>& changed) {
  const std::set<std::string> sources = changed;
  for (const Node& node : graph.nodes) {
    for (const auto& [port, links] : node.inputs) {
      const bool behind = std::any_of(links.begin(), links.end(), [&](const Endpoint& from) {
        return sources.contains(from.node);
      });
      if (behind) changed.insert(node.name);
    }
  }
}

}  // namespace

std::optional<std::set<std::string>> ShownGraph::changed(const Document& document) const {
  std::set<std::string> changed;
  if (!same_frame(document) || !add_edited(document, changed)) return std::nullopt;
  add_those_behind(document.graph(), changed);
  add_problems(document, changed);
  return changed;
}

void ShownGraph::keep(const Document& document) {
  if (layers_ != document.registry().all()) layers_ = document.registry().all();
  seen_ = document.shared_seen();
  check_ = document.shared_check();
  diagnostics_ = document.local_diagnostics();
  open_block_ = document.open_block();
}

bool ShownGraph::same_frame(const Document& document) const {
  if (seen_ == nullptr || open_block_ != document.open_block()) return false;
  if (layers_ != document.registry().all()) return false;
  return seen_->view.nodes == document.view().nodes && seen_->view.routes == document.view().routes;
}

bool ShownGraph::add_edited(const Document& document, std::set<std::string>& changed) const {
  const std::vector<Node>& before = seen_->graph.nodes;
  const std::vector<Node>& now = document.graph().nodes;
  const auto& checked = document.check().nodes;
  if (before.size() != now.size() || check_->nodes.size() != checked.size()) return false;
  for (std::size_t i = 0; i < now.size(); ++i) {
    if (!same_place_in_graph(before[i], now[i])) return false;
    if (before[i].parameters != now[i].parameters) changed.insert(now[i].name);
  }
  if (check_.get() == &document.check()) return true;
  for (auto old = check_->nodes.begin(); const auto& [name, node] : checked) {
    if (old->first != name) return false;
    if (!tells_the_same(old->second, check_->flops, node, document.check().flops))
      changed.insert(name);
    ++old;
  }
  return true;
}

void ShownGraph::add_problems(const Document& document, std::set<std::string>& changed) const {
  std::span<const Diagnostic> gone = diagnostics_;
  std::span<const Diagnostic> come = document.local_diagnostics();
  while (!gone.empty() && !come.empty() && gone.front() == come.front()) {
    gone = gone.subspan(1);
    come = come.subspan(1);
  }
  while (!gone.empty() && !come.empty() && gone.back() == come.back()) {
    gone = gone.first(gone.size() - 1);
    come = come.first(come.size() - 1);
  }
  for (const std::span<const Diagnostic> some : {gone, come}) {
    for (const Diagnostic& one : some)
      for (std::string& node : concerned_nodes(one, open_block_)) changed.insert(std::move(node));
  }
}

}  // namespace netloom::editor
