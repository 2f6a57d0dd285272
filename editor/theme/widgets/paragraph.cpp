#include "editor/theme/widgets/paragraph.h"

#include <algorithm>
#include <cmath>

#include <QPainter>
#include <QRegularExpression>

namespace netloom::editor {

namespace {

constexpr int comfortable_width = 260;
constexpr int narrowest = 20;

/// The mono face for words inside text of `role`.
FontRole mono_beside(FontRole role) {
  const bool small = role == FontRole::help || role == FontRole::caption || role == FontRole::chip;
  return small ? FontRole::mono_small : FontRole::mono_help;
}

}  // namespace

Paragraph::Paragraph(const ThemeSource& source, FontRole role, QColor Theme::*colour,
                     const QString& text, QWidget* parent)
    : QWidget(parent), source_(source), role_(role), colour_(colour) {
  layout_.setFont(editor::font(role));
  layout_.setCacheEnabled(true);
  set_alignment(Qt::AlignLeft);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setFont(editor::font(role));
  set_text(text);
  connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void Paragraph::set_text(const QString& text) {
  if (text == text_) return;
  text_ = text;
  plain_.clear();
  QList<QTextLayout::FormatRange> formats;  // Mono and strong words of `plain_`.
  static const QRegularExpression marks("`([^`]*)`|\\*\\*([^*]+)\\*\\*");
  qsizetype done = 0;
  for (auto matches = marks.globalMatch(text); matches.hasNext();) {
    const QRegularExpressionMatch match = matches.next();
    plain_ += text.mid(done, match.capturedStart() - done);
    const bool mono = text[match.capturedStart()] == '`';
    const QString word = match.captured(mono ? 1 : 2);
    QTextCharFormat format;
    QFont face = mono ? editor::font(mono_beside(role_)) : editor::font(role_);
    if (!mono) face.setWeight(QFont::DemiBold);
    format.setFont(face);
    formats.append({static_cast<int>(plain_.size()), static_cast<int>(word.size()), format});
    plain_ += word;
    done = match.capturedEnd();
  }
  plain_ += text.mid(done);
  plain_.replace('\n', QChar::LineSeparator);
  layout_.setText(plain_);
  layout_.setFormats(formats);
  wrapped_ = -1;
  heights_.clear();
  wrap(1e6);
  hinted_width_ =
      std::min(static_cast<int>(std::ceil(layout_.maximumWidth())) + 1, comfortable_width);
  setAccessibleName(plain_);
  updateGeometry();
  update();
}

void Paragraph::set_colour(QColor Theme::*colour) {
  colour_ = colour;
  update();
}

void Paragraph::set_alignment(Qt::Alignment alignment) {
  QTextOption option(alignment);
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  layout_.setTextOption(option);
  wrapped_ = -1;
  update();
}

double Paragraph::wrap(double width) const {
  if (width == wrapped_) return height_;
  const double height = line_height(role_);
  double y = 0;
  layout_.beginLayout();
  for (QTextLine line = layout_.createLine(); line.isValid(); line = layout_.createLine()) {
    line.setLineWidth(width);
    // The text stands in the middle of its line; whole pixels keep it sharp.
    line.setPosition({0, std::round(y + (height - line.height()) / 2)});
    y += height;
  }
  layout_.endLayout();
  wrapped_ = width;
  height_ = y;
  return y;
}

int Paragraph::heightForWidth(int width) const {
  if (plain_.isEmpty()) return 0;
  const auto [known, added] = heights_.try_emplace(std::max(width, narrowest));
  if (added) known->second = static_cast<int>(std::ceil(wrap(known->first)));
  return known->second;
}

QSize Paragraph::sizeHint() const {
  return {hinted_width_, heightForWidth(hinted_width_)};
}

QSize Paragraph::minimumSizeHint() const {
  return {40, static_cast<int>(std::ceil(line_height(role_)))};
}

void Paragraph::paintEvent(QPaintEvent*) {
  wrap(width());
  QPainter painter(this);
  painter.setPen(isEnabled() ? source_.theme().*colour_ : source_.theme().text3);
  layout_.draw(&painter, {0, 0});
}

}  // namespace netloom::editor
