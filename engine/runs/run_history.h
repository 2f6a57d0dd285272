#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "engine/core/os/lock.h"
#include "engine/runs/history_database.h"
#include "engine/runs/ring.h"
#include "engine/runs/run.h"
#include "engine/runs/run_folder.h"
#include "engine/runs/series_log.h"

namespace netloom {

/// What RunStore hands to a new history.
struct HistoryStart {
  std::filesystem::path runs_path;
  std::int64_t number = 0;
  std::string uuid;
  FileLock worker_lock;  ///< Held: shows that the worker lives.
  int attempt = 1;
  bool every_step = false;
  double seconds = 0;
  int epoch = 0;
  std::int64_t step = 0;
};

/// The inside of RunWriter: the ring, what else waits to be written, and the thread that writes.
class RunHistory {
 public:
  explicit RunHistory(HistoryStart start);
  ~RunHistory();
  RunHistory(const RunHistory&) = delete;
  RunHistory& operator=(const RunHistory&) = delete;

  const HistoryStart& start() const { return start_; }
  const RunFolder& folder() const { return folder_; }

  int series(std::string_view name);
  void push(int series, std::int64_t step, double value) noexcept {
    if (!ring_.push({series, step, value})) dropped_.fetch_add(1, std::memory_order_relaxed);
  }
  void event(EventLevel level, std::int64_t step, Phrase text);
  void set_progress(int epoch, std::int64_t step) noexcept;
  void set_paused(bool paused);
  void add_artifact(Artifact artifact);
  void set_kernels(std::vector<KernelTime> kernels);
  void flush();
  void finish(RunStatus status);
  std::int64_t dropped() const noexcept { return dropped_.load(std::memory_order_relaxed); }
  std::string trouble() const;

 private:
  struct Entry {
    int series = 0;
    std::int64_t step = 0;
    double value = 0;
  };
  /// In place of a series: all groups of points end here.
  static constexpr int boundary = -1;

  /// What others want of the writing thread.
  struct Requests {
    std::optional<RunStatus> end;
    std::int64_t flushes = 0;
  };

  // Called by the writing thread alone.
  void write_until_ended();
  void take_in();
  void add_logs();
  void close_groups(double now);
  void bound_memory();
  /// True when the end is written, or the time for trying is over.
  bool write_when_due(const Requests& requests);
  HistoryUpdate next_update(const Requests& requests);
  bool write(const Requests& requests);
  void note_failure(const Requests& requests, const Phrase& reason);
  void note_success(const Requests& requests);

  double seconds_locked() const;
  void event_locked(EventLevel level, std::int64_t step, Phrase text);

  HistoryStart start_;
  RunFolder folder_;
  Ring<Entry, 65536> ring_;
  std::atomic<std::int64_t> dropped_{0};
  std::atomic<int> epoch_;
  std::atomic<std::int64_t> step_;

  mutable std::mutex mutex_;  ///< Guards the members down to the next blank line.
  std::condition_variable wake_;
  std::condition_variable written_;
  std::vector<std::string> names_;
  HistoryUpdate waiting_;
  double seconds_before_ = 0;            ///< Up to the last pause or start.
  std::optional<double> running_since_;  ///< Monotonic; empty while paused.
  std::int64_t flushes_asked_ = 0;
  std::int64_t flushes_done_ = 0;  ///< Changed by the writing thread alone.
  std::optional<RunStatus> end_;
  std::string trouble_;

  // Used by the writing thread alone.
  HistoryDatabase database_;
  std::vector<SeriesLog> logs_;
  double written_at_;
  double retry_at_ = 0;
  double trouble_since_ = 0;
  double end_deadline_ = 0;
  bool thinned_ = false;

  std::thread thread_;
};

}  // namespace netloom
