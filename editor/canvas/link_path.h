#pragma once

#include <cstddef>
#include <vector>

#include <QPainterPath>
#include <QPointF>

namespace netloom::editor {

/// The way of a link and where its label stands.
struct LinkPath {
  QPainterPath path;
  QPointF label;
  bool on_line = false;         ///< The label stands on the line instead of above it.
  double room = 0;              ///< For a label above the line, between the nodes.
  std::vector<QPointF> points;  ///< Through which it is led.
};

/// A link from an output at `from` to an input at `to`: a cubic with handles of at least 22 px, or,
/// where `to` lies behind, the returning weft: out 24 px, down, back and in, with corners of
/// radius 12. `clear_below` is the lower edge of the node that it leaves, so that the way back
/// passes under it.
LinkPath link_path(QPointF from, QPointF to, double clear_below);

/// The same through `points`, of which there is at least one: level at each, to the left where it
/// leads back.
LinkPath link_path(QPointF from, const std::vector<QPointF>& points, QPointF to);

/// Where in `path` a new point near `point` comes in: before so many of its points.
std::size_t place_of_point(const LinkPath& path, QPointF point);

}  // namespace netloom::editor
