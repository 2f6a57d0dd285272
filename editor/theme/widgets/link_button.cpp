#include "editor/theme/widgets/link_button.h"

#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

#include "editor/theme/fonts.h"

namespace netloom::editor {

LinkButton::LinkButton(const ThemeSource& source, const QString& text, QWidget* parent)
    : QAbstractButton(parent), source_(source) {
  setText(text);
  setFont(editor::font(FontRole::button));
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAttribute(Qt::WA_Hover);
  connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

QSize LinkButton::sizeHint() const {
  const QFontMetricsF metrics(font());
  return {static_cast<int>(std::ceil(metrics.horizontalAdvance(text()))) + 2,
          static_cast<int>(std::ceil(metrics.height())) + 2};
}

void LinkButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  QFont face = font();
  face.setUnderline(underMouse() && isEnabled());
  painter.setFont(face);
  painter.setPen(isEnabled() ? source_.theme().info : source_.theme().text3);
  painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

}  // namespace netloom::editor
