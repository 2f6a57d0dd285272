#include "app/charts/chart.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

#include <QEvent>
#include <QMouseEvent>
#include <QTimer>
#include <qcustomplot.h>

#include "app/charts/chart_painting.h"
#include "app/charts/column_samples.h"
#include "app/charts/value_text.h"
#include "app/charts/value_ticker.h"
#include "editor/theme/fonts.h"
#include "editor/words/number_text.h"

namespace netloom::app {

using editor::FontRole;
using editor::Theme;

namespace {

/// Calls a function in place of drawing a shape, so that the chart paints its own marks in the
/// order of the plot's layers.
class PaintedItem : public QCPAbstractItem {
 public:
  PaintedItem(QCustomPlot* plot, const QString& layer, std::function<void(QPainter&)> paint)
      : QCPAbstractItem(plot), paint_(std::move(paint)) {
    setLayer(layer);
    setClipToAxisRect(false);
    setSelectable(false);
  }
  double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

 protected:
  void draw(QCPPainter* painter) override {
    painter->save();
    painter->setAntialiasing(true);
    paint_(*painter);
    painter->restore();
  }

 private:
  std::function<void(QPainter&)> paint_;
};

/// The value below which `share` of `values` lie; `values` must not be empty.
double quantile(std::vector<double> values, double share) {
  const auto at = values.begin() + static_cast<std::ptrdiff_t>(share * (values.size() - 1.0));
  std::nth_element(values.begin(), at, values.end());
  return *at;
}

}  // namespace

Chart::Chart(const editor::ThemeSource& source, QWidget* parent)
    : QWidget(parent),
      source_(source),
      plot_(new QCustomPlot(this)),
      ticker_(QSharedPointer<ValueTicker>::create()) {
  plot_->setMouseTracking(true);
  plot_->setFocusPolicy(Qt::NoFocus);
  plot_->setNoAntialiasingOnDrag(false);
  plot_->setPlottingHint(QCP::phFastPolylines, true);
  plot_->installEventFilter(this);
  make_layers();
  adopt_theme();
  connect(&source, &editor::ThemeSource::changed, this, &Chart::adopt_theme);
}

Chart::~Chart() = default;

void Chart::make_layers() {
  auto* axes = plot_->axisRect();
  axes->setAutoMargins(QCP::msNone);
  for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) {
    axis->setBasePen(Qt::NoPen);
    axis->setTickPen(Qt::NoPen);
    axis->setSubTicks(false);
    axis->setTickLength(0);
  }
  plot_->xAxis->grid()->setVisible(false);
  plot_->xAxis->setTickLabels(false);
  plot_->yAxis->grid()->setZeroLinePen(Qt::NoPen);
  plot_->yAxis->setTicker(ticker_);
  plot_->yAxis->setTickLabelPadding(8);
  ticker_->setTickCount(5);
  plot_->layer("overlay")->setMode(QCPLayer::lmBuffered);
  new PaintedItem(plot_, "background", [this](QPainter& p) { paint_ground(p, *this); });
  new PaintedItem(plot_, "legend", [this](QPainter& p) { paint_marks(p, *this); });
  new PaintedItem(plot_, "overlay", [this](QPainter& p) { paint_hover(p, *this); });
}

void Chart::adopt_theme() {
  plot_->setBackground(QBrush(theme().panel));
  plot_->yAxis->grid()->setPen(QPen(theme().line, 1));
  plot_->yAxis->setTickLabelFont(editor::font(FontRole::mono_small));
  plot_->yAxis->setTickLabelColor(theme().text3);
  columns_ = 0;
  schedule();
}

void Chart::set_curves(std::vector<Curve> curves) {
  curves_ = std::move(curves);
  forget_values();
}

void Chart::forget_values() {
  values_.reset();
  columns_ = 0;
  schedule();
}

void Chart::set_metric(const QString& metric) {
  metric_ = metric;
  ticker_->set_percent(is_share(metric));
  forget_values();
}

void Chart::set_logarithmic(bool logarithmic) {
  if (logarithmic_ == logarithmic) return;
  logarithmic_ = logarithmic;
  ticker_->set_logarithmic(logarithmic);
  plot_->yAxis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
  forget_values();
}

void Chart::set_epochs(double epochs, std::optional<double> done) {
  epochs_ = std::max(epochs, 1e-6);
  done_ = done;
  schedule();
}

void Chart::set_end_labels(bool shown) {
  end_labels_ = shown;
  schedule();
}

