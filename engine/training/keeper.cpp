#include "engine/training/keeper.h"

#include "engine/core/os/clock.h"

namespace netloom {

namespace {

constexpr double write_seconds = 2;
constexpr double keep_seconds = 0.02;

}  // namespace

Keeper::Keeper(Variables& variables, TrainingObserver& observer)
    : variables_(variables), observer_(observer), written_at_(monotonic_seconds()) {}

void Keeper::keep(const TrainingState& state, bool force) {
  const double now = monotonic_seconds();
  if (!force && now - kept_at_ < keep_seconds) return;
  update_snapshot(last_, variables_, SnapshotScope::everything);
  last_state_ = state;
  kept_at_ = now;
  last_waits_ = true;
}

void Keeper::keep_best(const TrainingState& state) {
  update_snapshot(best_, variables_, SnapshotScope::model);
  best_state_ = state;
  best_waits_ = true;
}

void Keeper::write(const TrainingState& state, bool force) {
  const double now = monotonic_seconds();
  if (!force && now - written_at_ < write_seconds) return;
  written_at_ = now;
  // A resume starts from `last`: `best` must not be of an epoch after it, which would happen twice.
  if (best_waits_ && last_state_.step < best_state_.step) keep(state, true);
  if (last_waits_) observer_.on_checkpoint(CheckpointKind::last, last_state_, last_);
  if (best_waits_) observer_.on_checkpoint(CheckpointKind::best, best_state_, best_);
  last_waits_ = false;
  best_waits_ = false;
}

TrainingState Keeper::go_back() {
  restore(variables_, last_, SnapshotScope::everything);
  // What was best after that moment is forgotten with it.
  if (best_state_.step > last_state_.step) best_waits_ = false;
  return last_state_;
}

}  // namespace netloom
