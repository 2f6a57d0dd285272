#pragma once

#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <vector>

#include "engine/core/api.h"
#include "engine/training/schedule_type.h"
#include "engine/training/snapshot.h"

namespace netloom {

/// Where a training stands between two steps; with a snapshot of everything, enough to go on with
/// the same bits.
struct TrainingState {
  int epoch = 0;            ///< Epochs completed.
  std::int64_t step = 0;    ///< Steps done.
  std::string best_metric;  ///< "validation.loss", or "train.loss" without validation rows.
  double best_value = std::numeric_limits<double>::infinity();
  int best_epoch = 0;
  std::vector<Standstill> standstills;  ///< Of each phase's schedule.
  bool operator==(const TrainingState&) const = default;
};

/// How far a training is, for progress bars; given at most ten times a second.
struct Progress {
  int epoch = 0;  ///< The one being trained, from 1.
  int epochs = 0;
  std::int64_t step = 0;  ///< Steps done in all.
  std::int64_t steps_per_epoch = 0;
  double seconds = 0;  ///< Spent training in this process, pauses left out.
  double seconds_left = 0;
  double samples_per_second = 0;
  double step_seconds = 0;  ///< Mean over the last report's span.
};

struct EpochReport {
  int epoch = 0;  ///< Just completed, from 1.
  std::int64_t step = 0;
  /// "train.loss" (mean over the epoch), "validation.accuracy", …
  std::map<std::string, double> metrics;
  bool best = false;
};

enum class CheckpointKind { last, best };

/// Whoever watches a training and may stop it; called by the training thread. The defaults do
/// nothing.
class TrainingObserver {
 public:
  virtual ~TrainingObserver() = default;
  /// Before every step and before a set of rows is measured; may wait until others have computed.
  virtual void before_work() {}
  virtual void on_progress(const Progress&) {}
  virtual void on_epoch(const EpochReport&) {}
  virtual void on_paused(bool) {}
  /// A model worth keeping: at most every two seconds, and at the end.
  virtual void on_checkpoint(CheckpointKind, const TrainingState&, const Snapshot&) {}
  /// Asked before every step: cheap.
  virtual bool pause_requested() { return false; }
  virtual bool stop_requested() { return false; }
};

}  // namespace netloom
