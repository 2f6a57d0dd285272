#include <algorithm>
#include <cmath>

#include <QAbstractItemView>
#include <QListView>
#include <QPainter>
#include <QStyleOptionComplex>

#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "editor/theme/paint.h"
#include "editor/theme/parts/parts.h"

namespace netloom::editor::parts {

void draw_row(const Theme& theme, const QStyleOptionViewItem& option, QPainter& painter,
              const QWidget* widget) {
  const bool selected = option.state & QStyle::State_Selected;
  const bool hovered = option.state & QStyle::State_MouseOver;
  const bool lines = widget && widget->property("row_lines").toBool();
  if (lines) {
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     theme.line);
  }
  if (!selected && !hovered) return;
  const QColor& ground = selected ? theme.accent_soft : theme.hover;
  if (qobject_cast<const QListView*>(widget)) {
    fill_rounded(painter, option.rect, 5, selected ? mixed(ground, theme.popup, 0.8) : ground);
    return;
  }
  painter.fillRect(option.rect.adjusted(0, 0, 0, lines ? -1 : 0), ground);
  if (selected && option.index.column() == 0) {
    const int left = std::min(option.rect.left(), 0);
    painter.fillRect(QRect(left, option.rect.top(), 3, option.rect.height()), theme.accent);
  }
}

void draw_row_focus(const Theme& theme, const QStyleOptionViewItem& option, QPainter& painter,
                    const QWidget* widget) {
  const auto* view = qobject_cast<const QAbstractItemView*>(widget);
  const bool keyboard = option.state & QStyle::State_KeyboardFocusChange;
  if (!view || !keyboard || !(option.state & QStyle::State_HasFocus)) return;
  stroke_rounded(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), 5, theme.accent, 2);
}

void draw_branch(const Theme& theme, const QStyleOption& option, QPainter& painter) {
  if (!(option.state & QStyle::State_Children)) return;
  const bool open = option.state & QStyle::State_Open;
  const QRectF area(option.rect);
  paint_icon(painter, QRectF(area.center().x() - 6, area.center().y() - 6, 12, 12),
             open ? "chevron-down" : "chevron-right", theme.text2);
}

void draw_header(const Theme& theme, const QStyleOptionHeader& option, QPainter& painter) {
  const QRect area = option.rect;
  painter.fillRect(area, theme.panel);
  painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme.line);
  if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled) {
    fill_rounded(painter, QRectF(area).adjusted(2, 3, -2, -4), 5, theme.hover);
  }
}

void draw_tab(const Theme& theme, const QStyleOptionTab& option, QPainter& painter) {
  const bool selected = option.state & QStyle::State_Selected;
  const bool hovered = option.state & QStyle::State_MouseOver;
  const bool enabled = option.state & QStyle::State_Enabled;
  const QRectF area = option.rect;
  const QColor ink = !enabled ? theme.line3 : selected || hovered ? theme.text : theme.text2;
  painter.save();
  painter.setFont(font(FontRole::label_strong));
  QString text = option.text;
  text.remove('&');
  const double text_width = QFontMetricsF(painter.font()).horizontalAdvance(text);
  const double icon_width = option.icon.isNull() ? 0 : 20;
  const double buttons = option.leftButtonSize.width() + option.rightButtonSize.width();
  double x = area.left() + (area.width() - buttons - text_width - icon_width) / 2;
  if (!option.icon.isNull()) {
    option.icon.paint(&painter, QRectF(x, area.center().y() - 7, 14, 14).toRect(), Qt::AlignCenter,
                      selected ? QIcon::Selected : QIcon::Normal);
    x += icon_width;
  }
  painter.setPen(ink);
  painter.drawText(QRectF(x, area.top(), text_width + 1, area.height() - 1),
                   Qt::AlignVCenter | Qt::TextSingleLine, text);
  if (selected) {
    painter.fillRect(QRectF(area.left() + 8, area.bottom() - 2, area.width() - 16, 2),
                     theme.accent);
  }
  const bool focused = option.state & QStyle::State_HasFocus;
  if (focused && option.state & QStyle::State_KeyboardFocusChange) {
    stroke_rounded(painter, area.adjusted(2, 3, -2, -4), 5, theme.accent, 2);
  }
  painter.restore();
}

void draw_scroll_bar(const Theme& theme, const QStyleOptionSlider& option, QPainter& painter,
                     const QRect& handle) {
  if (option.maximum <= option.minimum) return;
  const bool hot =
      option.activeSubControls & QStyle::SC_ScrollBarSlider || option.state & QStyle::State_Sunken;
  const double side = option.state & QStyle::State_MouseOver ? 2 : 3;
  const QRectF thumb = option.orientation == Qt::Vertical
                           ? QRectF(handle).adjusted(side, 2, -side, -2)
                           : QRectF(handle).adjusted(2, side, -2, -side);
  const double radius = std::min(thumb.width(), thumb.height()) / 2;
  fill_rounded(painter, thumb, radius, hot ? theme.line3 : theme.line2);
}

void draw_chevron(const Theme& theme, const QStyleOption& option, QPainter& painter,
                  QStyle::PrimitiveElement element) {
  const QString name = element == QStyle::PE_IndicatorArrowUp      ? "chevron-up"
                       : element == QStyle::PE_IndicatorArrowLeft  ? "chevron-left"
                       : element == QStyle::PE_IndicatorArrowRight ? "chevron-right"
                                                                   : "chevron-down";
  const double size = std::min({12.0, QRectF(option.rect).width(), QRectF(option.rect).height()});
  const QPointF centre = QRectF(option.rect).center();
  paint_icon(painter, QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size), name,
             option.state & QStyle::State_Enabled ? theme.text2 : theme.line3);
}

}  // namespace netloom::editor::parts
