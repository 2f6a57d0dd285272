#include "engine/core/os/lock.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "engine/core/os/linux/failure.h"

namespace netloom {

FileLock::FileLock(std::filesystem::path path)
    : path_(std::move(path)), file_(::open(path_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)) {
  if (file_ < 0) throw_failure("open the lock file", path_, errno);
}

FileLock::~FileLock() {
  if (file_ >= 0) ::close(file_);
}

FileLock::FileLock(FileLock&& other) noexcept
    : path_(std::move(other.path_)),
      file_(std::exchange(other.file_, -1)),
      held_(std::exchange(other.held_, false)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
  std::swap(path_, other.path_);
  std::swap(file_, other.file_);
  std::swap(held_, other.held_);
  return *this;
}

void FileLock::lock() {
  while (::flock(file_, LOCK_EX) != 0)
    if (errno != EINTR) throw_failure("lock", path_, errno);
  held_ = true;
}

bool FileLock::try_lock() {
  while (::flock(file_, LOCK_EX | LOCK_NB) != 0) {
    if (errno == EWOULDBLOCK) return false;
    if (errno != EINTR) throw_failure("lock", path_, errno);
  }
  held_ = true;
  return true;
}

void FileLock::unlock() {
  ::flock(file_, LOCK_UN);
  held_ = false;
}

}  // namespace netloom
