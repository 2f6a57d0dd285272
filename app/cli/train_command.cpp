#include <cstdio>
#include <iostream>
#include <iterator>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/progress_bar.h"
#include "engine/core/os/process.h"
#include "engine/core/text.h"
#include "engine/runs/store.h"
#include "engine/session/events.h"
#include "engine/session/run_job.h"

namespace netloom::cli {

namespace {

/// Events as JSON lines on standard output.
class JsonListener final : public RunListener {
 public:
  void on_started(std::int64_t run, const std::string& name, int epochs) override {
    print(started_line(run, {}, name, epochs));
  }
  void on_warning(const std::string& message) override {
    print(nlohmann::ordered_json{{"event", "warning"}, {"message", message}}.dump());
  }
  void on_epoch(const EpochReport& epoch) override { print(epoch_line(epoch)); }

 private:
  static void print(const std::string& line) {
    fmt::print("{}\n", line);
    std::fflush(stdout);
  }
};

int exit_code(RunStatus status) {
  return status == RunStatus::finished || status == RunStatus::stopped ? done : work_failed;
}

void print_done(const RunOutcome& outcome) {
  const nlohmann::ordered_json line = {{"event", "done"},
                                       {"run", outcome.run},
                                       {"status", name_of(outcome.status)},
                                       {"seconds", outcome.seconds},
                                       {"weights_sha256", outcome.weights_sha256},
                                       {"message", outcome.message.text()},
                                       {"metrics", numbers_json(outcome.metrics)}};
  fmt::print("{}\n", line.dump());
}

int run(const Job& job, const LayerRegistry& registry, bool json) {
  install_stop_signals();
  if (json) {
    JsonListener listener;
    const RunOutcome outcome = run_job(job, registry, listener);
    print_done(outcome);
    return exit_code(outcome.status);
  }
  ProgressBar bar(is_terminal(1));
  const RunOutcome outcome = run_job(job, registry, bar);
  bar.finish(outcome);
  return exit_code(outcome.status);
}

int run_train(const Arguments& arguments, const LayerRegistry& registry) {
  Job job;
  job.project_path = arguments.required(0, "The project file");
  job.epochs = arguments.number("--epochs", 1);
  job.batch = arguments.number("--batch", 1);
  if (const auto seed = arguments.number("--seed")) job.seed = static_cast<std::uint64_t>(*seed);
  job.threads = checked_threads(arguments.number("--threads").value_or(0));
  job.device = arguments.text("--device", "cpu");
  job.set = arguments.all("--set");
  job.runs_path = arguments.text("--runs");
  job.name = arguments.text("--name");
  job.every_step = arguments.has("--every-step");
  job.tuning = tuning_of(arguments.text("--tuning", name_of(job.tuning)));
  return run(job, registry, arguments.has("--json"));
}

int run_resume(const Arguments& arguments, const LayerRegistry& registry) {
  Job job;
  job.runs_path = arguments.text("--runs");
  const auto path = job.runs_path.empty() ? default_runs_path() : job.runs_path;
  {
    RunStore store(path, Access::write);
    store.mark_crashed_runs();
    job.resume = store.find_run(arguments.required(0, "The run"));
  }
  job.threads = checked_threads(arguments.number("--threads").value_or(0));
  job.epochs = arguments.number("--epochs", 1);
  return run(job, registry, arguments.has("--json"));
}

int run_worker(const Arguments&, const LayerRegistry& registry) {
  const std::string text{std::istreambuf_iterator<char>(std::cin), {}};
  // The desktop draws while this trains: it goes first.
  be_nice();
  return run(parse_job(text), registry, true);
}

}  // namespace

Command train_command() {
  return {"train",
          "PROJECT",
          "Trains a project; every run is kept.",
          {{"--epochs", "N", "instead of the project's"},
           {"--batch", "N", "instead of the project's"},
           {"--seed", "S", "instead of the project's"},
           set_option(),
           {"--device", "NAME", "cpu"},
           {"--threads", "N", "at most the cores; default 0, all of them"},
           {"--name", "TEXT", "of the run"},
           {"--every-step", "", "keep every point of fast series"},
           tuning_option(),
           runs_option(),
           json_option()},
          run_train};
}

Command resume_command() {
  return {"resume",
          "RUN",
          "Goes on with a run that was stopped or crashed, at its last checkpoint.",
          {{"--threads", "N", "default: as many as the run had"},
           {"--epochs", "N", "train to this many epochs in all"},
           runs_option(),
           json_option()},
          run_resume};
}

Command worker_command() {
  return {"worker",
          "",
          "Reads one job as JSON on standard input and runs it; used by the desktop.",
          {},
          run_worker};
}

}  // namespace netloom::cli
