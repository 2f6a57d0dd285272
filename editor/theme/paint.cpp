#include "editor/theme/paint.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"

namespace netloom::editor {

namespace {

QPolygonF star(const QPointF& centre, double radius) {
  QPolygonF points;
  for (int i = 0; i < 10; ++i) {
    const double angle = std::numbers::pi * (i / 5.0 - 0.5);
    const double reach = i % 2 == 0 ? radius : radius * 0.46;
    points << centre + reach * QPointF(std::cos(angle), std::sin(angle));
  }
  return points;
}

void paint_strokes(QPainter& painter, const QColor& colour, double width,
                   std::initializer_list<QLineF> lines) {
  painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
  for (const QLineF& line : lines) painter.drawLine(line);
}

}  // namespace

void fill_rounded(QPainter& painter, const QRectF& area, double radius, const QColor& colour) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  painter.drawRoundedRect(area, radius, radius);
  painter.restore();
}

void stroke_rounded(QPainter& painter, const QRectF& area, double radius, const QColor& colour,
                    double width, Qt::PenStyle style) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  QPen pen(colour, width, style);
  if (style == Qt::DashLine) pen.setDashPattern({3 / width, 3 / width});
  pen.setCapStyle(Qt::FlatCap);
  painter.setPen(pen);
  painter.setBrush(Qt::NoBrush);
  const double half = width / 2;
  const double inner = std::max(0.0, radius - half);
  painter.drawRoundedRect(area.adjusted(half, half, -half, -half), inner, inner);
  painter.restore();
}

void paint_tile(QPainter& painter, const QRectF& area, const Theme& theme, Category category,
                const QString& icon) {
  const double size = area.width();
  const double radius = size >= 26 ? theme.radius_field : theme.radius_tile;
  fill_rounded(painter, area, radius, theme.colour(category));
  const double glyph = size - (size >= 26 ? 10 : size >= 12 ? 6 : 4);
  const double inset = (size - glyph) / 2;
  paint_icon(painter, area.adjusted(inset, inset, -inset, -inset), icon, theme.glyph);
}

void paint_marker(QPainter& painter, const QPointF& centre, int index, const QColor& colour,
                  const QColor& ground, double scale) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(centre);
  painter.scale(scale, scale);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  switch (index % series_count) {
    case 0:
      painter.drawEllipse(QPointF(), 3.6, 3.6);
      break;
    case 1:
      painter.drawRect(QRectF(-3.2, -3.2, 6.4, 6.4));
      break;
    case 2:
      painter.drawPolygon(QPolygonF{{0, -4.4}, {4.2, 3}, {-4.2, 3}});
      break;
    case 3:
      painter.drawPolygon(QPolygonF{{0, -4.6}, {4.6, 0}, {0, 4.6}, {-4.6, 0}});
      break;
    case 4:
      painter.drawPolygon(QPolygonF{{0, 4.4}, {4.2, -3}, {-4.2, -3}});
      break;
    case 5:
      paint_strokes(painter, colour, 2.4, {{-4, 0, 4, 0}, {0, -4, 0, 4}});
      break;
    case 6:
      paint_strokes(painter, colour, 2.2, {{-3.4, -3.4, 3.4, 3.4}, {3.4, -3.4, -3.4, 3.4}});
      break;
    default:
      painter.setPen(QPen(colour, 1.8));
      painter.setBrush(ground);
      painter.drawEllipse(QPointF(), 3, 3);
  }
  painter.restore();
}

void paint_series_key(QPainter& painter, const QRectF& area, const Theme& theme, int index) {
  const QColor& colour = theme.series_colour(index);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::FlatCap));
  const double y = area.center().y();
  painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
  painter.restore();
  paint_marker(painter, area.center(), index, colour, theme.panel);
}

void paint_star(QPainter& painter, const QPointF& centre, const QColor& colour, double radius) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(colour, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(colour);
  painter.drawPolygon(star(centre, radius));
  painter.restore();
}

void paint_popup(QPainter& painter, const QRectF& area, const Theme& theme, const QColor& edge) {
  const double radius = theme.radius_node;
  const QRectF ring = area.adjusted(-popup_ring, -popup_ring, popup_ring, popup_ring);
  fill_rounded(painter, ring, radius + popup_ring, theme.shade);
  fill_rounded(painter, area, radius, theme.popup);
  stroke_rounded(painter, area, radius, edge.isValid() ? edge : theme.line2);
}

