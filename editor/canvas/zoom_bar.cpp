#include "editor/canvas/zoom_bar.h"

#include <cmath>

#include <QHBoxLayout>
#include <QPainter>

#include "editor/theme/paint.h"
#include "editor/theme/widgets/icon_button.h"
#include "editor/theme/widgets/labels.h"
#include "editor/words/number_text.h"

namespace netloom::editor {

ZoomBar::ZoomBar(const ThemeSource& source, QWidget* parent)
    : QWidget(parent),
      source_(source),
      percent_(new Text(source, FontRole::mono_help, &Theme::text2, QStringLiteral("100%"), this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(3, 3, 3, 3);
  row->setSpacing(2);
  const auto button = [&](const QString& icon, const QString& text) {
    auto* made = new IconButton(source_, icon, text, this);
    made->set_extent(24);
    made->set_icon_size(14);
    row->addWidget(made);
    return made;
  };
  connect(button(QStringLiteral("minus"), tr("Zoom out (Ctrl -)")), &QAbstractButton::clicked, this,
          &ZoomBar::zoomOut);
  percent_->setFixedWidth(40);
  percent_->setAlignment(Qt::AlignCenter);
  row->addWidget(percent_);
  connect(button(QStringLiteral("plus"), tr("Zoom in (Ctrl +)")), &QAbstractButton::clicked, this,
          &ZoomBar::zoomIn);
  connect(button(QStringLiteral("fit"), tr("Fit the network (F)")), &QAbstractButton::clicked, this,
          &ZoomBar::fit);
  setFixedHeight(30);
}

void ZoomBar::show_zoom(double zoom) {
  percent_->setText(percents_text(zoom * 100, 0));
}

void ZoomBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  fill_rounded(painter, rect(), 7, source_.theme().panel);
  stroke_rounded(painter, rect(), 7, source_.theme().line);
}

}  // namespace netloom::editor
