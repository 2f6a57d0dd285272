#include "editor/document/data_check.h"

#include <algorithm>

#include <QThread>

#include "engine/core/error.h"
#include "engine/session/prepare.h"

namespace netloom::editor {

namespace {

constexpr int delay_milliseconds = 150;

/// Diagnostics of `project` that the graph's own check does not give.
std::vector<Diagnostic> look(const Project& project, const LayerRegistry& registry,
                             const std::filesystem::path& data_folder, OpenedData& data,
                             Reading& reading) {
  std::vector<Diagnostic> found;
  try {
    const PrepareResult result = prepare(project, registry, data_folder, data, reading.told());
    const auto& graph = result.check.diagnostics;
    std::copy_if(result.diagnostics.begin(), result.diagnostics.end(), std::back_inserter(found),
                 [&](const Diagnostic& one) {
                   return std::find(graph.begin(), graph.end(), one) == graph.end();
                 });
  } catch (const Error& error) {
    Diagnostic diagnostic;
    diagnostic.code = "training.prepare";
    diagnostic.title = phrase("The project cannot be trained");
    diagnostic.message = error.whole();
    found.push_back(std::move(diagnostic));
  } catch (const ReadingEnded&) {
    return {};  // Nobody waits for it.
  }
  return found;
}

}  // namespace

DataCheck::DataCheck(const LayerRegistry& registry, std::shared_ptr<OpenedData> data,
                     QObject* parent)
    : QObject(parent), registry_(registry), data_(std::move(data)) {
  delay_.setSingleShot(true);
  delay_.setInterval(delay_milliseconds);
  connect(&delay_, &QTimer::timeout, this, &DataCheck::start);
}

DataCheck::~DataCheck() {
  if (running_ == nullptr) return;
  reading_->end();
  static_cast<QThread*>(running_)->wait();
}

void DataCheck::request(std::shared_ptr<const Project> project, std::filesystem::path data_folder) {
  // Data that is wanted still is read to its end, however often the network changes meanwhile.
  const bool same =
      wanted_ != nullptr && project->data == wanted_->data && data_folder == data_folder_;
  if (running_ != nullptr && !same) reading_->end();
  wanted_ = std::move(project);
  data_folder_ = std::move(data_folder);
  delay_.start();
}

void DataCheck::start() {
  if (running_ != nullptr) return;  // The end of that look starts the next.
  auto result = std::make_shared<std::vector<Diagnostic>>();
  const auto project = wanted_;
  reading_ = std::make_shared<Reading>();
  QThread* thread = QThread::create(
      [result, project, folder = data_folder_, &registry = registry_, data = data_,
       reading = reading_] { *result = look(*project, registry, folder, *data, *reading); });
  running_ = thread;
  connect(thread, &QThread::finished, this, [this, thread, result, project] {
    running_ = nullptr;
    thread->deleteLater();
    if (project == wanted_ && !reading_->ended()) {
      Q_EMIT checked(project, *result);
    } else if (!delay_.isActive()) {
      start();
    }
  });
  thread->start();
}

}  // namespace netloom::editor
