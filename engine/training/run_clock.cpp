#include "engine/training/run_clock.h"

#include <chrono>
#include <thread>

#include "engine/core/os/clock.h"

namespace netloom {

namespace {

constexpr double report_seconds = 0.1;  // Progress bars and charts refresh at 10 Hz.

}  // namespace

void RunClock::start(std::int64_t step) {
  started_ = report_time_ = monotonic_seconds();
  report_step_ = step;
}

void RunClock::wait_while_paused(TrainingObserver& observer, std::int64_t step) {
  if (!observer.pause_requested()) return;
  const double begin = monotonic_seconds();
  observer.on_paused(true);
  while (observer.pause_requested() && !observer.stop_requested()) {
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  observer.on_paused(false);
  report_time_ = monotonic_seconds();
  paused_ += report_time_ - begin;
  report_step_ = step;
}

double RunClock::seconds() const {
  return monotonic_seconds() - started_ - paused_;
}

void RunClock::report(TrainingObserver& observer, Progress progress, std::int64_t rows_per_epoch) {
  const double time = monotonic_seconds();
  const double span = time - report_time_;
  if (span < report_seconds) return;
  progress.seconds = seconds();
  const auto done = static_cast<double>(progress.step - report_step_);
  progress.step_seconds = done > 0 ? span / done : 0;
  progress.samples_per_second = done / span * static_cast<double>(rows_per_epoch) /
                                static_cast<double>(progress.steps_per_epoch);
  const std::int64_t left = progress.steps_per_epoch * progress.epochs - progress.step;
  progress.seconds_left = progress.step_seconds * static_cast<double>(left);
  report_time_ = time;
  report_step_ = progress.step;
  observer.on_progress(progress);
}

}  // namespace netloom
