#include "app/desktop/recovery.h"

#include <algorithm>

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include "editor/document/spoken.h"
#include "engine/core/error.h"
#include "engine/core/os/file.h"
#include "engine/core/os/folders.h"

namespace netloom::app {

namespace {

constexpr int delay_milliseconds = 2000;

std::filesystem::path lock_of(std::filesystem::path copy) {
  return copy.replace_extension(".lock");
}

LostWork read_copy(const std::filesystem::path& copy) {
  const QJsonObject json =
      QJsonDocument::fromJson(QByteArray::fromStdString(read_file(copy))).object();
  const auto field = [&](const char* key) { return json.value(QLatin1String(key)).toString(); };
  return {copy,
          field("path").toStdString(),
          field("folder").toStdString(),
          field("title"),
          QFileInfo(QString::fromStdString(copy.string())).lastModified(),
          field("project").toStdString()};
}

/// Leaves nothing behind and never complains: what is gone is what was wanted.
void remove_quietly(const std::filesystem::path& copy) {
  std::error_code ignored;
  std::filesystem::remove(copy, ignored);
  std::filesystem::remove(lock_of(copy), ignored);
}

}  // namespace

Recovery::Recovery(const editor::Document& document, std::filesystem::path folder, QObject* parent)
    : QObject(parent),
      document_(document),
      folder_(std::move(folder)),
      copy_(folder_ / (unique_id() + ".json")) {
  delay_.setSingleShot(true);
  delay_.setInterval(delay_milliseconds);
  connect(&delay_, &QTimer::timeout, this, &Recovery::keep);
  connect(&document_, &editor::Document::changed, this, &Recovery::follow);
  connect(&document_, &editor::Document::titleChanged, this, &Recovery::follow);
}

Recovery::~Recovery() {
  remove();
}

void Recovery::follow() {
  if (!document_.modified()) return remove();
  if (!delay_.isActive()) delay_.start();
}

void Recovery::remove() {
  delay_.stop();
  if (lock_ == nullptr) return;
  remove_quietly(copy_);
  lock_.reset();
}

void Recovery::keep() {
  if (!document_.modified()) return;
  const QJsonObject json{{"path", QString::fromStdString(document_.path().string())},
                         {"folder", QString::fromStdString(document_.data_folder().string())},
                         {"title", document_.title()},
                         {"project", QString::fromStdString(document_.text())}};
  try {
    make_folders(folder_);
    if (lock_ == nullptr) {
      lock_ = std::make_unique<FileLock>(lock_of(copy_));
      lock_->lock();
    }
    write_atomically(copy_, QJsonDocument(json).toJson().toStdString());
    failing_ = false;
    Q_EMIT kept(QTime::currentTime());
  } catch (const Error& error) {
    if (!failing_) Q_EMIT failed(editor::spoken(error.whole()));
    failing_ = true;
  }
}

std::vector<LostWork> Recovery::lost() const {
  std::vector<LostWork> found;
  std::error_code problem;
  for (const auto& entry : std::filesystem::directory_iterator(folder_, problem)) {
    if (entry.path().extension() != ".json") continue;
    try {
      FileLock lock(lock_of(entry.path()));
      if (!lock.try_lock()) continue;  // Its desktop lives.
      LostWork work = read_copy(entry.path());
      if (!work.text.empty()) found.push_back(std::move(work));
    } catch (const Error&) {
      continue;  // A copy that cannot be read helps nobody.
    }
  }
  std::sort(found.begin(), found.end(),
            [](const LostWork& a, const LostWork& b) { return a.time > b.time; });
  return found;
}

void Recovery::discard(const LostWork& work) {
  remove_quietly(work.copy);
}

}  // namespace netloom::app
