#include "engine/data/image_file.h"

#include <algorithm>
#include <cctype>
#include <cstring>
#include <memory>

#include <fmt/format.h>
#include <png.h>
#include <turbojpeg.h>

#include "engine/core/error.h"
#include "engine/core/text.h"
#include "engine/data/exif.h"

namespace netloom {

namespace {

using Bytes = std::span<const std::byte>;

constexpr std::int64_t most_pixels = 100'000'000;
constexpr std::string_view png_begin = "\x89PNG\r\n\x1a\n";
constexpr std::string_view png_end("\0\0\0\0IEND\xae\x42\x60\x82", 12);
constexpr std::string_view jpeg_begin = "\xff\xd8\xff";
constexpr std::string_view jpeg_end = "\xff\xd9";

struct EndJpeg {
  void operator()(void* handle) const noexcept { (void)tjDestroy(handle); }
};
using Jpeg = std::unique_ptr<void, EndJpeg>;

[[noreturn]] void damaged(const std::string& name, const Phrase& why) {
  throw Error(ErrorCode::input, phrase("The image cannot be read: {}.", why), name);
}

std::string_view text_of(Bytes bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

const unsigned char* unsigned_of(Bytes bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

bool is_png(Bytes bytes) {
  return text_of(bytes).starts_with(png_begin);
}

void check_size(std::int64_t height, std::int64_t width, const std::string& name) {
  if (height > 0 && width > 0 && height <= most_pixels / width) return;
  throw Error(ErrorCode::input,
              phrase("The image has {} × {} pixels; at most {} can be read. Make it smaller.",
                     with_thousands(width), with_thousands(height), with_thousands(most_pixels)),
              name);
}

/// Height and width of a PNG stand at fixed places behind its signature.
void check_png(Bytes bytes, const std::string& name) {
  if (bytes.size() < 24) damaged(name, phrase("it is cut short"));
  const unsigned char* at = unsigned_of(bytes) + 16;
  const auto number = [&](int i) {
    return std::int64_t{at[i]} << 24 | at[i + 1] << 16 | at[i + 2] << 8 | at[i + 3];
  };
  check_size(number(4), number(0), name);
  if (text_of(bytes).find(png_end) == std::string_view::npos)
    damaged(name, phrase("its end is missing"));
}

Pixels jpeg_header(void* jpeg, Bytes bytes, const std::string& name) {
  int width = 0;
  int height = 0;
  int sampling = 0;
  int space = 0;
  if (jpeg == nullptr || tjDecompressHeader3(jpeg, unsigned_of(bytes), bytes.size(), &width,
                                             &height, &sampling, &space) != 0) {
    damaged(name, jpeg == nullptr ? phrase("no memory is left") : Phrase(tjGetErrorStr2(jpeg)));
  }
  check_size(height, width, name);
  return {height, width, 3, {}};
}

Pixels decode_jpeg(Bytes bytes, ImageColours colours, const std::string& name) {
  const Jpeg jpeg(tjInitDecompress());
  Pixels pixels = jpeg_header(jpeg.get(), bytes, name);
  const bool grey = colours == ImageColours::grey;
  pixels.channels = grey ? 1 : 3;
  pixels.values.resize(static_cast<std::size_t>(pixels.height * pixels.width * pixels.channels));
  if (tjDecompress2(jpeg.get(), unsigned_of(bytes), bytes.size(), pixels.values.data(),
                    static_cast<int>(pixels.width), 0, static_cast<int>(pixels.height),
                    grey ? TJPF_GRAY : TJPF_RGB, TJFLAG_ACCURATEDCT) != 0) {
    damaged(name, Phrase(tjGetErrorStr2(jpeg.get())));
  }
  return upright(pixels, exif_orientation(bytes));
}

Pixels decode_png(Bytes bytes, ImageColours colours, const std::string& name) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  if (png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()) == 0) {
    damaged(name, Phrase(image.message));
  }
  const bool grey = colours == ImageColours::grey;
  image.format = grey ? PNG_FORMAT_GRAY : PNG_FORMAT_RGB;
  Pixels pixels{image.height, image.width, grey ? 1 : 3, {}};
  pixels.values.resize(PNG_IMAGE_SIZE(image));
  const png_color black{0, 0, 0};
  // Frees what begin_read made, whether it succeeds or not.
  if (png_image_finish_read(&image, &black, pixels.values.data(), 0, nullptr) == 0) {
    damaged(name, Phrase(image.message));
  }
  return pixels;
}

}  // namespace

bool is_image_file(const std::filesystem::path& path) {
  std::string ending = path.extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return ending == ".png" || ending == ".jpg" || ending == ".jpeg";
}

void check_image(Bytes bytes, const std::string& name) {
  if (is_png(bytes)) return check_png(bytes, name);
  if (!text_of(bytes).starts_with(jpeg_begin)) damaged(name, phrase("it is no PNG or JPEG"));
  const Jpeg jpeg(tjInitDecompress());
  (void)jpeg_header(jpeg.get(), bytes, name);
  if (text_of(bytes).rfind(jpeg_end) == std::string_view::npos)
    damaged(name, phrase("its end is missing"));
}

Pixels decode_image(Bytes bytes, ImageColours colours, const std::string& name) {
  check_image(bytes, name);
  return is_png(bytes) ? decode_png(bytes, colours, name) : decode_jpeg(bytes, colours, name);
}

}  // namespace netloom
