#include "engine/data/image_variation.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "engine/core/random.h"

namespace netloom {

namespace {

/// Calls `draw(to, x, y)` for every pixel, with the place in the original that it shows.
template <class Element, class Draw>
void each_pixel(const ImageVariation& variation, std::int64_t height, std::int64_t width,
                Element* to, Draw draw) {
  const double centre_x = static_cast<double>(width - 1) / 2;
  const double centre_y = static_cast<double>(height - 1) / 2;
  const double cosine = std::cos(variation.angle);
  const double sine = std::sin(variation.angle);
  for (std::int64_t row = 0; row < height; ++row) {
    for (std::int64_t column = 0; column < width; ++column) {
      const double x = static_cast<double>(column) - centre_x - variation.shift_x;
      const double y = static_cast<double>(row) - centre_y - variation.shift_y;
      const double turned = cosine * x + sine * y;
      const double from_x = (variation.mirrored ? -turned : turned) + centre_x;
      draw(*to++, from_x, cosine * y - sine * x + centre_y);
    }
  }
}

}  // namespace

ImageVariation ImageVariation::drawn(const AugmentSettings& settings, std::uint64_t seed,
                                     std::int64_t row, std::uint32_t epoch) {
  const RandomStream stream{seed, stream_of("augment")};
  constexpr std::uint64_t numbers_a_row = 8;
  std::uint64_t element = static_cast<std::uint64_t>(row) * numbers_a_row;
  const auto between = [&](double most) {
    return most * (2 * double{stream.uniform(element++, epoch)} - 1);
  };
  ImageVariation variation;
  variation.mirrored = settings.flip && stream.uniform(element, epoch) < 0.5F;
  ++element;
  const auto shift = static_cast<double>(settings.shift);
  variation.shift_x = std::round(between(shift));
  variation.shift_y = std::round(between(shift));
  variation.angle = between(settings.rotate) * std::numbers::pi / 180;
  variation.brightness = static_cast<float>(between(settings.brightness));
  return variation;
}

void vary_plane(const ImageVariation& variation, const float* from, std::int64_t height,
                std::int64_t width, float* to) {
  const auto at = [&](std::int64_t x, std::int64_t y) {
    return x < 0 || y < 0 || x >= width || y >= height ? 0.0F : from[y * width + x];
  };
  each_pixel(variation, height, width, to, [&](float& pixel, double x, double y) {
    const double left = std::floor(x);
    const double top = std::floor(y);
    const auto right_share = static_cast<float>(x - left);
    const auto bottom_share = static_cast<float>(y - top);
    const auto column = static_cast<std::int64_t>(left);
    const auto row = static_cast<std::int64_t>(top);
    const float above = at(column, row) * (1 - right_share) + at(column + 1, row) * right_share;
    const float below =
        at(column, row + 1) * (1 - right_share) + at(column + 1, row + 1) * right_share;
    pixel = above * (1 - bottom_share) + below * bottom_share + variation.brightness;
  });
}

void vary_plane(const ImageVariation& variation, const std::int64_t* from, std::int64_t height,
                std::int64_t width, std::int64_t* to, std::int64_t outside) {
  each_pixel(variation, height, width, to, [&](std::int64_t& pixel, double x, double y) {
    const std::int64_t column = std::lround(x);
    const std::int64_t row = std::lround(y);
    const bool inside = column >= 0 && row >= 0 && column < width && row < height;
    pixel = inside ? from[row * width + column] : outside;
  });
}

}  // namespace netloom
