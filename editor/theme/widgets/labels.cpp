#include "editor/theme/widgets/labels.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

#include "editor/theme/paint.h"

namespace netloom::editor {

Text::Text(const ThemeSource& source, FontRole role, QColor Theme::*colour, const QString& text,
           QWidget* parent)
    : QLabel(text, parent), source_(source), colour_(colour) {
  setTextFormat(Qt::PlainText);
  setFont(editor::font(role));
  adopt();
  connect(&source, &ThemeSource::changed, this, &Text::adopt);
}

void Text::set_colour(QColor Theme::*colour) {
  colour_ = colour;
  adopt();
}

void Text::set_role(FontRole role) {
  setFont(editor::font(role));
}

void Text::adopt() {
  QPalette own = palette();
  own.setColor(QPalette::WindowText, source_.theme().*colour_);
  own.setColor(QPalette::Link, source_.theme().info);
  setPalette(own);
}

ElidedLabel::ElidedLabel(const ThemeSource& source, FontRole role, QColor Theme::*colour,
                         const QString& text, QWidget* parent)
    : QWidget(parent), source_(source), colour_(colour), text_(text) {
  setFont(editor::font(role));
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  setAccessibleName(text);
  connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void ElidedLabel::set_text(const QString& text) {
  text_ = text;
  setAccessibleName(text);
  updateGeometry();
  refresh();
}

void ElidedLabel::set_colour(QColor Theme::*colour) {
  colour_ = colour;
  update();
}

void ElidedLabel::set_elide_mode(Qt::TextElideMode mode) {
  mode_ = mode;
  update();
}

QSize ElidedLabel::sizeHint() const {
  const QFontMetricsF metrics(font());
  return {static_cast<int>(std::ceil(metrics.horizontalAdvance(text_))) + 1,
          static_cast<int>(std::ceil(metrics.height()))};
}

QSize ElidedLabel::minimumSizeHint() const {
  const int some = static_cast<int>(QFontMetricsF(font()).horizontalAdvance("abc…"));
  return {std::min(some, sizeHint().width()), sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(source_.theme().*colour_);
  painter.drawText(rect(), Qt::AlignVCenter | Qt::TextSingleLine,
                   QFontMetricsF(font()).elidedText(text_, mode_, width()));
}

void ElidedLabel::resizeEvent(QResizeEvent*) {
  refresh();
}

void ElidedLabel::refresh() {
  setToolTip(QFontMetricsF(font()).horizontalAdvance(text_) > width() ? text_ : QString());
  update();
}

IconLabel::IconLabel(const ThemeSource& source, const QString& name, QColor Theme::*colour,
                     int size, QWidget* parent)
    : QWidget(parent), source_(source), name_(name), colour_(colour), size_(size) {
  setFixedSize(size, size);
  connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

IconLabel::IconLabel(const ThemeSource& source, Sign sign, int size, QWidget* parent)
    : IconLabel(source, look_of(sign, source.theme()).icon, &Theme::text2, size, parent) {
  set_sign(sign);
}

void IconLabel::set_icon(const QString& name, QColor Theme::*colour) {
  name_ = name;
  colour_ = colour;
  is_sign_ = false;
  update();
}

void IconLabel::set_sign(Sign sign) {
  sign_ = sign;
  is_sign_ = true;
  update();
}

void IconLabel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& theme = source_.theme();
  if (is_sign_) {
    paint_sign(painter, rect(), sign_, theme);
  } else {
    paint_icon(painter, rect(), name_, isEnabled() ? theme.*colour_ : theme.line3, theme.accent);
  }
}

TileLabel::TileLabel(const ThemeSource& source, Category category, const QString& icon, int size,
                     QWidget* parent)
    : QWidget(parent), source_(source), category_(category), icon_(icon), size_(size) {
  setFixedSize(size, size);
  connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void TileLabel::set_tile(Category category, const QString& icon) {
  category_ = category;
  icon_ = icon;
  update();
}

void TileLabel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paint_tile(painter, rect(), source_.theme(), category_, icon_);
}

Keycap::Keycap(const ThemeSource& source, const QString& text, QWidget* parent)
    : QWidget(parent), source_(source), text_(text) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void Keycap::set_text(const QString& text) {
  text_ = text;
  updateGeometry();
  update();
}

QSize Keycap::sizeHint() const {
  return {static_cast<int>(keycap_width(text_)), 17};
}

void Keycap::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paint_keycap(painter, QPointF(0, height() / 2.0), text_, source_.theme().text3,
               source_.theme().line2);
}

Chip::Chip(const ThemeSource& source, const QString& text, Tone tone, QWidget* parent)
    : QWidget(parent), source_(source), text_(text), tone_(tone) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void Chip::set_text(const QString& text) {
  text_ = text;
  updateGeometry();
  update();
}

void Chip::set_tone(Tone tone) {
  tone_ = tone;
  update();
}

void Chip::set_compact(bool compact) {
  compact_ = compact;
  updateGeometry();
  update();
}

QSize Chip::sizeHint() const {
  const int height = compact_ ? 16 : 20;
  const double padding = compact_ ? 6 : 8;
  const double text = QFontMetricsF(editor::font(FontRole::chip)).horizontalAdvance(text_);
  return {std::max(height, static_cast<int>(std::ceil(text + 2 * padding))), height};
}

void Chip::paintEvent(QPaintEvent*) {
  const Theme& theme = source_.theme();
  struct Colours {
    QColor ground, edge, text;
  };
  const auto colours = [&]() -> Colours {
    switch (tone_) {
      case Tone::accent:
        return {theme.accent_soft, theme.accent_soft, theme.accent};
      case Tone::problem:
        return {theme.error_soft, theme.error_soft, theme.error};
      case Tone::warning:
        return {theme.warn_soft, theme.warn_soft, theme.warn};
      case Tone::good:
        return {{}, mixed(theme.ok, theme.panel, 0.5), theme.ok};
      case Tone::neutral:
        break;
    }
    return {{}, theme.line2, theme.text2};
  }();
  QPainter painter(this);
  const QRectF area(QPoint(0, (height() - sizeHint().height()) / 2), QSizeF(sizeHint()));
  if (colours.ground.isValid()) fill_rounded(painter, area, area.height() / 2, colours.ground);
  stroke_rounded(painter, area, area.height() / 2, colours.edge);
  painter.setFont(editor::font(FontRole::chip));
  painter.setPen(colours.text);
  painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine, text_);
}

}  // namespace netloom::editor
