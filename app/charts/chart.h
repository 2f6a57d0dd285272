#pragma once

#include <optional>
#include <utility>
#include <vector>

#include <QPointF>
#include <QSharedPointer>
#include <QString>
#include <QVector>
#include <QWidget>

#include "editor/theme/theme_source.h"

class QCustomPlot;

namespace netloom::app {

class ValueTicker;

/// One curve of a chart, over epochs.
struct Curve {
  QString name;
  int look = 0;         ///< Which colour and marker of the theme.
  QVector<double> x;    ///< Epochs, ascending.
  QVector<double> y;    ///< As many; NaN leaves a gap, on a logarithmic scale so does ≤ 0.
  QVector<double> low;  ///< Lower edge of the band around the curve; empty for none.
  QVector<double> high;
  bool markers = false;         ///< Its marker every few points.
  bool strong = false;          ///< 2 px instead of 1.
  bool end_dot = false;         ///< A dot at the last point: where the training is now.
  std::optional<QPointF> best;  ///< Where the star stands.
  QString best_value;  ///< Beside the star: "best 0.0391 epoch 64"; empty for the star alone.
};

/// Curves over epochs: horizontal grid, markers and stars, the epochs that are still to come
/// shaded, values of all curves under the pointer. Follows the theme.
class Chart : public QWidget {
  Q_OBJECT
 public:
  explicit Chart(const editor::ThemeSource& source, QWidget* parent = nullptr);
  ~Chart() override;

  /// Draws `curves` from now on; a repaint follows.
  void set_curves(std::vector<Curve> curves);
  const std::vector<Curve>& curves() const { return curves_; }

  /// The metric that is shown: decides how values are written.
  void set_metric(const QString& metric);
  const QString& metric() const { return metric_; }

  void set_logarithmic(bool logarithmic);
  bool logarithmic() const { return logarithmic_; }

  /// The axis ends at `epochs`; what lies after `done` is shaded. Without `done` nothing is.
  void set_epochs(double epochs, std::optional<double> done = {});
  double epochs() const { return epochs_; }
  std::optional<double> done() const { return done_; }

  /// Names at the right end of the curves instead of a legend.
  void set_end_labels(bool shown);
  bool end_labels() const { return end_labels_; }

  /// The epoch under the pointer, or none.
  std::optional<double> hovered() const { return hovered_; }

  /// Paints everything anew, now.
  void repaint_now();

  QCustomPlot& plot() const { return *plot_; }
  const editor::Theme& theme() const { return source_.theme(); }

  QSize sizeHint() const override { return {480, 240}; }
  QSize minimumSizeHint() const override { return {220, 120}; }

 protected:
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void make_layers();
  void adopt_theme();
  void fill_graphs();
  void fit_axes();
  /// The values that the axis shows for the present curves.
  std::pair<double, double> value_range() const;
  void forget_values();
  void schedule();
  void hover_at(std::optional<QPointF> position);

  const editor::ThemeSource& source_;
  QCustomPlot* plot_;
  QSharedPointer<ValueTicker> ticker_;
  std::vector<Curve> curves_;
  QString metric_;
  bool logarithmic_ = false;
  bool end_labels_ = false;
  double epochs_ = 1;
  std::optional<double> done_;
  std::optional<double> hovered_;
  bool stale_ = false;
  // What the curves come to is kept until they change: a repaint then costs pixels, not points.
  std::optional<std::pair<double, double>> values_;
  int columns_ = 0;         ///< Of pixels, for which the graphs are filled; 0 for not at all.
  double columns_end_ = 0;  ///< The epoch where the last of them ends.
};

}  // namespace netloom::app
