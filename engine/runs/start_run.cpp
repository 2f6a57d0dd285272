#include "engine/runs/start_run.h"

#include <string>
#include <utility>
#include <variant>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/core/kept_phrase.h"
#include "engine/core/os/clock.h"
#include "engine/core/os/file.h"
#include "engine/core/os/folders.h"
#include "engine/core/os/process.h"
#include "engine/core/text.h"
#include "engine/runs/sealing.h"

namespace netloom {
namespace {

constexpr const char* purpose = "start a run";

std::int64_t id_of(Statement statement) {
  return statement.step() ? statement.integer(0) : 0;
}

/// Keeps `json` once under its hash, which is returned.
std::string keep_document(Database& database, const char* insert, const std::string& json) {
  std::string hash = sha256(json);
  database.run(insert, purpose, hash, json);
  return hash;
}

std::int64_t insert_run(Database& database, const RunStart& start, const std::string& uuid) {
  const std::string graph = keep_document(
      database, "INSERT OR IGNORE INTO graph(hash, json) VALUES(?,?)", start.graph_json);
  const std::string project = keep_document(
      database, "INSERT OR IGNORE INTO project(hash, json) VALUES(?,?)", start.project_json);
  database.run("INSERT OR IGNORE INTO experiment(name) VALUES(?)", purpose, start.experiment);
  const std::int64_t experiment =
      id_of(database.query("SELECT id FROM experiment WHERE name=?", purpose, start.experiment));
  const double now = wall_seconds();
  database.run(
      "INSERT INTO run(uuid, experiment_id, graph_hash, project_hash, parent_id, name, "
      "project_name, project_path, status, seed, started, seconds, epochs, epoch, step, pid, "
      "pid_start, heartbeat, device, threads, precision, engine_version) "
      "VALUES(?,?,?,?,nullif(?,0),?,?,?,'running',?,?,0,?,0,0,?,?,?,?,?,?,?)",
      purpose, uuid, experiment, graph, project, start.parent,
      start.name.empty() ? start.project_name : start.name, start.project_name, start.project_path,
      start.seed, now, start.epochs, process_id(), process_start_time(process_id()), now,
      start.device, start.threads, start.precision, start.engine_version);
  return database.last_id();
}

void insert_parameters(Database& database, std::int64_t run, const RunParameters& parameters) {
  Statement add_key = database.prepare("INSERT OR IGNORE INTO key(name) VALUES(?)", purpose);
  Statement add = database.prepare(
      "INSERT INTO param(run_id, key_id, kind, num, text) SELECT ?1, id, ?3, ?4, ?5 FROM key "
      "WHERE name=?2",
      purpose);
  for (const auto& [name, value] : parameters) {
    add_key.with(name).run();
    if (const double* const number = std::get_if<double>(&value))
      add.with(run, name, "num", *number, nullptr).run();
    else if (const bool* const flag = std::get_if<bool>(&value))
      add.with(run, name, "bool", *flag ? 1.0 : 0.0, nullptr).run();
    else
      add.with(run, name, "text", nullptr, std::get<std::string>(value)).run();
  }
}

}  // namespace

HistoryStart start_run(Database& database, const RunStart& start) {
  const std::string uuid = unique_id();
  const RunFolder folder = run_folder(database.path(), uuid);
  make_folders(folder.checkpoints());
  try {
    FileLock lock(folder.worker_lock());
    lock.lock();
    write_atomically(folder.project(), start.project_json);
    Transaction transaction(database);
    const std::int64_t number = insert_run(database, start, uuid);
    insert_parameters(database, number, start.parameters);
    transaction.commit();
    return {database.path(), number, uuid, std::move(lock), 1, start.every_step, 0, 0, 0};
  } catch (...) {
    remove_tree(folder.path);
    throw;
  }
}

HistoryStart restart_run(Database& database, std::string_view uuid, std::int64_t step, int epoch,
                         bool every_step) {
  const std::string id(uuid);
  const std::int64_t number =
      id_of(database.query("SELECT id FROM run WHERE uuid=?", purpose, uuid));
  if (number == 0) throw Error(ErrorCode::not_found, phrase("there is no run with this id"), id);
  const RunFolder folder = run_folder(database.path(), id);
  make_folders(folder.checkpoints());
  FileLock lock(folder.worker_lock());
  if (!lock.try_lock())
    throw Error(ErrorCode::busy, phrase("the run has a living worker; stop it before resuming it"),
                id);
  Transaction transaction(database);
  Statement row = database.query("SELECT attempt, seconds FROM run WHERE id=?", purpose, number);
  row.step();
  const int attempt = static_cast<int>(row.integer(0)) + 1;
  double seconds = row.real(1);
  row.reset();
  database.run("INSERT INTO attempt(run_id, attempt, after_step, started) VALUES(?,?,?,?)", purpose,
               number, attempt, step, wall_seconds());
  if (const double latest = recompute_summaries(database, number); latest > 0) seconds = latest;
  database.run("DELETE FROM artifact WHERE run_id=? AND step>?", purpose, number, step);
  database.run(
      "UPDATE run SET status='running', attempt=?2, seconds=?3, epoch=?4, step=?5, pid=?6, "
      "pid_start=?7, heartbeat=?8, ended=NULL WHERE id=?1",
      purpose, number, attempt, seconds, epoch, step, process_id(),
      process_start_time(process_id()), wall_seconds());
  const Phrase text = phrase("Resumed after epoch {}, step {}.", epoch, with_thousands(step));
  database.run("INSERT INTO event(run_id, step, t, level, text, phrase) VALUES(?,?,?,'info',?,?)",
               purpose, number, step, wall_seconds(), text.text(), kept_phrase(text));
  transaction.commit();
  return {database.path(), number, id, std::move(lock), attempt, every_step, seconds, epoch, step};
}

}  // namespace netloom
