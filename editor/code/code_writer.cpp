#include "editor/code/code_writer.h"

#include <QThread>

namespace netloom::editor {

namespace {

constexpr int delay_milliseconds = 120;

}  // namespace

CodeWriter::CodeWriter(const LayerRegistry& registry, QObject* parent)
    : QObject(parent), registry_(registry) {
  delay_.setSingleShot(true);
  delay_.setInterval(delay_milliseconds);
  connect(&delay_, &QTimer::timeout, this, &CodeWriter::start);
}

CodeWriter::~CodeWriter() {
  if (running_ != nullptr) static_cast<QThread*>(running_)->wait();
}

void CodeWriter::request(Say say, Graph graph) {
  wanted_ = std::make_shared<const Wanted>(Wanted{std::move(say), std::move(graph)});
  delay_.start();
}

CodeWriter::Result CodeWriter::say(const Wanted& wanted, const LayerRegistry& registry) {
  try {
    return {wanted.say(wanted.graph, registry), {}};
  } catch (const std::exception& exception) {  // the call of a plugin is a border
    return {{}, QString::fromUtf8(exception.what())};
  }
}

void CodeWriter::start() {
  if (running_ != nullptr) return;  // The end of that text starts the next.
  auto result = std::make_shared<Result>();
  const auto wanted = wanted_;
  QThread* thread = QThread::create(
      [result, wanted, &registry = registry_] { *result = say(*wanted, registry); });
  running_ = thread;
  connect(thread, &QThread::finished, this, [this, thread, result, wanted] {
    running_ = nullptr;
    thread->deleteLater();
    finish(wanted, *result);
  });
  thread->start();
}

void CodeWriter::finish(const std::shared_ptr<const Wanted>& wanted, const Result& result) {
  if (wanted != wanted_) {
    if (!delay_.isActive()) start();
  } else if (result.reason) {
    Q_EMIT refused(*result.reason);
  } else {
    Q_EMIT written(result.code);
  }
}

}  // namespace netloom::editor