void Chart::fill_graphs() {
  plot_->clearGraphs();
  const double gap = std::numeric_limits<double>::quiet_NaN();
  const auto add = [&](const Curve& curve, const QVector<double>& values) {
    QVector<double> shown = values;
    if (logarithmic_) {
      for (double& value : shown) value = value > 0 ? value : gap;
    }
    const LinePoints points = column_samples(curve.x, shown, columns_end_, columns_);
    QCPGraph* graph = plot_->addGraph();
    graph->setData(points.x, points.y, true);
    // Where every column is a stroke of its own, smooth edges show nothing and cost the most.
    graph->setAntialiased(points.x.size() < columns_);
    graph->setSelectable(QCP::stNone);
    return graph;
  };
  for (const Curve& curve : curves_) {
    if (curve.low.isEmpty()) continue;
    QCPGraph* low = add(curve, curve.low);
    QCPGraph* high = add(curve, curve.high);
    low->setPen(Qt::NoPen);
    high->setPen(Qt::NoPen);
    high->setBrush(editor::with_alpha(theme().series_colour(curve.look), 0.2));
    high->setChannelFillGraph(low);
  }
  for (const Curve& curve : curves_) {
    QPen pen(theme().series_colour(curve.look), curve.strong ? 2 : 1);
    pen.setJoinStyle(Qt::RoundJoin);
    add(curve, curve.y)->setPen(pen);
  }
}

std::pair<double, double> Chart::value_range() const {
  std::vector<double> values;
  std::vector<double> bands;
  const auto take = [this](std::vector<double>& into, const QVector<double>& from) {
    for (const double one : from) {
      if (std::isfinite(one) && (!logarithmic_ || one > 0)) into.push_back(one);
    }
  };
  for (const Curve& curve : curves_) {
    take(values, curve.y);
    take(bands, curve.low);
    take(bands, curve.high);
  }
  if (values.empty()) return {logarithmic_ ? 0.01 : 0, 1};
  auto [least, most] = std::minmax_element(values.begin(), values.end());
  double low = *least;
  double high = *most;
  if (logarithmic_) {
    // A single batch without any loss must not squeeze the curves: the band may be cut.
    if (!bands.empty()) {
      low = std::max(std::min(low, quantile(bands, 0.02)), low / 100);
      high = std::min(std::max(high, quantile(bands, 0.995)), high * 10);
    }
    return {low / 1.25, std::max(high * 1.15, low * 2)};
  }
  // The first epochs are far off; what is read comes after them.
  if (values.size() > 24) {
    std::vector<double> later;
    for (const Curve& curve : curves_) take(later, curve.y.mid(curve.y.size() / 8));
    if (later.empty()) later = values;
    const auto [lowest, highest] = std::minmax_element(later.begin(), later.end());
    if (is_share(metric_)) {
      low = *lowest;
    } else {
      high = *highest;
    }
  }
  const double pad = std::max((high - low) * 0.06, std::abs(high) * 1e-3);
  if (is_share(metric_)) return {std::max(low - pad, 0.0), std::min(high + pad, 1.004)};
  return {low - pad, high + pad};
}

void Chart::fit_axes() {
  if (!values_) values_ = value_range();
  const QCPRange values(values_->first, values_->second);
  plot_->xAxis->setRange(0, epochs_);
  plot_->yAxis->setRange(values);
  ticker_->setTickCount(std::clamp(height() / 56, 3, 9));
  const QFontMetricsF metrics(editor::font(FontRole::mono_small));
  double widest = 0;
  for (const double tick : ticker_->ticks(values, ticker_->tickCount())) {
    const QString text = is_share(metric_) ? editor::percents_text(100, 1)
                                           : editor::local_number(QString::number(tick, 'g', 6));
    widest = std::max(widest, metrics.horizontalAdvance(text));
  }
  const int left = std::clamp(static_cast<int>(std::ceil(widest)) + 12, 44, 72);
  plot_->axisRect()->setMargins(QMargins(left, 10, end_label_margin(*this), 24));
}

void Chart::schedule() {
  if (stale_) return;
  stale_ = true;
  QTimer::singleShot(0, this, [this] {
    if (stale_) repaint_now();
  });
}

void Chart::repaint_now() {
  stale_ = false;
  fit_axes();
  const int columns = std::max(1, static_cast<int>(width() * devicePixelRatioF()));
  if (columns != columns_ || epochs_ != columns_end_) {
    columns_ = columns;
    columns_end_ = epochs_;
    fill_graphs();
  }
  plot_->replot(QCustomPlot::rpImmediateRefresh);
}

void Chart::resizeEvent(QResizeEvent*) {
  plot_->setGeometry(rect());
  schedule();
}

bool Chart::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::MouseMove) {
    hover_at(static_cast<QMouseEvent*>(event)->position());
  } else if (event->type() == QEvent::Leave) {
    hover_at({});
  }
  return QWidget::eventFilter(watched, event);
}

void Chart::hover_at(std::optional<QPointF> position) {
  std::optional<double> epoch;
  if (position && plot_->axisRect()->rect().contains(position->toPoint())) {
    epoch = plot_->xAxis->pixelToCoord(position->x());
  }
  if (epoch == hovered_) return;
  hovered_ = epoch;
  plot_->layer("overlay")->replot();
}

}  // namespace netloom::app
