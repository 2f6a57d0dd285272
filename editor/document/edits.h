#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include <QPointF>
#include <QString>

#include "editor/document/document.h"
#include "editor/document/selected.h"
#include "engine/core/diagnostic.h"

namespace netloom::editor {

// The user's edits, each one undo step: what canvas, palette, inspector, problems list, menus and
// keys all call, so that an edit is written once. Positions are top left corners in canvas units,
// on the 20 px grid.

/// Adds a node of `layer` at `position`; returns its name.
std::string add_node(Document& document, std::string_view layer, QPointF position);
void connect_nodes(Document& document, const Endpoint& from, const std::string& node,
                   const std::string& port);
void disconnect_input(Document& document, const std::string& node, const std::string& port,
                      const Endpoint& from);
/// Removes nodes with their links.
void delete_nodes(Document& document, const std::set<std::string>& names);
/// Removes nodes and bridges their links.
void delete_and_reconnect(Document& document, const std::set<std::string>& names);
/// Moves nodes by `by`; a drag gives one `gesture` for all its moves, which are then one step.
void move_nodes(Document& document, const std::set<std::string>& names, QPointF by,
                const QString& gesture);
/// Why the node `from` cannot be called `to`, or an empty text.
QString why_not_renamed(const Document& document, const std::string& from, const std::string& to);
/// Renames a node everywhere. Returns why not, or an empty text.
QString rename_node(Document& document, const std::string& from, const std::string& to);
void set_parameter(Document& document, const std::string& node, const std::string& parameter,
                   const ParameterValue& value);
/// Sets a parameter that all `nodes` have, as one step.
void set_parameter(Document& document, const std::set<std::string>& nodes,
                   const std::string& parameter, const ParameterValue& value);
void reset_parameter(Document& document, const std::string& node, const std::string& parameter);
/// The nodes as text for the clipboard, with the links among them and their places.
/// Remarks among `pieces` come along.
QString copy_nodes(const Document& document, const std::set<std::string>& names,
                   const std::set<Piece>& pieces = {});

/// What came of a paste.
struct Pasted {
  std::set<std::string> names;  ///< Of the new nodes.
  QString title;                ///< What people must know: why none came, what was left out. Empty
  QString text;                 ///< where all came.
  std::set<Piece> pieces{};     ///< The new remarks.
};

/// Adds the nodes that `text` has at `position` under free names, with the links among them and
/// those to nodes that are here; `renamed` tells what such nodes are called since the copy.
Pasted paste_nodes(Document& document, const QString& text, QPointF position,
                   const std::map<std::string, std::string>& renamed = {});
std::set<std::string> duplicate_nodes(Document& document, const std::set<std::string>& names);
/// The same of remarks, too.
Selected duplicate_selected(Document& document, const Selected& selected);

}  // namespace netloom::editor
