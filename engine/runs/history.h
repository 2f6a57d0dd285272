#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/runs/database.h"
#include "engine/runs/run.h"

namespace netloom {

/// Which points of a run count: a resume supersedes what earlier attempts wrote for later steps.
class Attempts {
 public:
  Attempts(Database& database, std::int64_t run);

  int current() const { return static_cast<int>(last_steps_.size()); }
  bool counts(std::int64_t attempt, std::int64_t step) const;
  /// Leaves only the points of `attempt` that count.
  void keep_counting(std::int64_t attempt, std::vector<Point>& points) const;

 private:
  std::vector<std::int64_t> last_steps_;  ///< The last step that counts, by attempt - 1.
};

/// The number of a series in the database; 0 when the run has none of that name.
std::int64_t series_id(Database& database, std::int64_t run, std::string_view series);

/// See RunStore::series_points and series_overview. Call within a ReadView or Transaction.
SeriesPoints read_series(Database& database, std::int64_t run, std::string_view series,
                         SeriesCursor& cursor, std::int64_t limit);
std::vector<Point> read_overview(Database& database, std::int64_t run, std::string_view series,
                                 int buckets);

}  // namespace netloom
