#pragma once

#include <QVector>

namespace netloom::app {

/// Points of a line, `x` ascending.
struct LinePoints {
  QVector<double> x;
  QVector<double> y;
};

/// What is seen of a line that is drawn from 0 to `end` in `columns` columns of pixels: of each
/// column its lowest and its highest point, in their order, and one NaN for each gap. No peak is
/// lost. A line with fewer points than that stays as it is.
LinePoints column_samples(const QVector<double>& x, const QVector<double>& y, double end,
                          int columns);

}  // namespace netloom::app
