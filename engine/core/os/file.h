#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <limits>
#include <span>
#include <string>
#include <string_view>

#include "engine/core/api.h"

namespace netloom {

/// All bytes of the regular file at `path`. Throws Error not_found when there is none, io when it
/// cannot be read or holds more than `limit` bytes.
NETLOOM_API std::string read_file(const std::filesystem::path& path,
                                  std::int64_t limit = std::numeric_limits<std::int64_t>::max());

/// A file that appears whole or not at all: bytes go to a temporary file beside `path`, and
/// commit() puts it in place (fsync, rename, fsync of the folder). Destroyed without commit, it
/// leaves the old file as it was. Every failure throws Error io; a full disk names the free space.
class NETLOOM_API AtomicFile {
 public:
  explicit AtomicFile(std::filesystem::path path);
  ~AtomicFile();
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;

  void write(std::span<const std::byte> bytes);
  void write(std::string_view text);
  void commit();

 private:
  std::filesystem::path path_;
  std::filesystem::path temporary_;
  int file_ = -1;
};

/// Replaces the file at `path` by `bytes` as AtomicFile does.
NETLOOM_API void write_atomically(const std::filesystem::path& path, std::string_view bytes);
NETLOOM_API void write_atomically(const std::filesystem::path& path,
                                  std::span<const std::byte> bytes);

/// Bytes that this user may still write on the file system of `path` (of its nearest existing
/// parent when `path` is not there yet).
NETLOOM_API std::int64_t free_bytes(const std::filesystem::path& path);

/// Makes `path` and its parents, for the owner only where they are new. Throws Error io.
NETLOOM_API void make_folders(const std::filesystem::path& path);

/// Removes `path` and all below it; symbolic links are removed, never followed. Nothing there is
/// no error. Throws Error io.
NETLOOM_API void remove_tree(const std::filesystem::path& path);

/// The bytes of a file, mapped read-only. The file must not shrink while it is mapped.
class NETLOOM_API MappedFile {
 public:
  /// Throws Error not_found or io.
  explicit MappedFile(const std::filesystem::path& path);
  ~MappedFile();
  MappedFile(MappedFile&& other) noexcept;
  MappedFile& operator=(MappedFile&& other) noexcept;

  std::span<const std::byte> bytes() const { return bytes_; }

 private:
  std::span<const std::byte> bytes_;
};

}  // namespace netloom
