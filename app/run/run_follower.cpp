#include "app/run/run_follower.h"

#include <algorithm>
#include <cmath>

#include "app/charts/value_text.h"
#include "app/run/run_look.h"

namespace netloom::app {

namespace {

constexpr double least_buckets = 80;  ///< Short runs show parts of epochs.
constexpr std::int64_t read_limit = 200'000;

std::string series_name(const char* group, const QString& metric) {
  return std::string(group) + '.' + metric.toStdString();
}

std::int64_t newest_run(RunStore& store) {
  const std::vector<RunRow> rows = store.list_runs();
  return rows.empty() ? 0 : rows.front().number;
}

}  // namespace

void RunFollower::start(std::int64_t number) {
  number_ = number;
  steps_per_epoch_ = 0;
  series_.clear();
  events_.clear();
}

std::shared_ptr<const RunPicture> RunFollower::look(RunStore& store, std::int64_t number,
                                                    double steps_per_epoch) {
  const std::int64_t version = store.data_version();
  const bool other = number != 0 && number != number_;
  const bool recut = steps_per_epoch > 0 && std::abs(steps_per_epoch - steps_per_epoch_) >= 1;
  if (version == version_ && !other && !recut) return nullptr;
  version_ = version;
  if (number == 0) number = newest_run(store);
  if (number != number_) start(number);
  auto picture = std::make_shared<RunPicture>();
  if (number == 0) return picture;
  picture->row = store.run(number);
  const RunRow& row = picture->row;
  const double steps = steps_per_epoch > 0 ? steps_per_epoch : netloom::app::steps_per_epoch(row);
  if (steps > 0 && std::abs(steps - steps_per_epoch_) >= 1) {
    // Buckets are cut by epochs: with another length of an epoch they are cut anew.
    series_.clear();
    steps_per_epoch_ = steps;
    const double epochs = std::max(1, row.epochs);
    const double parts = std::clamp(std::ceil(least_buckets / epochs), 1.0, steps);
    bucket_steps_ = std::max(1.0, std::floor(steps / parts));
  }
  picture->steps_per_epoch = steps_per_epoch_;
  for (RunEvent& event : store.events(number, events_.empty() ? 0 : events_.back().id)) {
    events_.push_back(std::move(event));
  }
  picture->events = events_;
  if (!is_live(row.status)) picture->kernels = store.kernels(number);
  QStringList metrics = {"loss"};
  if (const QString second = second_metric(row); !second.isEmpty()) metrics.append(second);
  for (const QString& metric : metrics) {
    const std::string train = series_name("train", metric);
    const std::string validation = series_name("validation", metric);
    if (steps_per_epoch_ > 0) {
      read_series(store, train);
      read_series(store, validation);
    }
    picture->metrics.push_back({metric, train_curve(train), validation_curve(row, validation)});
  }
  return picture;
}

void RunFollower::read_series(RunStore& store, const std::string& name) {
  Series& series = series_[name];
  const bool training = name.rfind("train.", 0) == 0;
  for (bool more = true; more;) {
    const SeriesPoints read = store.series_points(number_, name, series.cursor, read_limit);
    if (read.restarted) {
      series.buckets.clear();
      series.points.clear();
    }
    for (const Point& point : read.points) add(series, training, point);
    more = read.more;
  }
}

void RunFollower::add(Series& series, bool training, const Point& point) {
  if (!training) {
    series.points[point.step] = point.last;
    return;
  }
  if (!std::isfinite(point.mean)) return;
  const auto index = static_cast<std::size_t>(
      std::max<double>(0, std::floor(static_cast<double>(point.step) / bucket_steps_)));
  if (series.buckets.size() <= index) series.buckets.resize(index + 1);
  Bucket& bucket = series.buckets[index];
  const auto count = static_cast<double>(point.count);
  bucket.minimum = bucket.count > 0 ? std::min(bucket.minimum, point.minimum) : point.minimum;
  bucket.maximum = bucket.count > 0 ? std::max(bucket.maximum, point.maximum) : point.maximum;
  bucket.sum += point.mean * count;
  bucket.count += count;
  bucket.last_step = std::max(bucket.last_step, point.step);
}

Curve RunFollower::train_curve(const std::string& name) const {
  Curve curve;
  curve.look = 0;
  const auto found = series_.find(name);
  if (found == series_.end()) return curve;
  for (const Bucket& bucket : found->second.buckets) {
    if (bucket.count == 0) continue;
    curve.x.append(static_cast<double>(bucket.last_step + 1) / steps_per_epoch_);
    curve.y.append(bucket.sum / bucket.count);
    curve.low.append(bucket.minimum);
    curve.high.append(bucket.maximum);
  }
  return curve;
}

Curve RunFollower::validation_curve(const RunRow& row, const std::string& name) const {
  Curve curve;
  curve.look = 1;
  curve.markers = true;
  const auto found = series_.find(name);
  if (found == series_.end()) return curve;
  for (const auto& [step, value] : found->second.points) {
    curve.x.append(static_cast<double>(step) / steps_per_epoch_);
    curve.y.append(value);
  }
  const auto summary = row.metrics.find(name);
  if (summary == row.metrics.end() || !std::isfinite(summary->second.best)) return curve;
  curve.best = QPointF(static_cast<double>(summary->second.best_step) / steps_per_epoch_,
                       summary->second.best);
  curve.best_value = metric_text(QString::fromStdString(name), summary->second.best);
  return curve;
}

}  // namespace netloom::app
