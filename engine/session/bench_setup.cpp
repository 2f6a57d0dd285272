#include "engine/session/bench_setup.h"

#include <algorithm>
#include <utility>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/session/run_job.h"
#include "engine/session/tuning.h"
#include "engine/training/safetensors.h"

namespace netloom {

namespace {

/// What the rows take that no batch had so far, where a run keeps them.
std::int64_t bytes_to_make(const BoundData& data) {
  std::int64_t bytes = 0;
  for (const BoundColumn& column : data.columns) {
    if (column.rows) bytes += column.rows->bytes_to_come();
  }
  return bytes;
}

/// Rows of whole batches. Of those that a run makes in its first epoch and keeps, so few that they
/// are made while the timing warms up: steps of later epochs wait for none. They are from all over
/// the set: where a run keeps its first rows alone, as large a share of these is kept.
std::vector<std::int64_t> rows_to_time(const BoundData& data, std::int64_t batch) {
  constexpr std::size_t made_batches = 2;
  const std::vector<std::int64_t>& all = data.split.train;
  const auto size = static_cast<std::size_t>(batch);
  const std::size_t batches = all.size() / size;
  std::vector<std::int64_t> rows(
      size * (bytes_to_make(data) > 0 ? std::min(batches, made_batches) : batches));
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = all[i * all.size() / rows.size()];
  return rows;
}

/// A loader of the first batch of `rows`; null where there are none.
std::unique_ptr<Loader> one_batch(const BoundData& data, std::vector<std::int64_t> rows,
                                  std::int64_t batch) {
  if (rows.empty()) return nullptr;
  rows.resize(std::min(rows.size(), static_cast<std::size_t>(batch)));
  return std::make_unique<Loader>(data, std::move(rows), Loader::Options{batch, std::nullopt});
}

double batches_of(const std::vector<std::int64_t>& rows, std::int64_t batch) {
  return static_cast<double>(rows.size()) / static_cast<double>(batch);
}

}  // namespace

void CheckpointBytes::on_checkpoint(CheckpointKind, const TrainingState&, const Snapshot& tensors) {
  safetensors_bytes({tensors, {}});
}

Project project_to_time(const Job& job, const LayerRegistry& registry) {
  ReadProject read = load_project(job.project_path.string(), registry);
  apply_options(read.project, job, registry);
  const bool wrong =
      std::any_of(read.diagnostics.begin(), read.diagnostics.end(),
                  [](const Diagnostic& one) { return one.severity == Severity::error; });
  if (wrong) throw ProjectProblems(job.project_path.string(), read.diagnostics);
  return std::move(read.project);
}

Prepared prepared_to_time(const Project& project, const Job& job, const LayerRegistry& registry,
                          PassSet without) {
  const auto folder = std::filesystem::absolute(job.project_path).parent_path();
  PrepareResult checked = prepare(project, registry, folder, {}, without);
  if (!checked.prepared) throw ProjectProblems(job.project_path.string(), checked.diagnostics);
  return *std::move(checked.prepared);
}

BenchSetup::BenchSetup(const Job& job, const LayerRegistry& registry, const BenchOptions& options)
    : project_(project_to_time(job, registry)),
      prepared_(prepared_to_time(project_, job, registry, options.without)),
      backend_(make_cpu_backend(job.threads)),
      batch_(std::min(project_.training.batch,
                      static_cast<std::int64_t>(prepared_.data.split.train.size()))),
      train_(std::make_unique<Loader>(prepared_.data, rows_to_time(prepared_.data, batch_),
                                      Loader::Options{batch_, project_.training.seed})) {
  if (options.whole_run) {
    validation_ = one_batch(prepared_.data, prepared_.data.split.validation, batch_);
    test_ = one_batch(prepared_.data, prepared_.data.split.test, batch_);
  }
  const int threads = backend_->device().threads;
  backend_->set_routes(
      tuned_routes(prepared_, project_.training, threads, tuning(job)).routes.routes);
  TrainingPlan plan{prepared_.phases, prepared_.evaluation, project_.training,
                    train_.get(),     validation_.get(),    test_.get()};
  plan.settings.epochs = std::max(plan.settings.epochs, options.steps);
  trainer_ = std::make_unique<Trainer>(*backend_, std::move(plan), sink_, observer_);
}

double BenchSetup::steps_per_epoch() const {
  return batches_of(prepared_.data.split.train, batch_);
}

double BenchSetup::measures_per_epoch() const {
  return std::max(1.0, batches_of(prepared_.data.split.validation, batch_));
}

double BenchSetup::operations() const {
  double operations = 0;
  for (std::size_t phase = 0; phase < trainer_->phases(); ++phase) {
    for (const KernelReport& kernel : trainer_->step_executable(phase).report().kernels)
      operations += kernel.flops;
  }
  return operations;
}

void BenchSetup::hold_batch() {
  train_->start_epoch(0);
  train_->next();
}

std::int64_t BenchSetup::bytes_to_come() const {
  return bytes_to_make(prepared_.data);
}

}  // namespace netloom
