#pragma once

#include <vector>

#include "engine/runs/database.h"
#include "engine/runs/run.h"

namespace netloom {

/// The runs that `filter` lets through, newest first, with metrics, parameters and checkpoints.
/// Call within a ReadView.
std::vector<RunRow> read_runs(Database& database, const RunFilter& filter);

}  // namespace netloom
