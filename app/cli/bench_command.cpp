#include <string>
#include <string_view>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/profile_report.h"
#include "engine/session/bench.h"

namespace netloom::cli {

namespace {

void print_speed(const BenchResult& result, std::string_view what) {
  fmt::print(
      "{:.0f} samples/s in {}; {} of {} takes {:.1f} µs (5 % {:.1f}, 95 % {:.1f}), {:.1f} % of it "
      "outside kernels\n",
      result.samples_per_second, name_of(result.precision), what, result.batch, result.median * 1e6,
      result.p05 * 1e6, result.p95 * 1e6, result.outside_kernels_share * 100);
}

void print_speed_json(const BenchResult& result) {
  const nlohmann::ordered_json json = {
      {"event", "done"},
      {"samples_per_second", result.samples_per_second},
      {"step_seconds", {{"median", result.median}, {"p05", result.p05}, {"p95", result.p95}}},
      {"outside_kernels_share", result.outside_kernels_share},
      {"peak_memory_bytes", result.peak_memory_bytes},
      {"device", result.device},
      {"threads", result.threads},
      {"precision", name_of(result.precision)},
      {"batch", result.batch},
      {"steps", result.steps}};
  fmt::print("{}\n", json.dump());
}

/// What `--without` does, with every pass on a line of its own.
std::string without_help() {
  std::string help = "leave a pass out, to see what it gains; may be said again for another:";
  for (const PassInfo& one : optional_passes()) {
    help += fmt::format("\n{:27}{}: {}", "", one.name, one.summary);
  }
  return help;
}

int run_bench(const Arguments& arguments, const LayerRegistry& registry) {
  Job job;
  job.project_path = arguments.required(0, "The project file");
  job.batch = arguments.number("--batch", 1);
  job.threads = checked_threads(arguments.number("--threads").value_or(0));
  job.set = arguments.all("--set");
  job.tuning = tuning_of(arguments.text("--tuning", name_of(job.tuning)));
  BenchOptions options;
  options.steps = arguments.number("--steps", 1).value_or(options.steps);
  options.seconds = arguments.decimal("--seconds", 0.01).value_or(options.seconds);
  for (const std::string& name : arguments.all("--without")) {
    options.without.insert(pass_named(name));
  }
  const bool json = arguments.has("--json");
  const bool inference = arguments.has("--inference");
  if (!json) {
    fmt::print(stderr, "Timing {} of {} for up to {} s …\n",
               inference ? "inference" : "training steps", job.project_path.string(),
               options.seconds);
  }
  if (arguments.has("--profile")) {
    const Profile found = (inference ? profile_inference : profile)(job, registry, options);
    json ? print_profile_json(found) : print_profile(found);
  } else {
    const BenchResult found = (inference ? bench_inference : bench)(job, registry, options);
    json ? print_speed_json(found) : print_speed(found, inference ? "inference" : "a step");
  }
  return done;
}

}  // namespace

Command bench_command() {
  return {"bench",
          "PROJECT",
          "How fast a training step, or inference, is on this machine.",
          {{"--steps", "N", "at most so many steps; default 5,000"},
           {"--seconds", "S", "at most so long; default 5"},
           {"--batch", "N", "instead of the project's; with --inference, instead of 1"},
           {"--threads", "N", "at most the cores; default 0, all of them"},
           set_option(),
           {"--inference", "", "from the inputs to the outputs, without learning"},
           {"--profile", "",
            "where the time goes: each kernel and node, and how near to the machine's limits"},
           {"--without", "PASS", without_help()},
           tuning_option(),
           json_option()},
          run_bench};
}

}  // namespace netloom::cli
