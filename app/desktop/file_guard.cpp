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
    take_lock();
  }
  known_ = path_.empty() ? std::string() : hash_of(path_);
  told_.clear();
  if (!path_.empty()) watcher_.addPath(QString::fromStdString(path_.string()));
}

void FileGuard::take_lock() {
  lock_.reset();
  elsewhere_ = false;
  if (path_.empty()) return;
  try {
    std::filesystem::create_directories(locks_);
    const std::filesystem::path canonical = std::filesystem::weakly_canonical(path_);
    lock_.emplace(locks_ / (sha256(canonical.string()).substr(0, 16) + ".lock"));
    elsewhere_ = !lock_->try_lock();
  } catch (const std::exception&) {
    lock_.reset();  // no place for locks: one window is the rule, and it is to work
  }
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
  if (!has_changed() || now == told_) return;
  told_ = now;
  Q_EMIT changed();
}

}  // namespace netloom::app
