#include "editor/canvas/link_path.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace netloom::editor {

namespace {

constexpr double least_handle = 22;
constexpr double out = 24;
constexpr double radius = 12;
constexpr double label_height = 11;
constexpr double long_link = 260;

/// Straight lines through `points` with round corners.
QPainterPath rounded(const std::vector<QPointF>& points) {
  QPainterPath path(points.front());
  for (std::size_t i = 1; i + 1 < points.size(); ++i) {
    const auto towards = [&](const QPointF& other) {
      const QPointF away = other - points[i];
      const double length = std::hypot(away.x(), away.y());
      return length > 0 ? points[i] + away * (std::min(radius, length / 2) / length) : points[i];
    };
    path.lineTo(towards(points[i - 1]));
    path.quadTo(points[i], towards(points[i + 1]));
  }
  path.lineTo(points.back());
  return path;
}

LinkPath returning(QPointF from, QPointF to, double clear_below) {
  // Half way between the rows where there is room, else just under the node it leaves.
  const double middle =
      to.y() > clear_below + 2 * out ? (clear_below + to.y() - 14) / 2 : clear_below + out;
  LinkPath link;
  link.path = rounded({from,
                       {from.x() + out, from.y()},
                       {from.x() + out, middle},
                       {to.x() - out, middle},
                       {to.x() - out, to.y()},
                       to});
  link.label = {(from.x() + to.x()) / 2, middle};
  link.on_line = true;
  return link;
}

}  // namespace

LinkPath link_path(QPointF from, QPointF to, double clear_below) {
  const double dx = to.x() - from.x();
  if (dx < 8) return returning(from, to, clear_below);
  const double handle = std::max(least_handle, dx / 2);
  LinkPath link;
  link.path.moveTo(from);
  link.path.cubicTo({from.x() + handle, from.y()}, {to.x() - handle, to.y()}, to);
  link.on_line = dx > long_link || std::abs(to.y() - from.y()) > 30;
  link.label = (from + to) / 2;
  if (!link.on_line) link.label.ry() -= label_height;
  return link;
}

}  // namespace netloom::editor
