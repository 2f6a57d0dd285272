#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/training/executables.h"
#include "engine/training/schedule.h"
#include "engine/training/trainer.h"

namespace netloom {

/// The phases of a training step, each bound to its batch sizes and its learning rate.
class PhaseSteps {
 public:
  /// `plan` and `variables` outlive it.
  PhaseSteps(const TrainingPlan& plan, Variables& variables);

  std::size_t count() const { return phases_.size(); }
  std::int64_t steps_per_epoch() const { return steps_per_epoch_; }
  BoundStep& full_batch(std::size_t phase);
  /// Runs one phase on `batch` as the step at which the training is.
  BoundStep& run(std::size_t phase, const BatchView& batch, const TrainingState& now);
  /// Runs that step kernel by kernel: the first node with a value that is not finite.
  std::optional<std::string> not_finite_node(const BatchView& batch, const TrainingState& now);
  /// Whether memory was short for a phase, which computes parts of its way forward twice therefore.
  bool recomputes() const;
  /// Tells all schedules the loss after an epoch; true when a rate falls for it.
  bool watch(double loss, TrainingState& now) const;

 private:
  /// The phase's step for `batch`, told where the training is and the rate of that step.
  BoundStep& prepared(std::size_t phase, const BatchView& batch, const TrainingState& now);

  const TrainingPlan& plan_;
  std::int64_t steps_per_epoch_;
  std::vector<BoundSteps> phases_;
  std::vector<std::string> rate_names_;   ///< Of each phase's rate scalar.
  std::vector<std::string> share_names_;  ///< Of the scalar that moves each phase's means.
  std::vector<LearningRate> rates_;
};

}  // namespace netloom
