#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

#include "engine/runs/database.h"
#include "engine/runs/run.h"
#include "engine/runs/series_log.h"

namespace netloom {

/// What a run's history has to write at one time.
struct HistoryUpdate {
  RunStatus status = RunStatus::running;
  double seconds = 0;
  int epoch = 0;
  std::int64_t step = 0;
  std::int64_t dropped = 0;
  std::vector<RunEvent> events;
  std::vector<Artifact> artifacts;
  std::vector<KernelTime> kernels;  ///< Take the place of those written before.
};

/// The rows of one living run, with a connection of its own.
class HistoryDatabase {
 public:
  HistoryDatabase(const std::filesystem::path& path, std::int64_t run, int attempt);

  /// The series that a resumed run goes on with.
  std::vector<SeriesLog> load_series(bool every_step);

  /// Takes the lock for the next write, if it is free.
  bool try_lock() { return database_.try_lock(); }
  /// Writes `update` and what waits in `logs`, and empties them, in one transaction: an Error
  /// leaves database and logs as they were. An ended status also seals the run, fully synced.
  void write(const HistoryUpdate& update, std::span<SeriesLog> logs);

 private:
  void write_rows(const HistoryUpdate& update, std::span<SeriesLog> logs, std::string& points);
  void add_series(SeriesLog& log);
  void write_points(std::span<SeriesLog> logs, std::string& blob);
  void write_summary(const SeriesLog& log);
  void write_kernels(const std::vector<KernelTime>& kernels);
  void write_state(const HistoryUpdate& update);

  Database database_;
  std::int64_t run_;
  int attempt_;
  std::int64_t unsealed_bytes_ = 0;
  Statement insert_points_;
  Statement insert_event_;
  Statement insert_artifact_;
  Statement insert_kernel_;
  Statement write_summary_;
  Statement write_state_;
};

}  // namespace netloom
