#include "engine/runs/history_database.h"

#include <string>
#include <utility>

#include "engine/core/kept_phrase.h"
#include "engine/core/os/clock.h"
#include "engine/runs/points.h"
#include "engine/runs/sealing.h"

namespace netloom {
namespace {

constexpr const char* purpose = "write the history of a run";

/// A journal of this size is sealed while the run goes on: readers never wade through more, and
/// sealing it does not keep the ring waiting.
constexpr std::int64_t journal_limit = 2 << 20;

/// Gives back the numbers of new series unless the transaction is committed.
class NewSeries {
 public:
  ~NewSeries() {
    for (SeriesLog* const log : logs_) log->id = 0;
  }
  void note(SeriesLog& log) { logs_.push_back(&log); }
  void keep() { logs_.clear(); }

 private:
  std::vector<SeriesLog*> logs_;
};

}  // namespace

HistoryDatabase::HistoryDatabase(const std::filesystem::path& path, std::int64_t run, int attempt)
    : database_(path, Database::Mode::write),
      run_(run),
      attempt_(attempt),
      insert_points_(database_.prepare(
          "INSERT INTO journal(run_id, attempt, n, data) VALUES(?,?,?,?)", purpose)),
      insert_event_(database_.prepare(
          "INSERT INTO event(run_id, step, t, level, text, phrase) VALUES(?,?,?,?,?,?)", purpose)),
      insert_artifact_(database_.prepare(
          "INSERT OR REPLACE INTO artifact(run_id, kind, path, step, epoch, sha256, size, t) "
          "VALUES(?,?,?,?,?,?,?,?)",
          purpose)),
      insert_kernel_(database_.prepare(
          "INSERT INTO kernel(run_id, place, node, op, implementation, seconds, bytes, flops) "
          "VALUES(?,?,?,?,?,?,?,?)",
          purpose)),
      write_summary_(database_.prepare(write_summary_sql, purpose)),
      write_state_(database_.prepare(
          "UPDATE run SET status=?2, seconds=?3, epoch=?4, step=?5, dropped=?6, heartbeat=?7, "
          "ended=?8 WHERE id=?1",
          purpose)) {}

std::vector<SeriesLog> HistoryDatabase::load_series(bool every_step) {
  std::vector<SeriesLog> logs;
  Statement rows = database_.query(
      "SELECT series.id, key.name, n, nan_count, last, last_step, min, min_step, max, max_step, "
      "mean FROM series JOIN summary ON series_id=series.id JOIN key ON key.id=key_id "
      "WHERE run_id=? ORDER BY series.id",
      purpose, run_);
  while (rows.step()) {
    SeriesLog& log = logs.emplace_back(rows.text(1), every_step);
    log.id = rows.integer(0);
    log.set_summary(read_summary(rows, 2));
  }
  return logs;
}

void HistoryDatabase::write(const HistoryUpdate& update, std::span<SeriesLog> logs) {
  const bool ends = !is_live(update.status);
  if (ends) database_.script("PRAGMA synchronous=FULL", purpose);
  NewSeries added;
  std::string points;
  Transaction transaction(database_);
  for (SeriesLog& log : logs) {
    if (log.id != 0 || !log.changed()) continue;
    added.note(log);
    add_series(log);
  }
  write_rows(update, logs, points);
  const std::int64_t unsealed = unsealed_bytes_ + static_cast<std::int64_t>(points.size());
  const bool seals = ends || unsealed > journal_limit;
  if (seals) seal_run(database_, run_);
  transaction.commit();
  added.keep();
  unsealed_bytes_ = seals ? 0 : unsealed;
  for (SeriesLog& log : logs) {
    log.clear_points();
    log.set_unchanged();
  }
}

void HistoryDatabase::write_rows(const HistoryUpdate& update, std::span<SeriesLog> logs,
                                 std::string& points) {
  write_points(logs, points);
  for (const SeriesLog& log : logs)
    if (log.changed()) write_summary(log);
  for (const RunEvent& event : update.events)
    insert_event_
        .with(run_, event.step, event.time, name_of(event.level), event.text.text(),
              kept_phrase(event.text))
        .run();
  for (const Artifact& one : update.artifacts)
    insert_artifact_
        .with(run_, one.kind, one.path, one.step, one.epoch, one.sha256, one.size, one.time)
        .run();
  write_kernels(update.kernels);
  write_state(update);
}

void HistoryDatabase::write_kernels(const std::vector<KernelTime>& kernels) {
  if (kernels.empty()) return;
  database_.run("DELETE FROM kernel WHERE run_id=?", purpose, run_);
  std::int64_t place = 0;
  for (const KernelTime& one : kernels)
    insert_kernel_
        .with(run_, place++, one.node, one.op, one.implementation, one.seconds, one.bytes,
              one.flops)
        .run();
}

void HistoryDatabase::add_series(SeriesLog& log) {
  database_.run("INSERT OR IGNORE INTO key(name) VALUES(?)", purpose, log.name());
  database_.run("INSERT INTO series(run_id, key_id) SELECT ?, id FROM key WHERE name=?", purpose,
                run_, log.name());
  log.id = database_.last_id();
}

void HistoryDatabase::write_points(std::span<SeriesLog> logs, std::string& blob) {
  std::size_t count = 0;
  for (const SeriesLog& log : logs) {
    if (log.points().empty()) continue;
    append_segment(blob, log.id, log.points());
    count += log.points().size();
  }
  if (count == 0) return;
  insert_points_.with(run_, attempt_, count, std::as_bytes(std::span(blob.data(), blob.size())))
      .run();
}

void HistoryDatabase::write_summary(const SeriesLog& log) {
  const MetricSummary& all = log.summary();
  write_summary_
      .with(log.id, all.count, all.nan_count, all.last, all.last_step, all.minimum,
            all.minimum_step, all.maximum, all.maximum_step, all.mean)
      .run();
}

void HistoryDatabase::write_state(const HistoryUpdate& update) {
  const double now = wall_seconds();
  const auto write = [&](const auto& ended) {
    write_state_
        .with(run_, name_of(update.status), update.seconds, update.epoch, update.step,
              update.dropped, now, ended)
        .run();
  };
  if (is_live(update.status))
    write(nullptr);
  else
    write(now);
}

}  // namespace netloom
