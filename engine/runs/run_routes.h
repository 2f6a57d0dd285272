#pragma once

#include <cstdint>

#include "engine/runs/database.h"
#include "engine/runs/run.h"

namespace netloom {

/// The routes of a run's kernels; none for a run that is not there.
RunRoutes read_routes(Database& database, std::int64_t run);
/// Puts them in place of what there is.
void write_routes(Database& database, std::int64_t run, const RunRoutes& routes);

}  // namespace netloom
