#pragma once

#include <csignal>
#include <functional>

#include <QtTest>
#include <sys/resource.h>

namespace netloom {

/// What a call of `loom` gave.
struct LoomResult {
  int code = -1;  ///< -1 when it crashed or did not end.
  QByteArray out;
  QByteArray err;

  QList<QJsonObject> lines() const {
    QList<QJsonObject> all;
    for (const QByteArray& line : out.split('\n')) {
      if (!line.isEmpty()) all.push_back(QJsonDocument::fromJson(line).object());
    }
    return all;
  }
  QJsonObject last() const {
    const auto all = lines();
    return all.isEmpty() ? QJsonObject() : all.back();
  }
};

inline QString loom_path() {
  return NETLOOM_BINARY_DIR "/bin/loom";
}

/// Runs `loom` with `arguments`; after `limit` milliseconds it counts as hung.
inline LoomResult loom(const QStringList& arguments, const QByteArray& input = {},
                       const std::function<void()>& before = {}, int limit = 60'000) {
  QProcess process;
  if (before) process.setChildProcessModifier(before);
  process.start(loom_path(), arguments);
  process.write(input);
  process.closeWriteChannel();
  LoomResult result;
  if (!process.waitForFinished(limit)) {
    process.kill();
    process.waitForFinished();
    result.err = "loom hung.";
    return result;
  }
  if (process.exitStatus() == QProcess::NormalExit) result.code = process.exitCode();
  result.out = process.readAllStandardOutput();
  result.err = process.readAllStandardError();
  return result;
}

inline QString project_file(const char* name) {
  return QStringLiteral(NETLOOM_SOURCE_DIR "/projects/%1.netloom").arg(name);
}

inline bool write_text(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

}  // namespace netloom
