#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "engine/data/settings.h"

namespace netloom {

/// Pixels of 8 bits, (height, width, channel).
struct Pixels {
  std::int64_t height = 0;
  std::int64_t width = 0;
  std::int64_t channels = 3;
  std::vector<std::uint8_t> values;
};

/// True for the endings .png, .jpg and .jpeg, in any case.
bool is_image_file(const std::filesystem::path& path);

/// Looks at the header and the end of an image, without decoding it. Throws Error(input) for what
/// is no PNG or JPEG, is cut short, or has more than 100 million pixels.
void check_image(std::span<const std::byte> bytes, const std::string& name);

/// Decodes a PNG or JPEG, upright as its EXIF orientation says; transparent pixels lie on black.
/// Throws Error(input) as check_image() does, and for damage inside.
Pixels decode_image(std::span<const std::byte> bytes, ImageColours colours,
                    const std::string& name);

/// `pixels` scaled to another size: each new pixel is the mean of those it covers, weighted by a
/// triangle, as Pillow's BILINEAR does.
Pixels resized(const Pixels& pixels, std::int64_t height, std::int64_t width);

}  // namespace netloom
