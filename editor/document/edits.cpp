#include "editor/document/edits.h"

#include <algorithm>

#include <QStringList>

#include "editor/document/bind_added.h"
#include "editor/document/clipboard.h"
#include "editor/document/places.h"
#include "editor/document/routes.h"
#include "editor/document/selected_edits.h"
#include "editor/document/spoken.h"
#include "editor/document/training_names.h"
#include "editor/document/translated.h"
#include "engine/graph/block_edit.h"
#include "engine/graph/edit.h"

namespace netloom::editor {

namespace {

/// Forgets the places of nodes that are gone.
void prune_view(Project& project) {
  erase_if(project.view.nodes,
           [&](const auto& entry) { return project.graph.find(entry.first) == nullptr; });
}

QString quoted(const std::string& name) {
  return QString::fromStdString(name);
}

}  // namespace

std::string add_node(Document& document, std::string_view layer, QPointF position) {
  std::string name;
  const LayerType* type = document.registry().find(layer);
  if (type == nullptr) return name;
  document.edit(translated("Add %1").arg(spoken(type->title)), [&](Project& project) {
    project.graph = with_block(std::move(project.graph), document.offered(layer));
    Edited edited = with_node(std::move(project.graph), document.registry(), layer);
    project.graph = std::move(edited.graph);
    name = edited.added;
    project.view.nodes[name] = snapped(position);
    bind_added(document, project, name);
  });
  return name;
}

void connect_nodes(Document& document, const Endpoint& from, const std::string& node,
                   const std::string& port) {
  document.edit(
      translated("Link %1 to %2").arg(quoted(from.node), quoted(node)), [&](Project& project) {
        project.graph = with_link(std::move(project.graph), document.registry(), from, node, port);
      });
}

void disconnect_input(Document& document, const std::string& node, const std::string& port,
                      const Endpoint& from) {
  document.edit(translated("Remove a link of %1").arg(quoted(node)), [&](Project& project) {
    project.graph = without_link(std::move(project.graph), node, port, from);
  });
}

namespace {

void remove_nodes(Document& document, const std::set<std::string>& names, Reconnect reconnect) {
  if (names.empty()) return;
  const std::vector<std::string> list(names.begin(), names.end());
  const QString title = names.size() == 1 ? translated("Delete %1").arg(quoted(list.front()))
                                          : translated("Delete %1 nodes").arg(names.size());
  document.edit(title, [&](Project& project) {
    project.graph = without_nodes(std::move(project.graph), document.registry(), list, reconnect);
    prune_view(project);
  });
}

}  // namespace

void delete_nodes(Document& document, const std::set<std::string>& names) {
  remove_nodes(document, names, Reconnect::no);
}

void delete_and_reconnect(Document& document, const std::set<std::string>& names) {
  remove_nodes(document, names, Reconnect::yes);
}

void move_nodes(Document& document, const std::set<std::string>& names, QPointF by,
                const QString& gesture) {
  move_selected(document, {names}, by, gesture);
}

QString why_not_renamed(const Document& document, const std::string& from, const std::string& to) {
  if (from == to) return {};
  if (!is_node_name(to)) {
    return translated("A name has letters, digits and underscores only, such as conv1.");
  }
  if (document.graph().find(to) != nullptr)
    return translated("There is a node %1 already.").arg(quoted(to));
  return {};
}

namespace {

template <class Map>
void rename_key(Map& map, const std::string& from, const std::string& to) {
  auto entry = map.extract(from);
  if (entry.empty()) return;
  entry.key() = to;
  map.insert(std::move(entry));
}

/// Renames a node of the project's own graph, which the data may name too.
void rename_outside(Project& project, const std::string& from, const std::string& to) {
  project.graph = renamed(std::move(project.graph), from, to);
  rename_key(project.view.nodes, from, to);
  rename_key(project.data.columns, from, to);
  auto& standardised = project.data.standardise;
  std::replace(standardised.begin(), standardised.end(), from, to);
}

}  // namespace

QString rename_node(Document& document, const std::string& from, const std::string& to) {
  QString why_not = why_not_renamed(document, from, to);
  if (from == to || !why_not.isEmpty()) return why_not;
  const std::string& block = document.open_block().block;
  const QString title = translated("Rename %1 to %2").arg(quoted(from), quoted(to));
  document.edit_project(title, [&](Project& project) {
    if (block.empty()) {
      rename_outside(project, from, to);
    } else {
      project.graph = with_inner_renamed(std::move(project.graph), block, from, to);
      rename_key(project.view.blocks[block], from, to);
    }
    rename_in_routes(project.view, block, from, to);
    follow_names(project, document, [&](std::string name) {
      if (is_of(name, from)) name.replace(0, from.size(), to);
      return std::vector<std::string>{std::move(name)};
    });
  });
  return {};
}

void set_parameter(Document& document, const std::string& node, const std::string& parameter,
                   const ParameterValue& value) {
  set_parameter(document, std::set<std::string>{node}, parameter, value);
}

void set_parameter(Document& document, const std::set<std::string>& nodes,
                   const std::string& parameter, const ParameterValue& value) {
  if (nodes.empty()) return;
  QStringList names;
  for (const std::string& node : nodes) names.append(quoted(node));
  const QString whose =
      nodes.size() == 1 ? names.front() : translated("%1 nodes").arg(nodes.size());
  document.edit(
      translated("Set %1 of %2").arg(spoken(parameter), whose),
      [&](Project& project) {
        for (const std::string& node : nodes) {
          project.graph =
              with_parameter(std::move(project.graph), document.registry(), node, parameter, value);
        }
      },
      QStringLiteral("parameter/%1/%2").arg(names.join(','), quoted(parameter)));
}

void reset_parameter(Document& document, const std::string& node, const std::string& parameter) {
  document.edit(translated("Reset %1 of %2").arg(spoken(parameter), quoted(node)),
                [&](Project& project) {
                  if (Node* found = project.graph.find(node)) found->parameters.erase(parameter);
                });
}

namespace {

/// What of a paste people must know, for whom a link that is missing looks as one never drawn.
void tell_losses(Pasted& pasted, const std::set<std::string>& lost, const QStringList& left_out) {
  QStringList names;
  for (const std::string& name : lost) names << quoted(name);
  const qsizetype count = names.size() + left_out.size();
  if (count == 0) return;
  pasted.title = count == 1 ? translated("Pasted; one thing was left out")
                            : translated("Pasted; %1 things were left out").arg(count);
  if (!names.isEmpty())
    pasted.text = translated("There is no node here for links from: %1. Draw these anew.")
                      .arg(names.join(QStringLiteral(", ")));
  if (!left_out.isEmpty())
    pasted.text += (names.isEmpty() ? QString() : QStringLiteral(" ")) + left_out.front();
}

}  // namespace

Pasted paste_nodes(Document& document, const QString& copied, QPointF position,
                   const std::map<std::string, std::string>& renamed) {
  const ReadClip read = read_clip(copied, document.registry());
  if (read.clip.graph.nodes.empty() && read.clip.view.remarks.empty())
    return {{}, translated("Nothing was pasted"), read.refusal};
  Inserted inserted;
  document.edit(
      translated("Paste %n nodes").replace("%n", QString::number(read.clip.graph.nodes.size())),
      [&](Project& project) {
        inserted = insert_clip(project, read.clip, document.open_block().block, snapped(position),
                               renamed);
      });
  Pasted pasted{inserted.names, {}, {}, inserted.pieces};
  tell_losses(pasted, inserted.lost, read.left_out);
  return pasted;
}

std::set<std::string> duplicate_nodes(Document& document, const std::set<std::string>& names) {
  return duplicate_selected(document, {names}).nodes;
}

Selected duplicate_selected(Document& document, const Selected& selected) {
  if (selected.empty()) return {};
  QPointF corner(1e9, 1e9);
  const auto include = [&](double x, double y) {
    corner = {std::min(corner.x(), x), std::min(corner.y(), y)};
  };
  for (const std::string& name : selected.nodes) {
    const auto place = document.places().find(name);
    if (place != document.places().end()) include(place->second[0], place->second[1]);
  }
  for (const Piece& piece : selected.pieces) {
    if (piece.kind != Piece::Kind::remark) continue;
    const Remark& remark = document.view().remarks[piece.number];
    include(remark.x, remark.y);
  }
  const QString text = copy_nodes(document, selected.nodes, selected.pieces);
  const Pasted pasted = paste_nodes(document, text, corner + QPointF(2 * grid, 2 * grid));
  return {pasted.names, pasted.pieces};
}

}  // namespace netloom::editor
