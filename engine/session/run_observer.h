#pragma once

#include <map>
#include <optional>
#include <string>

#include "engine/data/bind.h"
#include "engine/runs/store.h"
#include "engine/session/control_server.h"
#include "engine/session/run_job.h"
#include "engine/session/turns.h"
#include "engine/training/observer.h"

namespace netloom {

/// Passes what a training tells on to the store, the control socket and the listener, and writes
/// checkpoints. `graph` is the hash of the graph.
class RunObserver final : public TrainingObserver {
 public:
  RunObserver(RunWriter& writer, ControlServer& control, RunListener& listener, std::string graph,
              const BoundData& data);

  /// From now on this training computes in turns with the user's others; at once with them where no
  /// lock can be made.
  void take_turns();

  void before_work() override;
  void on_progress(const Progress& progress) override;
  void on_epoch(const EpochReport& epoch) override;
  void on_paused(bool paused) override;
  void on_checkpoint(CheckpointKind kind, const TrainingState& state,
                     const Snapshot& tensors) override;
  bool pause_requested() override;
  bool stop_requested() override;

 private:
  void keep(CheckpointKind kind, const TrainingState& state, const Snapshot& tensors);
  void note_best(const TrainingState& state);

  RunWriter& writer_;
  ControlServer& control_;
  RunListener& listener_;
  std::string graph_;
  std::map<std::string, Standardiser> standardisers_;
  std::map<std::string, Vocabulary> vocabularies_;
  bool failing_ = false;  ///< The last checkpoint could not be written.
  std::optional<Turns> turns_;
};

}  // namespace netloom
