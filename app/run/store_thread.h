#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

#include <QObject>
#include <QThread>

#include "engine/runs/store.h"

namespace netloom::app {

/// A run store on a thread of its own, so that reading never holds up the screen. Jobs run one
/// after another; their results come back on the thread that asked. Nothing comes back after this
/// object has gone.
class StoreThread : public QObject {
  Q_OBJECT
 public:
  explicit StoreThread(std::filesystem::path runs_path, QObject* parent = nullptr);
  /// Waits for the job that runs.
  ~StoreThread() override;

  /// Runs `work` on the store, then `done` with its result. When the store cannot be opened or the
  /// work throws Error, `failed` is emitted instead and `done` gets nothing.
  template <class Result>
  void ask(std::function<Result(RunStore&)> work, std::function<void(std::optional<Result>)> done) {
    enqueue([this, work = std::move(work), done = std::move(done)](RunStore* store) {
      auto result = std::make_shared<std::optional<Result>>();
      if (store != nullptr) guarded([&] { *result = work(*store); });
      return [result, done] { done(std::move(*result)); };
    });
  }

 signals:
  /// What went wrong, for people.
  void failed(const QString& message);

 private:
  using Answer = std::function<void()>;

  void enqueue(std::function<Answer(RunStore*)> job);
  /// The store, opened when it was not yet; null when it cannot be.
  RunStore* open();
  void guarded(const std::function<void()>& work);

  std::filesystem::path path_;
  QThread thread_;
  QObject* worker_;                  ///< Lives on thread_.
  std::unique_ptr<RunStore> store_;  ///< Used on thread_ alone.
};

}  // namespace netloom::app