void paint_raised(QPainter& painter, const QRectF& area, const Theme& theme, const QColor& edge) {
  fill_rounded(painter, area.translated(0, 2), theme.radius_node, theme.shade);
  fill_rounded(painter, area, theme.radius_node, theme.raised);
  stroke_rounded(painter, area, theme.radius_node, edge.isValid() ? edge : theme.line2);
}

void paint_focus_ring(QPainter& painter, const QRectF& area, double radius, const Theme& theme) {
  const double out = focus_ring_margin;
  stroke_rounded(painter, area.adjusted(-out, -out, out, out), radius + out, theme.accent, 2);
}

double keycap_width(const QString& text) {
  return std::max(
      18.0, std::ceil(QFontMetricsF(font(FontRole::mono_small)).horizontalAdvance(text)) + 12);
}

void paint_keycap(QPainter& painter, const QPointF& left_centre, const QString& text,
                  const QColor& colour, const QColor& edge) {
  const QRectF area(left_centre.x(), std::round(left_centre.y() - 8.5), keycap_width(text), 17);
  stroke_rounded(painter, area, 4, edge);
  painter.save();
  painter.setFont(font(FontRole::mono_small));
  painter.setPen(colour);
  painter.drawText(area, Qt::AlignCenter, text);
  painter.restore();
}

void paint_switch(QPainter& painter, const QRectF& area, double position, bool enabled,
                  const Theme& theme) {
  const QColor off = enabled ? theme.line3 : theme.line2;
  const QColor on = enabled ? theme.accent : mixed(theme.accent, theme.panel, 0.4);
  fill_rounded(painter, area, area.height() / 2, mixed(on, off, position));
  const double knob = area.height() - 4;
  const double x = area.left() + 2 + position * (area.width() - area.height());
  const QColor knob_colour = mixed(theme.on_accent, Qt::white, position);
  fill_rounded(painter, QRectF(x, area.top() + 2, knob, knob), knob / 2, knob_colour);
}

void paint_bar(QPainter& painter, const QRectF& area, double share, const QColor& fill,
               const QColor& ground) {
  const double radius = std::min(2.0, area.height() / 2);
  fill_rounded(painter, area, radius, ground);
  const double width = area.width() * std::clamp(share, 0.0, 1.0);
  if (width < 0.5) return;
  fill_rounded(painter, QRectF(area.left(), area.top(), std::max(width, 2.0), area.height()),
               radius, fill);
}

namespace {

/// One row of dots, `pitch` apart and the first at `start`, all in device-independent pixels.
QPixmap row_of_dots(double start, double pitch, double radius, QSizeF size, double ratio,
                    const QColor& colour) {
  QPixmap row((size * ratio).toSize());
  row.setDevicePixelRatio(ratio);
  row.fill(Qt::transparent);
  QPainter painter(&row);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  for (double x = start; x < size.width() + radius; x += pitch)
    painter.drawEllipse(QPointF(x, size.height() / 2), radius, radius);
  return row;
}

}  // namespace

void paint_grid(QPainter& painter, const QRectF& area, const Theme& theme) {
  constexpr double pitch = 20;
  constexpr double radius = 1.1;
  const QTransform scene = painter.worldTransform();
  const double zoom = scene.m11();
  const QRectF shown = scene.mapRect(area);
  const QPointF first = scene.map(
      QPointF(std::floor(area.left() / pitch) * pitch, std::floor(area.top() / pitch) * pitch));
  // Tens of thousands of dots are too slow one by one: every row is the image of the first.
  const double height = 2 * std::ceil(radius * zoom + 1);
  const double left = std::floor(first.x() - height);
  const QPixmap row = row_of_dots(first.x() - left, pitch * zoom, radius * zoom,
                                  {std::ceil(shown.right() - left) + 1, height},
                                  painter.device()->devicePixelRatioF(), theme.grid);
  painter.save();
  painter.resetTransform();
  for (double y = first.y(); y <= shown.bottom() + height; y += pitch * zoom)
    painter.drawPixmap(QPointF(left, std::round(y - height / 2)), row);
  painter.restore();
}

}  // namespace netloom::editor
