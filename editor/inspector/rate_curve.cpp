#include "editor/inspector/rate_curve.h"

#include <algorithm>

#include <QPainter>
#include <QPainterPath>

#include "editor/theme/fonts.h"
#include "editor/theme/paint.h"
#include "editor/words/number_text.h"
#include "engine/training/schedule.h"

namespace netloom::editor {

namespace {

constexpr std::int64_t points = 240;  // One per pixel.
constexpr double words_height = 15;   // Of the words above and below.

}  // namespace

RateCurve::RateCurve(const Document& document, std::size_t phase, const ThemeSource& source,
                     QWidget* parent)
    : QWidget(parent), document_(document), phase_(phase), source_(source) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void RateCurve::refresh() {
  const TrainingSettings& training = document_.project().training;
  const bool there = phase_ < training.phases.size() &&
                     training.phases[phase_].optimiser.declared() != nullptr &&
                     training.phases[phase_].schedule.declared() != nullptr;
  std::vector<double> rates;
  if (there) {
    const LearningRate rate(training.phases[phase_]);
    for (std::int64_t i = 0; i < points; ++i) rates.push_back(rate.at(i, points, training.epochs));
  }
  setVisible(there);
  if (rates == rates_) return;
  rates_ = std::move(rates);
  if (there) {
    setAccessibleName(tr("The learning rate goes from %1 to %2")
                          .arg(text_from_number(rates_.front()), text_from_number(rates_.back())));
  }
  update();
}

void RateCurve::paintEvent(QPaintEvent*) {
  if (rates_.empty()) return;
  const Theme& theme = source_.theme();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double highest = *std::max_element(rates_.begin(), rates_.end());
  const QRectF box = QRectF(rect()).adjusted(0, words_height, 0, -words_height);
  fill_rounded(painter, box, theme.radius_field, theme.field);
  stroke_rounded(painter, box, theme.radius_field, theme.line2);
  const QRectF area = box.adjusted(6, 6, -6, -5);
  QPainterPath curve;
  for (std::size_t i = 0; i < rates_.size(); ++i) {
    const double along = static_cast<double>(i) / static_cast<double>(rates_.size() - 1);
    const double height = highest > 0 ? rates_[i] / highest : 0;
    const QPointF point(area.left() + along * area.width(), area.bottom() - height * area.height());
    i == 0 ? curve.moveTo(point) : curve.lineTo(point);
  }
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(theme.accent, 1.5));
  painter.drawPath(curve);
  painter.setPen(theme.text3);
  painter.setFont(editor::font(FontRole::help));
  const QRectF above(0, 0, width(), words_height - 2);
  painter.drawText(above, Qt::AlignLeft | Qt::AlignVCenter, tr("Learning rate over the run"));
  const QRectF below(0, box.bottom() + 2, width(), words_height - 2);
  painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, tr("epoch 1"));
  painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter,
                   tr("epoch %1").arg(document_.project().training.epochs));
  painter.setFont(editor::font(FontRole::mono_small));
  painter.drawText(above, Qt::AlignRight | Qt::AlignVCenter,
                   tr("highest %1").arg(text_from_number(highest)));
}

}  // namespace netloom::editor
