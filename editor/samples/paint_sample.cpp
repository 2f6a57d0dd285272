#include "editor/samples/paint_sample.h"

#include <algorithm>

#include <QFontMetricsF>
#include <QPainter>

#include "editor/theme/fonts.h"

namespace netloom::editor {

namespace {

constexpr double least_gap = 2;
constexpr double usual_gap = 4;   // Where all maps fit.
constexpr double text_line = 12;  // Two in the strip of a node.

QList<QRgb> colour_table(const std::vector<QColor>& ramp) {
  QList<QRgb> table(256);
  for (int i = 0; i < 256; ++i) table[i] = ramp_colour(ramp, i / 255.0).rgb();
  return table;
}

/// The rectangle of the proportions of `image` in the height of `strip`, from its left edge on.
QRectF fitted(const QImage& image, const QRectF& strip) {
  const double width = strip.height() * image.width() / image.height();
  return {strip.topLeft(),
          QSizeF(std::clamp(width, strip.height() / 2, strip.width()), strip.height())};
}

void paint_maps(QPainter& painter, const QRectF& strip, const SamplePicture& picture,
                const Theme& theme) {
  const std::size_t all = picture.images.size();
  if (all == 1) {
    const bool steps = picture.kind == SamplePicture::Kind::maps;
    return paint_map(painter, steps ? strip : fitted(picture.images.front(), strip), picture, 0,
                     theme);
  }
  const double side = strip.height();
  const auto room = static_cast<std::size_t>((strip.width() + least_gap) / (side + least_gap));
  const std::size_t shown = std::min({all, std::max<std::size_t>(room, 1), std::size_t{5}});
  const double spread =
      (strip.width() - side * static_cast<double>(shown)) / static_cast<double>(shown - 1);
  const double gap = shown < all ? spread : usual_gap;
  for (std::size_t i = 0; i < shown; ++i) {
    const double left = strip.left() + static_cast<double>(i) * (side + gap);
    paint_map(painter, QRectF(left, strip.top(), side, side), picture, i, theme);
  }
}

void paint_bars(QPainter& painter, const QRectF& strip, const SamplePicture& picture,
                const QColor& colour, const Theme& theme) {
  const auto count = static_cast<double>(picture.bars.size());
  const double step = strip.width() / count;
  const double gap = step >= 6 ? 3 : step >= 3 ? 1 : 0;
  const double ground = picture.below_zero ? strip.center().y() : strip.bottom();
  const double reach = picture.below_zero ? strip.height() / 2 : strip.height();
  for (std::size_t i = 0; i < picture.bars.size(); ++i) {
    const double height = static_cast<double>(picture.bars[i]) * reach;
    const double left = strip.left() + static_cast<double>(i) * step;
    painter.fillRect(QRectF(left, ground, step - gap, -height).normalized(), colour);
  }
  painter.fillRect(QRectF(strip.left(), ground - 0.5, strip.width(), 1), theme.line3);
}

/// Letters of the text in one line of `width`.
qsizetype letters_in(double width) {
  const double letter = QFontMetricsF(font(FontRole::mono_small)).horizontalAdvance('0');
  return std::max<qsizetype>(1, static_cast<qsizetype>(width / letter));
}

void paint_text(QPainter& painter, const QRectF& strip, const SamplePicture& picture,
                const Theme& theme) {
  painter.setFont(font(FontRole::mono_small));
  painter.setPen(theme.text2);
  const qsizetype letters = letters_in(strip.width());
  QRectF line(strip.left(), strip.top(), strip.width(), text_line);
  for (qsizetype at = 0; at < picture.text.size() && line.bottom() <= strip.bottom();
       at += letters) {
    painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine, picture.text.mid(at, letters));
    line.translate(0, text_line);
  }
}

}  // namespace

double text_height(const SamplePicture& picture, double width) {
  const qsizetype letters = letters_in(width);
  const qsizetype lines = (picture.text.size() + letters - 1) / letters;
  return text_line * static_cast<double>(lines);
}

const std::vector<QColor>& ramp_of(const SamplePicture& picture, const Theme& theme) {
  if (picture.below_zero) return theme.ramp_signed;
  return picture.kind == SamplePicture::Kind::image ? theme.ramp_ink : theme.ramp_magnitude;
}

void paint_map(QPainter& painter, const QRectF& area, const SamplePicture& picture,
               std::size_t number, const Theme& theme) {
  QImage image = picture.images[number];
  if (image.format() == QImage::Format_Indexed8)
    image.setColorTable(colour_table(ramp_of(picture, theme)));
  painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
  painter.drawImage(area, image);
}

void paint_sample(QPainter& painter, const QRectF& strip, const SamplePicture& picture,
                  const QColor& colour, const Theme& theme) {
  if (picture.kind == SamplePicture::Kind::bars) {
    paint_bars(painter, strip, picture, colour, theme);
  } else if (picture.kind == SamplePicture::Kind::text) {
    paint_text(painter, strip, picture, theme);
  } else {
    paint_maps(painter, strip, picture, theme);
  }
}

}  // namespace netloom::editor
