#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionMenuItem>

#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "editor/theme/paint.h"
#include "editor/theme/parts/parts.h"

namespace netloom::editor::parts {

namespace {

constexpr int icon_column = 30;
constexpr int right_margin = 12;

QString before_tab(const QString& text) {
  QString label = text.section('\t', 0, 0);
  return label.remove('&');
}

bool is_checked(const QStyleOptionMenuItem& option) {
  return option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked;
}

}  // namespace

void draw_menu_panel(const Theme& theme, const QStyleOption& option, QPainter& painter) {
  const double ring = popup_ring;
  paint_popup(painter, QRectF(option.rect).adjusted(ring, ring, -ring, -ring), theme);
}

void draw_menu_item(const Theme& theme, const QStyleOptionMenuItem& option, QPainter& painter) {
  const QRectF area = option.rect;
  painter.save();
  if (option.menuItemType == QStyleOptionMenuItem::Separator) {
    painter.fillRect(QRectF(area.left(), std::floor(area.center().y()), area.width(), 1),
                     theme.line2);
    painter.restore();
    return;
  }
  const bool enabled = option.state & QStyle::State_Enabled;
  const bool current = option.state & QStyle::State_Selected && enabled;
  if (current) fill_rounded(painter, area.adjusted(0, 1, 0, -1), 5, theme.hover);
  const QRectF sign(area.left() + 8, area.center().y() - 8, 16, 16);
  if (is_checked(option)) {
    paint_icon(painter, sign.adjusted(1, 1, -1, -1), "tick", enabled ? theme.accent : theme.line3);
  } else if (!option.icon.isNull()) {
    option.icon.paint(&painter, sign.toRect(), Qt::AlignCenter,
                      !enabled  ? QIcon::Disabled
                      : current ? QIcon::Active
                                : QIcon::Normal);
  }
  painter.setFont(font(FontRole::body));
  painter.setPen(enabled ? theme.text : theme.text3);
  const QRectF line = area.adjusted(icon_column, 0, -right_margin, 0);
  painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine, before_tab(option.text));
  if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
    paint_icon(painter, QRectF(area.right() - 20, area.center().y() - 6, 12, 12), "chevron-right",
               theme.text3);
  } else if (option.text.contains('\t')) {
    painter.setFont(font(FontRole::mono_small));
    painter.setPen(theme.text3);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, option.text.section('\t', 1));
  }
  painter.restore();
}

QSize menu_item_size(const QStyleOptionMenuItem& option) {
  if (option.menuItemType == QStyleOptionMenuItem::Separator) return {60, menu_separator_height};
  double width = icon_column + right_margin;
  width += QFontMetricsF(font(FontRole::body)).horizontalAdvance(before_tab(option.text));
  if (option.text.contains('\t')) {
    const QString keys = option.text.section('\t', 1);
    width += 28 + QFontMetricsF(font(FontRole::mono_small)).horizontalAdvance(keys);
  }
  if (option.menuItemType == QStyleOptionMenuItem::SubMenu) width += 24;
  return {std::max(140, static_cast<int>(std::ceil(width))), menu_row_height};
}

void draw_menu_bar_item(const Theme& theme, const QStyleOptionMenuItem& option, QPainter& painter) {
  painter.save();
  const QRectF area = option.rect;
  painter.fillRect(area, theme.panel);
  const bool hot = option.state & (QStyle::State_Selected | QStyle::State_Sunken);
  if (hot) fill_rounded(painter, area.adjusted(1, 2, -1, -2), 5, theme.hover);
  painter.setFont(font(FontRole::body));
  painter.setPen(option.state & QStyle::State_Enabled ? theme.text : theme.text3);
  QString text = option.text;
  painter.drawText(area, Qt::AlignCenter, text.remove('&'));
  painter.restore();
}

}  // namespace netloom::editor::parts
