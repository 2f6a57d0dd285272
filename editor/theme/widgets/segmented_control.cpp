#include "editor/theme/widgets/segmented_control.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "editor/theme/fonts.h"
#include "editor/theme/paint.h"

namespace netloom::editor {

namespace {
constexpr double inset = 3;  // line of 1 px and padding of 2
constexpr double between = 2;
constexpr double text_padding = 10;
constexpr double least_padding = 3;
}  // namespace

SegmentedControl::SegmentedControl(const ThemeSource& source, QWidget* parent)
    : QWidget(parent), source_(source) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setFixedHeight(28);
  connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void SegmentedControl::set_options(const QStringList& options) {
  options_ = options;
  current_ = options.isEmpty() ? -1 : 0;
  updateGeometry();
  update();
}

void SegmentedControl::set_current(int index) {
  current_ = std::clamp(index, -1, static_cast<int>(options_.size()) - 1);
  update();
}

void SegmentedControl::set_stretched(bool stretched) {
  stretched_ = stretched;
  setSizePolicy(stretched ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Fixed);
  updateGeometry();
}

double SegmentedControl::text_width(int index) const {
  // Measured as the current one, which is a little bolder, so that choosing moves nothing.
  return std::ceil(
      QFontMetricsF(editor::font(FontRole::label_strong)).horizontalAdvance(options_[index]));
}

QSize SegmentedControl::sizeHint() const {
  double width = 2 * inset;
  for (int i = 0; i < options_.size(); ++i) {
    width += text_width(i) + 2 * text_padding + (i > 0 ? between : 0);
  }
  return {static_cast<int>(std::ceil(width)), 28};
}

QSize SegmentedControl::minimumSizeHint() const {
  // Texts may come closer to each other before they are cut.
  const double give = 2 * (text_padding - least_padding);
  return {sizeHint().width() - static_cast<int>(options_.size()) * static_cast<int>(give), 28};
}

QRectF SegmentedControl::segment(int index) const {
  const double count = static_cast<double>(options_.size());
  const double free = width() - 2 * inset - between * (count - 1);
  double texts = 0;
  double before = 0;
  for (int i = 0; i < options_.size(); ++i) {
    texts += text_width(i);
    if (i < index) before += text_width(i);
  }
  const double padding = (free - texts) / count;
  const double x = inset + before + index * (padding + between);
  return {x, inset, text_width(index) + padding, height() - 2 * inset};
}

int SegmentedControl::segment_at(const QPointF& position) const {
  for (int i = 0; i < options_.size(); ++i) {
    if (segment(i).adjusted(-1, -inset, 1, inset).contains(position)) return i;
  }
  return -1;
}

void SegmentedControl::paintEvent(QPaintEvent*) {
  const Theme& theme = source_.theme();
  QPainter painter(this);
  stroke_rounded(painter, rect(), theme.radius_field, isEnabled() ? theme.line3 : theme.line2, 1,
                 isEnabled() ? Qt::SolidLine : Qt::DashLine);
  if (isEnabled()) {
    fill_rounded(painter, QRectF(rect()).adjusted(1, 1, -1, -1), theme.radius_field - 1,
                 theme.field);
  }
  for (int i = 0; i < options_.size(); ++i) {
    const QRectF area = segment(i);
    const bool on = i == current_;
    if (on) {
      painter.save();
      painter.setClipRect(area.adjusted(0, area.height() - 2, 0, 0));
      fill_rounded(painter, area, theme.radius_tile, isEnabled() ? theme.accent : theme.line3);
      painter.setClipRect(area.adjusted(0, 0, 0, -2));
      fill_rounded(painter, area, theme.radius_tile, theme.hover);
      painter.restore();
    }
    const bool bright = isEnabled() && (on || i == hovered_);
    painter.setFont(editor::font(on ? FontRole::label_strong : FontRole::label));
    painter.setPen(bright ? theme.text : isEnabled() ? theme.text2 : theme.text3);
    painter.drawText(area, Qt::AlignCenter | Qt::TextSingleLine, options_[i]);
  }
}

void SegmentedControl::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) choose(segment_at(event->position()));
}

void SegmentedControl::mouseMoveEvent(QMouseEvent* event) {
  const int over = segment_at(event->position());
  if (over == hovered_) return;
  hovered_ = over;
  update();
}

void SegmentedControl::leaveEvent(QEvent*) {
  hovered_ = -1;
  update();
}

void SegmentedControl::keyPressEvent(QKeyEvent* event) {
  const int last = static_cast<int>(options_.size()) - 1;
  switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
      choose(std::max(current_ - 1, 0));
      break;
    case Qt::Key_Right:
    case Qt::Key_Down:
      choose(std::min(current_ + 1, last));
      break;
    case Qt::Key_Home:
      choose(0);
      break;
    case Qt::Key_End:
      choose(last);
      break;
    default:
      QWidget::keyPressEvent(event);
  }
}

void SegmentedControl::choose(int index) {
  if (index < 0 || index == current_ || index >= options_.size()) return;
  current_ = index;
  update();
  Q_EMIT currentChanged(index);
}

}  // namespace netloom::editor
