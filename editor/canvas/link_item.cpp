#include "editor/canvas/link_item.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPathStroker>
#include <QStyleOptionGraphicsItem>

#include "editor/theme/fonts.h"
#include "editor/theme/paint.h"

namespace netloom::editor {

namespace {

constexpr double reach = 10;  // A link of one pixel answers within this width.
constexpr double text_zoom = 0.45;
constexpr double label_gap = 4;       // To the nodes on both sides, together.
constexpr double above_headers = 16;  // From where it stands else.

}  // namespace

LinkItem::LinkItem(LinkEnds ends, const ThemeSource& source)
    : ends_(std::move(ends)), source_(source) {
  setZValue(0);
}

void LinkItem::set_face(LinkFace face) {
  if (face == face_) return;
  face_ = std::move(face);
  setZValue(face_.selected || face_.problem ? 0.5 : 0);
  measure();
  update();
}

void LinkItem::set_path(const LinkPath& path) {
  if (path.path == path_.path && path.points == path_.points) return;
  path_ = path;
  measure();
  update();
}

void LinkItem::set_hovered(bool hovered) {
  if (hovered == hovered_) return;
  hovered_ = hovered;
  update();
}

void LinkItem::set_mark(Mark mark) {
  if (mark == mark_) return;
  mark_ = mark;
  update();
}

void LinkItem::measure() {
  if (path_.path.isEmpty()) return;  // It has no place yet.
  prepareGeometryChange();
  bounds_ = path_.path.boundingRect().adjusted(-7, -7, 7, 7);
  if (!face_.label.isEmpty()) bounds_ |= label_box().adjusted(-2, -2, 2, 2);
}

QPainterPath LinkItem::shape() const {
  QPainterPathStroker stroker;
  stroker.setWidth(reach);
  return stroker.createStroke(path_.path);
}

QRectF LinkItem::label_box() const {
  const double width = QFontMetricsF(font(FontRole::mono_small)).horizontalAdvance(face_.label) +
                       (face_.problem ? 12 : 6);
  // Where it would touch the nodes at both ends it stands above their headers.
  const bool tight = !path_.on_line && width + label_gap > path_.room;
  const double middle = path_.label.y() - (tight ? above_headers : 0);
  return {path_.label.x() - width / 2, middle - 7, width, 14};
}

std::optional<std::size_t> LinkItem::point_at(QPointF point) const {
  for (std::size_t i = 0; i < path_.points.size(); ++i) {
    if (QLineF(path_.points[i], point).length() <= reach) return i;
  }
  return std::nullopt;
}

bool LinkItem::strong() const {
  return face_.problem || face_.selected || !face_.chosen.empty() || hovered_ ||
         mark_ != Mark::none;
}

QColor LinkItem::colour() const {
  const Theme& theme = source_.theme();
  if (mark_ != Mark::none) return colour_of(mark_, theme);
  if (face_.problem) return theme.error_line;
  if (face_.selected || !face_.chosen.empty()) return theme.accent;
  if (hovered_) return theme.text;
  return face_.idle ? theme.line3 : theme.wire;
}

void LinkItem::add_chords(QVector<QLineF>& lines) const {
  if (path_.path.isEmpty()) return;
  QPointF from = path_.path.elementAt(0);
  for (const QPointF& point : path_.points) {
    lines.push_back({from, point});
    from = point;
  }
  lines.push_back({from, path_.path.currentPosition()});
}

void LinkItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
  const double zoom =
      QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
  QPen pen(colour(), strong() ? 2 : 1);
  // One device pixel at every zoom takes Qt's fast line stroker.
  pen.setCosmetic(!strong());
  if (face_.flow == Flow::label) pen.setDashPattern({2, 3});
  if (face_.flow == Flow::scalar) pen.setDashPattern({6, 3});
  if (face_.idle) pen.setDashPattern({3, 5});
  painter->setPen(pen);
  painter->setBrush(Qt::NoBrush);
  if (zoom < far_zoom) {
    QVector<QLineF> chords;
    add_chords(chords);
    painter->drawLines(chords);
    return;
  }
  painter->drawPath(path_.path);
  if (zoom >= text_zoom && strong()) paint_points(*painter);
  if (zoom >= text_zoom && !face_.label.isEmpty()) paint_label(*painter);
}

void LinkItem::paint_points(QPainter& painter) const {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(colour(), 1.5));
  for (std::size_t i = 0; i < path_.points.size(); ++i) {
    const bool chosen = face_.chosen.contains(i);
    painter.setBrush(chosen ? colour() : source_.theme().canvas);
    const double radius = chosen ? 5 : 3.5;
    painter.drawEllipse(path_.points[i], radius, radius);
  }
}

void LinkItem::paint_label(QPainter& painter) const {
  const Theme& theme = source_.theme();
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF box = label_box();
  fill_rounded(painter, box, 3, face_.problem ? theme.error_soft : theme.canvas);
  if (face_.problem) stroke_rounded(painter, box, 3, theme.error_line);
  painter.setFont(font(FontRole::mono_small));
  painter.setPen(face_.problem ? theme.error : theme.text2);
  painter.drawText(box, Qt::AlignCenter, face_.label);
}

}  // namespace netloom::editor
