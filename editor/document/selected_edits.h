#pragma once

#include <QPointF>
#include <QString>

#include "editor/document/document.h"
#include "editor/document/selected.h"

namespace netloom::editor {

// The user's edits of nodes, points of links and remarks together, each one undo step, as in
// edits.h.

/// Whether `remark` covers `point`.
bool covers(const Remark& remark, QPointF point);

/// The middle of a node whose upper left corner is `corner` and whose size nobody knows.
QPointF middle_of_node(QPointF corner);

/// `selected` with all that moves with it: what lies in a selected group, and the points of links
/// between two of the nodes.
Selected moving_with(const Document& document, Selected selected);
/// Moves what is selected by `by`; a drag gives one `gesture` for all its moves.
void move_selected(Document& document, const Selected& selected, QPointF by,
                   const QString& gesture);
/// Removes it, nodes with their links.
void delete_selected(Document& document, const Selected& selected);
/// `selected` without pieces that the document does not have in what is open.
Selected still_there(const Document& document, Selected selected);

}  // namespace netloom::editor
