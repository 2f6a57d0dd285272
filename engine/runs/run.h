#pragma once

#include <cstdint>
#include <filesystem>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/backends/routes.h"
#include "engine/core/api.h"
#include "engine/training/metric_sink.h"

namespace netloom {

/// What became of a run. `running` and `paused` have a living worker; the others are ends.
enum class RunStatus { running, paused, finished, stopped, diverged, crashed, failed };

NETLOOM_API const char* name_of(RunStatus status);
/// Throws Error input for an unknown word.
NETLOOM_API RunStatus run_status_of(std::string_view word);
inline bool is_live(RunStatus status) {
  return status == RunStatus::running || status == RunStatus::paused;
}

/// "info", "warning", "error".
NETLOOM_API const char* name_of(EventLevel level);

/// A setting of a run: a number, a text or a switch, so that ranges need no parsing.
using RunParameter = std::variant<double, std::string, bool>;
/// By key: "conv1.filters", "training.optimiser.learning_rate".
using RunParameters = std::map<std::string, RunParameter>;

/// The value as people write it: "0.001", "adam", "true".
NETLOOM_API std::string text_of(const RunParameter& value);

/// What a new run is made from.
struct RunStart {
  std::string name;  ///< Empty: the project's name.
  std::string experiment = "Default";
  std::string project_name;
  std::string project_path;  ///< The file that was run; empty for a project never saved.
  std::string project_json;  ///< The whole project as it is run; also written to the run's folder.
  std::string graph_json;  ///< Its graph in canonical order; kept once for all runs that share it.
  RunParameters parameters;
  std::uint64_t seed = 0;
  int epochs = 0;      ///< Planned.
  std::string device;  ///< "cpu", "cuda:0".
  int threads = 0;
  std::string precision;  ///< "f32", "bf16".
  std::string engine_version;
  std::int64_t parent = 0;  ///< Number of the run that this one goes on from; 0: none.
  bool every_step = false;  ///< Keep every point instead of thinning fast series out.
};

/// All that was pushed to one series, counted exactly. Numbers are NaN where there is none.
struct MetricSummary {
  std::int64_t count = 0;  ///< Points that are numbers; NaN are in nan_count.
  std::int64_t nan_count = 0;
  double last = std::numeric_limits<double>::quiet_NaN();
  std::int64_t last_step = 0;
  double minimum = std::numeric_limits<double>::quiet_NaN();
  std::int64_t minimum_step = 0;
  double maximum = std::numeric_limits<double>::quiet_NaN();
  std::int64_t maximum_step = 0;
  double mean = std::numeric_limits<double>::quiet_NaN();
  double best = std::numeric_limits<double>::quiet_NaN();  ///< By higher_is_better(name).
  std::int64_t best_step = 0;

  bool operator==(const MetricSummary&) const = default;
};

/// True for metrics that grow as a model gets better. The rule, on the last part of the name
/// ("validation.accuracy" → "accuracy"): accuracy, precision, recall, f1, auc, r2, iou, dice, bleu,
/// psnr, ssim, score, reward, correlation and any with such a word in it ("top5_accuracy"); all
/// else (loss, error, mae, perplexity) is better when lower.
NETLOOM_API bool higher_is_better(std::string_view series);

/// A file that a run made: a checkpoint has the kind "best" or "last".
struct Artifact {
  std::string kind;
  std::int64_t step = 0;
  int epoch = 0;
  std::string path;  ///< Relative to the run's folder.
  std::string sha256;
  std::int64_t size = 0;
  double time = 0;  ///< Unix seconds; set by the store.

  bool operator==(const Artifact&) const = default;
};

/// What one kernel of a training step takes.
struct KernelTime {
  std::string node;  ///< Empty for what belongs to the step itself, as the optimiser does.
  std::string op;
  std::string implementation;  ///< "reference" where there is no fast one.
  double seconds = 0;
  double bytes = 0;  ///< Its operands and results, each counted once.
  double flops = 0;

  bool operator==(const KernelTime&) const = default;
};

/// The routes that the kernels of a run take, and the machine that measured them: empty where none
/// were measured, and kernels go by their shapes.
struct RunRoutes {
  std::string machine;
  Routes routes;

  bool operator==(const RunRoutes&) const = default;
};

/// All kernels of each node together, slowest first; op and implementation are empty.
NETLOOM_API std::vector<KernelTime> by_node(const std::vector<KernelTime>& kernels);

/// One run as the table shows it.
struct RunRow {
  std::int64_t number = 0;  ///< Shown as #19.
  std::string uuid;
  std::string name;
  std::string experiment;
  std::string project_name;
  std::string project_path;
  std::string graph_hash;
  std::string project_hash;
  RunStatus status = RunStatus::running;
  std::uint64_t seed = 0;
  double started = 0;  ///< Unix seconds.
  double ended = 0;    ///< 0 while it lives.
  double seconds = 0;  ///< Spent training so far, pauses left out.
  int epochs = 0;
  int epoch = 0;  ///< Epochs completed.
  std::int64_t step = 0;
  std::int64_t process = 0;
  std::int64_t process_start = 0;
  double heartbeat = 0;
  std::string device;
  int threads = 0;
  std::string precision;
  std::string engine_version;
  std::int64_t parent = 0;
  bool archived = false;
  std::string note;
  int attempt = 1;
  std::int64_t dropped = 0;  ///< Points that found no room; 0 in a healthy run.
  std::filesystem::path folder;
  std::map<std::string, MetricSummary> metrics;
  RunParameters parameters;
  std::vector<Artifact> checkpoints;
};

/// Which runs to list; newest first.
struct RunFilter {
  std::optional<std::string> project;  ///< Project name.
  std::optional<RunStatus> status;
  bool archived = false;    ///< Archived runs, too.
  std::int64_t number = 0;  ///< Only this one; 0: all.
};

/// One stored point of a series: one step, or several where steps come faster than they are kept.
struct Point {
  std::int64_t step = 0;  ///< The last step in it.
  double time = 0;        ///< Seconds since the run started.
  double mean = 0;
  double minimum = 0;
  double maximum = 0;
  double last = 0;
  std::int64_t count = 1;

  bool operator==(const Point&) const = default;
};

/// How far a reader of a series has come; start with a fresh one.
struct SeriesCursor {
  int attempt = 0;
  std::int64_t points = 0;
  std::int64_t journal = 0;
};

/// The new points of a series.
struct SeriesPoints {
  std::vector<Point> points;
  bool restarted =
      false;          ///< The run was resumed: forget the points read so far, these start over.
  bool more = false;  ///< The limit was reached; read on.
};

struct RunEvent {
  std::int64_t id = 0;  ///< Grows; pass the last one seen to read on.
  std::int64_t step = 0;
  double time = 0;  ///< Unix seconds.
  EventLevel level = EventLevel::info;
  Phrase text;
};

/// What differs between two runs.
struct RunComparison {
  struct ParameterPair {
    std::string key;
    std::optional<RunParameter> left;  ///< Empty where that run has no such parameter.
    std::optional<RunParameter> right;
  };
  struct MetricPair {
    std::string name;
    std::optional<MetricSummary> left;
    std::optional<MetricSummary> right;
  };
  RunRow left;
  RunRow right;
  std::vector<ParameterPair> parameters;  ///< Only those that differ, by key.
  std::vector<MetricPair> metrics;        ///< All, by name.
  bool same_graph = false;
};

}  // namespace netloom
