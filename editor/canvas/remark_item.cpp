#include "editor/canvas/remark_item.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QObject>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include "editor/theme/fonts.h"
#include "editor/theme/paint.h"

namespace netloom::editor {

namespace {

constexpr double bar = 2;        // At the left of a note,
constexpr double indent = 10;    // and the text's distance from it.
constexpr double reach = 6;      // The line of a group answers within this distance.
constexpr double corner = 12;    // Of the area that resizes.
constexpr double title_gap = 6;  // Between the title of a group and its line.
constexpr double title_left = 16;
constexpr double title_height = 16;
constexpr double text_zoom = 0.45;     // Below it notes have no text.
constexpr double readable_zoom = 0.7;  // Below it titles of groups grow, to be read on the screen.
constexpr double ground = 0.05;        // Of a group, in its colour.

/// The text of a note at the line height of its role.
QRectF text_area(const QRectF& area) {
  return area.adjusted(bar + indent, 1, -2, -1);
}

constexpr int wrapping = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

}  // namespace

QColor colour_of(Remark::Colour colour, const Theme& theme) {
  switch (colour) {
    case Remark::Colour::grey:
      break;
    case Remark::Colour::yellow:
      return theme.colour(Category::sequence);
    case Remark::Colour::green:
      return theme.colour(Category::activation);
    case Remark::Colour::blue:
      return theme.colour(Category::weights);
    case Remark::Colour::purple:
      return theme.colour(Category::regularise);
    case Remark::Colour::red:
      return theme.colour(Category::loss);
  }
  return theme.line3;
}

double note_height(const QString& text, double width) {
  const QRectF room = text_area({0, 0, width, 1e6});
  const double needed =
      QFontMetricsF(font(FontRole::label)).boundingRect(room, wrapping, text).height() + 4;
  return std::max(least_remark_height / 2, std::ceil(needed));
}

RemarkItem::RemarkItem(Remark remark, const ThemeSource& source) : source_(source) {
  set_remark(std::move(remark));
}

void RemarkItem::set_remark(Remark remark) {
  const QRectF area(remark.x, remark.y, remark.width, remark.height);
  set_area(area);
  if (remark == remark_) return;
  remark_ = std::move(remark);
  // The smaller of two groups lies on the other, and so is found first.
  setZValue(remark_.kind == Remark::Kind::note ? -1 : -2 - std::min(1e9, area.width()) / 1e9);
  update();
}

void RemarkItem::set_selected(bool selected) {
  if (selected == selected_) return;
  selected_ = selected;
  update();
}

void RemarkItem::set_area(const QRectF& area) {
  if (area == area_) return;
  prepareGeometryChange();
  area_ = area;
  update();
}

RemarkItem::Part RemarkItem::part_at(QPointF point) const {
  if (QRectF(area_.bottomRight() - QPointF(corner, corner), QSizeF(corner + 4, corner + 4))
          .contains(point)) {
    return Part::corner;
  }
  if (remark_.kind == Remark::Kind::note) return area_.contains(point) ? Part::body : Part::none;
  if (title_box().contains(point)) return Part::body;
  const bool near = area_.adjusted(-reach, -reach, reach, reach).contains(point);
  const bool inside = area_.adjusted(reach, reach, -reach, -reach).contains(point);
  return near && !inside ? Part::body : Part::none;
}

QString RemarkItem::title() const {
  return remark_.text.empty() ? QObject::tr("Group")
                              : QString::fromStdString(remark_.text).simplified();
}

QRectF RemarkItem::title_box() const {
  const double width = QFontMetricsF(font(FontRole::label)).horizontalAdvance(title());
  const double room = std::max(0.0, area_.width() - 2 * title_left);
  return {area_.x() + title_left - title_gap, area_.y() - title_height / 2,
          std::min(width, room) + 2 * title_gap, title_height};
}

QRectF RemarkItem::boundingRect() const {
  return area_.adjusted(-reach, -3 * title_height, reach, reach);
}

void RemarkItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
  painter->setRenderHint(QPainter::Antialiasing);
  const double zoom =
      QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
  const Theme& theme = source_.theme();
  if (remark_.kind == Remark::Kind::group) {
    paint_group(*painter, zoom);
  } else if (zoom >= text_zoom) {
    paint_note(*painter);
  } else {
    painter->fillRect(QRectF(area_.topLeft(), QSizeF(bar, area_.height())), colour());
  }
  if (!selected_) return;
  stroke_rounded(*painter, area_.adjusted(-5, -5, 5, 5), theme.radius_group, theme.accent, 2);
  const QPointF end = area_.bottomRight();
  painter->setPen(QPen(theme.accent, 1.5));
  for (const double by : {4.0, 8.0})
    painter->drawLine(end - QPointF(by + 2, 2), end - QPointF(2, by + 2));
}

void RemarkItem::paint_note(QPainter& painter) const {
  const Theme& theme = source_.theme();
  painter.fillRect(QRectF(area_.topLeft(), QSizeF(bar, area_.height())), colour());
  painter.setFont(font(FontRole::label));
  painter.setPen(remark_.text.empty() ? theme.text3 : theme.text2);
  const QString text =
      remark_.text.empty() ? QObject::tr("An empty note") : QString::fromStdString(remark_.text);
  painter.drawText(text_area(area_), wrapping, text);
}

void RemarkItem::paint_group(QPainter& painter, double zoom) const {
  const Theme& theme = source_.theme();
  fill_rounded(painter, area_, theme.radius_group, with_alpha(colour(), ground));
  stroke_rounded(painter, area_, theme.radius_group, colour());
  const double scale = zoom < readable_zoom ? readable_zoom / std::max(zoom, 0.1) : 1;
  const QFontMetricsF metrics(font(FontRole::label));
  const double room = (area_.width() - 2 * title_left) / scale;
  if (room < title_height) return;
  const QString shown = metrics.elidedText(title(), Qt::ElideRight, room);
  painter.save();
  painter.translate(area_.x() + title_left, area_.y());
  painter.scale(scale, scale);
  const QRectF box(-title_gap, -title_height / 2, metrics.horizontalAdvance(shown) + 2 * title_gap,
                   title_height);
  // The title interrupts the line.
  painter.fillRect(QRectF(box.x(), -1, box.width(), 3), theme.canvas);
  painter.setFont(font(FontRole::label));
  painter.setPen(theme.text2);
  painter.drawText(box, Qt::AlignCenter, shown);
  painter.restore();
}

}  // namespace netloom::editor
