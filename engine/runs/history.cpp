#include "engine/runs/history.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "engine/runs/points.h"
#include "engine/runs/sealing.h"

namespace netloom {
namespace {

constexpr const char* purpose = "read the points of a run";

std::int64_t last_sealed(Database& database, std::int64_t series) {
  Statement statement = database.query(
      "SELECT last_journal FROM chunk WHERE series_id=? AND level=0 ORDER BY id DESC LIMIT 1",
      purpose, series);
  return statement.step() ? statement.integer(0) : 0;
}

/// The counting points of the first segment of `series` in a row's columns (attempt, data).
std::vector<Point> points_of(const Statement& row, std::int64_t series, const Attempts& attempts) {
  std::vector<Point> all;
  read_segments(row.blob(1), series, [&](std::int64_t, std::vector<Point> points) {
    all.insert(all.end(), points.begin(), points.end());
  });
  attempts.keep_counting(row.integer(0), all);
  return all;
}

void append_points(std::vector<Point>& to, const std::vector<Point>& points, std::size_t skip = 0) {
  to.insert(to.end(), points.begin() + static_cast<std::ptrdiff_t>(skip), points.end());
}

/// Reads chunks past the points that the cursor has seen. True when all of them are read.
bool read_chunks(Database& database, std::int64_t series, const Attempts& attempts,
                 SeriesCursor& cursor, std::size_t limit, std::vector<Point>& to) {
  Statement rows = database.query(
      "SELECT attempt, data FROM chunk WHERE series_id=? AND level=0 ORDER BY id", purpose, series);
  auto skip = static_cast<std::size_t>(cursor.points);
  while (rows.step()) {
    const std::vector<Point> points = points_of(rows, series, attempts);
    const std::size_t skipped = std::min(skip, points.size());
    skip -= skipped;
    if (skipped == points.size()) continue;
    if (to.size() >= limit) return false;
    append_points(to, points, skipped);
    cursor.points += static_cast<std::int64_t>(points.size() - skipped);
  }
  return true;
}

/// Reads whole journal rows past the cursor. True when all of them are read.
bool read_journal(Database& database, std::int64_t run, std::int64_t series,
                  const Attempts& attempts, SeriesCursor& cursor, std::size_t limit,
                  std::vector<Point>& to) {
  Statement rows =
      database.query("SELECT attempt, data, id FROM journal WHERE run_id=? AND id>? ORDER BY id",
                     purpose, run, cursor.journal);
  while (rows.step()) {
    if (to.size() >= limit) return false;
    const std::vector<Point> points = points_of(rows, series, attempts);
    append_points(to, points);
    cursor.points += static_cast<std::int64_t>(points.size());
    cursor.journal = rows.integer(2);
  }
  return true;
}

/// The coarsest level of chunks that still has a few points for each of `buckets`.
int level_for(Database& database, std::int64_t series, int buckets) {
  Statement statement = database.query(
      "SELECT coalesce(sum(n), 0) FROM chunk WHERE series_id=? AND level=0", purpose, series);
  const std::int64_t points = statement.step() ? statement.integer(0) : 0;
  int level = 0;
  while (level < chunk_levels - 1 && points / chunk_factors[level + 1] >= 4 * buckets) ++level;
  return level;
}

/// Merges `points` into at most `buckets` groups of equal ranges of steps.
std::vector<Point> in_buckets(std::vector<Point> points, int buckets) {
  if (points.size() <= static_cast<std::size_t>(buckets)) return points;
  std::stable_sort(points.begin(), points.end(),
                   [](const Point& a, const Point& b) { return a.step < b.step; });
  const auto first = static_cast<double>(points.front().step);
  const double range = static_cast<double>(points.back().step) - first + 1;
  const auto bucket_of = [&](const Point& point) {
    return static_cast<int>((static_cast<double>(point.step) - first) / range * buckets);
  };
  std::vector<Point> result;
  for (auto begin = points.begin(); begin != points.end();) {
    const int bucket = bucket_of(*begin);
    const auto end = std::find_if(begin, points.end(),
                                  [&](const Point& point) { return bucket_of(point) != bucket; });
    result.push_back(merged(std::span<const Point>(begin, end)));
    begin = end;
  }
  return result;
}

}  // namespace

Attempts::Attempts(Database& database, std::int64_t run) {
  constexpr std::int64_t all = std::numeric_limits<std::int64_t>::max();
  last_steps_.push_back(all);
  Statement rows = database.query("SELECT after_step FROM attempt WHERE run_id=? ORDER BY attempt",
                                  purpose, run);
  while (rows.step()) {
    for (std::int64_t& last : last_steps_) last = std::min(last, rows.integer(0));
    last_steps_.push_back(all);
  }
}

bool Attempts::counts(std::int64_t attempt, std::int64_t step) const {
  return attempt >= 1 && attempt <= current() &&
         step <= last_steps_[static_cast<std::size_t>(attempt - 1)];
}

void Attempts::keep_counting(std::int64_t attempt, std::vector<Point>& points) const {
  std::erase_if(points, [&](const Point& point) { return !counts(attempt, point.step); });
}

std::int64_t series_id(Database& database, std::int64_t run, std::string_view series) {
  Statement statement = database.query(
      "SELECT series.id FROM series JOIN key ON key.id=key_id WHERE run_id=? AND key.name=?",
      purpose, run, series);
  return statement.step() ? statement.integer(0) : 0;
}

SeriesPoints read_series(Database& database, std::int64_t run, std::string_view series,
                         SeriesCursor& cursor, std::int64_t limit) {
  SeriesPoints result;
  const Attempts attempts(database, run);
  if (cursor.attempt != attempts.current()) {
    result.restarted = cursor.points > 0;
    cursor = {attempts.current(), 0, 0};
  }
  const std::int64_t id = series_id(database, run, series);
  if (id == 0) return result;
  const auto room = static_cast<std::size_t>(limit);
  const std::int64_t sealed = last_sealed(database, id);
  if (sealed > cursor.journal) {
    result.more = !read_chunks(database, id, attempts, cursor, room, result.points);
    if (result.more) return result;
    cursor.journal = sealed;
  }
  result.more = !read_journal(database, run, id, attempts, cursor, room, result.points);
  return result;
}

std::vector<Point> read_overview(Database& database, std::int64_t run, std::string_view series,
                                 int buckets) {
  std::vector<Point> points;
  const std::int64_t id = series_id(database, run, series);
  if (id == 0 || buckets < 1) return points;
  const Attempts attempts(database, run);
  Statement rows =
      database.query("SELECT attempt, data FROM chunk WHERE series_id=? AND level=? ORDER BY id",
                     purpose, id, level_for(database, id, buckets));
  while (rows.step()) append_points(points, points_of(rows, id, attempts));
  SeriesCursor unsealed{attempts.current(), 0, last_sealed(database, id)};
  read_journal(database, run, id, attempts, unsealed, std::numeric_limits<std::size_t>::max(),
               points);
  return in_buckets(std::move(points), buckets);
}

}  // namespace netloom
