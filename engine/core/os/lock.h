#pragma once

#include <filesystem>

#include "engine/core/api.h"

namespace netloom {

/// An advisory lock between processes (and between FileLocks of one process) on the file at a
/// path. Freed when this object goes or when the process ends, however it ends. The file stays.
/// Works with std::lock_guard.
class NETLOOM_API FileLock {
 public:
  /// Opens the lock file, makes it when it is not there. Throws Error io.
  explicit FileLock(std::filesystem::path path);
  ~FileLock();
  FileLock(FileLock&& other) noexcept;
  FileLock& operator=(FileLock&& other) noexcept;

  /// Waits until the lock is ours. Throws Error io.
  void lock();
  /// True when the lock is ours now; false when somebody else holds it.
  bool try_lock();
  void unlock();
  bool held() const { return held_; }

 private:
  std::filesystem::path path_;
  int file_ = -1;
  bool held_ = false;
};

}  // namespace netloom
