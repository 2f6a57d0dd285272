#include "engine/session/bench.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "engine/core/os/clock.h"
#include "engine/core/os/process.h"
#include "engine/session/bench_setup.h"

namespace netloom {

namespace {

double quantile(std::vector<double> sorted, double share) {
  std::sort(sorted.begin(), sorted.end());
  const auto last = static_cast<double>(sorted.size() - 1);
  return sorted[static_cast<std::size_t>(std::lround(share * last))];
}

/// Seconds per call of `function`, over a block long enough for the clock.
template <class Function>
double per_call(std::int64_t calls, Function&& function) {
  const double begin = monotonic_seconds();
  for (std::int64_t i = 0; i < calls; ++i) function();
  return (monotonic_seconds() - begin) / static_cast<double>(calls);
}

constexpr std::int64_t blocks = 50;

/// Warms up, and gives the steps of a block: so many that all blocks fit into the time asked for.
std::int64_t calls_per_block(Trainer& trainer, const BenchOptions& options) {
  const std::int64_t most = std::max<std::int64_t>(1, options.steps / blocks);
  trainer.step_once();
  std::int64_t steps = 0;
  const double begin = monotonic_seconds();
  const double end = begin + options.seconds / 20;
  do {
    trainer.step_once();
  } while (++steps < most && monotonic_seconds() < end);
  const double step = (monotonic_seconds() - begin) / static_cast<double>(steps);
  const double fit = options.seconds / (2 * static_cast<double>(blocks) * step);
  return std::clamp<std::int64_t>(std::llround(std::min(fit, 1e9)), 1, most);
}

}  // namespace

BenchResult bench(const Job& job, const LayerRegistry& registry, const BenchOptions& options) {
  BenchSetup setup(job, registry, options.steps);
  Trainer& trainer = setup.trainer();
  const std::int64_t calls = calls_per_block(trainer, options);
  std::vector<double> whole;
  std::vector<double> bare;
  const double end = monotonic_seconds() + options.seconds;
  for (std::int64_t i = 0; i < std::min(blocks, options.steps); ++i) {
    if (i > 0 && monotonic_seconds() >= end) break;
    whole.push_back(per_call(calls, [&] { trainer.step_once(); }));
    bare.push_back(per_call(calls, [&] { trainer.kernels_once(); }));
  }
  BenchResult result;
  result.median = quantile(whole, 0.5);
  result.p05 = quantile(whole, 0.05);
  result.p95 = quantile(whole, 0.95);
  result.samples_per_second = static_cast<double>(setup.batch()) / result.median;
  result.outside_kernels_share = std::max(0.0, 1 - quantile(bare, 0.5) / result.median);
  result.peak_memory_bytes = peak_memory_bytes();
  result.device = setup.backend().device().id;
  result.threads = setup.backend().device().threads;
  result.batch = setup.batch();
  result.steps = calls * static_cast<std::int64_t>(whole.size());
  return result;
}

}  // namespace netloom
