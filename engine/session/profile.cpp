#include "engine/session/profile.h"

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "engine/core/os/clock.h"
#include "engine/ops/ops.h"
#include "engine/session/bench_setup.h"
#include "engine/session/inference_setup.h"

namespace netloom {

namespace {

constexpr std::size_t least_rounds = 3;
constexpr double ceiling_seconds = 0.3;  // The best of some runs: other programs take their share.

/// Seconds of each kernel, one run after the other as in a step: the least of some rounds, because
/// what is more than that went to other programs.
std::vector<double> times_of(std::span<Kernel* const> kernels, double seconds) {
  std::vector<double> least(kernels.size(), std::numeric_limits<double>::infinity());
  const double end = monotonic_seconds() + seconds;
  for (std::size_t round = 0; round < least_rounds || monotonic_seconds() < end; ++round) {
    double before = monotonic_seconds();
    for (std::size_t i = 0; i < kernels.size(); ++i) {
      kernels[i]->run();
      const double after = monotonic_seconds();
      least[i] = std::min(least[i], after - before);
      before = after;
    }
  }
  return least;
}

/// The fewest seconds that the program which `write` builds took, of some runs.
template <class Write>
double least_seconds(Backend& backend, const Write& write) {
  Program program;
  Builder builder(program, Mode::inference);
  builder.output("y", write(builder));
  Variables variables(backend, 1);
  const auto executable = compile(program, variables, Binding{1, 1});
  executable->run();
  double least = std::numeric_limits<double>::infinity();
  const double end = monotonic_seconds() + ceiling_seconds;
  do {
    const double before = monotonic_seconds();
    executable->run();
    least = std::min(least, monotonic_seconds() - before);
  } while (monotonic_seconds() < end);
  return least;
}

Ceilings ceilings_of(Backend& backend) {
  constexpr std::int64_t side = 1024;
  constexpr std::int64_t many = std::int64_t{16} << 20;  // 64 MiB of f32
  const auto operand = [](Builder& b, const char* name, const Shape& shape) {
    return b.weight(name, shape, {Initialiser::Kind::normal, 1});
  };
  const Shape square = Shape::of({side, side});
  const Shape line = Shape::of({many});
  Ceilings ceilings;
  ceilings.flops_per_second =
      2.0 * side * side * side / least_seconds(backend, [&](Builder& b) {
        return ops::matmul(b, operand(b, "a", square), operand(b, "b", square));
      });
  ceilings.bytes_per_second = 3.0 * sizeof(float) * many / least_seconds(backend, [&](Builder& b) {
                                return ops::add(b, operand(b, "a", line), operand(b, "b", line));
                              });
  return ceilings;
}

/// A profile without kernels yet.
Profile profile_on(Backend& backend) {
  Profile result;
  result.threads = backend.device().threads;
  result.ceilings = ceilings_of(backend);
  return result;
}

/// What a kernel runs in, and by which route where that was measured.
std::string code_of(const KernelReport& kernel) {
  const bool measured = !kernel.routes.kernel.empty() && kernel.routes.others.empty();
  return measured ? fmt::format("{} [{}]", kernel.implementation, kernel.routes.taken)
                  : kernel.implementation;
}

std::vector<KernelTime> kernel_times(const Executable& executable, double seconds) {
  const std::vector<double> times = times_of(executable.kernels(), seconds);
  std::vector<KernelTime> rows;
  for (std::size_t i = 0; i < times.size(); ++i) {
    const KernelReport& kernel = executable.report().kernels[i];
    rows.push_back({kernel.node, kernel.op, code_of(kernel), times[i], kernel.bytes, kernel.flops});
  }
  return rows;
}

void set_kernels(std::vector<KernelTime> kernels, Profile& profile) {
  for (const KernelTime& one : kernels) profile.seconds += one.seconds;
  profile.nodes = by_node(kernels);
  profile.kernels = std::move(kernels);
}

}  // namespace

double of_ceiling(const KernelTime& kernel, const Ceilings& ceilings) {
  return std::max(kernel.flops / ceilings.flops_per_second,
                  kernel.bytes / ceilings.bytes_per_second) /
         kernel.seconds;
}

std::vector<KernelTime> kernel_times(Trainer& trainer, double seconds) {
  std::vector<KernelTime> all;
  for (std::size_t phase = 0; phase < trainer.phases(); ++phase) {
    const double share = seconds / static_cast<double>(trainer.phases());
    const std::vector<KernelTime> times = kernel_times(trainer.step_executable(phase), share);
    all.insert(all.end(), times.begin(), times.end());
  }
  return all;
}

std::vector<std::string> Profile::references() const {
  std::set<std::string> names;
  for (const KernelTime& kernel : kernels) {
    if (kernel.implementation == "reference") names.insert(kernel.op);
  }
  return {names.begin(), names.end()};
}

Profile profile(const Job& job, const LayerRegistry& registry, const BenchOptions& options) {
  BenchSetup setup(job, registry, options);
  Trainer& trainer = setup.trainer();
  Profile result = profile_on(setup.backend());
  trainer.step_once();
  set_kernels(kernel_times(trainer, options.seconds), result);
  return result;
}

Profile profile_inference(const Job& job, const LayerRegistry& registry,
                          const BenchOptions& options) {
  InferenceSetup setup(job, registry, options.without);
  Profile result = profile_on(setup.backend());
  setup.run_once();
  set_kernels(kernel_times(setup.executable(), options.seconds), result);
  return result;
}

}  // namespace netloom
