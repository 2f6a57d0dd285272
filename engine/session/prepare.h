#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/core/api.h"
#include "engine/core/diagnostic.h"
#include "engine/data/bind.h"
#include "engine/data/opened_data.h"
#include "engine/graph/check.h"
#include "engine/graph/lower.h"
#include "engine/project/project.h"
#include "engine/training/step.h"

namespace netloom {

/// A project without mistakes, with its data bound: everything a backend needs to train it.
struct Prepared {
  BoundData data;
  std::vector<StepProgram> phases;
  StepProgram evaluation;
};

/// What a project is: its check, everything that is wrong with graph, data and training, and, where
/// nothing is, the programs to train it.
struct PrepareResult {
  GraphCheck check;
  std::vector<Diagnostic> diagnostics;  ///< Of graph, data and training together.
  std::optional<Prepared> prepared;
};

/// Checks and prepares `project`; data paths start from `folder`, built-in sets lie in the
/// resources. Mistakes of the user are diagnostics; throws Error when a data file cannot be read at
/// all. `progress` is told of files that are looked through; the programs go `without` some passes.
NETLOOM_API PrepareResult prepare(const Project& project, const LayerRegistry& registry,
                                  const std::filesystem::path& folder,
                                  const ReadProgress& progress = {}, PassSet without = {});
/// The same, which keeps in `data` what it opens, for the next look at the project.
NETLOOM_API PrepareResult prepare(const Project& project, const LayerRegistry& registry,
                                  const std::filesystem::path& folder, OpenedData& data,
                                  const ReadProgress& progress, PassSet without = {});

/// What the products of a step run in on this machine: bf16 only where it is faster.
NETLOOM_API Dtype precision_here(const TrainingSettings& training);

/// What is wrong with training settings by themselves: counts, optimisers, schedules.
NETLOOM_API std::vector<Diagnostic> check_training(const TrainingSettings& training,
                                                   const Graph& graph,
                                                   const LayerRegistry& registry);

/// The input and target nodes of `graph`, whose blocks are written out, as data sees them.
NETLOOM_API std::vector<DataSlot> data_slots(const Graph& graph, const LayerRegistry& registry,
                                             const GraphCheck& check);

}  // namespace netloom
