#include "editor/compare/compared.h"

#include <set>

#include <QObject>
#include <QStringList>

#include "editor/document/spoken.h"
#include "editor/document/spoken_value.h"
#include "editor/inspector/setting_words.h"
#include "editor/words/number_text.h"
#include "engine/graph/edit.h"
#include "engine/graph/with_blocks.h"
#include "engine/layers/declare_parameter.h"
#include "engine/session/run_settings.h"

namespace netloom::editor {

namespace {

/// How nodes and their values are said, by what the layers of both graphs declare.
class Words {
 public:
  Words(const Graph& before, const Graph& after, const LayerRegistry& registry)
      : before_(with_blocks(registry, before)), after_(with_blocks(registry, after)) {}

  QString layer(const std::string& name) const {
    const LayerType* type = type_of(name);
    return type == nullptr ? QString::fromStdString(name) : spoken(type->title);
  }

  QString change(const NodeChange& node, const ValueChange& value) const {
    return QString("%1 %2 → %3")
        .arg(name_of(value.name), said(node, value.name, value.before),
             said(node, value.name, value.after));
  }

 private:
  const LayerType* type_of(const std::string& name) const {
    const LayerType* type = after_.find(name);
    return type == nullptr ? before_.find(name) : type;
  }

  static QString name_of(const std::string& name) {
    if (name == "muted") return QObject::tr("muted");
    return name == "shares" ? QObject::tr("shares") : spoken(name);
  }

  QString said(const NodeChange& node, const std::string& name, const std::string& value) const {
    if (value.empty()) return QObject::tr("none");
    if (name == "layer") return layer(value);
    if (name == "muted") return value == "yes" ? QObject::tr("yes") : QObject::tr("no");
    const LayerType* type = type_of(node.layer);
    const ParameterInfo* info = type == nullptr ? nullptr : type->parameter(name);
    if (info != nullptr && info->kind == ParameterKind::boolean)
      return spoken_value(*info, value == to_text(ParameterValue(true)));
    return info == nullptr || info->choices.empty() ? local_number(QString::fromStdString(value))
                                                    : spoken_value(*info, value);
  }

  LayerRegistry before_;
  LayerRegistry after_;
};

Mark mark_of(Change change) {
  return change == Change::added     ? Mark::added
         : change == Change::removed ? Mark::removed
                                     : Mark::changed;
}

void add_node_lines(Mark mark, const Words& words, Compared& all) {
  for (const NodeChange& node : all.difference.nodes) {
    if (mark_of(node.change) != mark) continue;
    if (mark != Mark::changed) {
      all.lines.push_back({mark, node.node, words.layer(node.layer)});
    }
    for (const ValueChange& value : node.values) {
      all.lines.push_back({mark, node.node, words.change(node, value)});
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

/// Settings of the training and the data; those of nodes are told with their nodes.
int add_settings(const RunParameters& before, const RunParameters& after, Compared& all) {
  const auto text = [](const RunParameters& settings, const std::string& key) {
    const auto at = settings.find(key);
    return at == settings.end() ? QObject::tr("none")
                                : setting_value_words(key, at->second, settings);
  };
  std::set<std::string> keys;
  for (const RunParameters* settings : {&before, &after}) {
    for (const auto& [key, value] : *settings) {
      if (key.starts_with("training.") || key.starts_with("data.")) keys.insert(key);
    }
  }
  int found = 0;
  for (const std::string& key : keys) {
    if (text(before, key) == text(after, key)) continue;
    const QString name = setting_words(key, after.contains(key) ? after : before);
    all.lines.push_back(
        {Mark::changed, {}, QString("%1 %2 → %3").arg(name, text(before, key), text(after, key))});
    ++found;
  }
  return found;
}

QString summary_of(const Compared& all, int settings) {
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
  if (parts.isEmpty()) parts << QObject::tr("The graphs are the same");
  if (settings > 0)
    parts << (settings == 1 ? QObject::tr("1 setting") : QObject::tr("%1 settings").arg(settings));
  return parts.join(QStringLiteral(" · "));
}

}  // namespace

Compared compared(const Project& before, const Project& after, const LayerRegistry& registry) {
  Compared all;
  all.difference = difference(before.graph, after.graph, registry);
  for (const NodeChange& node : all.difference.nodes) {
    if (node.change != Change::added) all.before[node.node] = mark_of(node.change);
    if (node.change != Change::removed) all.after[node.node] = mark_of(node.change);
  }
  const Words words(before.graph, after.graph, registry);
  add_node_lines(Mark::changed, words, all);
  add_node_lines(Mark::added, words, all);
  add_node_lines(Mark::removed, words, all);
  add_link_lines(before.graph, after.graph, all);
  add_moved(before, after, all);
  const int settings =
      add_settings(run_settings(before, registry), run_settings(after, registry), all);
  all.summary = summary_of(all, settings);
  return all;
}

}  // namespace netloom::editor
