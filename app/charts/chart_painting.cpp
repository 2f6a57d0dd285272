#include "app/charts/chart_painting.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>
#include <qcustomplot.h>

#include "app/charts/chart.h"
#include "app/charts/value_text.h"
#include "app/charts/value_ticker.h"
#include "editor/theme/fonts.h"
#include "editor/theme/paint.h"
#include "editor/words/number_text.h"

namespace netloom::app {

using editor::FontRole;
using editor::Theme;

namespace {

constexpr double label_pitch = 17;
constexpr double marker_pitch = 64;

bool drawable(const Chart& chart, double y) {
  return std::isfinite(y) && (!chart.logarithmic() || y > 0);
}

/// The last point of `curve` that can be drawn; -1 for none.
int last_point(const Chart& chart, const Curve& curve) {
  for (int i = static_cast<int>(curve.y.size()) - 1; i >= 0; --i) {
    if (drawable(chart, curve.y[i])) return i;
  }
  return -1;
}

void paint_epoch_numbers(QPainter& painter, const Chart& chart) {
  const QRectF area = area_of(chart);
  painter.setFont(editor::font(FontRole::mono_small));
  painter.setPen(chart.theme().text3);
  const QFontMetricsF metrics(painter.font());
  const QString last =
      Chart::tr("epoch %1").arg(editor::text_from_number(std::round(chart.epochs() * 100) / 100));
  const double last_width = metrics.horizontalAdvance(last);
  const double last_left =
      chart.end_labels() ? area.right() - last_width / 2 : area.right() - last_width;
  const double top = area.bottom() + 6;
  const auto write = [&](double left, const QString& text) {
    painter.drawText(QRectF(left, top, metrics.horizontalAdvance(text) + 2, 16),
                     Qt::AlignLeft | Qt::AlignVCenter, text);
  };
  write(last_left, last);
  const double step =
      std::max(round_step(chart.epochs(), std::clamp(static_cast<int>(area.width() / 76), 2, 12)),
               chart.epochs() >= 3 ? 1.0 : 0.1);
  for (double epoch = 0; epoch < chart.epochs() - step * 0.01; epoch += step) {
    const QString text = editor::local_number(QString::number(epoch, 'g', 6));
    const double width = metrics.horizontalAdvance(text);
    const double left = pixel(chart, epoch, 1).x() - width / 2;
    if (left + width + 8 < last_left) write(left, text);
  }
}

void paint_star_with_edge(QPainter& painter, const QPointF& at, const QColor& colour,
                          const QColor& edge) {
  editor::paint_star(painter, at, edge, 7.5);
  editor::paint_star(painter, at, colour, 5.5);
}

/// "best 0.0391 epoch 64" in a small popup beside the stem.
void paint_best_label(QPainter& painter, const Chart& chart, const Curve& curve,
                      const QPointF& star) {
  const Theme& theme = chart.theme();
  const QRectF area = area_of(chart);
  const QFont sans = editor::font(FontRole::help);
  const QFont mono = editor::font(FontRole::mono_help);
  struct Part {
    QString text;
    QFont font;
    QColor colour;
  };
  const std::array<Part, 4> parts = {
      Part{Chart::tr("best"), sans, theme.text}, Part{curve.best_value, mono, theme.text},
      Part{Chart::tr("epoch"), sans, theme.text3},
      Part{QString::number(std::round(curve.best->x())), mono, theme.text}};
  double width = 11;
  for (const Part& part : parts) {
    width += QFontMetricsF(part.font).horizontalAdvance(part.text) + 5;
  }
  const bool left = star.x() - area.left() > width + 16;
  const double x = left ? star.x() - width - 8 : std::min(star.x() + 8, chart.width() - width - 2);
  const double room = area.bottom() - star.y();
  const double y = room > 60 ? star.y() + std::max(28.0, room * 0.62) : star.y() - 44;
  const QRectF box(x, std::clamp(y, area.top() + 2, area.bottom() - 24), width, 20);
  editor::fill_rounded(painter, box, 4, theme.popup);
  editor::stroke_rounded(painter, box, 4, theme.line2);
  double at = box.left() + 8;
  for (const Part& part : parts) {
    painter.setFont(part.font);
    painter.setPen(part.colour);
    painter.drawText(QRectF(at, box.top(), width, box.height()), Qt::AlignVCenter, part.text);
    at += QFontMetricsF(part.font).horizontalAdvance(part.text) + 5;
  }
}

void paint_markers(QPainter& painter, const Chart& chart, const Curve& curve) {
  const Theme& theme = chart.theme();
  const QColor& colour = theme.series_colour(curve.look);
  // Curves of different looks carry their markers at different epochs, so none hides another.
  double next = area_of(chart).left() + 30 + curve.look % 4 * 9;
  const QRectF area = area_of(chart).adjusted(-2, -2, 2, 2);
  for (qsizetype i = 0; i < curve.x.size(); ++i) {
    // Of thousands of points few carry a marker: those between are never looked at.
    const auto from = std::lower_bound(curve.x.begin() + i, curve.x.end(),
                                       chart.plot().xAxis->pixelToCoord(next));
    i = from - curve.x.begin();
    if (i == curve.x.size()) break;
    const QPointF at = pixel(chart, curve.x[i], curve.y[i]);
    if (!drawable(chart, curve.y[i]) || !area.contains(at)) continue;
    editor::paint_marker(painter, at, curve.look, theme.panel, theme.panel, 1.25);
    editor::paint_marker(painter, at, curve.look, colour, theme.panel, 0.9);
    next = at.x() + marker_pitch;
  }
}

void paint_best(QPainter& painter, const Chart& chart, const Curve& curve) {
  if (!curve.best || !drawable(chart, curve.best->y())) return;
  const Theme& theme = chart.theme();
  const QRectF area = area_of(chart);
  const QColor& colour = theme.series_colour(curve.look);
  QPointF at = pixel(chart, curve.best->x(), curve.best->y());
  at.setY(std::clamp(at.y(), area.top(), area.bottom()));
  if (!curve.best_value.isEmpty()) {
    painter.setPen(QPen(editor::with_alpha(colour, 0.55), 1));
    painter.drawLine(QPointF(std::floor(at.x()) + 0.5, at.y()),
                     QPointF(std::floor(at.x()) + 0.5, area.bottom()));
    paint_best_label(painter, chart, curve, at);
  }
  paint_star_with_edge(painter, at, colour, theme.panel);
}

void paint_end_dot(QPainter& painter, const Chart& chart, const Curve& curve) {
  const int last = last_point(chart, curve);
  if (last < 0) return;
  painter.setPen(Qt::NoPen);
  painter.setBrush(chart.theme().series_colour(curve.look));
  painter.drawEllipse(pixel(chart, curve.x[last], curve.y[last]), 3, 3);
}

/// Names at the right of the curves' ends, moved apart where they would lie on each other.
void paint_end_names(QPainter& painter, const Chart& chart) {
  struct End {
    const Curve* curve;
    QPointF at;
    double y;
  };
  const QRectF area = area_of(chart);
  std::vector<End> ends;
  for (const Curve& curve : chart.curves()) {
    const int last = last_point(chart, curve);
    if (last < 0) continue;
    QPointF at = pixel(chart, curve.x[last], curve.y[last]);
    at.setY(std::clamp(at.y(), area.top(), area.bottom()));
    ends.push_back({&curve, at, at.y()});
  }
  std::sort(ends.begin(), ends.end(), [](const End& a, const End& b) { return a.y < b.y; });
  double free = area.top() - label_pitch / 2;
  for (End& end : ends) free = (end.y = std::max(end.y, free)) + label_pitch;
  double most = area.bottom() + 4;
  for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
    most = (end->y = std::min(end->y, most)) - label_pitch;
  }
  painter.setFont(editor::font(FontRole::caption));
  const QFontMetricsF metrics(painter.font());
  for (const End& end : ends) {
    painter.setPen(QPen(chart.theme().series_colour(end.curve->look), 1));
    const double x = area.right() + 12;
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{{end.at.x() + 3, end.at.y()},
                                   {std::max(end.at.x() + 3, area.right() + 2), end.at.y()},
                                   {x, end.y}});
    const QRectF box(x + 4, end.y - 8, end_label_margin(chart) - 20, 16);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(end.curve->name, Qt::ElideMiddle, box.width()));
  }
}

}  // namespace

