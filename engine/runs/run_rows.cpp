#include "engine/runs/run_rows.h"

#include <unordered_map>

#include "engine/runs/run_folder.h"
#include "engine/runs/series_log.h"

namespace netloom {
namespace {

constexpr const char* purpose = "list the runs";

/// Which runs, as a condition on the table `run`; the values are those that Rows::query binds.
std::string condition(const RunFilter& filter) {
  if (filter.number != 0) return "run.id=?1";
  std::string text = "?1=0";
  if (!filter.archived) text += " AND run.archived=0";
  if (filter.project) text += " AND run.project_name=?2";
  if (filter.status) text += " AND run.status=?3";
  return text;
}

/// The list under construction.
class Rows {
 public:
  Rows(Database& database, const RunFilter& filter)
      : database_(database), filter_(filter), condition_(condition(filter)) {}

  void read_all() {
    read_names();
    read_runs();
    read_metrics();
    read_parameters();
    read_checkpoints();
  }
  std::vector<RunRow> take() { return std::move(rows_); }

 private:
  /// A statement whose SQL is `head`, the condition and `tail`; its texts live as long as this.
  Statement query(const char* head, const char* tail) {
    sql_ = std::string(head) + condition_ + tail;
    Statement statement = database_.prepare(sql_.c_str(), purpose);
    const std::string project = filter_.project.value_or("");
    const char* const status = filter_.status ? name_of(*filter_.status) : "";
    if (filter_.number == 0 && filter_.status)
      statement.with(0, project, status);
    else if (filter_.number == 0 && filter_.project)
      statement.with(0, project);
    else
      statement.with(filter_.number);
    return statement;
  }

  /// The row of the run in column 0; null when it is not in the list.
  RunRow* row_of(const Statement& statement) {
    const auto found = places_.find(statement.integer(0));
    return found == places_.end() ? nullptr : &rows_[found->second];
  }

  void read_names();
  void read_runs();
  void read_metrics();
  void read_parameters();
  void read_checkpoints();

  Database& database_;
  const RunFilter& filter_;
  std::string condition_;
  std::string sql_;
  std::vector<RunRow> rows_;
  std::unordered_map<std::int64_t, std::size_t> places_;
  std::unordered_map<std::int64_t, std::string> names_;  ///< Of keys, which many runs share.
};

/// The row of the statement in read_runs below, column by column.
RunRow run_of(const Statement& row, const std::filesystem::path& runs_path) {
  int column = 0;
  const auto integer = [&] { return row.integer(column++); };
  const auto number = [&] { return static_cast<int>(row.integer(column++)); };
  const auto real = [&] { return row.real(column++); };
  const auto text = [&] { return row.text(column++); };
  RunRow run;
  run.number = integer();
  run.uuid = text();
  run.name = text();
  run.experiment = text();
  run.project_name = text();
  run.project_path = text();
  run.graph_hash = text();
  run.project_hash = text();
  run.status = run_status_of(text());
  run.seed = static_cast<std::uint64_t>(integer());
  run.started = real();
  run.ended = real();
  run.seconds = real();
  run.epochs = number();
  run.epoch = number();
  run.step = integer();
  run.process = integer();
  run.process_start = integer();
  run.heartbeat = real();
  run.device = text();
  run.threads = number();
  run.precision = text();
  run.engine_version = text();
  run.parent = integer();
  run.archived = integer() != 0;
  run.note = text();
  run.attempt = number();
  run.dropped = integer();
  run.folder = run_folder(runs_path, run.uuid).path;
  return run;
}

void Rows::read_names() {
  Statement rows = database_.query("SELECT id, name FROM key", purpose);
  while (rows.step()) names_.emplace(rows.integer(0), rows.text(1));
}

void Rows::read_runs() {
  Statement rows = query(
      "SELECT run.id, uuid, run.name, experiment.name, project_name, project_path, graph_hash, "
      "project_hash, status, seed, started, coalesce(ended, 0), seconds, epochs, epoch, step, pid, "
      "pid_start, heartbeat, device, threads, precision, engine_version, coalesce(parent_id, 0), "
      "archived, note, attempt, dropped FROM run JOIN experiment ON experiment.id=experiment_id "
      "WHERE ",
      " ORDER BY run.id DESC");
  while (rows.step()) {
    rows_.push_back(run_of(rows, database_.path()));
    places_[rows_.back().number] = rows_.size() - 1;
  }
}

void Rows::read_metrics() {
  Statement rows = query(
      "SELECT run_id, key_id, n, nan_count, last, last_step, min, min_step, max, max_step, mean "
      "FROM run JOIN series ON run_id=run.id JOIN summary ON series_id=series.id "
      "WHERE ",
      "");
  while (rows.step()) {
    RunRow* const run = row_of(rows);
    if (run == nullptr) continue;
    const std::string& name = names_[rows.integer(1)];
    MetricSummary one = read_summary(rows, 2);
    set_best(one, name);
    run->metrics.emplace(name, one);
  }
}

void Rows::read_parameters() {
  Statement rows = query(
      "SELECT run_id, key_id, kind, num, text FROM run JOIN param ON run_id=run.id "
      "WHERE ",
      "");
  while (rows.step()) {
    RunRow* const run = row_of(rows);
    if (run == nullptr) continue;
    const std::string kind = rows.text(2);
    RunParameter value = rows.real(3);
    if (kind == "text") value = rows.text(4);
    if (kind == "bool") value = rows.real(3) != 0;
    run->parameters.emplace(names_[rows.integer(1)], std::move(value));
  }
}

void Rows::read_checkpoints() {
  Statement rows = query(
      "SELECT run_id, kind, artifact.step, artifact.epoch, path, sha256, size, t "
      "FROM run JOIN artifact ON run_id=run.id WHERE kind IN ('best', 'last') AND ",
      "");
  while (rows.step()) {
    RunRow* const run = row_of(rows);
    if (run == nullptr) continue;
    run->checkpoints.push_back({rows.text(1), rows.integer(2), static_cast<int>(rows.integer(3)),
                                rows.text(4), rows.text(5), rows.integer(6), rows.real(7)});
  }
}

}  // namespace

std::vector<RunRow> read_runs(Database& database, const RunFilter& filter) {
  Rows rows(database, filter);
  rows.read_all();
  return rows.take();
}

}  // namespace netloom
