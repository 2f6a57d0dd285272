#include "engine/session/run_observer.h"

#include <cmath>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/core/os/folders.h"
#include "engine/core/os/process.h"
#include "engine/core/text.h"
#include "engine/core/words_of.h"
#include "engine/session/checkpoint.h"
#include "engine/session/events.h"

namespace netloom {

namespace {

const char* word_of(CheckpointKind kind) {
  return kind == CheckpointKind::best ? "best" : "last";
}

}  // namespace

RunObserver::RunObserver(RunWriter& writer, ControlServer& control, RunListener& listener,
                         std::string graph, const BoundData& data)
    : writer_(writer), control_(control), listener_(listener), graph_(std::move(graph)) {
  for (const BoundColumn& column : data.columns) {
    if (column.standardiser) standardisers_[column.node] = *column.standardiser;
    if (column.vocabulary) vocabularies_[column.node] = *column.vocabulary;
  }
}

void RunObserver::take_turns() {
  try {
    turns_.emplace(data_folder() / "turns");
  } catch (const Error&) {
    turns_.reset();  // Slower beside another training, but no reason not to train.
  }
}

void RunObserver::before_work() {
  if (turns_) turns_->take();
}

void RunObserver::on_progress(const Progress& progress) {
  writer_.set_progress(progress.epoch - 1, progress.step);
  control_.publish("progress", progress_line(progress));
  listener_.on_progress(progress);
}

void RunObserver::on_epoch(const EpochReport& epoch) {
  writer_.set_progress(epoch.epoch, epoch.step);
  control_.publish("epoch", epoch_line(epoch));
  listener_.on_epoch(epoch);
}

void RunObserver::on_paused(bool paused) {
  if (turns_) turns_->leave();
  writer_.set_paused(paused);
  writer_.event(EventLevel::info, 0,
                paused ? phrase("Paused.") : phrase("Resumed. Nothing was lost."));
  control_.publish("status", status_line(paused ? "paused" : "running"));
}

void RunObserver::on_checkpoint(CheckpointKind kind, const TrainingState& state,
                                const Snapshot& tensors) {
  try {
    keep(kind, state, tensors);
    failing_ = false;
  } catch (const std::exception& error) {
    // A full disk must not end the training: the old checkpoint stays, and the next one may fit.
    if (!failing_) writer_.event(EventLevel::error, state.step, words_of(error));
    failing_ = true;
  }
}

bool RunObserver::pause_requested() {
  return control_.pause_requested();
}

bool RunObserver::stop_requested() {
  return control_.stop_requested() || netloom::stop_requested();
}

void RunObserver::keep(CheckpointKind kind, const TrainingState& state, const Snapshot& tensors) {
  const std::string word = word_of(kind);
  const auto path = writer_.folder().checkpoint(word);
  const std::string digest =
      save_checkpoint(path, {tensors, state, graph_, standardisers_, vocabularies_});
  Artifact artifact;
  artifact.kind = word;
  artifact.step = state.step;
  artifact.epoch = state.epoch;
  artifact.path = std::filesystem::relative(path, writer_.folder().path).string();
  artifact.sha256 = digest;
  artifact.size = static_cast<std::int64_t>(std::filesystem::file_size(path));
  writer_.add_artifact(std::move(artifact));
  if (kind == CheckpointKind::best) note_best(state);
}

void RunObserver::note_best(const TrainingState& state) {
  const bool validated = state.best_metric.starts_with("validation.");
  const Phrase metric = validated ? phrase("validation loss") : phrase("training loss");
  writer_.event(EventLevel::info, state.step,
                phrase("New best {} {} at epoch {}. Checkpoint best replaced.", metric,
                       number_text(std::round(state.best_value * 1e4) / 1e4), state.best_epoch));
}

}  // namespace netloom
