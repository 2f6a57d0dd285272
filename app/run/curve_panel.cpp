#include "app/run/curve_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "app/charts/text_line.h"
#include "app/charts/value_text.h"
#include "app/run/run_look.h"
#include "editor/theme/paint.h"

namespace netloom::app {

using editor::FontRole;
using editor::Theme;

namespace {

double last_value(const Curve& curve) {
  return curve.y.isEmpty() ? std::numeric_limits<double>::quiet_NaN() : curve.y.last();
}

QString metric_title(const QString& metric) {
  if (metric == "mae") return CurvePanel::tr("Mean absolute error");
  return sentence_case(metric_words(metric));
}

}  // namespace

/// The title row: what is shown, and for each curve its key, name and last value.
class CurvePanel::Head : public QWidget {
 public:
  Head(const editor::ThemeSource& source, QWidget* parent) : QWidget(parent), source_(source) {
    setFixedHeight(28);
    connect(&source, &editor::ThemeSource::changed, this, qOverload<>(&QWidget::update));
  }

  void set_curves(const QString& metric, const Curve& train, const Curve& validation) {
    metric_ = metric;
    train_ = last_value(train);
    validation_ = last_value(validation);
    band_ = !train.low.isEmpty();
    update();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    const Theme& theme = source_.theme();
    QPainter painter(this);
    const std::vector<TextPart> title = {{metric_title(metric_), FontRole::strong, theme.text}};
    paint_text_line(painter, rect(), title);
    double x = text_line_width(title) + 14;
    if (std::isfinite(train_)) {
      const QString name = band_ && width() > 400 ? CurvePanel::tr("train, mean and range")
                                                  : CurvePanel::tr("train");
      x += paint_key(painter, x, 0, name, train_) + 14;
    }
    if (std::isfinite(validation_))
      paint_key(painter, x, 1, CurvePanel::tr("validation"), validation_);
  }

 private:
  double paint_key(QPainter& painter, double x, int look, const QString& name, double value) {
    const Theme& theme = source_.theme();
    const QRectF key(x, height() / 2.0 - 6, 18, 12);
    painter.fillRect(QRectF(key.left(), key.center().y() - 1, key.width(), 2),
                     theme.series_colour(look));
    if (look == 1) {
      editor::paint_marker(painter, key.center(), look, theme.series_colour(look), theme.panel,
                           0.85);
    }
    const std::vector<TextPart> parts = {
        {name, FontRole::help, theme.text2},
        {metric_text(metric_, value), FontRole::mono_help, theme.text}};
    paint_text_line(painter, QRectF(x + 24, 0, width() - x - 24, height()), parts, 6);
    return 24 + text_line_width(parts, 6);
  }

  const editor::ThemeSource& source_;
  QString metric_;
  double train_ = std::numeric_limits<double>::quiet_NaN();
  double validation_ = std::numeric_limits<double>::quiet_NaN();
  bool band_ = false;
};

CurvePanel::CurvePanel(const editor::ThemeSource& source, QWidget* parent)
    : QWidget(parent),
      head_(new Head(source, this)),
      scale_(new QComboBox(this)),
      chart_(new Chart(source, this)) {
  scale_->addItems({tr("linear"), tr("log")});
  scale_->setAccessibleName(tr("Scale"));
  scale_->setToolTip(tr("Scale of the values"));
  connect(scale_, &QComboBox::activated, this,
          [this](int index) { chart_->set_logarithmic(index == 1); });
  auto* row = new QHBoxLayout;
  row->setContentsMargins(14, 0, 8, 0);
  row->addWidget(head_, 1);
  row->addWidget(scale_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 8, 0, 6);
  column->setSpacing(4);
  column->addLayout(row);
  column->addWidget(chart_, 1);
}

void CurvePanel::show_metric(const MetricCurves& curves, double epochs,
                             std::optional<double> done) {
  chart_->set_metric("validation." + curves.metric);
  chart_->set_epochs(epochs, done);
  Curve train = curves.train;
  Curve validation = curves.validation;
  train.name = tr("train");
  validation.name = tr("validation");
  train.end_dot = validation.end_dot = done.has_value();
  // Shares of a batch jump by whole samples: their range would fill the chart and say nothing.
  if (is_share(curves.metric)) {
    train.low.clear();
    train.high.clear();
  }
  head_->set_curves(curves.metric, train, validation);
  chart_->set_curves({train, validation});
  chart_->setAccessibleName(series_title("validation." + curves.metric));
}

void CurvePanel::set_logarithmic(bool logarithmic) {
  scale_->setCurrentIndex(logarithmic ? 1 : 0);
  chart_->set_logarithmic(logarithmic);
}

}  // namespace netloom::app
