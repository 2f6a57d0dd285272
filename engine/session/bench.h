#pragma once

#include <cstdint>
#include <string>

#include "engine/core/api.h"
#include "engine/program/passes/pass.h"
#include "engine/session/job.h"

namespace netloom {

/// How long to measure: to `steps` steps or `seconds`, whichever ends first, but at least one
/// block.
struct BenchOptions {
  std::int64_t steps = 5000;
  double seconds = 5;
  PassSet without;         ///< Passes to leave out, to see what they gain.
  bool whole_run = false;  ///< Count all that a run does beside its steps, too.
  /// Of a step of a whole run, floating-point, a second or two on two cores: where there are more,
  /// steps of fewer samples are timed.
  double most_operations = 2e11;
};

/// Speed of a project's training step, whole: next batch, upload, kernels, loss read, metric
/// pushed; or of its inference: upload, kernels, outputs read.
struct BenchResult {
  double samples_per_second = 0;
  double median = 0;  ///< Seconds per step.
  double p05 = 0;
  double p95 = 0;
  /// 1 − (the same kernels on the same buffers in a bare loop) / step; medians of blocks in turn.
  double outside_kernels_share = 0;
  std::int64_t peak_memory_bytes = 0;
  double epoch_seconds = 0;  ///< Its steps and measures; of a whole run alone.
  bool recomputes = false;   ///< Memory is short (see Trainer::recomputes).
  std::string device;
  int threads = 0;
  Dtype precision = Dtype::f32;  ///< Of the products.
  std::int64_t batch = 0;
  /// Samples of the steps that were timed, from which those of `batch` are told.
  std::int64_t timed_batch = 0;
  std::int64_t steps = 0;
};

/// Times training steps after a warm-up, in blocks that alternate with the bare loop. Throws
/// ProjectProblems, Error.
NETLOOM_API BenchResult bench(const Job& job, const LayerRegistry& registry,
                              const BenchOptions& options);

/// Times inference the same way: from the input nodes to the output nodes, with first weights and
/// one row where the job says no batch. Throws ProjectProblems, Error.
NETLOOM_API BenchResult bench_inference(const Job& job, const LayerRegistry& registry,
                                        const BenchOptions& options);

}  // namespace netloom
