#include "editor/theme/widgets/icon_button.h"

#include <QPainter>

#include "editor/theme/icons.h"
#include "editor/theme/paint.h"

namespace netloom::editor {

IconButton::IconButton(const ThemeSource& source, const QString& icon, const QString& text,
                       QWidget* parent)
    : QAbstractButton(parent), source_(source), icon_(icon) {
  setAccessibleName(text);
  setToolTip(text);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAttribute(Qt::WA_Hover);
  connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void IconButton::set_icon(const QString& icon) {
  icon_ = icon;
  update();
}

void IconButton::set_extent(int extent) {
  extent_ = extent;
  updateGeometry();
}

void IconButton::set_icon_size(int size) {
  icon_size_ = size;
  update();
}

void IconButton::set_colour(QColor Theme::*colour) {
  colour_ = colour;
  update();
}

void IconButton::paintEvent(QPaintEvent*) {
  const Theme& theme = source_.theme();
  QPainter painter(this);
  const bool lit = isEnabled() && (underMouse() || isDown() || isChecked());
  if (lit) {
    fill_rounded(painter, rect(), theme.radius_field,
                 isDown() ? mixed(theme.text, theme.hover, 0.08) : theme.hover);
  }
  const QColor ink = !isEnabled() ? theme.line3 : lit ? theme.text : theme.*colour_;
  const double inset = (width() - icon_size_) / 2.0;
  const double inset_y = (height() - icon_size_) / 2.0;
  paint_icon(painter, QRectF(inset, inset_y, icon_size_, icon_size_), icon_, ink, theme.accent);
}

}  // namespace netloom::editor
