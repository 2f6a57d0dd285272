#include "engine/runs/store.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/core/kept_phrase.h"
#include "engine/core/os/clock.h"
#include "engine/core/os/file.h"
#include "engine/core/os/lock.h"
#include "engine/runs/database.h"
#include "engine/runs/history.h"
#include "engine/runs/run_history.h"
#include "engine/runs/run_routes.h"
#include "engine/runs/run_rows.h"
#include "engine/runs/schema.h"
#include "engine/runs/sealing.h"
#include "engine/runs/start_run.h"

namespace netloom {
namespace {

constexpr const char* reading = "read the run store";

[[noreturn]] void no_such_run(std::string_view text, const std::filesystem::path& path) {
  throw Error(ErrorCode::not_found, phrase("there is no run '{}'", text), path.string());
}

/// The worker lock of a run, ours when its worker is gone; nothing while the worker lives.
std::optional<FileLock> lock_if_abandoned(const RunFolder& folder) {
  make_folders(folder.path);
  FileLock lock(folder.worker_lock());
  if (!lock.try_lock()) return std::nullopt;
  return lock;
}

/// True when the run was still taken for living.
bool mark_crashed(Database& database, std::int64_t run) {
  constexpr const char* purpose = "mark a run as crashed";
  Transaction transaction(database);
  database.run(
      "UPDATE run SET status='crashed', ended=heartbeat WHERE id=? AND status IN ('running', "
      "'paused')",
      purpose, run);
  if (database.changes() == 0) return false;
  Statement row = database.query("SELECT max(epoch) FROM artifact WHERE run_id=?", purpose, run);
  const bool has_checkpoint = row.step() && !row.is_null(0);
  const Phrase kept = has_checkpoint ? phrase("Epoch {} is kept.", row.integer(0))
                                     : phrase("No checkpoint had been saved.");
  row.reset();
  const Phrase text = phrase("The worker was ended from outside. {}", kept);
  database.run(
      "INSERT INTO event(run_id, step, t, level, text, phrase) "
      "SELECT id, step, ?2, 'error', ?3, ?4 FROM run WHERE id=?1",
      purpose, run, wall_seconds(), text.text(), kept_phrase(text));
  seal_run(database, run);
  transaction.commit();
  return true;
}

std::string document(Database& database, const char* sql, std::int64_t number) {
  Statement statement = database.query(sql, reading, number);
  if (!statement.step()) no_such_run(fmt::format("#{}", number), database.path());
  return statement.text(0);
}

/// Changes one run and throws when there is none.
template <class T>
void change_run(Database& database, const char* sql, std::int64_t number, const T& value) {
  Transaction transaction(database);
  database.run(sql, "change a run", number, value);
  if (database.changes() == 0) no_such_run(fmt::format("#{}", number), database.path());
  transaction.commit();
}

template <class T>
std::optional<T> found(const std::map<std::string, T>& values, const std::string& key) {
  const auto place = values.find(key);
  return place == values.end() ? std::nullopt : std::optional(place->second);
}

template <class T>
std::set<std::string> names_in(const std::map<std::string, T>& left,
                               const std::map<std::string, T>& right) {
  std::set<std::string> names;
  for (const auto& [name, value] : left) names.insert(name);
  for (const auto& [name, value] : right) names.insert(name);
  return names;
}

EventLevel event_level_of(std::string_view word) {
  if (word == "error") return EventLevel::error;
  return word == "warning" ? EventLevel::warning : EventLevel::info;
}

}  // namespace

RunStore::RunStore(std::filesystem::path path, Access access) : path_(std::move(path)) {
  const bool writes = access == Access::write;
  if (!writes && !std::filesystem::exists(path_))
    throw Error(ErrorCode::not_found, phrase("there are no runs yet; train a project first"),
                path_.string());
  if (writes) make_folders(std::filesystem::absolute(path_).parent_path());
  const Database::Mode mode = writes ? Database::Mode::write : Database::Mode::read;
  database_ = std::make_unique<Database>(path_, mode);
  open_schema(*database_, mode);
}

RunStore::~RunStore() = default;
RunStore::RunStore(RunStore&&) noexcept = default;
RunStore& RunStore::operator=(RunStore&&) noexcept = default;

std::unique_ptr<RunWriter> RunStore::begin_run(const RunStart& start) {
  return std::unique_ptr<RunWriter>(
      new RunWriter(std::make_unique<RunHistory>(start_run(*database_, start))));
}

std::unique_ptr<RunWriter> RunStore::resume_run(std::string_view uuid, std::int64_t step, int epoch,
                                                bool every_step) {
  return std::unique_ptr<RunWriter>(new RunWriter(
      std::make_unique<RunHistory>(restart_run(*database_, uuid, step, epoch, every_step))));
}

std::vector<std::int64_t> RunStore::mark_crashed_runs() {
  std::vector<std::pair<std::int64_t, std::string>> living;
  {
    Statement rows =
        database_->query("SELECT id, uuid FROM run WHERE status IN ('running', 'paused')", reading);
    while (rows.step()) living.emplace_back(rows.integer(0), rows.text(1));
  }
  std::vector<std::int64_t> crashed;
  for (const auto& [number, uuid] : living) {
    const std::optional<FileLock> lock = lock_if_abandoned(run_folder(path_, uuid));
    if (lock && mark_crashed(*database_, number)) crashed.push_back(number);
  }
  return crashed;
}

void RunStore::set_routes(std::int64_t number, const RunRoutes& routes) {
  write_routes(*database_, number, routes);
}

void RunStore::rename_run(std::int64_t number, std::string_view name) {
  change_run(*database_, "UPDATE run SET name=?2 WHERE id=?1", number, name);
}

void RunStore::set_note(std::int64_t number, std::string_view note) {
  change_run(*database_, "UPDATE run SET note=?2 WHERE id=?1", number, note);
}

void RunStore::set_archived(std::int64_t number, bool archived) {
  change_run(*database_, "UPDATE run SET archived=?2 WHERE id=?1", number, archived);
}

void RunStore::delete_runs(const std::vector<std::int64_t>& numbers) {
  constexpr const char* purpose = "delete a run";
  std::vector<RunFolder> folders;
  std::vector<FileLock> locks;
  Transaction transaction(*database_);
  for (const std::int64_t number : numbers) {
    folders.push_back(folder(number));
    std::optional<FileLock> lock = lock_if_abandoned(folders.back());
    if (!lock)
      throw Error(ErrorCode::busy,
                  phrase("run #{} has a living worker; stop it before deleting it", number));
    locks.push_back(std::move(*lock));
    database_->run("DELETE FROM run WHERE id=?", purpose, number);
  }
  database_->run("DELETE FROM graph WHERE hash NOT IN (SELECT graph_hash FROM run)", purpose);
  database_->run("DELETE FROM project WHERE hash NOT IN (SELECT project_hash FROM run)", purpose);
  database_->script("PRAGMA incremental_vacuum", purpose);
  transaction.commit();
  for (const RunFolder& one : folders) remove_tree(one.path);
}

std::vector<RunRow> RunStore::list_runs(const RunFilter& filter) {
  const ReadView view(*database_);
  return read_runs(*database_, filter);
}

RunRow RunStore::run(std::int64_t number) {
  RunFilter only;
  only.number = number;
  std::vector<RunRow> rows = list_runs(only);
  if (number == 0 || rows.empty()) no_such_run(fmt::format("#{}", number), path_);
  return std::move(rows.front());
}

std::int64_t RunStore::find_run(std::string_view text) {
  const std::string_view digits = text.starts_with('#') ? text.substr(1) : text;
  const bool is_number = !digits.empty() && digits.size() < 10 &&
                         digits.find_first_not_of("0123456789") == std::string_view::npos;
  if (is_number) {
    Statement by_number =
        database_->query("SELECT id FROM run WHERE id=?", reading, std::stoll(std::string(digits)));
    if (by_number.step()) return by_number.integer(0);
  }
  Statement by_text = database_->query(
      "SELECT id FROM run WHERE name=?1 OR (length(?1)>=6 AND substr(uuid, 1, length(?1))=?1) "
      "ORDER BY id DESC LIMIT 1",
      reading, text);
  if (!by_text.step()) no_such_run(text, path_);
  return by_text.integer(0);
}

std::string RunStore::project_json(std::int64_t number) {
  return document(*database_,
                  "SELECT json FROM run JOIN project ON project_hash=hash WHERE run.id=?", number);
}

std::string RunStore::graph_json(std::int64_t number) {
  return document(*database_, "SELECT json FROM run JOIN graph ON graph_hash=hash WHERE run.id=?",
                  number);
}

RunFolder RunStore::folder(std::int64_t number) {
  return run_folder(path_, document(*database_, "SELECT uuid FROM run WHERE id=?", number));
}

SeriesPoints RunStore::series_points(std::int64_t number, std::string_view series,
                                     SeriesCursor& cursor, std::int64_t limit) {
  const ReadView view(*database_);
  return read_series(*database_, number, series, cursor, limit);
}

std::vector<Point> RunStore::series_overview(std::int64_t number, std::string_view series,
                                             int buckets) {
  const ReadView view(*database_);
  return read_overview(*database_, number, series, buckets);
}

std::vector<RunEvent> RunStore::events(std::int64_t number, std::int64_t after) {
  std::vector<RunEvent> events;
  Statement rows = database_->query(
      "SELECT id, step, t, level, text, phrase FROM event WHERE run_id=? AND id>? ORDER BY id",
      reading, number, after);
  while (rows.step())
    events.push_back({rows.integer(0), rows.integer(1), rows.real(2), event_level_of(rows.text(3)),
                      phrase_from_kept(rows.text(5), rows.text(4))});
  return events;
}

std::vector<KernelTime> RunStore::kernels(std::int64_t number) {
  std::vector<KernelTime> kernels;
  Statement rows = database_->query(
      "SELECT node, op, implementation, seconds, bytes, flops FROM kernel WHERE run_id=? "
      "ORDER BY place",
      reading, number);
  while (rows.step())
    kernels.push_back(
        {rows.text(0), rows.text(1), rows.text(2), rows.real(3), rows.real(4), rows.real(5)});
  return kernels;
}

RunRoutes RunStore::routes(std::int64_t number) {
  return read_routes(*database_, number);
}

RunComparison RunStore::compare(std::int64_t left, std::int64_t right) {
  RunComparison result;
  result.left = run(left);
  result.right = run(right);
  result.same_graph = result.left.graph_hash == result.right.graph_hash;
  for (const std::string& key : names_in(result.left.parameters, result.right.parameters)) {
    RunComparison::ParameterPair pair{key, found(result.left.parameters, key),
                                      found(result.right.parameters, key)};
    if (pair.left != pair.right) result.parameters.push_back(std::move(pair));
  }
  for (const std::string& name : names_in(result.left.metrics, result.right.metrics))
    result.metrics.push_back(
        {name, found(result.left.metrics, name), found(result.right.metrics, name)});
  return result;
}

std::int64_t RunStore::data_version() {
  Statement statement = database_->query("PRAGMA data_version", reading);
  return statement.step() ? statement.integer(0) : 0;
}

std::vector<std::string> RunStore::integrity_problems() {
  std::vector<std::string> problems;
  Statement rows = database_->query("PRAGMA integrity_check", "check the run store");
  while (rows.step())
    if (std::string one = rows.text(0); one != "ok") problems.push_back(std::move(one));
  return problems;
}

}  // namespace netloom
