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

/// Whether a job measures its kernels: not where it says so, nor where NETLOOM_TUNING is "off" in
/// the environment.
NETLOOM_API bool tunes(const Job& job);

/// What decides how fast kernels are: processor, instructions, threads, version of the engine.
NETLOOM_API std::string tuned_machine(int threads);

/// The routes for steps of full batches, as they were measured on this machine before, or measured
/// now for a part of a second, in turns with the user's trainings, and kept for later ones.
NETLOOM_API TunedRoutes tuned_routes(const Prepared& prepared, const TrainingSettings& training,
                                     int threads);

}  // namespace netloom
