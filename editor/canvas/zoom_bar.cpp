#include "editor/canvas/zoom_bar.h"

#include <QHBoxLayout>

#include "editor/theme/widgets/icon_button.h"
#include "editor/theme/widgets/labels.h"
#include "editor/words/number_text.h"

namespace netloom::editor {

ZoomBar::ZoomBar(const ThemeSource& source, QWidget* parent)
    : CanvasStrip(source, parent),
      percent_(new Text(source, FontRole::mono_help, &Theme::text2, QStringLiteral("100%"), this)) {
  connect(add_icon(QStringLiteral("minus"), tr("Zoom out (Ctrl -)")), &QAbstractButton::clicked,
          this, &ZoomBar::zoomOut);
  percent_->setFixedWidth(40);
  percent_->setAlignment(Qt::AlignCenter);
  row().addWidget(percent_);
  connect(add_icon(QStringLiteral("plus"), tr("Zoom in (Ctrl +)")), &QAbstractButton::clicked, this,
          &ZoomBar::zoomIn);
  connect(add_icon(QStringLiteral("fit"), tr("Fit the network (F)")), &QAbstractButton::clicked,
          this, &ZoomBar::fit);
}

void ZoomBar::show_zoom(double zoom) {
  percent_->setText(percents_text(zoom * 100, 0));
}

}  // namespace netloom::editor
