#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

#include "app/charts/chart.h"
#include "app/charts/chart_painting.h"
#include "app/charts/value_text.h"
#include "editor/theme/fonts.h"
#include "editor/theme/paint.h"

namespace netloom::app {

using editor::FontRole;
using editor::Theme;

namespace {

/// The point of `curve` nearest to `epoch`, where it has one near enough.
int nearest_point(const Chart& chart, const Curve& curve, double epoch) {
  const auto after = std::lower_bound(curve.x.begin(), curve.x.end(), epoch);
  int best = -1;
  for (const auto at : {after - (after != curve.x.begin()), after}) {
    if (at == curve.x.end()) continue;
    const int i = static_cast<int>(at - curve.x.begin());
    if (!std::isfinite(curve.y[i])) continue;
    if (best < 0 || std::abs(curve.x[i] - epoch) < std::abs(curve.x[best] - epoch)) best = i;
  }
  const double near = std::max(1.0, chart.epochs() / 50);
  return best >= 0 && std::abs(curve.x[best] - epoch) <= near ? best : -1;
}

struct Reading {
  const Curve* curve;
  double value;
};

void paint_readings(QPainter& painter, const Chart& chart, const QRectF& box, double epoch,
                    const std::vector<Reading>& readings) {
  const Theme& theme = chart.theme();
  editor::paint_popup(painter, box, theme);
  const QRectF head = box.adjusted(10, 6, -10, 0);
  painter.setFont(editor::font(FontRole::caption));
  painter.setPen(theme.text);
  const QRectF line(head.left(), head.top(), head.width(), 18);
  painter.drawText(line, Qt::AlignVCenter, Chart::tr("Epoch %1").arg(std::round(epoch)));
  painter.setFont(editor::font(FontRole::help));
  painter.setPen(theme.text3);
  painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, series_title(chart.metric()));
  double y = head.top() + 20;
  for (const Reading& reading : readings) {
    editor::paint_series_key(painter, QRectF(head.left(), y + 3, 24, 12), theme,
                             reading.curve->look);
    painter.setFont(editor::font(FontRole::help));
    painter.setPen(theme.text);
    const QRectF name(head.left() + 32, y, head.width() - 92, 18);
    painter.drawText(name, Qt::AlignVCenter,
                     QFontMetricsF(painter.font())
                         .elidedText(reading.curve->name, Qt::ElideMiddle, name.width()));
    painter.setFont(editor::font(FontRole::mono_help));
    painter.drawText(QRectF(head.left(), y, head.width(), 18), Qt::AlignVCenter | Qt::AlignRight,
                     metric_text(chart.metric(), reading.value));
    y += 19;
  }
}

}  // namespace

void paint_hover(QPainter& painter, const Chart& chart) {
  if (!chart.hovered()) return;
  const QRectF area = area_of(chart);
  const double epoch = chart.epochs() > 3 ? std::round(*chart.hovered()) : *chart.hovered();
  std::vector<Reading> readings;
  for (const Curve& curve : chart.curves()) {
    const int i = nearest_point(chart, curve, epoch);
    if (i >= 0) readings.push_back({&curve, curve.y[i]});
  }
  if (readings.empty()) return;
  std::stable_sort(readings.begin(), readings.end(),
                   [](const Reading& a, const Reading& b) { return a.value < b.value; });
  const double x = std::floor(pixel(chart, epoch, 1).x()) + 0.5;
  painter.setPen(QPen(chart.theme().line3, 1));
  painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
  const double width = 222;
  const bool right = x + 14 + width < chart.width();
  const QRectF box(right ? x + 12 : x - 12 - width, area.top() + 8, width,
                   32 + 19 * static_cast<double>(readings.size()));
  paint_readings(painter, chart, box, epoch, readings);
}

}  // namespace netloom::app
