#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/api.h"
#include "engine/project/project.h"

namespace netloom {

/// Which routes the kernels of a job take where there are several; see tuning.h.
enum class Tuning {
  measure,  ///< What was measured on this machine, or is now.
  kept,     ///< What was measured before; the others by their shapes.
  off,      ///< All by their shapes.
};
NETLOOM_API std::string_view name_of(Tuning tuning);
/// Throws Error(input) that lists the words there are.
NETLOOM_API Tuning tuning_of(std::string_view word);

/// One training to be done: what `loom train` takes on its command line and `loom worker` as JSON
/// on its input.
struct Job {
  std::filesystem::path
      project_path;          ///< File of the project; the folder that its data paths start from.
  std::string project_text;  ///< The project itself; empty to read it from `project_path`.
  std::filesystem::path runs_path;  ///< The run database; empty for the default one.
  std::string name;                 ///< Of the run; empty for the project's.
  std::optional<std::int64_t> epochs;
  std::optional<std::int64_t> batch;
  std::optional<std::uint64_t> seed;
  std::vector<std::string> set;  ///< "conv1.filters=32", "training.learning_rate=0.01"
  std::string device = "cpu";
  int threads = 0;          ///< 0 for all cores.
  std::int64_t resume = 0;  ///< Number of the run to go on with; the project is then the run's own.
  bool every_step = false;  ///< Keep every point of fast series.
  Tuning tuning = Tuning::measure;
};

/// Throws Error(input) naming the key that is wrong.
NETLOOM_API Job parse_job(std::string_view json);
NETLOOM_API std::string to_json(const Job& job);

/// `asked` as it is: 0 for all cores, or at most as many as there are. Throws Error(input) for
/// more, which would only wait for each other.
NETLOOM_API int checked_threads(std::int64_t asked);

/// Changes `project` as the job's options ask. Throws what `assign` throws.
NETLOOM_API void apply_options(Project& project, const Job& job, const LayerRegistry& registry);

}  // namespace netloom
