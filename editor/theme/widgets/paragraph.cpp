#include "editor/theme/widgets/paragraph.h"

#include <algorithm>
#include <cmath>

#include <QPainter>
#include <QRegularExpression>

namespace netloom::editor {

namespace {

constexpr int comfortable_width = 260;

/// The mono face for words inside text of `role`.
FontRole mono_beside(FontRole role) {
  const bool small = role == FontRole::help || role == FontRole::caption || role == FontRole::chip;
  return small ? FontRole::mono_small : FontRole::mono_help;
}

}  // namespace

Paragraph::Paragraph(const ThemeSource& source, FontRole role, QColor Theme::*colour,
                     const QString& text, QWidget* parent)
    : QWidget(parent), source_(source), role_(role), colour_(colour) {
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setFont(editor::font(role));
  set_text(text);
  connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void Paragraph::set_text(const QString& text) {
  text_ = text;
  plain_.clear();
  formats_.clear();
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
    formats_.append({static_cast<int>(plain_.size()), static_cast<int>(word.size()), format});
    plain_ += word;
    done = match.capturedEnd();
  }
  plain_ += text.mid(done);
  plain_.replace('\n', QChar::LineSeparator);
  setAccessibleName(plain_);
  updateGeometry();
  update();
}

void Paragraph::set_colour(QColor Theme::*colour) {
  colour_ = colour;
  update();
}

void Paragraph::set_alignment(Qt::Alignment alignment) {
  alignment_ = alignment;
  update();
}

void Paragraph::prepare(QTextLayout& layout) const {
  layout.setText(plain_);
  layout.setFont(editor::font(role_));
  layout.setFormats(formats_);
  QTextOption option(alignment_);
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  layout.setTextOption(option);
  layout.setCacheEnabled(true);
}

double Paragraph::wrap(QTextLayout& layout, double width) const {
  const double height = line_height(role_);
  double y = 0;
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width);
    // The text stands in the middle of its line; whole pixels keep it sharp.
    line.setPosition({0, std::round(y + (height - line.height()) / 2)});
    y += height;
  }
  layout.endLayout();
  return y;
}

int Paragraph::heightForWidth(int width) const {
  if (plain_.isEmpty()) return 0;
  QTextLayout layout;
  prepare(layout);
  return static_cast<int>(std::ceil(wrap(layout, std::max(width, 20))));
}

QSize Paragraph::sizeHint() const {
  QTextLayout layout;
  prepare(layout);
  wrap(layout, 1e6);
  const int natural = static_cast<int>(std::ceil(layout.maximumWidth())) + 1;
  const int width = std::min(natural, comfortable_width);
  return {width, heightForWidth(width)};
}

QSize Paragraph::minimumSizeHint() const {
  return {40, static_cast<int>(std::ceil(line_height(role_)))};
}

void Paragraph::paintEvent(QPaintEvent*) {
  QTextLayout layout;
  prepare(layout);
  wrap(layout, width());
  QPainter painter(this);
  painter.setPen(isEnabled() ? source_.theme().*colour_ : source_.theme().text3);
  layout.draw(&painter, {0, 0});
}

}  // namespace netloom::editor
