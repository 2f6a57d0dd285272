#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "engine/backends/backend.h"
#include "engine/core/api.h"
#include "engine/program/compile.h"
#include "engine/training/batch_source.h"
#include "engine/training/metric_sink.h"
#include "engine/training/observer.h"
#include "engine/training/settings.h"
#include "engine/training/step.h"

namespace netloom {

/// What people are told of a training that recomputes.
inline Phrase short_memory_text() {
  return phrase(
      "Memory is short: each step computes parts of the network twice instead of keeping their "
      "results, and takes up to half as long again. With a smaller batch it would not need to.");
}

/// Everything that a training is made of. Sources may be null where there are no such rows.
struct TrainingPlan {
  std::vector<StepProgram> phases;
  StepProgram evaluation;
  TrainingSettings settings;
  BatchSource* train = nullptr;
  BatchSource* validation = nullptr;
  BatchSource* test = nullptr;
};

enum class TrainingEnd { finished, stopped, diverged };

struct TrainingResult {
  TrainingEnd end = TrainingEnd::finished;
  TrainingState state;
  double seconds = 0;
  std::map<std::string, double> metrics;  ///< Of the last epoch, and "test.*".
  std::string weights_sha256;
  Phrase message;  ///< Why it diverged, in words for people.
};

/// Runs a training from its first or a restored state. The same plan, seed, backend and thread
/// count give the same bits, however often it was stopped and resumed at the end of an epoch.
class NETLOOM_API Trainer {
 public:
  Trainer(Backend& backend, TrainingPlan plan, MetricSink& sink, TrainingObserver& observer);
  ~Trainer();

  /// Goes on from `state` instead of the beginning. Throws Error(input) when the snapshot is of
  /// another network.
  void restore(const TrainingState& state, const Snapshot& snapshot);
  /// Trains to the end, a stop or the first loss that is not finite; then the weights are those of
  /// the last checkpoint.
  TrainingResult run();

  /// Whether memory is so short that steps compute parts of their way forward twice.
  bool recomputes() const;

  /// One step on the next batch with all that belongs to it, for `loom bench`; starts another epoch
  /// where one is over.
  void step_once();
  /// The end of an epoch: validation rows measured, the model kept in memory. After `step_once`.
  void finish_epoch_once();
  /// The end of a training: test rows measured, checkpoints handed on. After `finish_epoch_once`.
  void finish_once();
  /// Only the kernels of the step before.
  void kernels_once();
  std::size_t phases() const;
  /// A phase's step for a full batch.
  Executable& step_executable(std::size_t phase);
  Variables& variables();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace netloom
