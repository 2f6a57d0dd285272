#include "engine/session/bench.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

#include <fmt/format.h>

#include "engine/core/os/clock.h"
#include "engine/core/os/process.h"
#include "engine/session/bench_setup.h"
#include "engine/session/inference_setup.h"

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
/// What the store of a run takes: the rings of its metrics and SQLite.
constexpr std::int64_t store_bytes = 8'000'000;

/// Warms up, and gives the calls of a block: so many that all blocks fit into the time asked for.
template <class Function>
std::int64_t calls_per_block(Function&& function, const BenchOptions& options) {
  const std::int64_t most = std::max<std::int64_t>(1, options.steps / blocks);
  function();
  std::int64_t steps = 0;
  const double begin = monotonic_seconds();
  const double end = begin + options.seconds / 20;
  do {
    function();
  } while (++steps < most && monotonic_seconds() < end);
  const double step = (monotonic_seconds() - begin) / static_cast<double>(steps);
  const double fit = options.seconds / (2 * static_cast<double>(blocks) * step);
  return std::clamp<std::int64_t>(std::llround(std::min(fit, 1e9)), 1, most);
}

/// Blocks of `step` in turn with blocks of its kernels alone.
template <class Step, class Kernels>
BenchResult time_blocks(const BenchOptions& options, Step&& step, Kernels&& kernels) {
  const std::int64_t calls = calls_per_block(step, options);
  std::vector<double> whole;
  std::vector<double> bare;
  const double end = monotonic_seconds() + options.seconds;
  for (std::int64_t i = 0; i < std::min(blocks, options.steps); ++i) {
    if (i > 0 && monotonic_seconds() >= end) break;
    whole.push_back(per_call(calls, step));
    bare.push_back(per_call(calls, kernels));
  }
  BenchResult result;
  result.median = quantile(whole, 0.5);
  result.p05 = quantile(whole, 0.05);
  result.p95 = quantile(whole, 0.95);
  result.outside_kernels_share = std::max(0.0, 1 - quantile(bare, 0.5) / result.median);
  result.peak_memory_bytes = peak_memory_bytes();
  result.steps = calls * static_cast<std::int64_t>(whole.size());
  return result;
}

template <class Setup>
BenchResult with_setup(BenchResult result, Setup& setup) {
  result.batch = result.timed_batch = setup.batch();
  result.samples_per_second = static_cast<double>(result.batch) / result.median;
  result.device = setup.backend().device().id;
  result.threads = setup.backend().device().threads;
  return result;
}

/// What a run holds at most, as far as this process has held it.
std::int64_t held_bytes(const BenchSetup& setup) {
  return peak_memory_bytes() + store_bytes + setup.bytes_to_come();
}

/// Does once what a run does beside its steps, and adds what that takes to what they took.
void add_whole_run(BenchSetup& setup, BenchResult& timed) {
  Trainer& trainer = setup.trainer();
  trainer.finish_epoch_once();  // The first compiles.
  const double measure = per_call(1, [&] { trainer.finish_epoch_once(); });
  trainer.finish_once();
  timed.epoch_seconds =
      setup.steps_per_epoch() * timed.median + setup.measures_per_epoch() * measure;
  timed.peak_memory_bytes = held_bytes(setup);
}

BenchResult time_training(BenchSetup& setup, const BenchOptions& options) {
  Trainer& trainer = setup.trainer();
  BenchResult timed = time_blocks(
      options, [&] { trainer.step_once(); }, [&] { trainer.kernels_once(); });
  if (options.whole_run) add_whole_run(setup, timed);
  timed.precision = setup.precision();
  timed.recomputes = trainer.recomputes();
  return with_setup(timed, setup);
}

/// How many samples of a step are worth the time to forecast it.
std::int64_t rows_to_forecast(const BenchSetup& setup, double most) {
  const double share = most / std::max(setup.operations(), most);
  return std::max<std::int64_t>(1, std::llround(share * static_cast<double>(setup.batch())));
}

/// What steps of `batch` samples take, in proportion to those that were timed; an epoch has as many
/// samples either way.
BenchResult told_for(std::int64_t batch, BenchResult timed) {
  const double times = static_cast<double>(batch) / static_cast<double>(timed.batch);
  timed.median *= times;
  timed.p05 *= times;
  timed.p95 *= times;
  timed.batch = batch;
  return timed;
}

}  // namespace

BenchResult bench(const Job& job, const LayerRegistry& registry, const BenchOptions& options) {
  auto setup = std::make_unique<BenchSetup>(job, registry, options);
  const std::int64_t batch = setup->batch();
  const std::int64_t rows =
      options.whole_run ? rows_to_forecast(*setup, options.most_operations) : batch;
  if (rows == batch) return time_training(*setup, options);
  // Memory is that of the whole batch, which no step need run for.
  setup->hold_batch();
  const std::int64_t bytes = held_bytes(*setup);
  const bool recomputes = setup->trainer().recomputes();
  setup.reset();  // Both might not fit.
  Job smaller = job;
  smaller.set.push_back(fmt::format("training.batch={}", rows));
  setup = std::make_unique<BenchSetup>(smaller, registry, options);
  BenchResult told = told_for(batch, time_training(*setup, options));
  told.peak_memory_bytes = bytes;
  told.recomputes = recomputes;
  return told;
}

BenchResult bench_inference(const Job& job, const LayerRegistry& registry,
                            const BenchOptions& options) {
  InferenceSetup setup(job, registry, options.without);
  const BenchResult timed = time_blocks(
      options, [&] { setup.run_once(); }, [&] { setup.executable().run(); });
  return with_setup(timed, setup);
}

}  // namespace netloom
