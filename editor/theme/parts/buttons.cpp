#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionButton>
#include <QWidget>

#include "editor/theme/fonts.h"
#include "editor/theme/icons.h"
#include "editor/theme/netloom_style.h"
#include "editor/theme/paint.h"
#include "editor/theme/parts/parts.h"

namespace netloom::editor::parts {

namespace {

constexpr double gap = 6;
constexpr double badge_padding = 6;

/// What stands in a button from left to right, measured.
struct Content {
  QString glyph;
  QString text;
  QString keycap;
  QString badge;
  QFont text_font;
  bool menu = false;
  bool small = false;
  bool has_icon = false;

  double glyph_size() const { return small ? 12 : 13; }
  double text_width() const {
    return text.isEmpty() ? 0 : std::ceil(QFontMetricsF(text_font).horizontalAdvance(text));
  }
  double badge_width() const {
    return 12 + 4 + 2 * badge_padding +
           std::ceil(QFontMetricsF(font(FontRole::label_strong)).horizontalAdvance(badge));
  }
  double width() const {
    double sum = -gap;
    if (!glyph.isEmpty() || has_icon) sum += glyph_size() + gap;
    if (!text.isEmpty()) sum += text_width() + gap;
    if (!keycap.isEmpty()) sum += keycap_width(keycap) + gap;
    if (!badge.isEmpty()) sum += badge_width() + gap;
    if (menu) sum += 12 + gap;
    return std::max(sum, 0.0);
  }
};

QString property_text(const QWidget* widget, const char* name) {
  return widget ? widget->property(name).toString() : QString();
}

bool is_small(const QWidget* widget) {
  return widget && widget->property("small").toBool();
}

Content content_of(const QStyleOptionButton& option, const QWidget* widget) {
  Content content;
  content.glyph = property_text(widget, "glyph");
  content.text = option.text;
  content.text.remove('&');
  content.keycap = property_text(widget, "keycap");
  content.badge = property_text(widget, "badge");
  content.menu = option.features & QStyleOptionButton::HasMenu;
  content.small = is_small(widget);
  content.has_icon = content.glyph.isEmpty() && !option.icon.isNull();
  content.text_font = font(content.small ? FontRole::label_strong : FontRole::button);
  if (variant_of(widget) == ButtonVariant::primary) content.text_font.setWeight(QFont::DemiBold);
  return content;
}

struct ButtonColours {
  QColor ground;  ///< Not valid for none.
  QColor edge;
  QColor text;
  QColor keycap_edge;
};

ButtonColours colours_of(const Theme& theme, const QStyleOption& option, ButtonVariant variant) {
  const bool enabled = option.state & QStyle::State_Enabled;
  const bool hovered = option.state & QStyle::State_MouseOver;
  const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
  if (!enabled) return {{}, theme.line2, theme.text3, theme.line2};
  const QColor pressed = mixed(theme.text, theme.hover, 0.08);
  const QColor lifted = down ? pressed : hovered ? theme.hover : QColor();
  switch (variant) {
    case ButtonVariant::primary: {
      const QColor fill = mixed(theme.text, theme.accent, down ? 0.22 : hovered ? 0.12 : 0.0);
      return {fill, fill, theme.on_accent, mixed(theme.on_accent, fill, 0.45)};
    }
    case ButtonVariant::danger:
      return {lifted.isValid() ? lifted : theme.raised, mixed(theme.error_line, theme.panel, 0.6),
              theme.error, theme.line2};
    case ButtonVariant::ghost:
      return {lifted, {}, lifted.isValid() ? theme.text : theme.text2, theme.line2};
    case ButtonVariant::normal:
      break;
  }
  return {lifted.isValid() ? lifted : theme.raised, theme.line2, theme.text, theme.line2};
}

void draw_badge(const Theme& theme, QPainter& painter, const QRectF& area, const QString& text) {
  fill_rounded(painter, area, theme.radius_tile, theme.error_soft);
  const QRectF sign(area.left() + badge_padding - 1, area.center().y() - 6, 12, 12);
  paint_sign(painter, sign, Sign::problem, theme);
  painter.setFont(font(FontRole::label_strong));
  painter.setPen(theme.error);
  painter.drawText(area.adjusted(badge_padding + 15, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                   text);
}

void draw_content(const Theme& theme, const Content& content, const ButtonColours& colours,
                  const QStyleOptionButton& option, QPainter& painter) {
  const QRectF area = option.rect;
  double x = std::round(area.left() + (area.width() - content.width()) / 2);
  const double middle = area.center().y();
  const double size = content.glyph_size();
  const QRectF glyph(x, middle - size / 2, size, size);
  if (!content.glyph.isEmpty()) paint_icon(painter, glyph, content.glyph, colours.text);
  if (content.has_icon) {
    const bool enabled = option.state & QStyle::State_Enabled;
    option.icon.paint(&painter, glyph.toRect(), Qt::AlignCenter,
                      enabled ? QIcon::Active : QIcon::Disabled);
  }
  if (!content.glyph.isEmpty() || content.has_icon) x += size + gap;
  if (!content.text.isEmpty()) {
    painter.setFont(content.text_font);
    painter.setPen(colours.text);
    painter.drawText(QRectF(x, area.top(), content.text_width() + 1, area.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, content.text);
    x += content.text_width() + gap;
  }
  if (!content.keycap.isEmpty()) {
    const QColor ink = colours.text == theme.on_accent ? theme.on_accent : theme.text3;
    paint_keycap(painter, {x, middle}, content.keycap, ink, colours.keycap_edge);
    x += keycap_width(content.keycap) + gap;
  }
  if (!content.badge.isEmpty()) {
    draw_badge(theme, painter, QRectF(x, middle - 10, content.badge_width(), 20), content.badge);
    x += content.badge_width() + gap;
  }
  if (content.menu)
    paint_icon(painter, QRectF(x, middle - 6, 12, 12), "chevron-down", colours.text);
}

}  // namespace

void draw_push_button(const Theme& theme, const QStyleOptionButton& option, QPainter& painter,
                      const QWidget* widget) {
  const ButtonVariant variant = variant_of(widget);
  const ButtonColours colours = colours_of(theme, option, variant);
  const QRectF area = option.rect;
  const double radius = theme.radius_field;
  painter.save();
  if (colours.ground.isValid()) fill_rounded(painter, area, radius, colours.ground);
  const bool enabled = option.state & QStyle::State_Enabled;
  const bool flat = option.features & QStyleOptionButton::Flat || variant == ButtonVariant::ghost;
  if (colours.edge.isValid() && !flat) {
    stroke_rounded(painter, area, radius, colours.edge, 1, enabled ? Qt::SolidLine : Qt::DashLine);
  }
  draw_content(theme, content_of(option, widget), colours, option, painter);
  painter.restore();
}

QSize push_button_size(const QStyleOptionButton& option, const QWidget* widget) {
  const Content content = content_of(option, widget);
  const double padding = content.small ? 9 : 11;  // 8 and 10 beside the line of 1 px
  const double right = content.badge.isEmpty() ? padding : 6;
  return QSize(static_cast<int>(std::ceil(content.width() + padding + right)),
               content.small ? 24 : 28);
}

void draw_tool_button_ground(const Theme& theme, const QStyleOption& option, QPainter& painter) {
  const bool on = option.state & (QStyle::State_On | QStyle::State_Sunken);
  const bool hovered = option.state & QStyle::State_MouseOver;
  if (!(option.state & QStyle::State_Enabled) || (!on && !hovered)) return;
  fill_rounded(painter, option.rect, theme.radius_field, theme.hover);
}

void draw_switch(const Theme& theme, const QStyleOption& option, QPainter& painter) {
  const double position = option.state & QStyle::State_On         ? 1.0
                          : option.state & QStyle::State_NoChange ? 0.5
                                                                  : 0.0;
  const QRectF area = option.rect;
  paint_switch(painter, QRectF(area.left(), area.center().y() - 8, 28, 16), position,
               option.state & QStyle::State_Enabled, theme);
}

void draw_radio(const Theme& theme, const QStyleOption& option, QPainter& painter) {
  const QRectF area = QRectF(option.rect.left(), option.rect.center().y() - 7, 16, 16);
  const bool enabled = option.state & QStyle::State_Enabled;
  const bool on = option.state & QStyle::State_On;
  fill_rounded(painter, area, 8, theme.field);
  stroke_rounded(painter, area, 8, on && enabled ? theme.accent : theme.line3, on ? 2 : 1);
  if (on) {
    fill_rounded(painter, area.adjusted(4.5, 4.5, -4.5, -4.5), 4,
                 enabled ? theme.accent : theme.line3);
  }
}

void draw_check(const Theme& theme, const QStyleOption& option, QPainter& painter) {
  const QRectF area = QRectF(option.rect.center().x() - 7, option.rect.center().y() - 7, 16, 16);
  const bool enabled = option.state & QStyle::State_Enabled;
  const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
  fill_rounded(painter, area, theme.radius_tile, on && enabled ? theme.accent : theme.field);
  if (!on || !enabled) stroke_rounded(painter, area, theme.radius_tile, theme.line3);
  if (!on) return;
  const QString sign = option.state & QStyle::State_On ? "tick" : "minus";
  paint_icon(painter, area.adjusted(2, 2, -2, -2), sign, enabled ? theme.on_accent : theme.text3);
}

}  // namespace netloom::editor::parts
