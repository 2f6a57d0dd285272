#pragma once

#include <string>
#include <vector>

#include "engine/core/api.h"
#include "engine/core/phrase.h"
#include "engine/runs/run.h"
#include "engine/session/job.h"
#include "engine/session/prepare.h"

namespace netloom {

/// The routes of a training's kernels, and what is to be told of how they came about.
struct TunedRoutes {
  RunRoutes routes;
  std::vector<Phrase> notes;
  Phrase trouble;  ///< Why they are not kept for other runs, if so.
};

/// What a job does, which NETLOOM_TUNING in the environment may bring nearer to `off`. Throws
/// Error(input) where that holds another word.
NETLOOM_API Tuning tuning(const Job& job);

/// What decides how fast kernels are: processor, instructions, threads, version of the engine.
NETLOOM_API std::string tuned_machine(int threads);

/// The routes for steps of full batches, as they were measured on this machine before, or, for
/// Tuning::measure, measured now for a part of a second, in turns with the user's trainings, and
/// kept for later ones. None for Tuning::off.
NETLOOM_API TunedRoutes tuned_routes(const Prepared& prepared, const TrainingSettings& training,
                                     int threads, Tuning tuning);

}  // namespace netloom
