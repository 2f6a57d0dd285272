#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <thread>

#include <QTemporaryDir>
#include <sys/wait.h>
#include <unistd.h>

#include "engine/core/error.h"

namespace netloom {

/// A folder of its own for each test.
class OsFolder {
 protected:
  void renew() { folder_ = std::make_unique<QTemporaryDir>(); }
  std::filesystem::path path(const char* name) const {
    return folder_->path().toStdString() + "/" + name;
  }

 private:
  std::unique_ptr<QTemporaryDir> folder_;
};

inline ErrorCode os_error_of(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    return error.code();
  }
  return ErrorCode::internal;
}

/// Runs `body` in a child process and returns its exit status.
inline int in_child(const std::function<int()>& body) {
  const pid_t child = ::fork();
  if (child == 0) ::_exit(body());
  int status = 0;
  ::waitpid(child, &status, 0);
  return status;
}

/// Whether `condition` holds within five seconds.
template <class Condition>
bool becomes_true(Condition condition) {
  for (int i = 0; i < 500; ++i) {
    if (condition()) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  return false;
}

}  // namespace netloom
