#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/charts/chart.h"
#include "engine/runs/store.h"

namespace netloom::app {

/// One metric of a run, ready for a chart.
struct MetricCurves {
  QString metric;  ///< "loss".
  Curve train;     ///< Mean and range of the steps of each epoch, or of parts of it in short runs.
  Curve validation;
};

/// All that the Train workspace shows of a run.
struct RunPicture {
  RunRow row;
  double steps_per_epoch = 0;
  std::vector<MetricCurves> metrics;  ///< The loss, then one more where there is one.
  std::vector<RunEvent> events;       ///< Oldest first.
  std::vector<KernelTime> kernels;    ///< Of a step, once the run has ended.
};

/// Reads a run as it grows: each look takes in only what is new. Belongs to the thread of its
/// store.
class RunFollower {
 public:
  /// Follows run `number` from now on; 0 for the newest of the store, whichever that is.
  /// `steps_per_epoch` is what the run itself said; 0 to find out from its points.
  /// Null when nothing has changed since the last call; without any run a picture of run 0.
  std::shared_ptr<const RunPicture> look(RunStore& store, std::int64_t number,
                                         double steps_per_epoch);

 private:
  /// Neighbouring steps drawn as one point.
  struct Bucket {
    double sum = 0;
    double count = 0;
    double minimum = 0;
    double maximum = 0;
    std::int64_t last_step = 0;
  };
  struct Series {
    SeriesCursor cursor;
    std::vector<Bucket> buckets;            ///< Of training series.
    std::map<std::int64_t, double> points;  ///< Of validation series.
  };

  void start(std::int64_t number);
  void read_series(RunStore& store, const std::string& name);
  void add(Series& series, bool training, const Point& point);
  Curve train_curve(const std::string& name) const;
  Curve validation_curve(const RunRow& row, const std::string& name) const;

  std::int64_t number_ = 0;
  std::int64_t version_ = -1;
  double steps_per_epoch_ = 0;
  double bucket_steps_ = 1;
  std::map<std::string, Series> series_;
  std::vector<RunEvent> events_;
};

}  // namespace netloom::app
