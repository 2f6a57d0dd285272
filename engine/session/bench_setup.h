#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "engine/backends/backend.h"
#include "engine/data/loader.h"
#include "engine/session/bench.h"
#include "engine/session/job.h"
#include "engine/session/prepare.h"
#include "engine/training/trainer.h"

namespace netloom {

/// Takes points and forgets them: the store's push is measured by its own benchmark.
class NullSink final : public MetricSink {
 public:
  int series(std::string_view) override { return count_++; }
  void push(int, std::int64_t, double) noexcept override {}
  void event(EventLevel, std::int64_t, Phrase) override {}

 private:
  int count_ = 0;
};

/// Makes the bytes of checkpoints, as a run does, and drops them.
class CheckpointBytes final : public TrainingObserver {
 public:
  void on_checkpoint(CheckpointKind kind, const TrainingState& state,
                     const Snapshot& tensors) override;
};

/// The job's project with its options. Throws ProjectProblems, Error.
Project project_to_time(const Job& job, const LayerRegistry& registry);
/// Its programs, `without` some passes, and data. Throws ProjectProblems, Error.
Prepared prepared_to_time(const Project& project, const Job& job, const LayerRegistry& registry,
                          PassSet without);

/// A job's trainer made ready to be timed. It sees whole batches alone, because a bare loop repeats
/// the kernels of a full batch.
class BenchSetup {
 public:
  /// The schedule is stretched to at least as many epochs as there may be steps: the rate at its
  /// end is zero, and timing must not depend on how many steps are timed. Of the rows that a run
  /// measures it has one batch where a whole run is asked for, else none. Throws
  /// ProjectProblems, Error.
  BenchSetup(const Job& job, const LayerRegistry& registry, const BenchOptions& options);

  Backend& backend() { return *backend_; }
  Trainer& trainer() { return *trainer_; }
  std::int64_t batch() const { return batch_; }
  /// Batches that a run trains on in an epoch; one of the rows that are left counts as their share.
  double steps_per_epoch() const;
  /// Batches that it measures after an epoch; 1 where it has no rows for that.
  double measures_per_epoch() const;
  /// Of all kernels of a step, floating-point.
  double operations() const;
  /// Takes the memory of a batch.
  void hold_batch();
  /// What the rows take that no batch had so far, where a run keeps them.
  std::int64_t bytes_to_come() const;
  Dtype precision() const { return precision_here(project_.training); }

 private:
  Project project_;
  Prepared prepared_;
  std::unique_ptr<Backend> backend_;
  std::int64_t batch_ = 0;
  std::unique_ptr<Loader> train_;
  std::unique_ptr<Loader> validation_;
  std::unique_ptr<Loader> test_;
  NullSink sink_;
  CheckpointBytes observer_;
  std::unique_ptr<Trainer> trainer_;
};

}  // namespace netloom
