#include "engine/data/exif.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>

namespace netloom {

namespace {

/// Reads numbers of either byte order out of bytes that may lie; nothing beyond their end.
class Reader {
 public:
  Reader(std::span<const std::byte> bytes, bool little) : bytes_(bytes), little_(little) {}

  std::optional<std::size_t> number(std::size_t at, std::size_t width) const {
    if (at > bytes_.size() || width > bytes_.size() - at) return std::nullopt;
    std::size_t value = 0;
    for (std::size_t i = 0; i < width; ++i) {
      const std::size_t place = little_ ? width - 1 - i : i;
      value = value << 8 | std::to_integer<std::size_t>(bytes_[at + place]);
    }
    return value;
  }

 private:
  std::span<const std::byte> bytes_;
  bool little_;
};

/// The orientation in a TIFF block, which is what EXIF holds: the entries of its first directory
/// are 12 bytes each, tag 0x0112 is the orientation.
int orientation_in(std::span<const std::byte> tiff) {
  const bool little = !tiff.empty() && tiff[0] == std::byte{'I'};
  const Reader reader(tiff, little);
  const auto directory = reader.number(4, 4);
  const auto entries = directory ? reader.number(*directory, 2) : std::nullopt;
  for (std::size_t i = 0; entries && i < *entries; ++i) {
    const std::size_t entry = *directory + 2 + 12 * i;
    if (reader.number(entry, 2) != 0x0112U) continue;
    const auto value = reader.number(entry + 8, 2);
    return value && *value >= 1 && *value <= 8 ? static_cast<int>(*value) : 1;
  }
  return 1;
}

}  // namespace

int exif_orientation(std::span<const std::byte> jpeg) {
  constexpr std::string_view exif("Exif\0\0", 6);
  const Reader reader(jpeg, false);
  // A JPEG is a row of segments: FF, a kind, and from there on a length of two bytes.
  for (std::size_t at = 2; const auto kind = reader.number(at, 2);) {
    const auto length = reader.number(at + 2, 2);
    constexpr std::size_t scan = 0xFFDA;
    constexpr std::size_t app1 = 0xFFE1;
    if (!length || *length < 2 || *kind < 0xFF00 || *kind == scan) return 1;
    const std::size_t end = std::min(at + 2 + *length, jpeg.size());
    const auto body = jpeg.subspan(std::min(at + 4, end), end - std::min(at + 4, end));
    const std::string_view text(reinterpret_cast<const char*>(body.data()), body.size());
    if (*kind == app1 && text.starts_with(exif)) return orientation_in(body.subspan(exif.size()));
    at += 2 + *length;
  }
  return 1;
}

Pixels upright(const Pixels& pixels, int orientation) {
  if (orientation <= 1) return pixels;
  const bool sideways = orientation >= 5;
  const bool bottom_up =
      orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8;
  const bool mirrored =
      orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7;
  Pixels result = pixels;
  if (sideways) std::swap(result.height, result.width);
  auto to = result.values.begin();
  for (std::int64_t y = 0; y < result.height; ++y) {
    for (std::int64_t x = 0; x < result.width; ++x) {
      const std::int64_t across = mirrored ? result.width - 1 - x : x;
      const std::int64_t down = bottom_up ? result.height - 1 - y : y;
      const std::int64_t from =
          sideways ? across * pixels.width + down : down * pixels.width + across;
      to = std::copy_n(pixels.values.begin() + from * pixels.channels, pixels.channels, to);
    }
  }
  return result;
}

}  // namespace netloom
