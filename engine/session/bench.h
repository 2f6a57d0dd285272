#pragma once

#include <cstdint>
#include <string>

#include "engine/core/api.h"
#include "engine/program/compile.h"
#include "engine/session/job.h"

namespace netloom {

/// Speed of a project's training step, whole: next batch, upload, kernels, loss read, metric
/// pushed.
struct BenchResult {
  double samples_per_second = 0;
  double median = 0;  ///< Seconds per step.
  double p05 = 0;
  double p95 = 0;
  /// 1 − (the same kernels on the same buffers in a bare loop) / step; medians of blocks in turn.
  double outside_kernels_share = 0;
  std::int64_t peak_memory_bytes = 0;
  std::string device;
  int threads = 0;
  std::int64_t batch = 0;
  std::int64_t steps = 0;
  PlanReport report;
};

/// Times `steps` training steps after a warm-up, in blocks that alternate with the bare loop; fewer
/// where these would take longer than `most_seconds`. Throws ProjectProblems, Error.
NETLOOM_API BenchResult bench(const Job& job, const LayerRegistry& registry, std::int64_t steps,
                              double most_seconds = 600);

}  // namespace netloom
