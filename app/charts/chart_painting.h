#pragma once

#include <QPointF>
#include <QRectF>

class QPainter;

namespace netloom::app {

class Chart;

// What a chart shows beside its curves, painted in the plot's coordinates.

/// The area of the curves.
QRectF area_of(const Chart& chart);

/// Where the value `y` at epoch `x` is drawn.
QPointF pixel(const Chart& chart, double x, double y);

/// The epochs that are still to come, and the horizontal axis' numbers.
void paint_ground(QPainter& painter, const Chart& chart);

/// Markers, stars with stem and label, dots and names at the ends.
void paint_marks(QPainter& painter, const Chart& chart);

/// The line at the hovered epoch and the values of all curves there.
void paint_hover(QPainter& painter, const Chart& chart);

/// Pixels kept free right of the curves for the names at their ends.
int end_label_margin(const Chart& chart);

}  // namespace netloom::app
