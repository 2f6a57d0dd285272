#include "app/run/run_queue.h"

namespace netloom::app {

RunQueue::RunQueue(RunControl& control) : control_(control) {
  connect(&control_, &RunControl::started, this, [this](const RunRow& run) {
    if (std::exchange(expecting_, false)) current_ = run.number;
  });
  connect(&control_, &RunControl::finished, this, &RunQueue::take_finished);
  connect(&control_, &RunControl::failed, this, &RunQueue::take_failed);
}

bool RunQueue::start(std::vector<Job> jobs) {
  if (jobs.empty() || control_.live() || control_.starting()) return false;
  waiting_.assign(std::next(jobs.begin()), jobs.end());
  done_.clear();
  current_ = 0;
  expecting_ = true;
  control_.start(jobs.front());
  return true;
}

void RunQueue::take_finished(const RunRow& run) {
  if (current_ == 0 || run.number != current_) return;
  current_ = 0;
  done_.push_back(run.number);
  if (waiting_.empty()) {
    if (run.status == RunStatus::finished) Q_EMIT finished(std::exchange(done_, {}));
    return;
  }
  const Job next = std::move(waiting_.front());
  waiting_.pop_front();
  if (run.status == RunStatus::finished && !control_.live() && !control_.starting()) {
    expecting_ = true;
    control_.start(next);
    return;
  }
  waiting_.clear();
  Q_EMIT interrupted(QString::fromStdString(next.name));
}

void RunQueue::take_failed() {
  if (!std::exchange(expecting_, false)) return;
  waiting_.clear();
}

}  // namespace netloom::app
