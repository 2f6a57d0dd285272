#include "editor/compare/compared.h"

#include <QObject>
#include <QStringList>

#include "engine/graph/edit.h"

namespace netloom::editor {

namespace {

QString text_of(const std::string& value) {
  return value.empty() ? QObject::tr("none") : QString::fromStdString(value);
}

Mark mark_of(Change change) {
  return change == Change::added     ? Mark::added
         : change == Change::removed ? Mark::removed
                                     : Mark::changed;
}

void add_node_lines(Mark mark, Compared& all) {
  for (const NodeChange& node : all.difference.nodes) {
    if (mark_of(node.change) != mark) continue;
    if (mark != Mark::changed) {
      all.lines.push_back({mark, node.node, QString::fromStdString(node.layer)});
    }
    for (const ValueChange& value : node.values) {
      all.lines.push_back({mark, node.node,
                           QString("%1 %2 → %3")
                               .arg(QString::fromStdString(value.name), text_of(value.before),
                                    text_of(value.after))});
    }
  }
}

/// Links between nodes that both have; those of other nodes came and went with them.
void add_link_lines(const Graph& before, const Graph& after, Compared& all) {
  for (const LinkChange& link : all.difference.links) {
    const bool both = before.find(link.node) != nullptr && after.find(link.node) != nullptr &&
                      before.find(link.from.node) != nullptr &&
                      after.find(link.from.node) != nullptr;
    if (!both) continue;
    all.lines.push_back({mark_of(link.change), link.node,
                         QString("%1 ← %2").arg(QString::fromStdString(link.port),
                                                QString::fromStdString(to_text(link.from)))});
  }
}

void add_moved(const Project& before, const Project& after, Compared& all) {
  std::vector<std::string> moved;
  std::size_t common = 0;
  for (const Node& node : after.graph.nodes) {
    const auto now = after.view.nodes.find(node.name);
    const auto old = before.view.nodes.find(node.name);
    if (before.graph.find(node.name) == nullptr || now == after.view.nodes.end() ||
        old == before.view.nodes.end()) {
      continue;
    }
    ++common;
    if (now->second != old->second && all.after.count(node.name) == 0) moved.push_back(node.name);
  }
  if (2 * moved.size() > common) return;  // another layout, or another project: nobody moved them
  for (const std::string& name : moved) {
    all.before[name] = all.after[name] = Mark::moved;
    all.lines.push_back({Mark::moved, name, QObject::tr("moved")});
  }
}

QString summary_of(const Compared& all) {
  QStringList parts;
  const auto count = [&](Mark mark, const char* what) {
    int found = 0;
    for (const auto& marks : {all.before, all.after}) {
      int here = 0;
      for (const auto& [name, one] : marks) here += one == mark ? 1 : 0;
      found = std::max(found, here);
    }
    if (found > 0) parts << QObject::tr(what).arg(found);
  };
  count(Mark::changed, QT_TRANSLATE_NOOP("QObject", "%1 changed"));
  count(Mark::added, QT_TRANSLATE_NOOP("QObject", "%1 added"));
  count(Mark::removed, QT_TRANSLATE_NOOP("QObject", "%1 removed"));
  count(Mark::moved, QT_TRANSLATE_NOOP("QObject", "%1 moved"));
  return parts.isEmpty() ? QObject::tr("The graphs are the same")
                         : parts.join(QStringLiteral(" · "));
}

}  // namespace

Compared compared(const Project& before, const Project& after, const LayerRegistry& registry) {
  Compared all;
  all.difference = difference(before.graph, after.graph, registry);
  for (const NodeChange& node : all.difference.nodes) {
    if (node.change != Change::added) all.before[node.node] = mark_of(node.change);
    if (node.change != Change::removed) all.after[node.node] = mark_of(node.change);
  }
  add_node_lines(Mark::changed, all);
  add_node_lines(Mark::added, all);
  add_node_lines(Mark::removed, all);
  add_link_lines(before.graph, after.graph, all);
  add_moved(before, after, all);
  all.summary = summary_of(all);
  return all;
}

}  // namespace netloom::editor
