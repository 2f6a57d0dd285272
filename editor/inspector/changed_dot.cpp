#include "editor/inspector/changed_dot.h"

#include <QPainter>

namespace netloom::editor {

ChangedDot::ChangedDot(const ThemeSource& source, QWidget* parent)
    : QWidget(parent), source_(source) {
  setFixedSize(5, 5);
  setToolTip(tr("Differs from the default"));
  connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void ChangedDot::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(source_.theme().accent);
  painter.drawEllipse(QRectF(rect()));
}

}  // namespace netloom::editor
