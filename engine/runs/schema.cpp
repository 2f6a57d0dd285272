#include "engine/runs/schema.h"

#include <array>

#include <fmt/format.h>

#include "engine/core/error.h"

namespace netloom {
namespace {

/// "Loom" in ASCII: tells a run store from any other SQLite file.
constexpr std::int64_t application_id = 0x4c6f6f6d;

/// The first version. SQLite keeps the comments, so that `.schema` in any tool explains the tables.
constexpr const char* version_1 = R"sql(
CREATE TABLE experiment( -- A named group of runs.
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE graph( -- The graph of a project, kept once for all runs that share it.
  hash TEXT PRIMARY KEY, -- SHA-256 of json, hexadecimal
  json TEXT NOT NULL
) STRICT;

CREATE TABLE project( -- A whole project as it was run.
  hash TEXT PRIMARY KEY, -- SHA-256 of json, hexadecimal
  json TEXT NOT NULL
) STRICT;

CREATE TABLE run( -- One training of one project.
  id INTEGER PRIMARY KEY AUTOINCREMENT, -- shown as #19; never given again
  uuid TEXT NOT NULL UNIQUE,            -- its files are in runs/<uuid> beside this database
  experiment_id INTEGER NOT NULL REFERENCES experiment(id),
  graph_hash TEXT NOT NULL REFERENCES graph(hash),
  project_hash TEXT NOT NULL REFERENCES project(hash),
  parent_id INTEGER REFERENCES run(id) ON DELETE SET NULL, -- the run that it goes on from
  name TEXT NOT NULL,
  project_name TEXT NOT NULL,
  project_path TEXT NOT NULL,
  status TEXT NOT NULL CHECK(status IN
    ('running','paused','finished','stopped','diverged','crashed','failed')),
  seed INTEGER NOT NULL,       -- unsigned 64 bits, kept as signed
  started REAL NOT NULL,       -- Unix time in seconds, as all times that are not said otherwise
  ended REAL,                  -- NULL while it lives
  seconds REAL NOT NULL,       -- spent training, without pauses
  epochs INTEGER NOT NULL,     -- planned
  epoch INTEGER NOT NULL,      -- completed
  step INTEGER NOT NULL,       -- completed
  pid INTEGER NOT NULL,        -- the worker's process
  pid_start INTEGER NOT NULL,  -- when it started, in clock ticks since boot
  heartbeat REAL NOT NULL,     -- each second while the worker lives
  device TEXT NOT NULL,
  threads INTEGER NOT NULL,
  precision TEXT NOT NULL,
  engine_version TEXT NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT '',
  attempt INTEGER NOT NULL DEFAULT 1, -- grows with each resume
  dropped INTEGER NOT NULL DEFAULT 0  -- points that found no room in memory
) STRICT;
CREATE INDEX run_by_status ON run(status);

CREATE TABLE attempt( -- A resume: points of earlier attempts count only up to after_step.
  run_id INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  attempt INTEGER NOT NULL, -- 2, 3, ...
  after_step INTEGER NOT NULL,
  started REAL NOT NULL,
  PRIMARY KEY(run_id, attempt)
) STRICT, WITHOUT ROWID;

CREATE TABLE key( -- The name of a parameter or a series.
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE param( -- A setting of a run, such as conv1.filters.
  run_id INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  key_id INTEGER NOT NULL REFERENCES key(id),
  kind TEXT NOT NULL CHECK(kind IN ('num','text','bool')),
  num REAL,  -- of num, and 0 or 1 of bool
  text TEXT, -- of text
  PRIMARY KEY(run_id, key_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE series( -- One metric of one run, such as train.loss.
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  run_id INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  key_id INTEGER NOT NULL REFERENCES key(id),
  UNIQUE(run_id, key_id)
) STRICT;

CREATE TABLE summary( -- All values of a series, counted exactly. NaN is NULL.
  series_id INTEGER PRIMARY KEY REFERENCES series(id) ON DELETE CASCADE,
  n INTEGER NOT NULL,         -- values that are numbers
  nan_count INTEGER NOT NULL, -- values that are not
  last REAL,
  last_step INTEGER NOT NULL,
  min REAL,
  min_step INTEGER NOT NULL,
  max REAL,
  max_step INTEGER NOT NULL,
  mean REAL
) STRICT;

CREATE TABLE journal( -- Points of all series of a run as they came, until they move to chunk.
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  run_id INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  attempt INTEGER NOT NULL,
  n INTEGER NOT NULL, -- points
  data BLOB NOT NULL
  -- Segments one after another, little-endian, without padding: int64 series.id, int32 count,
  -- int32 kind, then columns of count values each: int64 step, float32 seconds since the run
  -- started, float64 last; and where kind is 1 (points that stand for several steps): float64
  -- mean, float64 min, float64 max, int32 number of values.
) STRICT;
CREATE INDEX journal_by_run ON journal(run_id, id);

CREATE TABLE chunk( -- Points of one series, at most 4096, in the order they came.
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  series_id INTEGER NOT NULL REFERENCES series(id) ON DELETE CASCADE,
  level INTEGER NOT NULL, -- 0: the points; 1, 2, 3: each point is 16, 128, 1024 of them
  attempt INTEGER NOT NULL,
  first_step INTEGER NOT NULL,
  last_step INTEGER NOT NULL,
  n INTEGER NOT NULL,
  vmin REAL,
  vmax REAL,
  last_journal INTEGER NOT NULL, -- the last journal row that has moved here
  data BLOB NOT NULL             -- one segment, see journal.data
) STRICT;
CREATE INDEX chunk_by_series ON chunk(series_id, level, id);

CREATE TABLE artifact( -- A file of a run; a checkpoint is of kind best or last.
  run_id INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  path TEXT NOT NULL, -- relative to the run's folder
  step INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL,
  t REAL NOT NULL,
  PRIMARY KEY(run_id, kind, path)
) STRICT, WITHOUT ROWID;

CREATE TABLE event( -- A line of a run's history.
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  run_id INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  step INTEGER NOT NULL,
  t REAL NOT NULL,
  level TEXT NOT NULL CHECK(level IN ('info','warning','error')),
  text TEXT NOT NULL
) STRICT;
CREATE INDEX event_by_run ON event(run_id, id);

CREATE VIEW v_runs AS -- One row per run.
  SELECT run.id AS run, uuid, run.name AS name, experiment.name AS experiment,
         project_name AS project, project_path, status, seed,
         datetime(started, 'unixepoch') AS started_utc, datetime(ended, 'unixepoch') AS ended_utc,
         seconds, epochs, epoch, step, device, threads, precision, engine_version,
         parent_id AS parent, attempt, archived, note, dropped, graph_hash, project_hash
  FROM run JOIN experiment ON experiment.id = experiment_id;

CREATE VIEW v_parameters AS -- One row per setting; value is a number, a text, or 'true'/'false'.
  SELECT run_id AS run, key.name AS name, kind,
         CASE kind WHEN 'text' THEN text WHEN 'num' THEN num
                   ELSE CASE num WHEN 0 THEN 'false' ELSE 'true' END END AS value
  FROM param JOIN key ON key.id = key_id;

CREATE VIEW v_metrics AS -- One row per series: its exact summary (the points are in blobs).
  SELECT run_id AS run, key.name AS name, n, nan_count, last, last_step,
         min, min_step, max, max_step, mean
  FROM summary JOIN series ON series.id = series_id JOIN key ON key.id = key_id;

CREATE VIEW v_checkpoints AS -- One row per checkpoint file.
  SELECT run_id AS run, kind, 'runs/' || uuid || '/' || path AS path, artifact.step AS step,
         artifact.epoch AS epoch, sha256, size, datetime(t, 'unixepoch') AS saved_utc
  FROM artifact JOIN run ON run.id = run_id WHERE kind IN ('best', 'last');

CREATE VIEW v_events AS -- What happened, in order.
  SELECT run_id AS run, id AS event, datetime(t, 'unixepoch') AS at_utc, step, level, text
  FROM event;
)sql";

constexpr const char* version_2 = R"sql(
CREATE TABLE kernel( -- What one kernel of a training step took, measured as the run ended.
  run_id INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  place INTEGER NOT NULL, -- in the step, from 0
  node TEXT NOT NULL,     -- empty for what belongs to the step itself, as the optimiser does
  op TEXT NOT NULL,
  implementation TEXT NOT NULL,
  seconds REAL NOT NULL,
  bytes REAL NOT NULL, -- of operands and results, each counted once
  flops REAL NOT NULL,
  PRIMARY KEY(run_id, place)
) STRICT, WITHOUT ROWID;

CREATE VIEW v_nodes AS -- What a step spends on each node; share is of 1.
  SELECT run_id AS run, node, sum(seconds) AS seconds,
         sum(seconds) / sum(sum(seconds)) OVER (PARTITION BY run_id) AS share,
         sum(bytes) AS bytes, sum(flops) AS flops
  FROM kernel GROUP BY run_id, node;
)sql";

/// Events in other languages.
constexpr const char* version_3 = R"sql(
ALTER TABLE event ADD COLUMN phrase TEXT NOT NULL DEFAULT ''; -- how text is made; '' if a name
)sql";

/// Kernels with a choice.
constexpr const char* version_4 = R"sql(
ALTER TABLE run ADD COLUMN machine TEXT NOT NULL DEFAULT ''; -- that measured route; '' if none did

CREATE TABLE route( -- What a kernel with a choice does in this run, whenever it goes on.
  run_id INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  kernel TEXT NOT NULL, -- op, dtype and shapes
  route TEXT NOT NULL,  -- such as 'thirds, 1 thread'
  PRIMARY KEY(run_id, kernel)
) STRICT, WITHOUT ROWID;

CREATE VIEW v_routes AS -- One row per kernel that was measured.
  SELECT run_id AS run, kernel, route, machine FROM route JOIN run ON run.id = run_id;
)sql";

/// Entry i brings version i to version i + 1.
constexpr std::array migrations{version_1, version_2, version_3, version_4};
constexpr std::int64_t current_version = migrations.size();

std::int64_t number_from(Database& database, const char* sql) {
  Statement statement = database.query(sql, "read the run store");
  return statement.step() ? statement.integer(0) : 0;
}

bool is_empty(Database& database) {
  return number_from(database, "PRAGMA application_id") == 0 &&
         number_from(database, "SELECT count(*) FROM sqlite_schema") == 0;
}

/// Throws unless the database is ours (or empty) and not of a newer version.
void judge(Database& database) {
  if (is_empty(database)) return;
  const std::string where = database.path().string();
  if (number_from(database, "PRAGMA application_id") != application_id)
    throw Error(
        ErrorCode::input,
        phrase("this database belongs to another program, it is not a run store; choose another "
               "file"),
        where);
  const std::int64_t version = number_from(database, "PRAGMA user_version");
  if (version > current_version)
    throw Error(ErrorCode::input,
                phrase("the run store has version {} and this Netloom knows versions up to "
                       "{}; update Netloom",
                       version, current_version),
                where);
}

void migrate(Database& database) {
  Transaction transaction(database);
  for (std::int64_t version = number_from(database, "PRAGMA user_version");
       version < current_version; ++version)
    database.script(migrations[static_cast<std::size_t>(version)], "write the schema");
  database.script(fmt::format("PRAGMA application_id={}; PRAGMA user_version={}", application_id,
                              current_version),
                  "write the schema");
  transaction.commit();
}

}  // namespace

void open_schema(Database& database, Database::Mode mode) {
  judge(database);
  if (mode == Database::Mode::read) {
    const std::int64_t version = number_from(database, "PRAGMA user_version");
    if (version == 0)
      throw Error(ErrorCode::not_found, phrase("there are no runs yet; train a project first"),
                  database.path().string());
    if (version == current_version) return;
    Database writer(database.path(), Database::Mode::write);
    return open_schema(writer, Database::Mode::write);
  }
  database.lock();
  if (is_empty(database)) {
    // These three hold for the file's life and cannot be set in a transaction.
    database.script(
        "PRAGMA page_size=8192; PRAGMA auto_vacuum=INCREMENTAL; "
        "PRAGMA journal_mode=WAL",
        "make a run store");
  }
  migrate(database);
}

}  // namespace netloom
