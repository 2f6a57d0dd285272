#include "editor/canvas/link_path.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <QLineF>

namespace netloom::editor {

namespace {

constexpr double least_handle = 22;
constexpr double out = 24;
constexpr double radius = 12;
constexpr double label_height = 11;
constexpr double long_link = 260;

/// Goes on from the first of `points` through the others in straight lines with round corners.
void add_rounded(QPainterPath& path, const std::vector<QPointF>& points) {
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
}

enum class Way { right, left };

/// Goes on from `from`, which it leaves in one direction, to `to`, where it comes in another.
void add_piece(QPainterPath& path, QPointF from, Way leaving, QPointF to, Way coming) {
  if (leaving == coming) {
    const double along = leaving == Way::right ? to.x() - from.x() : from.x() - to.x();
    const double sign = leaving == Way::right ? 1 : -1;
    const double handle = sign * std::clamp(along / 2, 4.0, 2 * out);
    path.cubicTo({from.x() + handle, from.y()}, {to.x() - handle, to.y()}, to);
    return;
  }
  const double turn =
      leaving == Way::right ? std::max(from.x(), to.x()) + out : std::min(from.x(), to.x()) - out;
  add_rounded(path, {from, {turn, from.y()}, {turn, to.y()}, to});
}

LinkPath returning(QPointF from, QPointF to, double clear_below) {
  // Half way between the rows where there is room, else just under the node it leaves.
  const double middle =
      to.y() > clear_below + 2 * out ? (clear_below + to.y() - 14) / 2 : clear_below + out;
  LinkPath link;
  link.path.moveTo(from);
  add_rounded(link.path, {from,
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
  link.room = dx;
  return link;
}

LinkPath link_path(QPointF from, const std::vector<QPointF>& points, QPointF to) {
  LinkPath link;
  link.points = points;
  link.on_line = true;
  link.path.moveTo(from);
  std::vector<QPointF> stops{from};
  stops.insert(stops.end(), points.begin(), points.end());
  stops.push_back(to);
  const auto way_at = [&](std::size_t i) {
    const bool end = i == 0 || i + 1 == stops.size();
    return end || stops[i + 1].x() >= stops[i - 1].x() ? Way::right : Way::left;
  };
  double longest = -1;
  for (std::size_t i = 0; i + 1 < stops.size(); ++i) {
    add_piece(link.path, stops[i], way_at(i), stops[i + 1], way_at(i + 1));
    const double length = std::abs(stops[i + 1].x() - stops[i].x());
    if (length <= longest) continue;
    longest = length;
    link.label = (stops[i] + stops[i + 1]) / 2;
  }
  return link;
}

std::size_t place_of_point(const LinkPath& path, QPointF point) {
  std::vector<QPointF> stops{path.path.elementAt(0)};
  stops.insert(stops.end(), path.points.begin(), path.points.end());
  stops.push_back(path.path.currentPosition());
  const auto detour = [&](std::size_t i) {
    const double direct = QLineF(stops[i], stops[i + 1]).length();
    return QLineF(stops[i], point).length() + QLineF(point, stops[i + 1]).length() - direct;
  };
  std::size_t best = 0;
  for (std::size_t i = 1; i + 1 < stops.size(); ++i) {
    if (detour(i) < detour(best)) best = i;
  }
  return best;
}

}  // namespace netloom::editor
