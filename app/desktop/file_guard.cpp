#include "app/desktop/file_guard.h"

#include "engine/core/error.h"
#include "engine/core/os/file.h"
#include "engine/core/text.h"

namespace netloom::app {

namespace {

constexpr int settle_milliseconds = 200;

/// Empty for a file that cannot be read.
std::string hash_of(const std::filesystem::path& path) {
  try {
    return sha256(read_file(path));
  } catch (const Error&) {
    return {};
  }
}

}  // namespace

FileGuard::FileGuard(std::filesystem::path locks, QObject* parent)
    : QObject(parent), locks_(std::move(locks)) {
  settle_.setSingleShot(true);
  settle_.setInterval(settle_milliseconds);
  connect(&watcher_, &QFileSystemWatcher::fileChanged, &settle_, qOverload<>(&QTimer::start));
  connect(&settle_, &QTimer::timeout, this, &FileGuard::look);
}

void FileGuard::watch(const std::filesystem::path& path) {
  const std::filesystem::path whole = path.empty() ? path : std::filesystem::absolute(path);
  if (!watcher_.files().isEmpty()) watcher_.removePaths(watcher_.files());
  settle_.stop();
  if (whole != path_) {
    path_ = whole;
    lock_ = lock_of(path_);
    if (lock_) lock_->try_lock();
  }
  known_ = path_.empty() ? std::string() : hash_of(path_);
  told_.clear();
  if (!path_.empty()) watcher_.addPath(QString::fromStdString(path_.string()));
}

std::optional<FileLock> FileGuard::lock_of(const std::filesystem::path& path) const {
  if (path.empty()) return std::nullopt;
  try {
    std::filesystem::create_directories(locks_);
    const std::string name = std::filesystem::weakly_canonical(path).string();
    return FileLock(locks_ / (sha256(name).substr(0, 16) + ".lock"));
  } catch (const std::exception&) {
    return std::nullopt;  // one window is the rule, and it is to work
  }
}

bool FileGuard::is_open_elsewhere(const std::filesystem::path& path) {
  // The other window may have closed meanwhile: the file is ours then.
  if (path.empty()) return false;
  if (std::filesystem::weakly_canonical(path) == std::filesystem::weakly_canonical(path_)) {
    return lock_ && !lock_->held() && !lock_->try_lock();
  }
  std::optional<FileLock> other = lock_of(path);
  return other && !other->try_lock();
}

bool FileGuard::has_changed() const {
  if (path_.empty()) return false;
  const std::string now = hash_of(path_);
  return !now.empty() && now != known_;
}

void FileGuard::look() {
  // A file that was replaced by another is no longer watched.
  const QString path = QString::fromStdString(path_.string());
  if (!path_.empty() && !watcher_.files().contains(path)) watcher_.addPath(path);
  const std::string now = hash_of(path_);
  if (now.empty() || now == known_ || now == told_) return;
  told_ = now;
  Q_EMIT changed();
}

}  // namespace netloom::app
