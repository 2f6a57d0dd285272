#include "engine/core/os/file.h"

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "engine/core/error.h"
#include "engine/core/os/folders.h"
#include "engine/core/os/linux/failure.h"
#include "engine/core/text.h"

namespace netloom {
namespace {

namespace fs = std::filesystem;

/// Closes a descriptor at the end of a scope.
class Closer {
 public:
  explicit Closer(int file) : file_(file) {}
  ~Closer() {
    if (file_ >= 0) ::close(file_);
  }
  Closer(const Closer&) = delete;
  Closer& operator=(const Closer&) = delete;
  int file() const { return file_; }

 private:
  int file_;
};

int open_for_reading(const fs::path& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file < 0) throw_failure("read", path, errno);
  return file;
}

/// The size of the open regular file; anything else (folder, pipe, device) throws.
std::int64_t size_of_regular(int file, const fs::path& path) {
  struct stat status {};
  if (::fstat(file, &status) != 0) throw_failure("read", path, errno);
  if (!S_ISREG(status.st_mode))
    throw Error(ErrorCode::io, phrase("cannot read: it is not a regular file"), path.string());
  return status.st_size;
}

void sync_folder(const fs::path& folder) {
  const Closer handle(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (handle.file() < 0 || ::fsync(handle.file()) != 0) throw_failure("write", folder, errno);
}

fs::path folder_of(const fs::path& path) {
  return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

std::span<const std::byte> as_bytes(std::string_view text) {
  return std::as_bytes(std::span(text.data(), text.size()));
}

}  // namespace

std::string read_file(const fs::path& path, std::int64_t limit) {
  const Closer handle(open_for_reading(path));
  const std::int64_t size = size_of_regular(handle.file(), path);
  if (size > limit)
    throw Error(ErrorCode::io,
                phrase("cannot read: it has {} bytes and at most {} are taken",
                       with_thousands(size), with_thousands(limit)),
                path.string());
  std::string text(static_cast<std::size_t>(size), '\0');
  std::size_t done = 0;
  while (done < text.size()) {
    const ssize_t count = ::read(handle.file(), text.data() + done, text.size() - done);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) throw_failure("read", path, errno);
    if (count == 0) break;  // the file shrank while it was read
    done += static_cast<std::size_t>(count);
  }
  text.resize(done);
  return text;
}

AtomicFile::AtomicFile(fs::path path) : path_(std::move(path)) {
  temporary_ = folder_of(path_) /
               fmt::format(".{}.{}.part", path_.filename().string(), unique_id().substr(0, 8));
  file_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
  if (file_ < 0) throw_failure("write", path_, errno);
}

AtomicFile::~AtomicFile() {
  if (file_ < 0) return;
  ::close(file_);
  ::unlink(temporary_.c_str());
}

void AtomicFile::write(std::span<const std::byte> bytes) {
  assert(file_ >= 0);
  while (!bytes.empty()) {
    const ssize_t count = ::write(file_, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) throw_failure("write", path_, errno);
    bytes = bytes.subspan(static_cast<std::size_t>(count));
  }
}

void AtomicFile::write(std::string_view text) {
  write(as_bytes(text));
}

void AtomicFile::commit() {
  assert(file_ >= 0);
  if (::fsync(file_) != 0) throw_failure("write", path_, errno);
  const int file = std::exchange(file_, -1);
  int reason = ::close(file) == 0 ? 0 : errno;
  if (reason == 0 && ::rename(temporary_.c_str(), path_.c_str()) != 0) reason = errno;
  if (reason != 0) {
    ::unlink(temporary_.c_str());
    throw_failure("write", path_, reason);
  }
  sync_folder(folder_of(path_));
}

void write_atomically(const fs::path& path, std::span<const std::byte> bytes) {
  AtomicFile file(path);
  file.write(bytes);
  file.commit();
}

void write_atomically(const fs::path& path, std::string_view bytes) {
  write_atomically(path, as_bytes(bytes));
}

std::int64_t free_bytes(const fs::path& path) {
  std::error_code ignored;
  fs::path existing = fs::absolute(path, ignored);
  while (!fs::exists(existing, ignored) && existing.has_relative_path())
    existing = existing.parent_path();
  struct statvfs status {};
  if (::statvfs(existing.c_str(), &status) != 0)
    throw Error(ErrorCode::io,
                phrase("cannot ask for its free space: {}", std::generic_category().message(errno)),
                path.string());
  return static_cast<std::int64_t>(status.f_bavail) * static_cast<std::int64_t>(status.f_frsize);
}

void make_folders(const fs::path& path) {
  std::error_code ignored;
  if (path.empty() || fs::is_directory(path, ignored)) return;
  make_folders(path.parent_path());
  if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST)
    throw_failure("make the folder", path, errno);
  if (!fs::is_directory(path, ignored)) throw_failure("make the folder", path, ENOTDIR);
}

void remove_tree(const fs::path& path) {
  std::error_code failure;
  fs::remove_all(path, failure);
  if (failure) throw_failure("remove", path, failure.value());
}

MappedFile::MappedFile(const fs::path& path) {
  const Closer handle(open_for_reading(path));
  const auto size = static_cast<std::size_t>(size_of_regular(handle.file(), path));
  if (size == 0) return;
  void* const start = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, handle.file(), 0);
  if (start == MAP_FAILED) throw_failure("map", path, errno);
  bytes_ = {static_cast<const std::byte*>(start), size};
}

MappedFile::~MappedFile() {
  if (!bytes_.empty()) ::munmap(const_cast<std::byte*>(bytes_.data()), bytes_.size());
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : bytes_(std::exchange(other.bytes_, std::span<const std::byte>())) {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
  std::swap(bytes_, other.bytes_);
  return *this;
}

}  // namespace netloom
