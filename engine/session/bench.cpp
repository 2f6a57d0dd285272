#include "engine/session/bench.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/core/os/clock.h"
#include "engine/core/os/process.h"
#include "engine/data/loader.h"
#include "engine/session/prepare.h"
#include "engine/session/run_job.h"
#include "engine/training/trainer.h"

namespace netloom {

namespace {

/// Takes points and forgets them: the store's push is measured by its own benchmark.
class NullSink final : public MetricSink {
 public:
  int series(std::string_view) override { return count_++; }
  void push(int, std::int64_t, double) noexcept override {}
  void event(EventLevel, std::int64_t, std::string) override {}

 private:
  int count_ = 0;
};

double quantile(std::vector<double> sorted, double share) {
  std::sort(sorted.begin(), sorted.end());
  const auto last = static_cast<double>(sorted.size() - 1);
  return sorted[static_cast<std::size_t>(std::lround(share * last))];
}

/// Seconds per call of `function`, over a block long enough for the clock.
template <class Function>
double per_call(std::int64_t calls, Function&& function) {
  const double begin = monotonic_seconds();
  for (std::int64_t i = 0; i < calls; ++i) function();
  return (monotonic_seconds() - begin) / static_cast<double>(calls);
}

/// What is timed: a project's trainer, fed with whole batches, because the bare loop repeats the
/// kernels of a full batch.
class Bench {
 public:
  Bench(const Project& project, const Prepared& prepared, int threads, std::int64_t epochs)
      : backend_(make_cpu_backend(threads)),
        batch_(std::min(project.training.batch,
                        static_cast<std::int64_t>(prepared.data.split.train.size()))),
        train_(prepared.data, whole_batches(prepared.data.split.train, batch_),
               {batch_, project.training.seed}),
        trainer_(*backend_, plan(project, prepared, epochs), sink_, observer_) {}

  BenchResult measure(const BenchOptions& options) {
    const std::int64_t calls = calls_per_block(options);
    std::vector<double> whole;
    std::vector<double> bare;
    const double end = monotonic_seconds() + options.seconds;
    for (std::int64_t i = 0; i < std::min(blocks, options.steps); ++i) {
      if (i > 0 && monotonic_seconds() >= end) break;
      whole.push_back(per_call(calls, [&] { trainer_.step_once(); }));
      bare.push_back(per_call(calls, [&] { trainer_.kernels_once(); }));
    }
    BenchResult result;
    result.median = quantile(whole, 0.5);
    result.p05 = quantile(whole, 0.05);
    result.p95 = quantile(whole, 0.95);
    result.samples_per_second = static_cast<double>(batch_) / result.median;
    result.outside_kernels_share = std::max(0.0, 1 - quantile(bare, 0.5) / result.median);
    result.peak_memory_bytes = peak_memory_bytes();
    result.device = backend_->device().id;
    result.threads = backend_->device().threads;
    result.batch = batch_;
    result.steps = calls * static_cast<std::int64_t>(whole.size());
    result.report = trainer_.report();
    return result;
  }

 private:
  static constexpr std::int64_t blocks = 50;

  static std::vector<std::int64_t> whole_batches(std::vector<std::int64_t> rows,
                                                 std::int64_t batch) {
    const auto size = static_cast<std::size_t>(batch);
    rows.resize(rows.size() / size * size);
    return rows;
  }

  TrainingPlan plan(const Project& project, const Prepared& prepared, std::int64_t epochs) {
    TrainingPlan plan{prepared.phases, prepared.evaluation, project.training, &train_, nullptr,
                      nullptr};
    // The rate at the end of a schedule is zero; timing must not depend on how many steps are
    // timed.
    plan.settings.epochs = std::max(plan.settings.epochs, epochs);
    return plan;
  }

  /// Warms up, and gives the steps of a block: so many that all blocks fit into the time asked for.
  std::int64_t calls_per_block(const BenchOptions& options) {
    const std::int64_t most = std::max<std::int64_t>(1, options.steps / blocks);
    trainer_.step_once();
    std::int64_t steps = 0;
    const double begin = monotonic_seconds();
    const double end = begin + options.seconds / 20;
    do {
      trainer_.step_once();
    } while (++steps < most && monotonic_seconds() < end);
    const double step = (monotonic_seconds() - begin) / static_cast<double>(steps);
    const double fit = options.seconds / (2 * static_cast<double>(blocks) * step);
    return std::clamp<std::int64_t>(std::llround(std::min(fit, 1e9)), 1, most);
  }

  std::unique_ptr<Backend> backend_;
  std::int64_t batch_;
  Loader train_;
  NullSink sink_;
  TrainingObserver observer_;
  Trainer trainer_;
};

}  // namespace

BenchResult bench(const Job& job, const LayerRegistry& registry, const BenchOptions& options) {
  ReadProject read = load_project(job.project_path.string(), registry);
  apply_options(read.project, job, registry);
  const auto folder = std::filesystem::absolute(job.project_path).parent_path();
  PrepareResult checked = prepare(read.project, registry, folder);
  checked.diagnostics.insert(checked.diagnostics.begin(), read.diagnostics.begin(),
                             read.diagnostics.end());
  const bool wrong =
      std::any_of(checked.diagnostics.begin(), checked.diagnostics.end(),
                  [](const Diagnostic& one) { return one.severity == Severity::error; });
  if (wrong || !checked.prepared)
    throw ProjectProblems(job.project_path.string(), checked.diagnostics);
  Bench timed(read.project, *checked.prepared, job.threads, options.steps);
  return timed.measure(options);
}

}  // namespace netloom
