#include "engine/runs/run_history.h"

#include <chrono>
#include <cmath>
#include <exception>
#include <utility>

#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/core/os/clock.h"
#include "engine/core/text.h"
#include "engine/core/words_of.h"

namespace netloom {
namespace {

constexpr std::chrono::milliseconds tick{10};
constexpr double flush_seconds = 0.25;
constexpr double heartbeat_seconds = 1;
constexpr double retry_seconds = 1;
/// How long another process may hold the lock before that is trouble.
constexpr double lock_patience_seconds = 10;
constexpr double end_retry_seconds = 0.2;
/// How long the end of a run is tried before finish() gives up.
constexpr double end_seconds = 5;
/// Points that may wait in memory while the database cannot be written.
constexpr std::size_t waiting_limit = 1'000'000;

}  // namespace

RunHistory::RunHistory(HistoryStart start)
    : start_(std::move(start)),
      folder_(run_folder(start_.runs_path, start_.uuid)),
      epoch_(start_.epoch),
      step_(start_.step),
      seconds_before_(start_.seconds),
      running_since_(monotonic_seconds()),
      database_(start_.runs_path, start_.number, start_.attempt),
      logs_(database_.load_series(start_.every_step)),
      written_at_(monotonic_seconds()) {
  for (const SeriesLog& log : logs_) names_.push_back(log.name());
  thread_ = std::thread([this] { write_until_ended(); });
}

RunHistory::~RunHistory() {
  try {
    finish(RunStatus::failed);
  } catch (const std::exception&) {
    // The run stays as it is in the database; readers will find its worker gone.
  }
}

int RunHistory::series(std::string_view name) {
  const std::lock_guard guard(mutex_);
  for (std::size_t i = 0; i < names_.size(); ++i)
    if (names_[i] == name) return static_cast<int>(i);
  names_.emplace_back(name);
  return static_cast<int>(names_.size() - 1);
}

void RunHistory::event(EventLevel level, std::int64_t step, Phrase text) {
  const std::lock_guard guard(mutex_);
  event_locked(level, step, std::move(text));
}

void RunHistory::event_locked(EventLevel level, std::int64_t step, Phrase text) {
  waiting_.events.push_back({0, step, wall_seconds(), level, std::move(text)});
}

void RunHistory::set_progress(int epoch, std::int64_t step) noexcept {
  epoch_.store(epoch, std::memory_order_relaxed);
  step_.store(step, std::memory_order_relaxed);
}

double RunHistory::seconds_locked() const {
  return seconds_before_ + (running_since_ ? monotonic_seconds() - *running_since_ : 0);
}

void RunHistory::set_paused(bool paused) {
  const std::lock_guard guard(mutex_);
  if (paused != running_since_.has_value()) return;
  seconds_before_ = seconds_locked();
  running_since_ = paused ? std::nullopt : std::optional(monotonic_seconds());
  ++flushes_asked_;
  wake_.notify_one();
}

void RunHistory::add_artifact(Artifact artifact) {
  ring_.push({boundary, 0, 0});
  artifact.time = wall_seconds();
  const std::lock_guard guard(mutex_);
  waiting_.artifacts.push_back(std::move(artifact));
}

void RunHistory::set_kernels(std::vector<KernelTime> kernels) {
  const std::lock_guard guard(mutex_);
  waiting_.kernels = std::move(kernels);
}

void RunHistory::flush() {
  std::unique_lock guard(mutex_);
  if (end_) return;
  const std::int64_t mine = ++flushes_asked_;
  wake_.notify_one();
  written_.wait(guard, [&] { return flushes_done_ >= mine; });
  if (!trouble_.empty()) throw Error(ErrorCode::io, trouble_);
}

void RunHistory::finish(RunStatus status) {
  {
    const std::lock_guard guard(mutex_);
    if (!end_) end_ = status;
    wake_.notify_one();
  }
  if (!thread_.joinable()) return;
  thread_.join();
  start_.worker_lock.unlock();
  if (!trouble_.empty())
    throw Error(ErrorCode::io,
                phrase("the end of run #{} could not be written: {}", start_.number, trouble_));
}

std::string RunHistory::trouble() const {
  const std::lock_guard guard(mutex_);
  return trouble_;
}

void RunHistory::write_until_ended() {
  Requests requests;
  do {
    {
      std::unique_lock guard(mutex_);
      wake_.wait_for(guard, tick,
                     [&] { return (end_ && !requests.end) || flushes_asked_ > requests.flushes; });
      // Asked before the ring is emptied: what was pushed before a request is written with it.
      requests = {end_, flushes_asked_};
    }
    take_in();
  } while (!write_when_due(requests));
  const std::lock_guard guard(mutex_);
  flushes_done_ = flushes_asked_;
  written_.notify_all();
}

void RunHistory::take_in() {
  double time = 0;
  {
    const std::lock_guard guard(mutex_);
    time = seconds_locked();
  }
  const double now = monotonic_seconds();
  ring_.drain([&](const Entry& entry) {
    if (entry.series == boundary) return close_groups(now);
    const auto index = static_cast<std::size_t>(entry.series);
    if (index >= logs_.size()) add_logs();
    logs_[index].add(entry.step, time, entry.value);
  });
  close_groups(now);
  bound_memory();
}

void RunHistory::add_logs() {
  const std::lock_guard guard(mutex_);
  while (logs_.size() < names_.size()) logs_.emplace_back(names_[logs_.size()], start_.every_step);
}

void RunHistory::close_groups(double now) {
  for (SeriesLog& log : logs_) log.close_group(now);
}

void RunHistory::bound_memory() {
  std::size_t waiting = 0;
  for (const SeriesLog& log : logs_) waiting += log.points().size();
  if (waiting <= waiting_limit) return;
  for (SeriesLog& log : logs_) log.halve_points();
  if (!std::exchange(thinned_, true))
    event(EventLevel::warning, step_,
          phrase("Too many points wait to be written; neighbours are merged from here on."));
}

bool RunHistory::write_when_due(const Requests& requests) {
  const double now = monotonic_seconds();
  if (requests.end && end_deadline_ == 0) {
    end_deadline_ = now + end_seconds;
    retry_at_ = 0;
  }
  bool changed = false;
  for (const SeriesLog& log : logs_) changed = changed || log.changed();
  const bool asked = requests.flushes > flushes_done_;
  const bool due = requests.end || asked || (changed && now >= written_at_ + flush_seconds) ||
                   now >= written_at_ + heartbeat_seconds;
  if (!due || (now < retry_at_ && !asked)) return false;
  const bool last_try = requests.end && now > end_deadline_;
  bool written = false;
  if (database_.try_lock())
    written = write(requests);
  else if (last_try || now > written_at_ + lock_patience_seconds)
    note_failure(requests, phrase("another process has been writing to the run store for long"));
  if (written) written_at_ = now;
  return requests.end && (written || last_try);
}

HistoryUpdate RunHistory::next_update(const Requests& requests) {
  const std::lock_guard guard(mutex_);
  if (requests.end && dropped() > 0)
    event_locked(EventLevel::warning, step_,
                 phrase("{} points found no room in memory and are missing from the curves.",
                        with_thousands(dropped())));
  HistoryUpdate update = std::exchange(waiting_, {});
  update.status = requests.end.value_or(running_since_ ? RunStatus::running : RunStatus::paused);
  update.seconds = seconds_locked();
  update.epoch = epoch_;
  update.step = step_;
  update.dropped = dropped();
  return update;
}

bool RunHistory::write(const Requests& requests) {
  HistoryUpdate update = next_update(requests);
  try {
    database_.write(update, logs_);
  } catch (const std::exception& failure) {
    {
      const std::lock_guard guard(mutex_);
      // What came meanwhile follows what could not be written.
      std::swap(update, waiting_);
      for (RunEvent& one : update.events) waiting_.events.push_back(std::move(one));
      for (Artifact& one : update.artifacts) waiting_.artifacts.push_back(std::move(one));
      if (!update.kernels.empty()) waiting_.kernels = std::move(update.kernels);
    }
    note_failure(requests, words_of(failure));
    return false;
  }
  note_success(requests);
  return true;
}

void RunHistory::note_failure(const Requests& requests, const Phrase& reason) {
  const double now = monotonic_seconds();
  const std::lock_guard guard(mutex_);
  retry_at_ = now + (requests.end ? end_retry_seconds : retry_seconds);
  if (trouble_.empty()) {
    trouble_since_ = now;
    event_locked(EventLevel::warning, step_,
                 phrase("The history cannot be written, points wait in memory: {}", reason));
  }
  trouble_ = reason.text();
  flushes_done_ = requests.flushes;
  written_.notify_all();
}

void RunHistory::note_success(const Requests& requests) {
  const std::lock_guard guard(mutex_);
  if (!trouble_.empty())
    event_locked(EventLevel::info, step_,
                 phrase("The history is written again, after {} seconds.",
                        std::llround(monotonic_seconds() - trouble_since_)));
  trouble_.clear();
  flushes_done_ = requests.flushes;
  written_.notify_all();
}

}  // namespace netloom
