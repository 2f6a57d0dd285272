#pragma once

#include <filesystem>

#include <QSettings>
#include <QTemporaryDir>

namespace netloom::app {

/// How long a run of a small network may take on a busy machine, in milliseconds.
inline constexpr int patience = 60000;

/// A home that is empty at first, for tests that use the window as a user does: runs, settings and
/// workers are its own as long as it lives.
class OwnHome {
 public:
  OwnHome() {
    qputenv("NETLOOM_HOME", folder_.path().toUtf8());
    qputenv("NETLOOM_RESOURCES", NETLOOM_SOURCE_DIR "/resources");
    qputenv("NETLOOM_LOOM", NETLOOM_BINARY_DIR "/bin/loom");
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path());
  }
  std::filesystem::path runs() const {
    return std::filesystem::path(folder_.path().toStdString()) / "runs.sqlite";
  }

 private:
  QTemporaryDir folder_;
};

}  // namespace netloom::app
