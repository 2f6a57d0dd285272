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
    keys_.clear();
    const auto add = [this](int look, const QString& name, const QString& short_name,
                            const Curve& curve) {
      const double value = last_value(curve);
      if (std::isfinite(value))
        keys_.push_back({look, name, short_name, metric_text(metric_, value)});
    };
    const QString training = CurvePanel::tr("train");
    add(0, train.low.isEmpty() ? training : CurvePanel::tr("train, mean and range"), training,
        train);
    add(1, CurvePanel::tr("validation"), CurvePanel::tr("validation"), validation);
    QStringList said;
    for (const Key& key : keys_) said << key.name + ' ' + key.value;
    setToolTip(said.join(QStringLiteral("\n")));
    update();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    const Theme& theme = source_.theme();
    QPainter painter(this);
    const std::vector<TextPart> title = {{metric_title(metric_), FontRole::strong, theme.text}};
    paint_text_line(painter, rect(), title);
    double x = text_line_width(title) + gap;
    // Where there is no room for both, a curve's name says more than its last value.
    const bool values = x + keys_width(true) <= width();
    for (const Key& key : keys_) {
      paint_key(painter, x, key, values);
      x += key_width(key, values) + gap;
    }
  }

 private:
  static constexpr double gap = 14;
  static constexpr double line = 24;  // The piece of the curve before its name.

  struct Key {
    int look = 0;
    QString name;
    QString short_name;
    QString value;
  };

  std::vector<TextPart> parts_of(const Key& key, bool values) const {
    const Theme& theme = source_.theme();
    std::vector<TextPart> parts = {
        {width() > 400 ? key.name : key.short_name, FontRole::help, theme.text2}};
    if (values) parts.push_back({key.value, FontRole::mono_help, theme.text});
    return parts;
  }

  double key_width(const Key& key, bool values) const {
    return line + text_line_width(parts_of(key, values), 6);
  }

  double keys_width(bool values) const {
    double sum = -gap;
    for (const Key& key : keys_) sum += key_width(key, values) + gap;
    return sum;
  }

  void paint_key(QPainter& painter, double x, const Key& key, bool values) const {
    const Theme& theme = source_.theme();
    const QRectF sign(x, height() / 2.0 - 6, 18, 12);
    const QColor& colour = theme.series_colour(key.look);
    painter.fillRect(QRectF(sign.left(), sign.center().y() - 1, sign.width(), 2), colour);
    if (key.look == 1)
      editor::paint_marker(painter, sign.center(), key.look, colour, theme.panel, 0.85);
    paint_text_line(painter, QRectF(x + line, 0, width() - x - line, height()),
                    parts_of(key, values), 6);
  }

  const editor::ThemeSource& source_;
  QString metric_;
  std::vector<Key> keys_;
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
