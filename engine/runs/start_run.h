#pragma once

#include <cstdint>
#include <string_view>

#include "engine/runs/database.h"
#include "engine/runs/run.h"
#include "engine/runs/run_history.h"

namespace netloom {

/// Makes a new run: folder, lock, project file, rows. Throws Error io and leaves nothing behind.
HistoryStart start_run(Database& database, const RunStart& start);

/// Opens the next attempt of an ended run after `step`, see RunStore::resume_run.
HistoryStart restart_run(Database& database, std::string_view uuid, std::int64_t step, int epoch,
                         bool every_step);

}  // namespace netloom
