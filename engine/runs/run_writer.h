#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/api.h"
#include "engine/runs/run.h"
#include "engine/runs/run_folder.h"

namespace netloom {

class RunHistory;

/// Writes the history of one run, made by RunStore::begin_run or resume_run. The training thread
/// pushes to a ring; a thread of this object takes the points out every 10 ms and commits them
/// every 250 ms, with a heartbeat each second. A series keeps every point until 4,096 have come,
/// and from then on at most 100 a second (mean, min, max, last), unless every step was asked for.
/// Trouble with the disk never reaches the training: points wait in memory and are tried again;
/// past a million of them, neighbours are merged.
class NETLOOM_API RunWriter final : public MetricSink {
 public:
  /// Ends the run as `failed` when finish() was not called.
  ~RunWriter() override;
  RunWriter(const RunWriter&) = delete;
  RunWriter& operator=(const RunWriter&) = delete;

  std::int64_t number() const;
  const std::string& uuid() const;
  const RunFolder& folder() const;
  /// 1, or more when the run was resumed.
  int attempt() const;

  int series(std::string_view name) override;
  void push(int series, std::int64_t step, double value) noexcept override;
  void event(EventLevel level, std::int64_t step, Phrase text) override;

  /// How far the training is: epochs completed and steps done. Cheap, for every step.
  void set_progress(int epoch, std::int64_t step) noexcept;
  /// While paused, the run's seconds stand still.
  void set_paused(bool paused);
  /// Notes a file; a checkpoint replaces the one of its kind. Points pushed before it are never
  /// merged with later ones, so that a resume from it loses none. Called by the training thread.
  void add_artifact(Artifact artifact);
  /// What the kernels of a step take, in their order.
  void set_kernels(std::vector<KernelTime> kernels);

  /// Waits until all pushed so far is committed. Throws Error io when it cannot be.
  void flush();
  /// Commits everything and ends the run. Throws Error io when it cannot be written.
  void finish(RunStatus status);

  /// Points that found no room in the ring, which holds 65,536.
  std::int64_t dropped() const noexcept;
  /// Why nothing can be written at the moment; empty when all is well.
  std::string trouble() const;

 private:
  friend class RunStore;
  explicit RunWriter(std::unique_ptr<RunHistory> history);
  std::unique_ptr<RunHistory> history_;
};

}  // namespace netloom
