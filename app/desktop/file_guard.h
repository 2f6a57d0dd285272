#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include "engine/core/os/lock.h"

namespace netloom::app {

/// Watches over the file of the open project: whether another window has it too, and whether
/// another program writes it.
class FileGuard : public QObject {
  Q_OBJECT
 public:
  /// Windows agree by lock files in `locks`.
  explicit FileGuard(std::filesystem::path locks, QObject* parent = nullptr);

  /// `path` is the open file, and what it holds now is what is known; an empty path lets go.
  void watch(const std::filesystem::path& path);
  /// Whether another window has the file.
  bool is_open_elsewhere() { return is_open_elsewhere(path_); }
  /// The same of any file that might be written.
  bool is_open_elsewhere(const std::filesystem::path& path);
  /// Whether the file holds something else than what is known. A file that is gone has not changed:
  /// saving loses nothing.
  bool has_changed() const;

 signals:
  /// Another program wrote the file.
  void changed();

 private:
  void look();
  /// The lock that stands for `path`; none where there is no place for locks.
  std::optional<FileLock> lock_of(const std::filesystem::path& path) const;

  std::filesystem::path locks_;
  std::filesystem::path path_;
  std::string known_;             ///< Hash of the file.
  std::string told_;              ///< Hash of what `changed` last told of.
  std::optional<FileLock> lock_;  ///< Held unless another window has it.
  QFileSystemWatcher watcher_;
  QTimer settle_;  ///< A program that writes in pieces is told of once.
};

}  // namespace netloom::app
