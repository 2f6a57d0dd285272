#include "editor/theme/widgets/slider.h"

#include <algorithm>
#include <cmath>

#include <QPainter>
#include <QSignalBlocker>
#include <QWheelEvent>

#include "editor/theme/paint.h"
#include "editor/words/number_text.h"

namespace netloom::editor {

namespace {

constexpr int places = 100;       // From one whole number to the next.
constexpr int power_places = 20;  // Per power of ten: each of them has other two digits.
constexpr int knob = 12;
constexpr int track = 4;

constexpr int reach = 18;  // PM_SliderLength, by which the mouse finds a place.

}  // namespace

Slider::Slider(const ThemeSource& source, Range range, QWidget* parent)
    : QSlider(Qt::Horizontal, parent), source_(source), range_(range) {
  const double length = range.logarithmic ? power_places * std::log10(range.high / range.low)
                                          : places * (range.high - range.low);
  setRange(0, static_cast<int>(std::lround(length)));
  setPageStep(places / 10);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  connect(this, &QSlider::valueChanged, this,
          [this](int place) { Q_EMIT moved(number_at(place)); });
  connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

QSize Slider::sizeHint() const {
  return {80, 18};
}

double Slider::number_at(int place) const {
  const double share = static_cast<double>(place) / maximum();
  const double number = range_.logarithmic
                            ? rounded(range_.low * std::pow(range_.high / range_.low, share), 2)
                            : rounded(range_.low + share * (range_.high - range_.low), 3);
  return std::clamp(number, range_.low, range_.high);
}

int Slider::place_of(double number) const {
  const double inside = std::clamp(number, range_.low, range_.high);
  const double share = range_.logarithmic
                           ? std::log(inside / range_.low) / std::log(range_.high / range_.low)
                           : (inside - range_.low) / (range_.high - range_.low);
  return static_cast<int>(std::lround(share * maximum()));
}

void Slider::set_number(double number) {
  const QSignalBlocker blocker(this);
  if (!isSliderDown()) setValue(place_of(number));
  update();
}

void Slider::wheelEvent(QWheelEvent* event) {
  // Scrolling the form must not change what happens to lie under the pointer.
  if (hasFocus()) return QSlider::wheelEvent(event);
  event->ignore();
}

void Slider::paintEvent(QPaintEvent*) {
  const Theme& theme = source_.theme();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double share = maximum() == 0 ? 0 : static_cast<double>(value()) / maximum();
  const double centre = reach / 2.0 + share * (width() - reach);
  const double inset = (reach - knob) / 2.0;  // At its ends the knob covers those of the line.
  const QRectF line(inset, (height() - track) / 2.0, width() - 2 * inset, track);
  const QColor fill = isEnabled() ? theme.accent : theme.line3;
  fill_rounded(painter, line, track / 2.0, theme.line2);
  fill_rounded(painter, QRectF(line.topLeft(), QSizeF(centre - inset, track)), track / 2.0, fill);
  const QRectF round(centre - knob / 2.0, (height() - knob) / 2.0, knob, knob);
  fill_rounded(painter, round, knob / 2.0, fill);
  stroke_rounded(painter, round, knob / 2.0, theme.panel, 2);
}

}  // namespace netloom::editor
