#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "engine/session/bench.h"

namespace netloom::cli {

namespace {

int run_bench(const Arguments& arguments, const LayerRegistry& registry) {
  Job job;
  job.project_path = arguments.required(0, "The project file");
  job.batch = arguments.number("--batch", 1);
  job.threads = static_cast<int>(arguments.number("--threads").value_or(0));
  job.set = arguments.all("--set");
  BenchOptions options;
  options.steps = arguments.number("--steps", 1).value_or(options.steps);
  options.seconds = arguments.decimal("--seconds", 0.01).value_or(options.seconds);
  if (!arguments.has("--json")) {
    fmt::print(stderr, "Timing training steps of {} for up to {} s …\n", job.project_path.string(),
               options.seconds);
  }
  const BenchResult result = bench(job, registry, options);
  if (arguments.has("--json")) {
    const nlohmann::ordered_json json = {
        {"event", "done"},
        {"samples_per_second", result.samples_per_second},
        {"step_seconds", {{"median", result.median}, {"p05", result.p05}, {"p95", result.p95}}},
        {"outside_kernels_share", result.outside_kernels_share},
        {"peak_memory_bytes", result.peak_memory_bytes},
        {"device", result.device},
        {"threads", result.threads},
        {"precision", "f32"},
        {"batch", result.batch},
        {"steps", result.steps}};
    fmt::print("{}\n", json.dump());
    return done;
  }
  fmt::print(
      "{:.0f} samples/s; a step of {} takes {:.1f} µs (5 % {:.1f}, 95 % {:.1f}), {:.1f} % of it "
      "outside kernels\n",
      result.samples_per_second, result.batch, result.median * 1e6, result.p05 * 1e6,
      result.p95 * 1e6, result.outside_kernels_share * 100);
  if (arguments.has("--kernels")) {
    for (const KernelReport& kernel : result.report.kernels) {
      fmt::print("  {:<12} {:<32} {}\n", kernel.node, kernel.op, kernel.implementation);
    }
  }
  return done;
}

}  // namespace

Command bench_command() {
  return {"bench",
          "PROJECT",
          "How fast a training step is on this machine.",
          {{"--steps", "N", "at most so many steps; default 5,000"},
           {"--seconds", "S", "at most so long; default 5"},
           {"--batch", "N", "instead of the project's"},
           {"--threads", "N", "0 for all cores"},
           {"--set", "NODE.PARAM=VALUE", "change one setting"},
           {"--kernels", "", "list the kernels of a step"},
           json_option()},
          run_bench};
}

}  // namespace netloom::cli
