#include "engine/session/profile.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

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

std::vector<ProfileRow> node_rows(const std::vector<ProfileRow>& kernels) {
  std::map<std::string, ProfileRow> by_node;
  for (const ProfileRow& kernel : kernels) {
    ProfileRow& node = by_node[kernel.node];
    node.node = kernel.node;
    node.seconds += kernel.seconds;
    node.bytes += kernel.bytes;
    node.flops += kernel.flops;
  }
  std::vector<ProfileRow> rows;
  rows.reserve(by_node.size());
  for (const auto& [name, row] : by_node) rows.push_back(row);
  std::stable_sort(rows.begin(), rows.end(),
                   [](const ProfileRow& a, const ProfileRow& b) { return a.seconds > b.seconds; });
  return rows;
}

/// A profile without kernels yet.
Profile profile_on(Backend& backend) {
  Profile result;
  result.threads = backend.device().threads;
  result.ceilings = ceilings_of(backend);
  return result;
}

void add_times(const Executable& executable, double seconds, Profile& profile) {
  const std::vector<double> times = times_of(executable.kernels(), seconds);
  for (std::size_t i = 0; i < times.size(); ++i) {
    const KernelReport& kernel = executable.report().kernels[i];
    profile.kernels.push_back(
        {kernel.node, kernel.op, kernel.implementation, times[i], kernel.bytes, kernel.flops});
    profile.seconds += times[i];
  }
}

}  // namespace

double ProfileRow::of_ceiling(const Ceilings& ceilings) const {
  return std::max(flops / ceilings.flops_per_second, bytes / ceilings.bytes_per_second) / seconds;
}

std::vector<std::string> Profile::references() const {
  std::set<std::string> names;
  for (const ProfileRow& kernel : kernels) {
    if (kernel.implementation == "reference") names.insert(kernel.op);
  }
  return {names.begin(), names.end()};
}

Profile profile(const Job& job, const LayerRegistry& registry, const BenchOptions& options) {
  BenchSetup setup(job, registry, options);
  Trainer& trainer = setup.trainer();
  Profile result = profile_on(setup.backend());
  trainer.step_once();
  for (std::size_t phase = 0; phase < trainer.phases(); ++phase) {
    add_times(trainer.step_executable(phase),
              options.seconds / static_cast<double>(trainer.phases()), result);
  }
  result.nodes = node_rows(result.kernels);
  return result;
}

Profile profile_inference(const Job& job, const LayerRegistry& registry,
                          const BenchOptions& options) {
  InferenceSetup setup(job, registry, options.without);
  Profile result = profile_on(setup.backend());
  setup.run_once();
  add_times(setup.executable(), options.seconds, result);
  result.nodes = node_rows(result.kernels);
  return result;
}

}  // namespace netloom
