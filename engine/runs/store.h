#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/api.h"
#include "engine/runs/run.h"
#include "engine/runs/run_folder.h"
#include "engine/runs/run_writer.h"

namespace netloom {

class Database;

enum class Access { read, write };

/// The runs of one workspace: a SQLite database with the runs' folders beside it. Its schema is
/// open to any SQLite tool (`.schema` explains itself; views start with `v_`). Any number of
/// processes may read and write at once; one RunStore belongs to one thread.
class NETLOOM_API RunStore {
 public:
  /// Opens the database at `path`; Access::write makes it when it is not there. Throws Error
  /// not_found when there is none to read, input when it is not ours or of a newer version, io.
  RunStore(std::filesystem::path path, Access access);
  ~RunStore();
  RunStore(RunStore&&) noexcept;
  RunStore& operator=(RunStore&&) noexcept;

  const std::filesystem::path& path() const { return path_; }

  // --- Writing runs ---

  /// Makes a run with its folder, lock and project file, and returns what writes its history.
  std::unique_ptr<RunWriter> begin_run(const RunStart& start);
  /// Goes on with an ended run after `step`: what it wrote for later steps is superseded. `epoch`
  /// is the number of epochs completed at that step. Throws Error busy when its worker lives.
  std::unique_ptr<RunWriter> resume_run(std::string_view uuid, std::int64_t step, int epoch,
                                        bool every_step = false);
  /// Gives the runs whose worker is gone the status `crashed`; returns their numbers. Cheap: call
  /// it every few seconds.
  std::vector<std::int64_t> mark_crashed_runs();

  /// Keeps the routes of a run's kernels, for whenever it goes on.
  void set_routes(std::int64_t number, const RunRoutes& routes);
  void rename_run(std::int64_t number, std::string_view name);
  void set_note(std::int64_t number, std::string_view note);
  void set_archived(std::int64_t number, bool archived);
  /// Removes runs, their history and their folders. Throws Error busy, and removes none, when one
  /// of them has a living worker; not_found when one does not exist.
  void delete_runs(const std::vector<std::int64_t>& numbers);

  // --- Reading ---

  std::vector<RunRow> list_runs(const RunFilter& filter = {});
  /// Throws Error not_found.
  RunRow run(std::int64_t number);
  /// The run that `text` names: "19", "#19", a UUID or its first 6 or more letters, or the newest
  /// run of that name. Throws Error not_found.
  std::int64_t find_run(std::string_view text);
  /// The project as it was run, and its graph. Throws Error not_found.
  std::string project_json(std::int64_t number);
  std::string graph_json(std::int64_t number);
  RunFolder folder(std::int64_t number);

  /// The points of a series that `cursor` has not seen, at about `limit` at once; moves `cursor`.
  /// Reads only what was written since. A series that does not exist yet has no points.
  SeriesPoints series_points(std::int64_t number, std::string_view series, SeriesCursor& cursor,
                             std::int64_t limit = 1'000'000);
  /// A whole series in at most about `buckets` points of equal steps, each with its min and max.
  std::vector<Point> series_overview(std::int64_t number, std::string_view series, int buckets);
  /// What happened after event `after`, oldest first.
  std::vector<RunEvent> events(std::int64_t number, std::int64_t after = 0);
  /// What the kernels of a step took, in their order; empty for a run that has not measured them.
  std::vector<KernelTime> kernels(std::int64_t number);
  /// The routes that its kernels take.
  RunRoutes routes(std::int64_t number);
  RunComparison compare(std::int64_t left, std::int64_t right);

  /// Changes whenever another connection has committed something; cheap to poll.
  std::int64_t data_version();
  /// What SQLite's integrity check finds; empty when all is well. Reads the whole database.
  std::vector<std::string> integrity_problems();

 private:
  std::filesystem::path path_;
  std::unique_ptr<Database> database_;
};

}  // namespace netloom
