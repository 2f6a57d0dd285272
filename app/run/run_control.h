#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include <QObject>
#include <QTimer>

#include "app/run/store_thread.h"
#include "app/run/worker_start.h"
#include "engine/core/os/socket.h"
#include "engine/runs/run.h"
#include "engine/session/job.h"
#include "engine/training/observer.h"

class QSocketNotifier;

namespace netloom::editor {
class Document;
}

namespace netloom::app {

/// The training of the project as it is now, saved or not.
Job job_of(const editor::Document& document);

/// Starts runs, and follows and commands the one that lives. A run is a process of its own: it goes
/// on when the desktop ends, and the next desktop attaches to it, as this one does to runs that
/// were started in a terminal; of several the newest counts. Nothing here blocks.
class RunControl : public QObject {
  Q_OBJECT
 public:
  explicit RunControl(std::filesystem::path runs_path, QObject* parent = nullptr);
  ~RunControl() override;

  /// Starts a worker with `job`, whose run is kept here.
  void start(Job job);
  /// Goes on with a run that was stopped or crashed, at its last checkpoint.
  void go_on(std::int64_t run);
  /// Commands to the run that is attached; it answers with statusChanged.
  void pause();
  void resume();
  void stop();

  /// A worker was started and its run has not appeared yet.
  bool starting() const { return starting_.has_value(); }
  /// A run is attached and has not ended.
  bool live() const { return run_ && is_live(run_->status); }
  /// The attached run: the live one, or the one that ended last here.
  const std::optional<RunRow>& run() const { return run_; }
  /// What the attached run said last; zeros before that.
  const Progress& progress() const { return progress_; }
  const std::filesystem::path& runs_path() const { return path_; }

 signals:
  /// A run is attached: it was started here, elsewhere, or before this desktop.
  void started(const netloom::RunRow& run);
  void progressed(const netloom::Progress& progress);
  void statusChanged(netloom::RunStatus status);
  void finished(const netloom::RunRow& run);
  /// The worker ended before there was a run; why, in its own words.
  void failed(const QString& message);

 private:
  /// What one look at the store found.
  struct Look {
    std::optional<RunRow> mine;    ///< Made by the worker that was started here.
    std::optional<RunRow> newest;  ///< The newest live run.
    std::optional<RunRow> followed;
    std::optional<Phrase> failure;  ///< Of the worker that was started here.
  };

  void launch(const std::string& job);
  void look();
  static Look look_at(RunStore& store, bool mark, std::int64_t followed,
                      const std::optional<StartedWorker>& worker);
  void take(const Look& look);
  void take_followed(const RunRow& row);
  void attach(const RunRow& row);
  void connect_socket();
  void disconnect_socket();
  void read_socket();
  void take_line(const std::string& line);
  void send(const char* command);
  void set_pace();

  std::filesystem::path path_;
  StoreThread store_;
  QTimer timer_;
  bool looking_ = false;
  bool look_again_ = false;
  double marked_at_ = 0;
  std::optional<StartedWorker> starting_;
  std::optional<RunRow> run_;
  Progress progress_;
  std::optional<LocalConnection> connection_;
  std::unique_ptr<QSocketNotifier> notifier_;
};

}  // namespace netloom::app
