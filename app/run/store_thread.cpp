#include "app/run/store_thread.h"

#include "editor/document/spoken.h"
#include "engine/core/error.h"

namespace netloom::app {

StoreThread::StoreThread(std::filesystem::path runs_path, QObject* parent)
    : QObject(parent), path_(std::move(runs_path)), worker_(new QObject) {
  worker_->moveToThread(&thread_);
  connect(&thread_, &QThread::finished, worker_, &QObject::deleteLater);
  thread_.start();
}

StoreThread::~StoreThread() {
  thread_.quit();
  thread_.wait();
}

void StoreThread::enqueue(std::function<Answer(RunStore*)> job) {
  QMetaObject::invokeMethod(worker_, [this, job = std::move(job)] {
    Answer answer = job(open());
    QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
  });
}

RunStore* StoreThread::open() {
  if (store_ == nullptr) {
    guarded([this] { store_ = std::make_unique<RunStore>(path_, Access::write); });
  }
  return store_.get();
}

void StoreThread::guarded(const std::function<void()>& work) {
  try {
    work();
  } catch (const Error& error) {
    const QString message = editor::spoken(error.whole());
    QMetaObject::invokeMethod(this, [this, message] { Q_EMIT failed(message); });
  }
}

}  // namespace netloom::app
