#pragma once

#include <cstdint>

#include "engine/core/api.h"
#include "engine/training/settings.h"

namespace netloom {

/// The learning rate of a phase over a run: a warm-up that rises linearly, and after it the phase's
/// schedule. Types of optimiser and schedule must be known.
class NETLOOM_API LearningRate {
 public:
  explicit LearningRate(const PhaseSettings& phase);

  /// The rate at `step` of a run of `steps` steps in `epochs` epochs, having fallen `falls` times.
  /// A pure function of its arguments, so that a resumed run goes on where it was; allocates
  /// nothing.
  double at(std::int64_t step, std::int64_t steps, std::int64_t epochs,
            std::int64_t falls = 0) const;
  bool watches() const { return schedule_->watch != nullptr; }
  /// Takes notice of the loss after an epoch.
  void watch(double loss, Standstill& so_far) const;

 private:
  double top_;
  double warmup_epochs_;
  const ScheduleType* schedule_;
  Parameters parameters_;
};

}  // namespace netloom
