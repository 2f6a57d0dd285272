#pragma once

#include <QPainterPath>
#include <QPointF>

namespace netloom::editor {

/// The way of a link and where its label stands.
struct LinkPath {
  QPainterPath path;
  QPointF label;
  bool on_line = false;  ///< The label stands on the line instead of above it.
};

/// A link from an output at `from` to an input at `to`: a cubic with handles of at least 22 px, or,
/// where `to` lies behind, the returning weft: out 24 px, down, back and in, with corners of
/// radius 12. `clear_below` is the lower edge of the node that it leaves, so that the way back
/// passes under it.
LinkPath link_path(QPointF from, QPointF to, double clear_below);

}  // namespace netloom::editor
