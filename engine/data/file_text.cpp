#include "engine/data/file_text.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>
#include <utility>

#include <fmt/format.h>
#include <zlib.h>

#include "engine/core/error.h"
#include "engine/core/text.h"
#include "engine/data/utf16.h"

namespace netloom {

namespace {

constexpr std::size_t largest_text = std::size_t{4} << 30;
constexpr std::size_t piece_bytes = std::size_t{16} << 20;  // a few milliseconds of reading

struct CloseFile {
  void operator()(std::FILE* file) const noexcept { (void)std::fclose(file); }
};

struct EndInflate {
  void operator()(z_stream* stream) const noexcept { (void)inflateEnd(stream); }
};

void tell_start(const ReadProgress& progress, std::size_t all) {
  if (progress) progress(0, static_cast<std::int64_t>(all));
}

std::string read_bytes(const std::string& path, const ReadProgress& progress) {
  std::error_code failed;
  const std::filesystem::file_status status = std::filesystem::status(path, failed);
  if (!std::filesystem::exists(status)) {
    throw Error(ErrorCode::not_found, phrase("There is no such file. Check the path of the data."),
                path);
  }
  if (!std::filesystem::is_regular_file(status)) {
    throw Error(ErrorCode::input, phrase("This is no file. Give the path of a CSV file."), path);
  }
  const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "rb"));
  const std::uintmax_t size = std::filesystem::file_size(path, failed);
  if (file == nullptr || failed) {
    throw Error(ErrorCode::io, phrase("The file cannot be opened. Check its permissions."), path);
  }
  std::string bytes(size, '\0');
  std::size_t read = 0;
  while (read < bytes.size()) {
    tell_start(progress, bytes.size());
    const std::size_t piece = std::min(bytes.size() - read, piece_bytes);
    const std::size_t got = std::fread(bytes.data() + read, 1, piece, file.get());
    read += got;
    if (got == piece) continue;
    throw Error(ErrorCode::io, phrase("Reading stopped after {} of {} bytes.", read, size), path);
  }
  return bytes;
}

[[noreturn]] void damaged(const std::string& path) {
  throw Error(ErrorCode::input,
              phrase("The compressed file is damaged or cut short. Fetch it again."), path);
}

std::string decompressed(std::string packed, const std::string& path,
                         const ReadProgress& progress) {
  z_stream stream{};
  constexpr int gzip_window =
      16 + MAX_WBITS;  // zlib.h: 16 more than the window size asks for gzip.
  if (inflateInit2(&stream, gzip_window) != Z_OK) {
    throw Error(ErrorCode::memory, phrase("No memory to decompress the file."), path);
  }
  const std::unique_ptr<z_stream, EndInflate> ended(&stream);
  std::string text;
  std::size_t read = 0;
  int status = Z_OK;
  while (status != Z_STREAM_END) {
    tell_start(progress, packed.size());
    const std::size_t held = text.size();
    const std::size_t room = std::clamp(held, std::size_t{1} << 20, piece_bytes);
    if (held + room > largest_text) {
      throw Error(ErrorCode::input, phrase("The file decompresses to more than 4 GiB. Split it."),
                  path);
    }
    text.resize(held + room);
    const std::size_t piece = std::min<std::size_t>(packed.size() - read, std::size_t{1} << 30);
    stream.next_in = reinterpret_cast<Bytef*>(packed.data() + read);
    stream.avail_in = static_cast<uInt>(piece);
    stream.next_out = reinterpret_cast<Bytef*>(text.data() + held);
    stream.avail_out = static_cast<uInt>(room);
    status = inflate(&stream, Z_NO_FLUSH);
    if (status != Z_OK && status != Z_STREAM_END) damaged(path);
    read += piece - stream.avail_in;
    text.resize(held + room - stream.avail_out);
  }
  return text;
}

}  // namespace

void refuse_what_is_no_text(std::string_view text, const std::string& name) {
  if (text.find('\0') != std::string_view::npos) {
    throw Error(ErrorCode::input,
                phrase("The file holds zero bytes, so it is no UTF-8 text. Save it in UTF-8."),
                name);
  }
  if (is_utf8(text)) return;
  std::int64_t line = 1;
  for (std::size_t at = 0; at < text.size(); ++line) {
    const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    if (!is_utf8(text.substr(at, end - at))) break;
    at = end;
  }
  throw Error(ErrorCode::input, phrase("The line is not UTF-8. Save the file in UTF-8."),
              fmt::format("{}:{}", name, line));
}

std::string read_file_text(const std::string& path, const ReadProgress& progress) {
  std::string bytes = read_bytes(path, progress);
  if (path.ends_with(".gz")) bytes = decompressed(std::move(bytes), path, progress);
  return utf8_of(std::move(bytes), path);
}

}  // namespace netloom
