#include "plugins/pytorch/stored_zip.h"

#include <array>
#include <limits>

#include "engine/core/error.h"

namespace netloom {

namespace {

constexpr std::size_t alignment = 64;
constexpr std::size_t local_header_size = 30;
constexpr std::size_t extra_header_size = 4;
constexpr std::uint32_t local_signature = 0x04034b50;
constexpr std::uint32_t central_signature = 0x02014b50;
constexpr std::uint32_t end_signature = 0x06054b50;
constexpr std::uint32_t version_needed = 10;
constexpr std::uint32_t first_of_1980 = 0x0021;  ///< The earliest date that a zip can say.

/// Remainders of the CRC-32 polynomial (ISO 3309), reflected.
constexpr std::array<std::uint32_t, 256> remainders = [] {
  std::array<std::uint32_t, 256> table{};
  for (std::uint32_t i = 0; i < table.size(); ++i) {
    std::uint32_t rest = i;
    for (int bit = 0; bit < 8; ++bit) rest = (rest >> 1) ^ ((rest & 1) != 0 ? 0xedb88320U : 0);
    table[i] = rest;
  }
  return table;
}();

std::uint32_t checksum_of(std::string_view bytes) {
  std::uint32_t rest = 0xffffffffU;
  for (const char byte : bytes) {
    rest = (rest >> 8) ^ remainders[(rest ^ static_cast<unsigned char>(byte)) & 0xff];
  }
  return ~rest;
}

/// Appends `number` in `width` bytes, the lowest first.
void put(std::string& to, std::uint64_t number, int width) {
  for (int i = 0; i < width; ++i) to += static_cast<char>(number >> (8 * i) & 0xff);
}

}  // namespace

void StoredZip::add(const std::string& name, std::string_view bytes) {
  constexpr std::size_t room = 1U << 16;  // for headers and the list at the end
  if (bytes_.size() + bytes.size() + room > std::numeric_limits<std::uint32_t>::max()) {
    throw Error(
        ErrorCode::input,
        phrase("The weights take more than 4 GiB, which model.pt cannot hold. Make the network "
               "smaller."));
  }
  const Entry entry{name, checksum_of(bytes), static_cast<std::uint32_t>(bytes.size()),
                    static_cast<std::uint32_t>(bytes_.size())};
  const std::size_t start = bytes_.size() + local_header_size + name.size() + extra_header_size;
  const std::size_t padding = (alignment - start % alignment) % alignment;
  put(bytes_, local_signature, 4);
  put(bytes_, version_needed, 2);
  put(bytes_, 0, 4);  // no flags, stored
  put(bytes_, first_of_1980 << 16, 4);
  put(bytes_, entry.checksum, 4);
  put(bytes_, entry.size, 4);
  put(bytes_, entry.size, 4);
  put(bytes_, name.size(), 2);
  put(bytes_, extra_header_size + padding, 2);
  bytes_ += name;
  bytes_ += "FB";
  put(bytes_, padding, 2);
  bytes_.append(padding, 'Z');
  bytes_ += bytes;
  entries_.push_back(entry);
}

std::string StoredZip::finish() && {
  const std::size_t list = bytes_.size();
  for (const Entry& entry : entries_) {
    put(bytes_, central_signature, 4);
    put(bytes_, version_needed, 2);
    put(bytes_, version_needed, 2);
    put(bytes_, 0, 4);
    put(bytes_, first_of_1980 << 16, 4);
    put(bytes_, entry.checksum, 4);
    put(bytes_, entry.size, 4);
    put(bytes_, entry.size, 4);
    put(bytes_, entry.name.size(), 2);
    put(bytes_, 0, 4);  // no extra field, no comment
    put(bytes_, 0, 8);  // first disk, no attributes
    put(bytes_, entry.offset, 4);
    bytes_ += entry.name;
  }
  const std::size_t list_size = bytes_.size() - list;
  put(bytes_, end_signature, 4);
  put(bytes_, 0, 4);
  put(bytes_, entries_.size(), 2);
  put(bytes_, entries_.size(), 2);
  put(bytes_, list_size, 4);
  put(bytes_, list, 4);
  put(bytes_, 0, 2);
  return std::move(bytes_);
}

}  // namespace netloom
