#pragma once

#include <cstdint>

#include "engine/training/observer.h"

namespace netloom {

/// How long a training has run and how fast it is now, and when to tell.
class RunClock {
 public:
  void start(std::int64_t step);
  /// Waits while a pause is asked for; that time does not count.
  void wait_while_paused(TrainingObserver& observer, std::int64_t step);
  /// Spent training, pauses left out.
  double seconds() const;
  /// Tells the observer how far it is, at most ten times a second. `progress` brings what the clock
  /// does not know: epochs and steps.
  void report(TrainingObserver& observer, Progress progress, std::int64_t rows_per_epoch);

 private:
  double started_ = 0;
  double paused_ = 0;
  double report_time_ = 0;
  std::int64_t report_step_ = 0;
};

}  // namespace netloom
