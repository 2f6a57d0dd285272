#pragma once

#include <set>

#include <QRectF>
#include <QString>

#include "editor/document/document.h"
#include "editor/document/selected.h"

namespace netloom::editor {

// The user's edits of notes and groups in what is open, each one undo step, as in edits.h.

/// Where `remark` stands on the canvas.
QRectF area_of(const Remark& remark);

/// Adds an empty note or group that covers `area`; returns it.
Piece add_remark(Document& document, Remark::Kind kind, const QRectF& area);
/// Writes `text` into the remark of that number, which then covers `area`.
void set_remark_text(Document& document, std::size_t number, const QString& text,
                     const QRectF& area);
void resize_remark(Document& document, std::size_t number, const QRectF& area);
/// Gives all remarks among `pieces` the colour.
void set_remark_colour(Document& document, const std::set<Piece>& pieces, Remark::Colour colour);
/// Gives them the colour after the one that the first has.
void next_remark_colour(Document& document, const std::set<Piece>& pieces);

}  // namespace netloom::editor
