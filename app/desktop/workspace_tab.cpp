#include "app/desktop/workspace_tab.h"

#include <QFontMetricsF>
#include <QPainter>

#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"

namespace netloom::app {

using editor::FontRole;

WorkspaceTab::WorkspaceTab(const editor::ThemeSource& source, const QString& icon,
                           const QString& text, QWidget* parent)
    : QAbstractButton(parent), source_(source), icon_(icon) {
  setText(text);
  setCheckable(true);
  setAttribute(Qt::WA_Hover);
  setFocusPolicy(Qt::TabFocus);
}

QSize WorkspaceTab::sizeHint() const {
  const double width = QFontMetricsF(editor::font(FontRole::workspace)).horizontalAdvance(text());
  return {static_cast<int>(width) + 51, 48};
}

void WorkspaceTab::paintEvent(QPaintEvent*) {
  const editor::Theme& theme = source_.theme();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const bool bright = isChecked() || underMouse();
  editor::paint_icon(painter, QRectF(14, 16, 16, 16), icon_,
                     isChecked() ? theme.accent : theme.text2);
  painter.setFont(editor::font(FontRole::workspace));
  painter.setPen(bright ? theme.text : theme.text2);
  painter.drawText(QRectF(37, 0, width() - 37, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
  if (isChecked()) painter.fillRect(QRectF(10, height() - 2, width() - 20, 2), theme.accent);
}

}  // namespace netloom::app
