#include "engine/runs/series_log.h"

#include <algorithm>
#include <cmath>

#include "engine/runs/points.h"

namespace netloom {
namespace {

/// Takes `count` values with this mean and range into `summary`.
void take_in(MetricSummary& summary, const Point& point) {
  summary.last = point.last;
  summary.last_step = point.step;
  if (std::isnan(point.mean)) {
    summary.nan_count += point.count;
    return;
  }
  if (summary.count == 0 || point.minimum < summary.minimum) {
    summary.minimum = point.minimum;
    summary.minimum_step = point.step;
  }
  if (summary.count == 0 || point.maximum > summary.maximum) {
    summary.maximum = point.maximum;
    summary.maximum_step = point.step;
  }
  const double old_mean = summary.count == 0 ? 0 : summary.mean;
  summary.count += point.count;
  const double share = static_cast<double>(point.count) / static_cast<double>(summary.count);
  summary.mean = old_mean + (point.mean - old_mean) * share;
}

}  // namespace

void SeriesLog::add(std::int64_t step, double time, double value) {
  group_.push_back({step, time, value, value, value, value, 1});
  take_in(summary_, group_.back());
  changed_ = true;
}

void SeriesLog::close_group(double now) {
  credit_ = std::min(free_points, credit_ + (now - credit_time_) * points_per_second);
  credit_time_ = now;
  if (group_.empty()) return;
  const auto size = static_cast<double>(group_.size());
  if (every_step_ || size <= credit_) {
    points_.insert(points_.end(), group_.begin(), group_.end());
    credit_ -= size;
  } else {
    points_.push_back(merged(group_));
    credit_ -= 1;
  }
  group_.clear();
}

void SeriesLog::halve_points() {
  std::size_t end = 0;
  for (std::size_t i = 0; i < points_.size(); i += 2)
    points_[end++] =
        merged(std::span(points_).subspan(i, std::min<std::size_t>(2, points_.size() - i)));
  points_.resize(end);
}

void SeriesLog::set_summary(const MetricSummary& summary) {
  summary_ = summary;
  changed_ = true;
}

MetricSummary summary_of(std::span<const Point> points, std::string_view series) {
  MetricSummary summary;
  for (const Point& point : points) take_in(summary, point);
  set_best(summary, series);
  return summary;
}

MetricSummary read_summary(const Statement& row, int first) {
  MetricSummary all;
  all.count = row.integer(first);
  all.nan_count = row.integer(first + 1);
  all.last = row.real(first + 2);
  all.last_step = row.integer(first + 3);
  all.minimum = row.real(first + 4);
  all.minimum_step = row.integer(first + 5);
  all.maximum = row.real(first + 6);
  all.maximum_step = row.integer(first + 7);
  all.mean = row.real(first + 8);
  return all;
}

void set_best(MetricSummary& summary, std::string_view series) {
  const bool higher = higher_is_better(series);
  summary.best = higher ? summary.maximum : summary.minimum;
  summary.best_step = higher ? summary.maximum_step : summary.minimum_step;
}

}  // namespace netloom
