#include "editor/document/bind_column.h"

#include <algorithm>
#include <cctype>
#include <set>

#include "editor/document/places.h"
#include "editor/document/spoken.h"
#include "editor/document/translated.h"
#include "engine/data/opened_data.h"
#include "engine/graph/edit.h"
#include "engine/session/bind_node.h"

namespace netloom::editor {

namespace {

std::shared_ptr<const Dataset> data_of(const Document& document) {
  return document.opened_data()->at_hand(document.project().data, document.data_folder());
}

/// The columns that `name` stands for.
std::vector<std::string> parts_of(const Dataset& dataset, const std::string& name) {
  const ColumnGroup* group = dataset.group(name);
  return group == nullptr ? std::vector{name} : group->parts;
}

/// The columns that `node` is bound to, without those that a group leaves to targets.
std::vector<std::string> columns_of(const Document& document, const Dataset& dataset,
                                    const std::string& node) {
  std::vector<std::string> columns;
  const auto bound = document.project().data.columns.find(node);
  if (bound == document.project().data.columns.end()) return columns;
  for (const std::string& name : bound->second) {
    for (std::string& part : parts_of(dataset, name)) columns.push_back(std::move(part));
  }
  return columns;
}

bool has_role(const Document& document, const Node* node, LayerRole role) {
  const LayerType* layer = node == nullptr ? nullptr : document.registry().find(node->layer);
  return layer != nullptr && layer->role == role;
}

bool is_target(const Document& document, const Project& project, const std::string& node) {
  return has_role(document, project.graph.find(node), LayerRole::target);
}

/// What `node` is bound to afterwards.
std::vector<std::string> names_after(const Document& document, const std::string& node,
                                     const std::string& column, Binding binding) {
  std::vector<std::string> names;
  const auto bound = document.project().data.columns.find(node);
  const bool keeps = binding == Binding::beside && bound != document.project().data.columns.end();
  if (keeps) names = bound->second;
  names.push_back(column);
  return names;
}

/// The first input of a loss that takes a target and has none.
std::optional<std::pair<std::string, std::string>> waiting_loss(const Document& document,
                                                                const Graph& graph) {
  for (const Node& node : graph.nodes) {
    const LayerType* layer = document.registry().find(node.layer);
    if (layer == nullptr || layer->role != LayerRole::loss) continue;
    for (const PortInfo& port : layer->inputs) {
      const auto links = node.inputs.find(port.name);
      const bool free = links == node.inputs.end() || links->second.empty();
      if (port.takes_target && free) return std::pair(node.name, port.name);
    }
  }
  return std::nullopt;
}

bool has_any(const Document& document, LayerRole role) {
  const auto& nodes = document.project().graph.nodes;
  return std::any_of(nodes.begin(), nodes.end(),
                     [&](const Node& node) { return has_role(document, &node, role); });
}

/// "sepal length (cm)" as a node is called: sepal_length_cm; empty where that gives no name.
std::string name_of_column(const std::string& column) {
  std::string name;
  for (const char sign : column) {
    const auto byte = static_cast<unsigned char>(sign);
    if (byte >= 0x80) return {};  // Half a word names nothing.
    const bool plain = std::isalnum(byte) != 0 || sign == '_';
    if (plain) {
      name += sign;
    } else if (!name.empty() && name.back() != '_') {
      name += '_';
    }
  }
  while (name.ends_with('_')) name.pop_back();
  return is_node_name(name) ? name : std::string();
}

}  // namespace

bool is_data_node(const Document& document, const std::string& node) {
  const Node* found = document.node(node);
  return has_role(document, found, LayerRole::input) ||
         has_role(document, found, LayerRole::target);
}

std::vector<std::string> bindable_columns(const Document& document) {
  std::vector<std::string> names;
  const auto dataset = data_of(document);
  if (dataset == nullptr) return names;
  for (const ColumnGroup& group : dataset->groups) names.push_back(group.name);
  for (const Column& column : dataset->columns) names.push_back(column.name);
  return names;
}

std::map<std::string, std::vector<std::string>> nodes_by_column(const Document& document) {
  std::map<std::string, std::vector<std::string>> nodes;
  const auto dataset = data_of(document);
  if (dataset == nullptr) return nodes;
  const Project& project = document.project();
  std::set<std::string> answers;
  for (const auto& [node, names] : project.data.columns) {
    if (is_target(document, project, node)) answers.insert(names.begin(), names.end());
  }
  for (const auto& [node, names] : project.data.columns) {
    if (project.graph.find(node) == nullptr) continue;
    for (const std::string& name : names) {
      nodes[name].push_back(node);
      const ColumnGroup* group = dataset->group(name);
      if (group == nullptr) continue;
      for (const std::string& part : group->parts) {
        if (!answers.contains(part)) nodes[part].push_back(node);
      }
    }
  }
  return nodes;
}

QString why_not_bound(const Document& document, const std::string& node, const std::string& column,
                      Binding binding) {
  const auto dataset = data_of(document);
  if (dataset == nullptr) return translated("The data is not read yet");
  if (!document.open_block().use.empty()) return translated("Data enters outside of blocks");
  if (!is_data_node(document, node)) return translated("Takes no column");
  if (binding == Binding::beside) {
    const std::vector<std::string> has = columns_of(document, *dataset, node);
    for (const std::string& part : parts_of(*dataset, column)) {
      if (std::count(has.begin(), has.end(), part) > 0) return translated("Has it already");
    }
  }
  const auto refusal = refusal_of_columns(document.project(), document.registry(), *dataset, node,
                                          names_after(document, node, column, binding));
  return refusal ? spoken(refusal->title) : QString();
}

void bind_column(Document& document, const std::string& node, const std::string& column,
                 Binding binding) {
  const auto dataset = data_of(document);
  if (dataset == nullptr) return;
  const QString title =
      translated("Bind %1 to %2").arg(QString::fromStdString(node), QString::fromStdString(column));
  document.edit_project(title, [&](Project& project) {
    project = with_columns_bound(std::move(project), document.registry(), *dataset, node,
                                 names_after(document, node, column, binding));
  });
}

std::string layer_for(const Document& document, const std::string& column) {
  const auto dataset = data_of(document);
  const Column* found = dataset == nullptr ? nullptr : dataset->column(column);
  if (found == nullptr) return "input";
  const bool classes = found->kind == ColumnKind::class_label || found->kind == ColumnKind::mask;
  const bool answer = classes || found->kind == ColumnKind::number;
  const bool waited_for = has_any(document, LayerRole::input) &&
                          waiting_loss(document, document.project().graph).has_value();
  const bool first = classes && !has_any(document, LayerRole::target);
  return first || (answer && waited_for) ? "target" : "input";
}

std::pair<Project, std::string> with_bound_node(const Document& document, Project project,
                                                const std::string& layer,
                                                const std::string& column) {
  const auto dataset = data_of(document);
  Edited edited = with_node(std::move(project.graph), document.registry(), layer);
  project.graph = std::move(edited.graph);
  std::string name = edited.added;
  const std::string called = name_of_column(column);
  if (!called.empty() && project.graph.find(called) == nullptr) {
    project.graph = renamed(std::move(project.graph), name, called);
    name = called;
  }
  if (dataset == nullptr) return {std::move(project), std::move(name)};
  project = with_columns_bound(std::move(project), document.registry(), *dataset, name, {column});
  const auto waiting = waiting_loss(document, project.graph);
  if (waiting && is_target(document, project, name)) {
    project.graph = with_link(std::move(project.graph), document.registry(), {name, {}},
                              waiting->first, waiting->second);
  }
  return {std::move(project), std::move(name)};
}

std::string add_bound_node(Document& document, const std::string& layer, const std::string& column,
                           QPointF position) {
  std::string name;
  if (data_of(document) == nullptr || !document.open_block().use.empty()) return name;
  const LayerType* type = document.registry().find(layer);
  const QString title =
      translated("Add %1 of %2")
          .arg(type == nullptr ? QString() : spoken(type->title), QString::fromStdString(column));
  document.edit_project(title, [&](Project& project) {
    std::pair<Project, std::string> bound = with_bound_node(document, project, layer, column);
    project = std::move(bound.first);
    name = std::move(bound.second);
    project.view.nodes[name] = snapped(position);
  });
  return name;
}

}  // namespace netloom::editor
