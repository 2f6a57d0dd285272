#pragma once

#include "engine/program/variables.h"
#include "engine/training/observer.h"
#include "engine/training/snapshot.h"

namespace netloom {

/// Keeps the model of recent epochs in memory, and hands it on to be written. Writing every epoch
/// would take longer than the epochs of small networks, so a killed training loses at most two
/// seconds and one epoch.
class Keeper {
 public:
  Keeper(Variables& variables, TrainingObserver& observer);

  /// Copies everything as the point to go back to; without `force` at most every 20 ms.
  void keep(const TrainingState& state, bool force);
  /// Copies the model as the best so far.
  void keep_best(const TrainingState& state);
  /// Hands on what was kept since the last call; without `force` at most every two seconds.
  void write(const TrainingState& state, bool force);
  /// Brings the variables back to what was kept; returns the state of that moment.
  TrainingState go_back();

 private:
  Variables& variables_;
  TrainingObserver& observer_;
  Snapshot last_;
  TrainingState last_state_;
  Snapshot best_;
  TrainingState best_state_;
  bool last_waits_ = false;
  bool best_waits_ = false;
  double kept_at_ = 0;
  double written_at_ = 0;
};

}  // namespace netloom
