#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/core/api.h"
#include "engine/runs/run.h"
#include "engine/session/bench.h"
#include "engine/session/job.h"

namespace netloom {

class Trainer;

/// The most that this machine was seen to do with as many threads: what a kernel is held against.
struct Ceilings {
  double flops_per_second = 0;  ///< In a large matrix product.
  double bytes_per_second = 0;  ///< In an addition of tensors larger than any cache.
};

/// The time that the ceilings allow ÷ the time that it took; above 1 where the operands come from a
/// cache.
NETLOOM_API double of_ceiling(const KernelTime& kernel, const Ceilings& ceilings);

/// Where the time of a training step, or of inference, goes.
struct Profile {
  Ceilings ceilings;
  std::vector<KernelTime> kernels;  ///< In the order of the step.
  std::vector<KernelTime> nodes;    ///< See by_node.
  double seconds = 0;               ///< All kernels together.
  int threads = 0;

  /// Ops that have no fast kernel for their operands here.
  NETLOOM_API std::vector<std::string> references() const;
};

/// Times each kernel of a training step for about so many seconds, at least some rounds. The
/// weights of `trainer`, which has made a step, go on changing.
std::vector<KernelTime> kernel_times(Trainer& trainer, double seconds);

/// Times each kernel of a training step for up to the seconds asked for, after measuring the
/// ceilings. Throws ProjectProblems, Error.
NETLOOM_API Profile profile(const Job& job, const LayerRegistry& registry,
                            const BenchOptions& options);
/// The same of inference, as `bench_inference` times it.
NETLOOM_API Profile profile_inference(const Job& job, const LayerRegistry& registry,
                                      const BenchOptions& options);

}  // namespace netloom
