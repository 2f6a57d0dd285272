#include "engine/data/utf16.h"

#include <cstdint>
#include <string_view>

#include "engine/core/error.h"

namespace netloom {

namespace {

/// Reads UTF-16 character by character.
class Utf16 {
 public:
  Utf16(std::string_view bytes, bool big_endian, const std::string& name)
      : bytes_(bytes), big_endian_(big_endian), name_(name) {}

  bool more() const { return at_ < bytes_.size(); }

  std::uint32_t next() {
    const std::uint32_t first = unit();
    if (first < 0xD800 || first > 0xDFFF) return first;
    const std::uint32_t second = first < 0xDC00 && more() ? unit() : 0;
    if (second < 0xDC00 || second > 0xDFFF) damaged();
    return 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
  }

 private:
  std::uint32_t unit() {
    if (bytes_.size() - at_ < 2) damaged();
    const std::uint32_t a = static_cast<unsigned char>(bytes_[at_++]);
    const std::uint32_t b = static_cast<unsigned char>(bytes_[at_++]);
    return big_endian_ ? a << 8 | b : b << 8 | a;
  }
  [[noreturn]] void damaged() const {
    throw Error(ErrorCode::input, phrase("The UTF-16 text is damaged. Save the file in UTF-8."),
                name_);
  }

  std::string_view bytes_;
  bool big_endian_;
  const std::string& name_;
  std::size_t at_ = 0;
};

void append_utf8(std::string& text, std::uint32_t character) {
  const auto put = [&text](std::uint32_t byte) { text.push_back(static_cast<char>(byte)); };
  const auto tail = [&put](std::uint32_t bits) { put(0x80 | (bits & 0x3F)); };
  if (character < 0x80) return put(character);
  if (character < 0x800) {
    put(0xC0 | character >> 6);
  } else {
    if (character < 0x10000) {
      put(0xE0 | character >> 12);
    } else {
      put(0xF0 | character >> 18);
      tail(character >> 12);
    }
    tail(character >> 6);
  }
  tail(character);
}

}  // namespace

std::string utf8_of(std::string bytes, const std::string& name) {
  const bool big_endian = bytes.starts_with("\xFE\xFF");
  if (!big_endian && !bytes.starts_with("\xFF\xFE")) return bytes;
  Utf16 characters(std::string_view(bytes).substr(2), big_endian, name);
  std::string text;
  text.reserve(bytes.size() / 2);
  while (characters.more()) append_utf8(text, characters.next());
  return text;
}

}  // namespace netloom
