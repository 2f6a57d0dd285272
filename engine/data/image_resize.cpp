#include <algorithm>
#include <cmath>

#include "engine/data/image_file.h"

namespace netloom {

namespace {

/// The old pixels that one new one is the weighted mean of.
struct Blend {
  std::int64_t first = 0;
  std::vector<float> weights;
};

/// A triangle as wide as two new pixels, or two old ones where the image grows.
std::vector<Blend> blends(std::int64_t from, std::int64_t to) {
  std::vector<Blend> result(static_cast<std::size_t>(to));
  const double scale = static_cast<double>(from) / static_cast<double>(to);
  const double reach = std::max(scale, 1.0);
  for (std::int64_t i = 0; i < to; ++i) {
    const double centre = (static_cast<double>(i) + 0.5) * scale;
    Blend& blend = result[static_cast<std::size_t>(i)];
    blend.first = std::max<std::int64_t>(std::llround(centre - reach), 0);
    const std::int64_t end = std::min<std::int64_t>(std::llround(centre + reach), from);
    double sum = 0;
    for (std::int64_t at = blend.first; at < end; ++at) {
      const double distance = std::abs(static_cast<double>(at) + 0.5 - centre) / reach;
      blend.weights.push_back(static_cast<float>(std::max(0.0, 1 - distance)));
      sum += double{blend.weights.back()};
    }
    for (float& weight : blend.weights) weight = static_cast<float>(double{weight} / sum);
  }
  return result;
}

}  // namespace

Pixels resized(const Pixels& pixels, std::int64_t height, std::int64_t width) {
  const std::vector<Blend> columns = blends(pixels.width, width);
  const std::vector<Blend> rows = blends(pixels.height, height);
  const std::int64_t channels = pixels.channels;
  // Rows first become narrow, then few.
  std::vector<float> narrow(static_cast<std::size_t>(pixels.height * width * channels));
  auto to = narrow.begin();
  for (std::int64_t y = 0; y < pixels.height; ++y) {
    const std::uint8_t* line = pixels.values.data() + y * pixels.width * channels;
    for (const Blend& blend : columns) {
      for (std::int64_t c = 0; c < channels; ++c) {
        const std::uint8_t* from = line + blend.first * channels + c;
        float sum = 0;
        for (const float weight : blend.weights) {
          sum += weight * static_cast<float>(*from);
          from += channels;
        }
        *to++ = sum;
      }
    }
  }
  Pixels result{height, width, channels, {}};
  result.values.reserve(static_cast<std::size_t>(height * width * channels));
  const std::int64_t line = width * channels;
  for (const Blend& blend : rows) {
    for (std::int64_t x = 0; x < line; ++x) {
      const float* from = narrow.data() + blend.first * line + x;
      float sum = 0.5F;
      for (const float weight : blend.weights) {
        sum += weight * *from;
        from += line;
      }
      result.values.push_back(static_cast<std::uint8_t>(std::clamp(sum, 0.0F, 255.0F)));
    }
  }
  return result;
}

}  // namespace netloom
