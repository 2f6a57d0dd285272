#include "engine/session/tuning.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include <fmt/format.h>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/core/error.h"
#include "engine/core/os/folders.h"
#include "engine/core/os/machine.h"
#include "engine/program/tune.h"
#include "engine/session/kept_routes.h"
#include "engine/session/turns.h"
#include "engine/session/version.h"

namespace netloom {

namespace {

/// The turns of this user's trainings; nothing where no lock can be made.
std::optional<Turns> turns_of_user() {
  try {
    return std::optional<Turns>(std::in_place, data_folder() / "turns");
  } catch (const Error&) {
    return std::nullopt;
  }
}

/// The routes of all phases; `known` ones are not measured again.
Routes measured(const Prepared& prepared, const TrainingSettings& training, int threads,
                Routes known, Tuning tuning) {
  const auto rows =
      std::min(training.batch, static_cast<std::int64_t>(prepared.data.split.train.size()));
  const auto backend = make_cpu_backend(threads);
  std::optional<Turns> turns = turns_of_user();
  TuneOptions how;
  how.seconds =
      tuning == Tuning::measure ? how.seconds / static_cast<double>(prepared.phases.size()) : 0;
  how.before_work = [&turns] {
    if (turns) turns->take();
  };
  Routes all;
  for (const StepProgram& phase : prepared.phases) {
    all.merge(tune(phase.program, *backend, Binding{rows, 1},
                   {Weights::change, phase.without, phase.precision}, known, how));
    known.insert(all.begin(), all.end());
  }
  return all;
}

}  // namespace

Tuning tuning(const Job& job) {
  const char* word = std::getenv("NETLOOM_TUNING");
  if (word == nullptr) return job.tuning;
  try {
    return std::max(job.tuning, tuning_of(word));
  } catch (const Error& error) {
    throw Error(error.code(), error.message(), "NETLOOM_TUNING");
  }
}

std::string tuned_machine(int threads) {
  return fmt::format("{}, {}, {} thread{}, Netloom {}", this_machine().cpu_name, cpu_instructions(),
                     threads, threads == 1 ? "" : "s", engine_version);
}

TunedRoutes tuned_routes(const Prepared& prepared, const TrainingSettings& training, int threads,
                         Tuning tuning) {
  if (tuning == Tuning::off) return {};
  TunedRoutes result;
  result.routes.machine = tuned_machine(threads);
  const auto path = data_folder() / "routes.json";
  KeptRoutes kept = kept_routes(path, result.routes.machine);
  result.trouble = kept.trouble;
  // A step is compiled to see which of them it has: not where there are none.
  if (tuning == Tuning::kept && kept.routes.empty()) return result;
  Routes& routes = result.routes.routes;
  routes = measured(prepared, training, threads, kept.routes, tuning);
  const auto fresh = std::count_if(routes.begin(), routes.end(), [&](const auto& one) {
    return !kept.routes.contains(one.first);
  });
  if (fresh == 0) return result;
  result.notes.push_back(
      phrase("Measured {} operations of a step, to run each the fastest way.", fresh));
  try {
    routes = keep_routes(path, result.routes.machine, routes);
  } catch (const Error& error) {
    result.trouble = error.whole();
  }
  return result;
}

}  // namespace netloom
