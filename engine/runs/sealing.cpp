#include "engine/runs/sealing.h"

#include <algorithm>
#include <limits>
#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "engine/runs/history.h"
#include "engine/runs/points.h"
#include "engine/runs/series_log.h"

namespace netloom {
namespace {

constexpr const char* purpose = "seal the points of a run";
constexpr std::size_t chunk_points = 4096;

/// By series and attempt: what the journal holds of it.
using Sealing = std::map<std::pair<std::int64_t, std::int64_t>, std::vector<Point>>;

template <class Take>
void in_slices(std::span<const Point> points, std::size_t size, Take take) {
  for (; !points.empty(); points = points.subspan(std::min(size, points.size())))
    take(points.first(std::min(size, points.size())));
}

std::vector<Point> coarser(std::span<const Point> points, std::int64_t factor) {
  std::vector<Point> result;
  in_slices(points, static_cast<std::size_t>(factor),
            [&](std::span<const Point> slice) { result.push_back(merged(slice)); });
  return result;
}

/// Writes the points of one series and attempt at all levels.
class ChunkWriter {
 public:
  ChunkWriter(Database& database, std::int64_t last_journal)
      : insert_(database.prepare(
            "INSERT INTO chunk(series_id, level, attempt, first_step, last_step, n, vmin, vmax, "
            "last_journal, data) VALUES(?,?,?,?,?,?,?,?,?,?)",
            purpose)),
        last_journal_(last_journal) {}

  void write(std::int64_t series, std::int64_t attempt, std::span<const Point> points) {
    std::vector<Point> merged_points;
    for (int level = 0; level < chunk_levels; ++level) {
      if (level > 0)
        merged_points = coarser(points, chunk_factors[static_cast<std::size_t>(level)]);
      in_slices(level == 0 ? points : std::span<const Point>(merged_points), chunk_points,
                [&](std::span<const Point> slice) { write_one(series, level, attempt, slice); });
    }
  }

 private:
  void write_one(std::int64_t series, int level, std::int64_t attempt,
                 std::span<const Point> points) {
    const Point all = merged(points);
    const auto [first, last] =
        std::minmax_element(points.begin(), points.end(),
                            [](const Point& a, const Point& b) { return a.step < b.step; });
    std::string data;
    append_segment(data, series, points);
    insert_
        .with(series, level, attempt, first->step, last->step, points.size(), all.minimum,
              all.maximum, last_journal_, std::as_bytes(std::span(data.data(), data.size())))
        .run();
  }

  Statement insert_;
  std::int64_t last_journal_;
};

}  // namespace

void seal_run(Database& database, std::int64_t run) {
  const Attempts attempts(database, run);
  Sealing sealing;
  std::int64_t last_journal = 0;
  {
    Statement rows = database.query(
        "SELECT attempt, data, id FROM journal WHERE run_id=? ORDER BY id", purpose, run);
    while (rows.step()) {
      const std::int64_t attempt = rows.integer(0);
      last_journal = rows.integer(2);
      read_segments(rows.blob(1), 0, [&](std::int64_t series, std::vector<Point> points) {
        attempts.keep_counting(attempt, points);
        std::vector<Point>& all = sealing[{series, attempt}];
        all.insert(all.end(), points.begin(), points.end());
      });
    }
  }
  if (last_journal == 0) return;
  ChunkWriter writer(database, last_journal);
  for (const auto& [key, points] : sealing)
    if (!points.empty()) writer.write(key.first, key.second, points);
  database.run("DELETE FROM journal WHERE run_id=? AND id<=?", purpose, run, last_journal);
}

double recompute_summaries(Database& database, std::int64_t run) {
  std::vector<std::string> names;
  Statement rows = database.query(
      "SELECT key.name FROM series JOIN key ON key.id=key_id WHERE run_id=?", purpose, run);
  while (rows.step()) names.push_back(rows.text(0));
  Statement write = database.prepare(write_summary_sql, purpose);
  double latest = 0;
  for (const std::string& name : names) {
    SeriesCursor start;
    const std::vector<Point> points =
        read_series(database, run, name, start, std::numeric_limits<std::int64_t>::max()).points;
    const MetricSummary all = summary_of(points, name);
    for (const Point& point : points) latest = std::max(latest, point.time);
    write
        .with(series_id(database, run, name), all.count, all.nan_count, all.last, all.last_step,
              all.minimum, all.minimum_step, all.maximum, all.maximum_step, all.mean)
        .run();
  }
  return latest;
}

}  // namespace netloom
