#include "editor/inspector/sample_grid.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "editor/samples/paint_sample.h"
#include "editor/theme/fonts.h"
#include "editor/words/number_text.h"

namespace netloom::editor {

namespace {

constexpr int columns = 8;
constexpr double gap = 4;
constexpr double bars_height = 56;
constexpr double alone_height = 96;  // Of a single picture or the map of a sequence.
constexpr double most_text_height = 144;
constexpr double scale_height = 20;
constexpr double ramp_width = 56;

/// The side of a map where eight stand in `width`.
double side_in(double width) {
  return std::floor((width - (columns - 1) * gap) / columns);
}

double content_height(const SamplePicture& picture, double width) {
  if (picture.kind == SamplePicture::Kind::bars) return bars_height;
  if (picture.kind == SamplePicture::Kind::text)
    return std::min(text_height(picture, width), most_text_height);
  if (picture.images.size() == 1) return alone_height;
  const auto rows = std::ceil(static_cast<double>(picture.images.size()) / columns);
  return rows * (side_in(width) + gap) - gap;
}

/// The number at the end of the scale.
QString end_text(double value) {
  return local_number(QString::number(value, 'g', 3)).replace(QLatin1Char('-'), QChar(0x2212));
}

}  // namespace

SampleGrid::SampleGrid(const ThemeSource& source, QWidget* parent)
    : QWidget(parent), source_(source) {
  connect(&source, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void SampleGrid::set_picture(SharedPicture picture) {
  if (picture == picture_) return;
  picture_ = std::move(picture);
  setFixedHeight(heightForWidth(width()));
  update();
}

int SampleGrid::heightForWidth(int width) const {
  if (picture_ == nullptr) return 0;
  const double below = has_scale() ? scale_height : 0;
  return static_cast<int>(std::ceil(content_height(*picture_, width) + below));
}

void SampleGrid::resizeEvent(QResizeEvent*) {
  // A layout gives a widget of a fixed policy the height of its hint, whatever its width became.
  setFixedHeight(heightForWidth(width()));
}

void SampleGrid::paintEvent(QPaintEvent*) {
  if (picture_ == nullptr) return;
  const Theme& theme = source_.theme();
  QPainter painter(this);
  const double high = content_height(*picture_, width());
  if (picture_->images.size() > 1) {
    const double side = side_in(width());
    for (std::size_t i = 0; i < picture_->images.size(); ++i) {
      const std::size_t row = i / columns;
      const double left = static_cast<double>(i % columns) * (side + gap);
      const double top = static_cast<double>(row) * (side + gap);
      paint_map(painter, QRectF(left, top, side, side), *picture_, i, theme);
    }
  } else {
    paint_sample(painter, QRectF(0, 0, width(), high), *picture_, theme.accent, theme);
  }
  if (has_scale()) paint_scale(painter, high + 6);
}

bool SampleGrid::has_scale() const {
  return picture_->kind != SamplePicture::Kind::text;
}

void SampleGrid::paint_scale(QPainter& painter, double top) const {
  const Theme& theme = source_.theme();
  painter.setFont(editor::font(FontRole::mono_small));
  painter.setPen(theme.text3);
  const QString low = end_text(picture_->below_zero ? -picture_->largest : 0);
  const QString high = end_text(picture_->largest);
  const double low_width = painter.fontMetrics().horizontalAdvance(low);
  const double high_width = painter.fontMetrics().horizontalAdvance(high);
  const double text_height = scale_height - 6;
  painter.drawText(QRectF(0, top, low_width, text_height), Qt::AlignVCenter, low);
  const QRectF ramp(low_width + 6, top + text_height / 2 - 3, ramp_width, 6);
  if (picture_->kind != SamplePicture::Kind::bars) {
    QLinearGradient colours(ramp.topLeft(), ramp.topRight());
    const std::vector<QColor>& stops = ramp_of(*picture_, theme);
    for (std::size_t i = 0; i < stops.size(); ++i)
      colours.setColorAt(static_cast<double>(i) / static_cast<double>(stops.size() - 1), stops[i]);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours);
    painter.drawRoundedRect(ramp, 3, 3);
    painter.setPen(theme.text3);
  } else {
    painter.drawText(ramp.adjusted(0, -4, 0, 4), Qt::AlignCenter, tr("to"));
  }
  painter.drawText(QRectF(ramp.right() + 6, top, width() - ramp.right() - 6, text_height),
                   Qt::AlignVCenter, high);
  painter.setFont(editor::font(FontRole::help));
  const QString aside = picture_->more > 0 ? tr("and %1 more channels").arg(picture_->more)
                                           : tr("scaled to the largest");
  const double room = width() - ramp.right() - 12 - high_width;
  if (painter.fontMetrics().horizontalAdvance(aside) > room) return;
  painter.drawText(QRectF(0, top, width(), text_height), Qt::AlignVCenter | Qt::AlignRight, aside);
}

}  // namespace netloom::editor
