#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "engine/runs/database.h"
#include "engine/runs/run.h"

namespace netloom {

/// What one series has taken in and not yet given to the database: an exact summary of all values,
/// and points, thinned out when they come fast. Used by the writer's thread alone.
class SeriesLog {
 public:
  /// Points kept in full before thinning starts, and points a second from then on.
  static constexpr double free_points = 4096;
  static constexpr double points_per_second = 100;

  SeriesLog(std::string name, bool every_step) : name_(std::move(name)), every_step_(every_step) {}

  void add(std::int64_t step, double time, double value);
  /// Ends the current group of values: all become points while there is credit, else one point.
  /// Called at most every 10 ms, which is what bounds the points a second.
  void close_group(double now);

  const std::string& name() const { return name_; }
  const MetricSummary& summary() const { return summary_; }
  void set_summary(const MetricSummary& summary);
  const std::vector<Point>& points() const { return points_; }
  /// Forgets the points: they are in the database, or there is no room for them.
  void clear_points() { points_.clear(); }
  /// Merges every two neighbouring points, when too many wait for the database.
  void halve_points();
  bool changed() const { return changed_; }
  void set_unchanged() { changed_ = false; }

  std::int64_t id = 0;  ///< In the database; 0 until it is there.

 private:
  std::string name_;
  bool every_step_;
  bool changed_ = false;
  MetricSummary summary_;
  std::vector<Point> group_;
  std::vector<Point> points_;
  double credit_ = free_points;
  double credit_time_ = 0;
};

/// The summary of `points` as far as points tell it, with `best` by the name of the series.
MetricSummary summary_of(std::span<const Point> points, std::string_view series);

/// The summary in `row`, whose columns from `first` on are n, nan_count, last, last_step, min,
/// min_step, max, max_step and mean of the table `summary`; best waits for set_best.
MetricSummary read_summary(const Statement& row, int first);

/// Sets best and best_step from the minimum or maximum.
void set_best(MetricSummary& summary, std::string_view series);

}  // namespace netloom
