#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/core/api.h"
#include "engine/core/diagnostic.h"
#include "engine/runs/run.h"
#include "engine/session/job.h"
#include "engine/training/observer.h"

namespace netloom {

/// What a run came to; the last line of `loom train --json`.
struct RunOutcome {
  std::int64_t run = 0;
  RunStatus status = RunStatus::finished;
  double seconds = 0;
  std::map<std::string, double> metrics;
  std::string weights_sha256;
  Phrase message;  ///< Why it ended early, in words for people.
};

/// Who watches a run from within the worker: the command line.
class RunListener {
 public:
  virtual ~RunListener() = default;
  /// How many files of the data were looked through, before the run begins.
  virtual void on_reading(std::int64_t /*done*/, std::int64_t /*all*/) {}
  /// What of the data the run does without.
  virtual void on_warning(const std::string& /*message*/) {}
  virtual void on_started(std::int64_t /*run*/, const std::string& /*name*/, int /*epochs*/) {}
  virtual void on_progress(const Progress&) {}
  virtual void on_epoch(const EpochReport&) {}
};

/// A project that cannot be trained as it is; thrown by run_job before a run begins.
class NETLOOM_API ProjectProblems : public std::exception {
 public:
  ProjectProblems(std::string file, std::vector<Diagnostic> diagnostics);
  const std::string& file() const { return file_; }
  const std::vector<Diagnostic>& diagnostics() const { return diagnostics_; }
  const char* what() const noexcept override { return "The project has problems."; }

 private:
  std::string file_;
  std::vector<Diagnostic> diagnostics_;
};

/// One project → one run: opens the store and the run's control socket, trains (or goes on), keeps
/// checkpoints, and ends the run. The composition behind `loom train`, `loom resume` and `loom
/// worker`. Stops early, keeping the last epoch, when the control socket or a stop signal asks for
/// it. Throws ProjectProblems, Error.
NETLOOM_API RunOutcome run_job(const Job& job, const LayerRegistry& registry,
                               RunListener& listener);

}  // namespace netloom
