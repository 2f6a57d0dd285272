#pragma once

#include <cstdint>

#include "engine/data/settings.h"

namespace netloom {

/// One way to see an image: mirrored, moved, turned, brighter.
struct ImageVariation {
  bool mirrored = false;
  double shift_x = 0;  ///< Pixels to the right.
  double shift_y = 0;  ///< Pixels down.
  double angle = 0;    ///< Radians.
  float brightness = 0;

  /// Drawn from (seed, row, epoch) alone.
  static ImageVariation drawn(const AugmentSettings& settings, std::uint64_t seed, std::int64_t row,
                              std::uint32_t epoch);
};

/// Draws `from` (height, width) to `to` as `variation` moves it; what comes in is 0. Between pixels
/// the four around are blended; brightness is added.
void vary_plane(const ImageVariation& variation, const float* from, std::int64_t height,
                std::int64_t width, float* to);

/// The same for classes: the nearest pixel counts, and what comes in is `outside`.
void vary_plane(const ImageVariation& variation, const std::int64_t* from, std::int64_t height,
                std::int64_t width, std::int64_t* to, std::int64_t outside);

}  // namespace netloom
