#include "editor/theme/drag_picture.h"

#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

#include "editor/theme/fonts.h"
#include "editor/theme/paint.h"

namespace netloom::editor {

QPixmap drag_picture(const Theme& theme, double ratio, Category category, const QString& icon,
                     const QString& name, const QString& aside) {
  constexpr int height = 30;
  constexpr int before_name = 31;
  constexpr int gap = 10;
  const QFont name_font = font(FontRole::node_name);
  const QFont aside_font = font(FontRole::help);
  const double name_width = std::ceil(QFontMetricsF(name_font).horizontalAdvance(name));
  const double aside_left = before_name + name_width + gap;
  const double right =
      aside.isEmpty() ? before_name + name_width
                      : aside_left + std::ceil(QFontMetricsF(aside_font).horizontalAdvance(aside));
  const QSize size(static_cast<int>(right) + 13, height);
  QPixmap picture(size * ratio);
  picture.setDevicePixelRatio(ratio);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF box = QRectF(QPointF(), QSizeF(size)).adjusted(1, 1, -1, -1);
  fill_rounded(painter, box, theme.radius_node, theme.raised);
  stroke_rounded(painter, box, theme.radius_node, theme.accent);
  paint_tile(painter, QRectF(7, 6, 18, 18), theme, category, icon);
  painter.setFont(name_font);
  painter.setPen(theme.text);
  painter.drawText(box.adjusted(before_name - 1, 0, 0, 0), Qt::AlignVCenter, name);
  painter.setFont(aside_font);
  painter.setPen(theme.text2);
  painter.drawText(box.adjusted(aside_left - 1, 0, 0, 0), Qt::AlignVCenter, aside);
  return picture;
}

}  // namespace netloom::editor
