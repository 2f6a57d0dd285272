#include "app/runs/difference_lines.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "app/charts/text_line.h"
#include "editor/theme/icons.h"

namespace netloom::app {

using editor::FontRole;
using editor::Theme;

namespace {

constexpr int line_height = 29;
constexpr int first_line = 33;  // Below the title of a section.

QString said(const Difference& one) {
  if (one.a.isEmpty()) return QString("%1 %2").arg(one.title, one.b);
  return QString("%1 %2 → %3 %4").arg(one.title, one.a, one.b, one.change).trimmed();
}

/// What is compared or told, as far as it has room in `width`.
void paint_title(QPainter& painter, const QRectF& area, double width, const Difference& one,
                 const Theme& theme) {
  const QString title = QFontMetricsF(editor::font(FontRole::label))
                            .elidedText(one.title, Qt::ElideMiddle, width - 6);
  paint_text_line(painter, QRectF(area.left(), area.top(), width, area.height()),
                  {{title, FontRole::label, theme.text2}});
}

}  // namespace

DifferenceLines::DifferenceLines(const editor::ThemeSource& source, QString title, QString none,
                                 QWidget* parent)
    : QWidget(parent), source_(source), title_(std::move(title)), none_(std::move(none)) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  connect(&source, &editor::ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void DifferenceLines::set_lines(std::vector<Difference> lines) {
  lines_ = std::move(lines);
  QStringList texts;
  for (const Difference& one : lines_) texts.append(said(one));
  setAccessibleName(title_ + ": " + (texts.isEmpty() ? none_ : texts.join(", ")));
  updateGeometry();
  update();
}

QSize DifferenceLines::sizeHint() const {
  return {300, first_line + 1 + line_height * std::max(1, static_cast<int>(lines_.size()))};
}

bool DifferenceLines::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<const QHelpEvent*>(event);
  QToolTip::showText(help->globalPos(), tip_at(help->pos().y()), this);
  return true;
}

QString DifferenceLines::tip_at(int y) const {
  const std::ptrdiff_t line = (y - first_line) / line_height;
  if (y < first_line || line >= std::ssize(lines_)) return {};
  const Difference& one = lines_[static_cast<std::size_t>(line)];
  return (said(one) + '\n' + QString::fromStdString(one.key)).trimmed();
}

void DifferenceLines::paintEvent(QPaintEvent*) {
  const Theme& theme = source_.theme();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paint_text_line(painter, QRectF(14, 10, width() - 28, 18),
                  {{title_, FontRole::caption, theme.text2}});
  double y = first_line;
  if (lines_.empty()) {
    paint_text_line(painter, QRectF(14, y, width() - 28, line_height - 1),
                    {{none_, FontRole::label, theme.text3}});
  }
  for (const Difference& one : lines_) {
    const QRectF area(14, y, width() - 28, line_height - 1);
    if (one.a.isEmpty()) {
      paint_fact(painter, area, one);
    } else {
      paint_difference(painter, area, one);
    }
    painter.fillRect(QRectF(0, y + line_height - 1, width(), 1), theme.line);
    y += line_height;
  }
}

void DifferenceLines::paint_fact(QPainter& painter, const QRectF& area,
                                 const Difference& one) const {
  const Theme& theme = source_.theme();
  const double title_width = std::floor(area.width() * 0.5);
  paint_title(painter, area, title_width, one, theme);
  const QString value = QFontMetricsF(editor::font(FontRole::mono_strong))
                            .elidedText(one.b, Qt::ElideRight, area.width() - title_width);
  paint_text_line(painter, area.adjusted(title_width, 0, 0, 0),
                  {{value, FontRole::mono_strong, theme.text}});
}

void DifferenceLines::paint_difference(QPainter& painter, const QRectF& area,
                                       const Difference& one) const {
  const Theme& theme = source_.theme();
  const double title_width = std::floor(area.width() * 0.42);
  const double old_width = 68;
  paint_title(painter, area, title_width, one, theme);
  const QFontMetricsF metrics(editor::font(FontRole::mono));
  const double arrow = area.left() + title_width + old_width + 8;
  const QString old = metrics.elidedText(one.a, Qt::ElideRight, old_width);
  paint_text_line(painter, QRectF(area.left() + title_width, area.top(), old_width, area.height()),
                  {{old, FontRole::mono, theme.text2}}, 5, true);
  editor::paint_icon(painter, QRectF(arrow, area.center().y() - 6, 12, 12), "arrow", theme.text3);
  const QColor tone = one.tone == Difference::Tone::better  ? theme.ok
                      : one.tone == Difference::Tone::worse ? theme.error
                                                            : theme.text3;
  const double left = arrow + 20;
  const double change = text_line_width({{one.change, FontRole::mono, tone}});
  const QFontMetricsF strong(editor::font(FontRole::mono_strong));
  const QString now = strong.elidedText(one.b, Qt::ElideRight, area.right() - left - change - 8);
  paint_text_line(painter, QRectF(left, area.top(), area.right() - left, area.height()),
                  {{now, FontRole::mono_strong, theme.text}, {one.change, FontRole::mono, tone}},
                  8);
}

}  // namespace netloom::app
