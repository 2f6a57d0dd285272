// What a metric costs the training thread, how many points the store takes, how long a table of
// runs takes to read. Prints one line each; a folder for the database may be named as the argument.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include "engine/core/os/clock.h"
#include "engine/core/os/file.h"
#include "engine/core/os/folders.h"
#include "engine/runs/store.h"

namespace {

using netloom::monotonic_seconds;

netloom::RunStart bench_start(bool every_step) {
  netloom::RunStart start;
  start.project_name = "bench";
  start.every_step = every_step;
  return start;
}

/// Pushes as a training loop does that takes `step_seconds` for a step and reports five metrics.
void push_latency(netloom::RunStore& store, double step_seconds) {
  const auto writer = store.begin_run(bench_start(false));
  std::vector<int> series;
  for (const char* const name : {"loss", "accuracy", "rate", "norm", "time"})
    series.push_back(writer->series(name));
  std::vector<double> taken;
  const double end = monotonic_seconds() + 2;
  for (std::int64_t step = 0; monotonic_seconds() < end; ++step) {
    const double next = monotonic_seconds() + step_seconds;
    for (const int one : series) {
      const double before = monotonic_seconds();
      writer->push(one, step, 0.5);
      taken.push_back(monotonic_seconds() - before);
    }
    while (monotonic_seconds() < next) continue;
  }
  writer->finish(netloom::RunStatus::finished);
  std::sort(taken.begin(), taken.end());
  const auto nanoseconds = [&](double share) {
    return 1e9 * taken[static_cast<std::size_t>(share * static_cast<double>(taken.size() - 1))];
  };
  std::printf(
      "push, step of %g us: p50 %.0f ns, p99 %.0f ns, p99.9 %.0f ns, worst %.0f ns, "
      "%zu points, %lld dropped (clock included)\n",
      step_seconds * 1e6, nanoseconds(0.5), nanoseconds(0.99), nanoseconds(0.999), nanoseconds(1),
      taken.size(), static_cast<long long>(writer->dropped()));
}

void throughput(netloom::RunStore& store) {
  const auto writer = store.begin_run(bench_start(true));
  const int series = writer->series("loss");
  const std::int64_t count = 5'000'000;
  const double before = monotonic_seconds();
  for (std::int64_t step = 0; step < count; ++step) {
    writer->push(series, step, 0.5);
    if (step % 10'000 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  writer->finish(netloom::RunStatus::finished);
  const double seconds = monotonic_seconds() - before;
  std::printf("every step: %.2f million points a second, %lld dropped\n",
              static_cast<double>(count) / seconds / 1e6,
              static_cast<long long>(writer->dropped()));
  const double read = monotonic_seconds();
  netloom::SeriesCursor cursor;
  const auto points = store.series_points(writer->number(), "loss", cursor, count).points;
  const double overview = monotonic_seconds();
  const auto buckets = store.series_overview(writer->number(), "loss", 1000);
  std::printf("read %zu points: %.0f ms; overview of %zu: %.2f ms\n", points.size(),
              1e3 * (overview - read), buckets.size(), 1e3 * (monotonic_seconds() - overview));
}

void listing(netloom::RunStore& store) {
  netloom::RunStart start = bench_start(false);
  for (int i = 0; i < 40; ++i) start.parameters["layer" + std::to_string(i) + ".units"] = 1.0 * i;
  for (int i = 0; i < 1000; ++i) {
    const auto writer = store.begin_run(start);
    for (const char* const name : {"train.loss", "validation.loss", "validation.accuracy"})
      writer->push(writer->series(name), 1, 0.5);
    writer->finish(netloom::RunStatus::finished);
  }
  const double before = monotonic_seconds();
  const std::size_t count = store.list_runs().size();
  std::printf("list %zu runs: %.1f ms\n", count, 1e3 * (monotonic_seconds() - before));
}

}  // namespace

int main(int argc, char** argv) {
  const std::filesystem::path parent =
      argc > 1 ? std::filesystem::path(argv[1]) : std::filesystem::temp_directory_path();
  const std::filesystem::path folder = parent / ("metric_push-" + netloom::unique_id());
  {
    netloom::RunStore store(folder / "runs.sqlite", netloom::Access::write);
    for (const double seconds : {1e-3, 1e-4, 1e-5}) push_latency(store, seconds);
    throughput(store);
    listing(store);
  }
  netloom::remove_tree(folder);
  return 0;
}
