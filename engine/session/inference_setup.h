#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

#include "engine/backends/backend.h"
#include "engine/data/loader.h"
#include "engine/program/compile.h"
#include "engine/session/job.h"
#include "engine/session/prepare.h"

namespace netloom {

/// What leads from a project's inputs to its output nodes made ready to be timed, with first
/// weights and a batch of its training rows.
class InferenceSetup {
 public:
  /// The batch is the job's, one row where it says none; at most the rows there are. Throws
  /// ProjectProblems, Error.
  InferenceSetup(const Job& job, const LayerRegistry& registry, PassSet without);

  Backend& backend() { return *backend_; }
  Executable& executable() { return *executable_; }
  std::int64_t batch() const { return batch_; }
  /// Uploads the batch, runs, and reads every output.
  void run_once();

 private:
  Project project_;
  Prepared prepared_;
  std::unique_ptr<Backend> backend_;
  std::int64_t batch_;
  std::unique_ptr<Loader> rows_;
  BatchView view_;
  std::unique_ptr<Variables> variables_;
  std::unique_ptr<Executable> executable_;
  std::vector<std::pair<int, const std::byte*>> inputs_;
  std::vector<std::pair<int, Array>> outputs_;
};

}  // namespace netloom
