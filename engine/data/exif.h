#pragma once

#include <cstddef>
#include <span>

#include "engine/data/image_file.h"

namespace netloom {

/// How a camera was held: 1 to 8 as EXIF counts it; 1, upright, where a JPEG does not say.
int exif_orientation(std::span<const std::byte> jpeg);

/// `pixels` turned and mirrored so that an image of this `orientation` stands upright.
Pixels upright(const Pixels& pixels, int orientation);

}  // namespace netloom
