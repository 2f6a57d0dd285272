#include "app/charts/column_samples.h"

#include <algorithm>
#include <cmath>

namespace netloom::app {

namespace {

/// The lowest and the highest point of one column, by their places in the line.
struct Column {
  qsizetype least = -1;
  qsizetype most = -1;

  bool empty() const { return least < 0; }
};

}  // namespace

LinePoints column_samples(const QVector<double>& x, const QVector<double>& y, double end,
                          int columns) {
  const qsizetype count = std::min(x.size(), y.size());
  if (count <= 2 * static_cast<qsizetype>(columns) || !(end > 0)) return {x, y};
  LinePoints kept;
  const auto append = [&](qsizetype at) {
    kept.x.append(x[at]);
    kept.y.append(y[at]);
  };
  Column column;
  double column_end = 0;
  const auto close = [&] {
    if (column.empty()) return;
    append(std::min(column.least, column.most));
    if (column.least != column.most) append(std::max(column.least, column.most));
    column = {};
  };
  for (qsizetype i = 0; i < count; ++i) {
    if (!std::isfinite(y[i])) {
      close();
      if (!kept.y.isEmpty() && std::isfinite(kept.y.last())) append(i);
      continue;
    }
    if (x[i] >= column_end) close();
    if (column.empty()) {
      column = {i, i};
      column_end = (std::floor(x[i] / end * columns) + 1) * end / columns;
    } else if (y[i] < y[column.least]) {
      column.least = i;
    } else if (y[i] > y[column.most]) {
      column.most = i;
    }
  }
  close();
  return kept;
}

}  // namespace netloom::app
