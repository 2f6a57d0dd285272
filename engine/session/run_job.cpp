#include "engine/session/run_job.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/core/error.h"
#include "engine/core/text.h"
#include "engine/data/loader.h"
#include "engine/runs/store.h"
#include "engine/session/checkpoint.h"
#include "engine/session/control_server.h"
#include "engine/session/events.h"
#include "engine/session/prepare.h"
#include "engine/session/profile.h"
#include "engine/session/run_observer.h"
#include "engine/session/run_settings.h"
#include "engine/session/tuning.h"
#include "engine/session/version.h"
#include "engine/training/trainer.h"

namespace netloom {

namespace {

struct Sources {
  std::optional<Loader> train;
  std::optional<Loader> validation;
  std::optional<Loader> test;

  Sources(const Prepared& prepared, const TrainingSettings& training) {
    const Split& split = prepared.data.split;
    train.emplace(prepared.data, split.train, Loader::Options{training.batch, training.seed});
    if (!split.validation.empty()) {
      validation.emplace(prepared.data, split.validation, Loader::Options{training.batch, {}});
    }
    if (!split.test.empty())
      test.emplace(prepared.data, split.test, Loader::Options{training.batch, {}});
  }

  TrainingPlan plan(const Prepared& prepared, const TrainingSettings& training) {
    return {prepared.phases,
            prepared.evaluation,
            training,
            &*train,
            validation ? &*validation : nullptr,
            test ? &*test : nullptr};
  }
};

bool any_error(const std::vector<Diagnostic>& diagnostics) {
  return std::any_of(diagnostics.begin(), diagnostics.end(),
                     [](const Diagnostic& one) { return one.severity == Severity::error; });
}

RunStatus status_of(TrainingEnd end) {
  switch (end) {
    case TrainingEnd::finished:
      return RunStatus::finished;
    case TrainingEnd::stopped:
      return RunStatus::stopped;
    case TrainingEnd::diverged:
      return RunStatus::diverged;
  }
  return RunStatus::failed;
}

/// The project of a job: of the run that it goes on with, given as text, or read from its file.
Project project_of(const Job& job, RunStore& store, const LayerRegistry& registry) {
  const std::string file = job.project_path.string();
  ReadProject read;
  if (job.resume > 0) {
    read =
        read_project(store.project_json(job.resume), registry, fmt::format("run {}", job.resume));
  } else if (!job.project_text.empty()) {
    read = read_project(job.project_text, registry, file);
  } else {
    read = load_project(file, registry);
  }
  if (any_error(read.diagnostics)) throw ProjectProblems(file, read.diagnostics);
  apply_options(read.project, job, registry);
  return std::move(read.project);
}

RunStart run_start(const Project& project, const Job& job, const LayerRegistry& registry,
                   int threads) {
  RunStart start;
  start.name = job.name;
  start.project_name = project.name;
  start.project_path =
      job.project_path.empty() ? "" : std::filesystem::absolute(job.project_path).string();
  start.project_json = write_project(project, registry);
  start.graph_json = graph_text(project.graph, registry);
  start.parameters = run_settings(project, registry);
  start.seed = project.training.seed;
  start.epochs = static_cast<int>(project.training.epochs);
  start.device = job.device;
  start.threads = threads;
  start.precision = name_of(precision_here(project.training));
  start.engine_version = engine_version;
  start.every_step = job.every_step;
  return start;
}

/// A run, and the checkpoint that it goes on from, if it does.
struct BegunRun {
  std::optional<Checkpoint> from;
  std::unique_ptr<RunWriter> writer;
};

BegunRun begun(const Job& job, RunStore& store, const Project& project,
               const LayerRegistry& registry, int threads) {
  if (job.resume <= 0) return {{}, store.begin_run(run_start(project, job, registry, threads))};
  const RunRow row = store.run(job.resume);
  const auto last = run_folder(store.path(), row.uuid).checkpoint("last");
  BegunRun run;
  // A run killed before its first checkpoint goes on from its beginning.
  if (std::filesystem::exists(last)) run.from = load_checkpoint(last);
  const TrainingState state = run.from ? run.from->state : TrainingState();
  run.writer = store.resume_run(row.uuid, state.step, state.epoch, job.every_step);
  return run;
}

/// To whoever watches, here and at the other end of the socket.
void announce(const std::string& name, const Project& project, const RunWriter& writer,
              ControlServer& control, RunListener& listener) {
  const auto epochs = static_cast<int>(project.training.epochs);
  control.publish("started", started_line(writer.number(), writer.uuid(), name, epochs));
  listener.on_started(writer.number(), name, epochs);
}

/// The folder that data paths start from: that of the project's file, where it has one.
std::filesystem::path data_base(const Job& job, RunStore& store) {
  std::filesystem::path file = job.project_path;
  if (job.resume > 0) file = store.run(job.resume).project_path;
  return file.empty() ? std::filesystem::current_path()
                      : std::filesystem::absolute(file).parent_path();
}

/// The threads to use. Another number sums in another order, so a resumed run keeps its own.
int threads_of(const Job& job, RunStore& store) {
  return job.threads == 0 && job.resume > 0 ? store.run(job.resume).threads
                                            : checked_threads(job.threads);
}

Phrase summary_text(const Project& project, const PrepareResult& checked,
                    const Prepared& prepared) {
  return phrase(
      "Checked: {} nodes, {} parameters, no problems. {} training, {} validation and {} test rows, "
      "batch {}.",
      project.graph.nodes.size(), with_thousands(checked.check.parameters),
      with_thousands(static_cast<std::int64_t>(prepared.data.split.train.size())),
      with_thousands(static_cast<std::int64_t>(prepared.data.split.validation.size())),
      with_thousands(static_cast<std::int64_t>(prepared.data.split.test.size())),
      project.training.batch);
}

/// For the log of the run and for whoever watches.
void tell_warning(const Phrase& text, RunWriter& writer, RunListener& listener) {
  writer.event(EventLevel::warning, 0, text);
  listener.on_warning(text);
}

/// What of the data the run does without, and a precision that this machine lacks.
void tell_warnings(const std::vector<Diagnostic>& diagnostics, RunWriter& writer,
                   RunListener& listener) {
  for (const Diagnostic& one : diagnostics) {
    const bool concerns = one.code.starts_with("data.") || one.code == "training.precision";
    if (one.severity == Severity::warning && concerns) tell_warning(one.message, writer, listener);
  }
}

/// The routes of the run's kernels: those that it had, which give the same bits, or such as are
/// measured on this machine.
Routes routes_of(const Job& job, RunStore& store, const Prepared& prepared,
                 const TrainingSettings& training, int threads, RunWriter& writer,
                 RunListener& listener) {
  const RunRoutes before = job.resume > 0 ? store.routes(job.resume) : RunRoutes();
  const bool settled =
      job.resume > 0 && (before.machine.empty() || before.machine == tuned_machine(threads));
  const Tuning how = tuning(job);
  if (settled || how == Tuning::off) return before.routes;
  const TunedRoutes tuned = tuned_routes(prepared, training, threads, how);
  store.set_routes(writer.number(), tuned.routes);
  for (const Phrase& note : tuned.notes) writer.event(EventLevel::info, 0, note);
  if (!tuned.trouble.empty()) tell_warning(tuned.trouble, writer, listener);
  if (job.resume > 0)
    tell_warning(
        phrase("The run began on another machine ({}). Its operations were measured anew on this "
               "one ({}), so the last digits of its numbers may differ from now on.",
               before.machine, tuned.routes.machine),
        writer, listener);
  return tuned.routes.routes;
}

/// Measures for a small part of what the training took; its weights are kept already.
void keep_kernel_times(Trainer& trainer, const TrainingResult& result, RunWriter& writer) {
  constexpr double most_seconds = 0.2;
  if (result.state.step == 0 || result.end == TrainingEnd::diverged) return;
  writer.set_kernels(kernel_times(trainer, std::min(most_seconds, result.seconds / 20)));
}

/// Why a training that was not stopped has fewer epochs than it could.
void tell_early_end(const TrainingResult& result, const TrainingSettings& training,
                    RunWriter& writer) {
  if (result.end != TrainingEnd::finished || result.state.epoch >= training.epochs) return;
  writer.event(EventLevel::info, result.state.step,
               phrase("Ended after epoch {}: no loss was smaller than that of epoch {}.",
                      result.state.epoch, result.state.best_epoch));
}

std::string done_line(const RunOutcome& outcome) {
  return nlohmann::ordered_json{{"event", "done"},
                                {"run", outcome.run},
                                {"status", name_of(outcome.status)},
                                {"seconds", outcome.seconds},
                                {"weights_sha256", outcome.weights_sha256},
                                {"message", outcome.message.text()},
                                {"metrics", numbers_json(outcome.metrics)}}
      .dump();
}

}  // namespace

ProjectProblems::ProjectProblems(std::string file, std::vector<Diagnostic> diagnostics)
    : file_(std::move(file)), diagnostics_(std::move(diagnostics)) {}

RunOutcome run_job(const Job& job, const LayerRegistry& registry, RunListener& listener) {
  if (job.device != "cpu") {
    throw Error(ErrorCode::device,
                phrase("There is no device '{}' here. Use --device cpu.", job.device));
  }
  RunStore store(job.runs_path.empty() ? default_runs_path() : job.runs_path, Access::write);
  const Project project = project_of(job, store, registry);
  PrepareResult checked =
      prepare(project, registry, data_base(job, store),
              [&listener](std::int64_t done, std::int64_t all) { listener.on_reading(done, all); });
  if (!checked.prepared) throw ProjectProblems(job.project_path.string(), checked.diagnostics);
  Prepared& prepared = *checked.prepared;
  const auto backend = make_cpu_backend(threads_of(job, store));
  const auto [from, writer] = begun(job, store, project, registry, backend->device().threads);
  ControlServer control(writer->folder().control_socket());
  RunObserver observer(*writer, control, listener, graph_hash(project.graph, registry),
                       prepared.data);
  announce(job.name.empty() ? project.name : job.name, project, *writer, control, listener);
  writer->event(EventLevel::info, 0, summary_text(project, checked, prepared));
  tell_warnings(checked.diagnostics, *writer, listener);

  backend->set_routes(routes_of(job, store, prepared, project.training, backend->device().threads,
                                *writer, listener));
  Sources sources(prepared, project.training);
  Trainer trainer(*backend, sources.plan(prepared, project.training), *writer, observer);
  if (trainer.recomputes()) tell_warning(short_memory_text(), *writer, listener);
  if (backend->works_in_teams()) observer.take_turns();
  if (from) trainer.restore(from->state, from->tensors);
  const TrainingResult result = trainer.run();

  RunOutcome outcome{writer->number(), status_of(result.end), result.seconds,
                     result.metrics,   result.weights_sha256, result.message};
  writer->set_progress(result.state.epoch, result.state.step);
  observer.before_work();
  keep_kernel_times(trainer, result, *writer);
  tell_early_end(result, project.training, *writer);
  if (!result.message.empty()) writer->event(EventLevel::error, result.state.step, result.message);
  writer->finish(outcome.status);
  control.publish("done", done_line(outcome));
  return outcome;
}

}  // namespace netloom
