#include "editor/samples/sample_picture.h"

#include <algorithm>
#include <cmath>

namespace netloom::editor {

namespace {

constexpr std::int64_t most_maps = 32;
constexpr std::int64_t most_pixels = 96;  // Along one side of a map; more is not to be seen.
constexpr std::int64_t most_bars = 64;

/// Maps of `height` × `width` numbers, one behind the other.
struct Maps {
  std::int64_t count = 1;
  std::int64_t height = 1;
  std::int64_t width = 1;
  std::int64_t apart = 1;   ///< From one map to the next.
  std::int64_t across = 1;  ///< From one column to the next,
  std::int64_t down = 1;    ///< and from one row to the next.
};

/// How the maps of a batch of one of `shape` lie; nothing where it has none.
std::optional<Maps> maps_of(const Shape& shape) {
  const auto size = [&shape](int axis) { return shape.size(axis); };
  switch (shape.rank()) {
    case 3:  // Steps go from left to right.
      if (shape[1].role == Role::channel)
        return Maps{1, size(1), size(2), size(1) * size(2), 1, size(2)};
      return Maps{1, size(2), size(1), size(1) * size(2), size(2), 1};
    case 4:
      return Maps{size(1), size(2), size(3), size(2) * size(3), 1, size(3)};
    case 5:
      return Maps{size(1), size(3), size(4), size(2) * size(3) * size(4), 1, size(4)};
    default:
      return std::nullopt;
  }
}

/// The extremes of what is drawn, and what is drawn of a number.
class Scale {
 public:
  explicit Scale(std::span<const float> values) {
    for (const float one : values) {
      if (!std::isfinite(one)) continue;
      largest_ = std::max(largest_, std::abs(one));
      below_zero_ = below_zero_ || one < 0;
    }
  }

  double largest() const { return static_cast<double>(largest_); }
  bool below_zero() const { return below_zero_; }
  float share(float value) const {
    return largest_ == 0 || !std::isfinite(value) ? 0 : value / largest_;
  }
  uchar level(float value) const {
    const float place = below_zero_ ? 128 + 127 * share(value) : 255 * share(value);
    return static_cast<uchar>(std::lround(place));
  }

 private:
  float largest_ = 0;
  bool below_zero_ = false;
};

int pixels(std::int64_t extent) {
  return static_cast<int>(std::min(extent, most_pixels));
}

/// Calls `set(x, y, index)` for every pixel with the place of its number in a map.
template <class Set>
void each_pixel(const Maps& maps, QSize size, const Set& set) {
  for (int y = 0; y < size.height(); ++y) {
    const std::int64_t row = y * maps.height / size.height();
    for (int x = 0; x < size.width(); ++x) {
      const std::int64_t column = x * maps.width / size.width();
      set(x, y, static_cast<std::size_t>(row * maps.down + column * maps.across));
    }
  }
}

/// A colour for every level: Qt compares images by their colours.
QList<QRgb> greys() {
  QList<QRgb> table(256);
  for (int i = 0; i < 256; ++i) table[i] = qRgb(i, i, i);
  return table;
}

QImage map_image(std::span<const float> map, const Maps& maps, const Scale& scale) {
  const QSize size(pixels(maps.width), pixels(maps.height));
  QImage image(size, QImage::Format_Indexed8);
  image.setColorTable(greys());
  each_pixel(maps, size,
             [&](int x, int y, std::size_t at) { image.scanLine(y)[x] = scale.level(map[at]); });
  return image;
}

/// Three channels as red, green and blue; 0 is black and the largest number is full.
QImage colour_image(std::span<const float> values, const Maps& maps, const Scale& scale) {
  const QSize size(pixels(maps.width), pixels(maps.height));
  QImage image(size, QImage::Format_RGB32);
  const auto apart = static_cast<std::size_t>(maps.apart);
  each_pixel(maps, size, [&](int x, int y, std::size_t at) {
    const auto level = [&](std::size_t channel) {
      return std::max<int>(0, scale.level(values[at + channel * apart]));
    };
    image.setPixel(x, y, qRgb(level(0), level(1), level(2)));
  });
  return image;
}

/// One bar per number, or for many the one of each group that stands out most.
std::vector<float> bars_of(std::span<const float> values, const Scale& scale) {
  const auto count = static_cast<std::int64_t>(values.size());
  const std::int64_t shown = std::min(count, most_bars);
  std::vector<float> bars;
  for (std::int64_t i = 0; i < shown; ++i) {
    const auto first = values.begin() + i * count / shown;
    const auto last = values.begin() + (i + 1) * count / shown;
    bars.push_back(scale.share(*std::max_element(
        first, last, [](float a, float b) { return std::abs(a) < std::abs(b); })));
  }
  return bars;
}

}  // namespace

SamplePicture sample_picture(const Array& output, bool data) {
  SamplePicture picture;
  const bool numbers = output.shape().rank() > 1 && is_floating(output.dtype());
  if (!numbers || output.count() < 2) return picture;
  const Array real = output.converted(Dtype::f32);
  const std::span<const float> values = real.values<float>();
  const Scale scale(values);
  picture.below_zero = scale.below_zero();
  picture.largest = scale.largest();
  const auto maps = maps_of(output.shape());
  if (!maps) {
    picture.bars = bars_of(values, scale);
    return picture;
  }
  const bool colours = data && maps->count == 3;
  picture.kind = data && (colours || maps->count == 1) ? SamplePicture::Kind::image
                                                       : SamplePicture::Kind::maps;
  if (colours) {
    picture.images.push_back(colour_image(values, *maps, scale));
    return picture;
  }
  for (std::int64_t i = 0; i < std::min(maps->count, most_maps); ++i) {
    const auto map = values.subspan(static_cast<std::size_t>(i * maps->apart));
    picture.images.push_back(map_image(map, *maps, scale));
  }
  picture.more = static_cast<int>(maps->count - std::min(maps->count, most_maps));
  return picture;
}

SamplePicture text_picture(const std::string& text) {
  SamplePicture picture;
  picture.kind = SamplePicture::Kind::text;
  picture.text = QString::fromStdString(text).replace(QLatin1Char('\n'), QChar(0x21B5));
  return picture;
}

}  // namespace netloom::editor
