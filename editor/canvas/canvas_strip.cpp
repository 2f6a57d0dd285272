#include "editor/canvas/canvas_strip.h"

#include <QHBoxLayout>
#include <QPainter>

#include "editor/theme/paint.h"
#include "editor/theme/widgets/icon_button.h"

namespace netloom::editor {

CanvasStrip::CanvasStrip(const ThemeSource& source, QWidget* parent)
    : QWidget(parent), source_(source), row_(new QHBoxLayout(this)) {
  row_->setContentsMargins(3, 3, 3, 3);
  row_->setSpacing(2);
  setFixedHeight(30);
}

IconButton* CanvasStrip::add_icon(const QString& icon, const QString& text) {
  auto* button = new IconButton(source_, icon, text, this);
  button->set_extent(24);
  button->set_icon_size(14);
  row_->addWidget(button);
  return button;
}

void CanvasStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  fill_rounded(painter, rect(), 7, source_.theme().panel);
  stroke_rounded(painter, rect(), 7, source_.theme().line);
}

}  // namespace netloom::editor
