#include "editor/theme/widgets/card.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "editor/theme/paint.h"

namespace netloom::editor {

Card::Card(const ThemeSource& source, QWidget* parent)
    : QWidget(parent), source_(source), body_(new QVBoxLayout(this)) {
  body_->setContentsMargins(14, 12, 14, 12);
  body_->setSpacing(4);
  set_interactive(true);
  connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void Card::set_selected(bool selected) {
  selected_ = selected;
  update();
}

void Card::set_interactive(bool interactive) {
  interactive_ = interactive;
  setFocusPolicy(interactive ? Qt::StrongFocus : Qt::NoFocus);
  setCursor(interactive ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Card::set_ground(QColor Theme::*ground) {
  ground_ = ground;
  update();
}

void Card::paintEvent(QPaintEvent*) {
  const Theme& theme = source_.theme();
  QPainter painter(this);
  const bool lit = interactive_ && isEnabled() && hovered_;
  fill_rounded(painter, rect(), theme.radius_card, theme.*ground_);
  if (selected_) {
    stroke_rounded(painter, rect(), theme.radius_card, theme.accent, 2);
  } else {
    stroke_rounded(painter, rect(), theme.radius_card, lit ? theme.line3 : theme.line);
  }
}

void Card::enterEvent(QEnterEvent*) {
  hovered_ = true;
  update();
}

void Card::leaveEvent(QEvent*) {
  hovered_ = false;
  update();
}

void Card::mousePressEvent(QMouseEvent* event) {
  pressed_ = interactive_ && event->button() == Qt::LeftButton;
  if (!pressed_) QWidget::mousePressEvent(event);
}

void Card::mouseReleaseEvent(QMouseEvent* event) {
  const bool inside = rect().contains(event->position().toPoint());
  if (pressed_ && inside) Q_EMIT activated();
  pressed_ = false;
}

void Card::keyPressEvent(QKeyEvent* event) {
  const bool press = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                     event->key() == Qt::Key_Space;
  if (interactive_ && press) {
    Q_EMIT activated();
  } else {
    QWidget::keyPressEvent(event);
  }
}

}  // namespace netloom::editor
