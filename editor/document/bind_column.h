#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include <QPointF>
#include <QString>

#include "editor/document/document.h"

namespace netloom::editor {

// Columns of the data and the nodes that take them. A column is named as the data has it, or is a
// group of columns; each edit is one undo step. All of it waits until the data was read once.

/// Whether a column comes in place of those that its node has, or beside them.
enum class Binding { instead, beside };

/// True for an input or a target of what is open, the only nodes that take columns.
bool is_data_node(const Document& document, const std::string& node);

/// What can be bound: groups, then columns; nothing while no data is there.
std::vector<std::string> bindable_columns(const Document& document);

/// The nodes of the whole project that take each column, by itself or with its group.
std::map<std::string, std::vector<std::string>> nodes_by_column(const Document& document);

/// Why `node` of what is open cannot be bound to `column`, in a few words; empty where it can.
QString why_not_bound(const Document& document, const std::string& node, const std::string& column,
                      Binding binding = Binding::instead);

/// Binds `node` to `column`, and makes it hold that: numbers or classes, as many as there are.
void bind_column(Document& document, const std::string& node, const std::string& column,
                 Binding binding = Binding::instead);

/// "target" for a column that is there to be learned: classes while no target is there, or anything
/// that can be an answer while a loss waits for one; else "input".
std::string layer_for(const Document& document, const std::string& column);

/// Adds an input or a target, as `layer` says, bound to `column` and, where it can be, called so; a
/// target is linked to the loss that waits for one. Returns its name, or an empty one.
std::string add_bound_node(Document& document, const std::string& layer, const std::string& column,
                           QPointF position);

/// How a project would be with that node, and the name of it; for a look ahead.
std::pair<Project, std::string> with_bound_node(const Document& document, Project project,
                                                const std::string& layer,
                                                const std::string& column);

}  // namespace netloom::editor
