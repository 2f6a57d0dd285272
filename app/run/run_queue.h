#pragma once

#include <cstdint>
#include <deque>
#include <vector>

#include <QObject>
#include <QString>

#include "app/run/run_control.h"
#include "engine/session/job.h"

namespace netloom::app {

/// Runs jobs one after the other, each when the one before it finished. A run that does not finish
/// (stopped, crashed, diverged) ends the queue, and so does the end of the desktop.
class RunQueue : public QObject {
  Q_OBJECT
 public:
  explicit RunQueue(RunControl& control);

  /// Starts the first of `jobs`; false where a run is going on or starting.
  bool start(std::vector<Job> jobs);

 signals:
  /// All of them finished, in the order of their jobs.
  void finished(const std::vector<std::int64_t>& runs);
  /// One did not finish; the run of the name `next` was to come.
  void interrupted(const QString& next);

 private:
  void take_finished(const RunRow& run);
  void take_failed();

  RunControl& control_;
  std::deque<Job> waiting_;
  std::vector<std::int64_t> done_;
  bool expecting_ = false;    ///< The next run that starts is ours.
  std::int64_t current_ = 0;  ///< The run of this queue that goes on; 0 for none.
};

}  // namespace netloom::app
