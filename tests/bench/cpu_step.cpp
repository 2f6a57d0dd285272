// Time of a training step of the digits networks on the CPU backend, and of its kernels. Prints one
// line per network and one per kernel; the number of threads may be given as the argument.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <vector>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/core/os/clock.h"
#include "tests/engine/backends/cpu/digit_programs.h"

namespace {

/// Median and fifth percentile of many calls, in microseconds.
struct Timing {
  double median = 0;
  double best = 0;
};

Timing timed(const std::function<void()>& call, int calls) {
  std::vector<double> taken;
  for (int i = 0; i < calls; ++i) {
    const double before = netloom::monotonic_seconds();
    call();
    taken.push_back((netloom::monotonic_seconds() - before) * 1e6);
  }
  std::sort(taken.begin(), taken.end());
  return {taken[taken.size() / 2], taken[taken.size() / 20]};
}

void report(const char* name, const netloom::DigitProgram& digits, int threads) {
  const auto backend = netloom::make_cpu_backend(threads);
  netloom::DigitRun run(digits, *backend, 32);
  run.prepare(0);
  const Timing step = timed([&] { run.run(); }, 3000);
  const auto& plan = run.executable().report();
  std::printf(
      "%s, batch 32, %d threads: %.1f us per step (5%%: %.1f), %.0f samples/s, %d reorders\n", name,
      backend->device().threads, step.median, step.best, 32e6 / step.median, plan.reorders);
  const auto kernels = run.executable().kernels();
  double sum = 0;
  for (std::size_t i = 0; i < kernels.size(); ++i) {
    const Timing one = timed([&] { kernels[i]->run(); }, 500);
    sum += one.median;
    std::printf("  %7.2f us  %-32s %-8s %s\n", one.median, plan.kernels[i].op.c_str(),
                plan.kernels[i].node.c_str(), plan.kernels[i].implementation.c_str());
  }
  std::printf("  %7.2f us  all\n", sum);
}

}  // namespace

int main(int argc, char** argv) {
  const int threads = argc > 1 ? std::atoi(argv[1]) : 0;
  report("digits mlp 64-32-10, adam", netloom::mlp_program(true), threads);
  report("digits cnn 16-32, adam", netloom::cnn_program(true), threads);
  return 0;
}
