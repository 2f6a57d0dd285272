#include "editor/theme/widgets/switch.h"

#include <QPainter>

#include "editor/theme/paint.h"

namespace netloom::editor {

Switch::Switch(const ThemeSource& source, QWidget* parent)
    : QAbstractButton(parent), source_(source) {
  setCheckable(true);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setCursor(Qt::PointingHandCursor);
  slide_.setEasingCurve(QEasingCurve::OutCubic);
  connect(&slide_, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
    position_ = value.toDouble();
    update();
  });
  connect(this, &QAbstractButton::toggled, this, &Switch::slide);
  connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

QSize Switch::sizeHint() const {
  return {28, 24};
}

void Switch::slide(bool on) {
  slide_.stop();
  const double goal = on ? 1 : 0;
  const int duration = source_.theme().motion_hover;
  if (!isVisible() || duration == 0) {
    position_ = goal;
    update();
    return;
  }
  slide_.setDuration(duration);
  slide_.setStartValue(position_);
  slide_.setEndValue(goal);
  slide_.start();
}

void Switch::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paint_switch(painter, QRect(0, (height() - 16) / 2, 28, 16), position_, isEnabled(),
               source_.theme());
}

}  // namespace netloom::editor
