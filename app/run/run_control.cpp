#include "app/run/run_control.h"

#include <algorithm>

#include <QSocketNotifier>
#include <nlohmann/json.hpp>

#include "editor/document/document.h"
#include "editor/document/spoken.h"
#include "engine/core/error.h"
#include "engine/core/os/clock.h"

namespace netloom::app {

namespace {

constexpr double mark_every = 2;  ///< Seconds between two searches for crashed workers.
constexpr int pace_busy = 100;    ///< ms between looks while something is about to happen.
constexpr int pace_live = 500;
constexpr int pace_idle = 2000;

}  // namespace

Job job_of(const editor::Document& document) {
  Job job;
  job.project_path = document.path();
  if (job.project_path.empty() && !document.data_folder().empty()) {
    // Never saved: the worker needs the folder that its data paths start from.
    job.project_path = document.data_folder() / (document.title().toStdString() + ".netloom");
  }
  job.project_text = document.text();
  return job;
}

RunControl::RunControl(std::filesystem::path runs_path, QObject* parent)
    : QObject(parent), path_(std::move(runs_path)), store_(path_) {
  connect(&timer_, &QTimer::timeout, this, &RunControl::look);
  set_pace();
  look();
}

RunControl::~RunControl() {
  disconnect_socket();
}

void RunControl::start(Job job) {
  job.runs_path = path_;
  launch(to_json(job));
}

void RunControl::go_on(std::int64_t run) {
  Job job;
  job.resume = run;
  job.runs_path = path_;
  launch(to_json(job));
}

void RunControl::launch(const std::string& job) {
  if (starting_) return;
  try {
    starting_ = start_worker(job);
  } catch (const Error& error) {
    Q_EMIT failed(editor::spoken(error.whole()));
    return;
  }
  set_pace();
  look();
}

void RunControl::pause() {
  send("pause");
}

void RunControl::resume() {
  send("resume");
}

void RunControl::stop() {
  send("stop");
}

void RunControl::send(const char* command) {
  if (!connection_) return;
  connection_->send_line(nlohmann::json{{"command", command}}.dump());
}

void RunControl::set_pace() {
  const bool busy = starting_ || (live() && !connection_);
  const int pace = busy ? pace_busy : live() ? pace_live : pace_idle;
  if (!timer_.isActive() || timer_.interval() != pace) timer_.start(pace);
}

void RunControl::look() {
  if (looking_) {
    look_again_ = true;
    return;
  }
  looking_ = true;
  const bool mark = monotonic_seconds() - marked_at_ >= mark_every;
  if (mark) marked_at_ = monotonic_seconds();
  const std::int64_t followed = live() ? run_->number : 0;
  store_.ask<Look>([mark, followed, worker = starting_](
                       RunStore& store) { return look_at(store, mark, followed, worker); },
                   [this](std::optional<Look> look) {
                     looking_ = false;
                     if (look) take(*look);
                     set_pace();
                     if (look_again_) {
                       look_again_ = false;
                       RunControl::look();
                     }
                   });
}

RunControl::Look RunControl::look_at(RunStore& store, bool mark, std::int64_t followed,
                                     const std::optional<StartedWorker>& worker) {
  Look look;
  if (mark) store.mark_crashed_runs();
  // Asked first: a worker that fails only now must not be missed between the two.
  if (worker) look.failure = failure_of(*worker);
  std::vector<RunRow> rows;
  if (worker) {
    rows = store.list_runs();
  } else {
    for (const RunStatus status : {RunStatus::running, RunStatus::paused}) {
      for (RunRow& row : store.list_runs({.project = {}, .status = status})) {
        rows.push_back(std::move(row));
      }
    }
  }
  for (const RunRow& row : rows) {
    if (worker && row.process == worker->process) look.mine = row;
    if (is_live(row.status) && (!look.newest || row.number > look.newest->number)) {
      look.newest = row;
    }
  }
  if (followed != 0) {
    try {
      look.followed = store.run(followed);
    } catch (const Error&) {
      look.followed.reset();  // deleted from outside
    }
  }
  return look;
}

void RunControl::take(const Look& look) {
  if (look.followed && run_ && look.followed->number == run_->number) {
    take_followed(*look.followed);
  }
  if (starting_ && look.mine) {
    forget(*starting_);
    starting_.reset();
    attach(*look.mine);
    return;
  }
  if (starting_ && look.failure) {
    forget(*starting_);
    starting_.reset();
    Q_EMIT failed(editor::spoken(*look.failure));
    return;
  }
  if (!starting_ && look.newest && (!live() || look.newest->number > run_->number)) {
    attach(*look.newest);
    return;
  }
  if (live() && !connection_) connect_socket();
}

void RunControl::take_followed(const RunRow& row) {
  const RunStatus before = run_->status;
  run_ = row;
  // Of pauses the run itself speaks first; the store says the same a moment later.
  if (connection_ && is_live(row.status)) run_->status = before;
  if (run_->status == before) return;
  Q_EMIT statusChanged(run_->status);
  if (live()) return;
  disconnect_socket();
  Q_EMIT finished(*run_);
}

void RunControl::attach(const RunRow& row) {
  disconnect_socket();
  run_ = row;
  progress_ = {};
  progress_.epochs = row.epochs;
  Q_EMIT started(*run_);
  Q_EMIT statusChanged(row.status);
  if (is_live(row.status)) {
    connect_socket();
  } else {
    Q_EMIT finished(*run_);  // it was so short that it ended before it was seen
  }
}

void RunControl::connect_socket() {
  const RunFolder folder{run_->folder};
  try {
    connection_ = LocalConnection::connect(folder.control_socket());
  } catch (const Error&) {
    return;  // it does not listen yet, or any more: the store says which
  }
  notifier_ = std::make_unique<QSocketNotifier>(connection_->descriptor(), QSocketNotifier::Read);
  connect(notifier_.get(), &QSocketNotifier::activated, this, &RunControl::read_socket);
  set_pace();
}

void RunControl::disconnect_socket() {
  if (notifier_) {
    notifier_->setEnabled(false);
    notifier_.release()->deleteLater();  // it may be the one that is telling us
  }
  connection_.reset();
}

void RunControl::read_socket() {
  if (!connection_) return;
  const std::vector<std::string> lines = connection_->receive_lines();
  const bool open = connection_->is_open();
  for (const std::string& line : lines) take_line(line);
  if (open) return;
  disconnect_socket();
  look();
}

void RunControl::take_line(const std::string& line) {
  const nlohmann::json json = nlohmann::json::parse(line, nullptr, false);
  if (!json.is_object() || !run_) return;
  const std::string event = json.value("event", "");
  if (event == "progress") {
    progress_.epoch = json.value("epoch", 0);
    progress_.epochs = json.value("epochs", run_->epochs);
    progress_.step = json.value("step", std::int64_t{0});
    progress_.steps_per_epoch = json.value("steps_per_epoch", std::int64_t{0});
    progress_.seconds = json.value("seconds", 0.0);
    progress_.seconds_left = json.value("seconds_left", 0.0);
    progress_.samples_per_second = json.value("samples_per_second", 0.0);
    progress_.step_seconds = json.value("step_seconds", 0.0);
    Q_EMIT progressed(progress_);
  } else if (event == "status") {
    const RunStatus status =
        json.value("status", "") == "paused" ? RunStatus::paused : RunStatus::running;
    if (run_->status == status) return;
    run_->status = status;
    Q_EMIT statusChanged(status);
  } else if (event == "done") {
    look();  // the store has the row by now
  }
}

}  // namespace netloom::app
