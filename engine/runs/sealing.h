#pragma once

#include <array>
#include <cstdint>

#include "engine/runs/database.h"

namespace netloom {

/// Level 0 of `chunk` holds the points; each point of level i stands for chunk_factors[i] of them.
inline constexpr int chunk_levels = 4;
inline constexpr std::array<std::int64_t, chunk_levels> chunk_factors{1, 16, 128, 1024};

/// Moves the points of a run from its journal to chunks, series by series. Call within a
/// Transaction.
void seal_run(Database& database, std::int64_t run);

/// Makes the summaries of a run again from the points that count, after a resume. Returns the time
/// of the latest such point, in seconds since the run started. Call within a Transaction.
double recompute_summaries(Database& database, std::int64_t run);

/// Writes one summary.
inline constexpr const char* write_summary_sql =
    "INSERT OR REPLACE INTO summary(series_id, n, nan_count, last, last_step, min, min_step, max, "
    "max_step, mean) VALUES(?,?,?,?,?,?,?,?,?,?)";

}  // namespace netloom