QRectF area_of(const Chart& chart) {
  return QRectF(chart.plot().axisRect()->rect());
}

QPointF pixel(const Chart& chart, double x, double y) {
  return {chart.plot().xAxis->coordToPixel(x), chart.plot().yAxis->coordToPixel(y)};
}

int end_label_margin(const Chart& chart) {
  if (!chart.end_labels()) return 12;
  const QFontMetricsF metrics(editor::font(FontRole::caption));
  double widest = 40;
  for (const Curve& curve : chart.curves()) {
    widest = std::max(widest, metrics.horizontalAdvance(curve.name));
  }
  return static_cast<int>(std::min(widest + 30, chart.width() * 0.22));
}

void paint_ground(QPainter& painter, const Chart& chart) {
  const QRectF area = area_of(chart);
  if (chart.done() && *chart.done() < chart.epochs()) {
    const double left = std::max(pixel(chart, *chart.done(), 1).x(), area.left());
    painter.fillRect(QRectF(QPointF(left, area.top()), area.bottomRight()),
                     editor::with_alpha(chart.theme().canvas, 0.4));
  }
  paint_epoch_numbers(painter, chart);
}

void paint_marks(QPainter& painter, const Chart& chart) {
  for (const Curve& curve : chart.curves()) {
    if (curve.markers) paint_markers(painter, chart, curve);
  }
  for (const Curve& curve : chart.curves()) {
    if (curve.end_dot) paint_end_dot(painter, chart, curve);
    paint_best(painter, chart, curve);
  }
  if (chart.end_labels()) paint_end_names(painter, chart);
}

}  // namespace netloom::app
