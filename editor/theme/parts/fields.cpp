#include <algorithm>

#include <QPainter>
#include <QStyleOptionComplex>
#include <QWidget>

#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "editor/theme/paint.h"
#include "editor/theme/parts/parts.h"

namespace netloom::editor::parts {

void draw_field(const Theme& theme, const QStyleOption& option, QPainter& painter,
                const QWidget* widget) {
  const QRectF area = option.rect;
  const double radius = theme.radius_field;
  if (!(option.state & QStyle::State_Enabled)) {
    stroke_rounded(painter, area, radius, theme.line2, 1, Qt::DashLine);
    return;
  }
  fill_rounded(painter, area, radius, theme.field);
  if (widget && widget->property("invalid").toBool()) {
    stroke_rounded(painter, area, radius, theme.error_line, 2);
  } else {
    const bool focused = option.state & QStyle::State_HasFocus;
    stroke_rounded(painter, area, radius, focused ? theme.accent : theme.line3);
  }
}

void draw_combo_box(const Theme& theme, const QStyleOptionComboBox& option, QPainter& painter,
                    const QWidget* widget) {
  draw_field(theme, option, painter, widget);
  const QRectF area = option.rect;
  if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled) {
    fill_rounded(painter, area.adjusted(1, 1, -1, -1), theme.radius_field - 1,
                 with_alpha(theme.hover, 0.6));
  }
  const bool enabled = option.state & QStyle::State_Enabled;
  paint_icon(painter, QRectF(area.right() - 21, area.center().y() - 6, 12, 12), "chevron-down",
             enabled ? theme.text2 : theme.text3);
}

void draw_steppers(const Theme& theme, QPainter& painter, const QRectF& area, bool enabled,
                   int hot) {
  const QColor idle = enabled ? theme.text3 : theme.line2;
  const double x = area.center().x() - 4.5;
  const double middle = area.center().y();
  paint_icon(painter, QRectF(x, middle - 9, 9, 9), "chevron-up", hot > 0 ? theme.text : idle);
  paint_icon(painter, QRectF(x, middle, 9, 9), "chevron-down", hot < 0 ? theme.text : idle);
}

void draw_spin_box(const Theme& theme, const QStyleOptionSpinBox& option, QPainter& painter,
                   const QWidget* widget) {
  if (option.frame) draw_field(theme, option, painter, widget);
  if (option.buttonSymbols == QAbstractSpinBox::NoButtons) return;
  const QRectF area =
      QRectF(option.rect).adjusted(option.rect.width() - stepper_width - 2, 0, -2, 0);
  const int hot = option.activeSubControls == QStyle::SC_SpinBoxUp     ? 1
                  : option.activeSubControls == QStyle::SC_SpinBoxDown ? -1
                                                                       : 0;
  draw_steppers(theme, painter, area, option.state & QStyle::State_Enabled, hot);
}

void draw_slider(const Theme& theme, const QStyleOptionSlider& option, QPainter& painter,
                 const QRect& groove, const QRect& handle) {
  const bool enabled = option.state & QStyle::State_Enabled;
  const bool horizontal = option.orientation == Qt::Horizontal;
  const QRectF knob = handle;
  QRectF track = groove;
  QRectF filled;
  if (horizontal) {
    track = QRectF(track.left(), knob.center().y() - 2, track.width(), 4);
    filled = QRectF(track.topLeft(), QPointF(knob.center().x(), track.bottom()));
  } else {
    track = QRectF(knob.center().x() - 2, track.top(), 4, track.height());
    filled = QRectF(QPointF(track.left(), knob.center().y()), track.bottomRight());
  }
  fill_rounded(painter, track, 2, theme.line2);
  fill_rounded(painter, filled, 2, enabled ? theme.accent : theme.line3);
  fill_rounded(painter, knob, 7, theme.panel);
  fill_rounded(painter, knob.adjusted(2, 2, -2, -2), 5, enabled ? theme.text : theme.line3);
}

void draw_progress(const Theme& theme, const QStyleOptionProgressBar& option, QPainter& painter) {
  const QRectF area = option.rect;
  const double thickness = std::min(6.0, area.height());
  const QRectF bar(area.left(), area.center().y() - thickness / 2, area.width(), thickness);
  const double span = static_cast<double>(option.maximum) - option.minimum;
  const double share = span > 0 ? (option.progress - option.minimum) / span : 0;
  paint_bar(painter, bar, share, theme.accent, theme.line2);
}

}  // namespace netloom::editor::parts
