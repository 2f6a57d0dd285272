// The format: APPNOTE.TXT of PKWARE, sections 4.3.7 (local header), 4.3.12 (central directory) and
// 4.3.16 (its end).

#include "engine/data/zip.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include <fmt/format.h>
#include <zlib.h>

#include "engine/core/error.h"

namespace netloom {

namespace {

constexpr std::uint64_t most_unpacked = std::uint64_t{4} << 30;
constexpr std::size_t end_size = 22;
constexpr std::size_t entry_size = 46;
constexpr std::size_t local_size = 30;
constexpr std::uint64_t largest_archive = std::uint64_t{1} << 32;
constexpr std::uint32_t local_signature = 0x04034b50;
constexpr std::uint32_t entry_signature = 0x02014b50;
constexpr std::uint32_t end_signature = 0x06054b50;
constexpr std::uint16_t version = 20;

/// Reads an archive field by field, and refuses to leave it.
class Archive {
 public:
  Archive(std::span<const std::byte> bytes, const std::string& context)
      : bytes_(bytes), context_(context) {}

  template <class T>
  T field(std::size_t at) const {
    T value{};
    std::memcpy(&value, part(at, sizeof(T)).data(), sizeof(T));
    return value;
  }
  std::span<const std::byte> part(std::size_t at, std::size_t size) const {
    if (at > bytes_.size() || bytes_.size() - at < size) damaged(phrase("it is cut off"));
    return bytes_.subspan(at, size);
  }
  std::size_t size() const { return bytes_.size(); }
  [[noreturn]] void damaged(const Phrase& why) const {
    throw Error(ErrorCode::input, phrase("This is no ZIP archive that Netloom can read: {}.", why),
                context_);
  }

 private:
  std::span<const std::byte> bytes_;
  const std::string& context_;
};

/// Where the central directory's end begins; a comment of up to 64 KiB may stand behind it.
std::size_t end_of_directory(const Archive& archive) {
  constexpr std::size_t longest_comment = 65535;
  if (archive.size() < end_size) archive.damaged(phrase("it is too short"));
  const std::size_t last = archive.size() - end_size;
  for (std::size_t back = 0; back <= std::min(last, longest_comment); ++back) {
    if (archive.field<std::uint32_t>(last - back) == end_signature) return last - back;
  }
  archive.damaged(phrase("it has no directory"));
}

std::vector<std::byte> inflated(const Archive& archive, std::span<const std::byte> packed,
                                std::size_t size) {
  std::vector<std::byte> bytes(size);
  z_stream stream{};
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) archive.damaged(phrase("zlib cannot begin"));
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<std::byte*>(packed.data()));
  stream.avail_in = static_cast<uInt>(packed.size());
  stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
  stream.avail_out = static_cast<uInt>(bytes.size());
  const int result = inflate(&stream, Z_FINISH);
  (void)inflateEnd(&stream);
  if (result != Z_STREAM_END || stream.avail_out != 0)
    archive.damaged(phrase("a file in it is damaged"));
  return bytes;
}

/// The file whose entry in the directory stands at `at`.
ZipFile file_at(const Archive& archive, std::size_t at, std::uint64_t& unpacked) {
  if (archive.field<std::uint32_t>(at) != entry_signature)
    archive.damaged(phrase("its directory is damaged"));
  const auto method = archive.field<std::uint16_t>(at + 10);
  const std::size_t packed_size = archive.field<std::uint32_t>(at + 20);
  const std::size_t size = archive.field<std::uint32_t>(at + 24);
  const std::size_t name_size = archive.field<std::uint16_t>(at + 28);
  const std::size_t local = archive.field<std::uint32_t>(at + 42);
  const auto name = archive.part(at + entry_size, name_size);
  unpacked += size;
  if (unpacked > most_unpacked) archive.damaged(phrase("it unpacks to more than 4 GiB"));
  const std::size_t begin = local + local_size + archive.field<std::uint16_t>(local + 26) +
                            archive.field<std::uint16_t>(local + 28);
  const auto packed = archive.part(begin, packed_size);
  ZipFile file{std::string(reinterpret_cast<const char*>(name.data()), name.size()), {}};
  constexpr std::uint16_t stored = 0;
  constexpr std::uint16_t deflated = 8;
  if (method == stored && size == packed_size) {
    file.bytes.assign(packed.begin(), packed.end());
  } else if (method == deflated) {
    file.bytes = inflated(archive, packed, size);
  } else {
    archive.damaged(phrase("'{}' is packed in way {}", file.name, method));
  }
  return file;
}

template <class T>
std::string raw(T value) {
  return {reinterpret_cast<const char*>(&value), sizeof value};
}

/// What stands of a stored file both before it and in the directory: from the version that unpacks
/// it to the length of its name and of nothing more. Its date is the first of 1980, so that equal
/// files make equal archives.
std::string fields_of(const ZipFile& file) {
  constexpr std::uint16_t first_day = 0x21;
  const auto* bytes = reinterpret_cast<const Bytef*>(file.bytes.data());
  const auto sum = static_cast<std::uint32_t>(crc32_z(0, bytes, file.bytes.size()));
  const auto size = static_cast<std::uint32_t>(file.bytes.size());
  return raw(version) + std::string(6, '\0') + raw(first_day) + raw(sum) + raw(size) + raw(size) +
         raw(static_cast<std::uint32_t>(file.name.size()));
}

}  // namespace

std::string zip_bytes(std::span<const ZipFile> files, const std::string& context) {
  std::string archive;
  std::string directory;
  for (const ZipFile& file : files) {
    const std::string about = fields_of(file);
    const auto at = static_cast<std::uint32_t>(archive.size());
    archive += raw(local_signature) + about + file.name;
    archive.append(reinterpret_cast<const char*>(file.bytes.data()), file.bytes.size());
    // Made by version 2.0; behind the fields: no comment, first disk, binary, no attributes.
    directory += raw(entry_signature) + raw(version) + about + std::string(10, '\0') + raw(at);
    directory += file.name;
    if (archive.size() + directory.size() + end_size >= largest_archive) {
      throw Error(
          ErrorCode::input,
          phrase("The arrays take more than the 4 GiB that one .npz file can hold. Write .npy."),
          context);
    }
  }
  const auto count = static_cast<std::uint16_t>(files.size());
  return archive + directory + raw(end_signature) + std::string(4, '\0') + raw(count) + raw(count) +
         raw(static_cast<std::uint32_t>(directory.size())) +
         raw(static_cast<std::uint32_t>(archive.size())) + std::string(2, '\0');
}

std::vector<ZipFile> read_zip(std::span<const std::byte> bytes, const std::string& context) {
  const Archive archive(bytes, context);
  const std::size_t end = end_of_directory(archive);
  const auto count = archive.field<std::uint16_t>(end + 10);
  std::size_t at = archive.field<std::uint32_t>(end + 16);
  std::uint64_t unpacked = 0;
  std::vector<ZipFile> files;
  for (std::uint16_t i = 0; i < count; ++i) {
    files.push_back(file_at(archive, at, unpacked));
    at += entry_size + std::size_t{archive.field<std::uint16_t>(at + 28)} +
          archive.field<std::uint16_t>(at + 30) + archive.field<std::uint16_t>(at + 32);
  }
  return files;
}

}  // namespace netloom
