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

}  // namespace

BenchResult bench(const Job& job, const LayerRegistry& registry, std::int64_t steps,
                  double most_seconds) {
  ReadProject read = load_project(job.project_path.string(), registry);
  apply_options(read.project, job, registry);
  const Project& project = read.project;
  const auto folder = std::filesystem::absolute(job.project_path).parent_path();
  PrepareResult checked = prepare(project, registry, folder);
  checked.diagnostics.insert(checked.diagnostics.begin(), read.diagnostics.begin(),
                             read.diagnostics.end());
  const bool wrong =
      std::any_of(checked.diagnostics.begin(), checked.diagnostics.end(),
                  [](const Diagnostic& one) { return one.severity == Severity::error; });
  if (wrong || !checked.prepared)
    throw ProjectProblems(job.project_path.string(), checked.diagnostics);
  const Prepared& prepared = *checked.prepared;

  const auto backend = make_cpu_backend(job.threads);
  // Whole batches alone: the bare loop repeats the kernels of a full batch.
  std::vector<std::int64_t> rows = prepared.data.split.train;
  const auto batch =
      std::min<std::int64_t>(project.training.batch, static_cast<std::int64_t>(rows.size()));
  rows.resize(rows.size() / static_cast<std::size_t>(batch) * static_cast<std::size_t>(batch));
  Loader train(prepared.data, rows, {batch, project.training.seed});
  NullSink sink;
  TrainingObserver observer;
  TrainingPlan plan{prepared.phases, prepared.evaluation, project.training, &train, nullptr,
                    nullptr};
  // The rate at the end of a schedule is zero; timing must not depend on how many steps are timed.
  plan.settings.epochs = std::max<std::int64_t>(plan.settings.epochs, steps);
  Trainer trainer(*backend, std::move(plan), sink, observer);

  constexpr std::int64_t blocks = 50;
  const std::int64_t calls = std::max<std::int64_t>(1, steps / blocks);
  per_call(calls, [&] { trainer.step_once(); });
  std::vector<double> whole;
  std::vector<double> bare;
  const double end = monotonic_seconds() + most_seconds;
  for (std::int64_t i = 0; i < std::min(blocks, steps); ++i) {
    if (i > 0 && monotonic_seconds() >= end) break;
    whole.push_back(per_call(calls, [&] { trainer.step_once(); }));
    bare.push_back(per_call(calls, [&] { trainer.kernels_once(); }));
  }
  BenchResult result;
  result.median = quantile(whole, 0.5);
  result.p05 = quantile(whole, 0.05);
  result.p95 = quantile(whole, 0.95);
  result.samples_per_second = static_cast<double>(batch) / result.median;
  result.outside_kernels_share = std::max(0.0, 1 - quantile(bare, 0.5) / result.median);
  result.peak_memory_bytes = peak_memory_bytes();
  result.device = backend->device().id;
  result.threads = backend->device().threads;
  result.batch = batch;
  result.steps = calls * static_cast<std::int64_t>(whole.size());
  result.report = trainer.report();
  return result;
}

}  // namespace netloom
