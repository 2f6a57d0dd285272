#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "engine/core/api.h"
#include "engine/program/compile.h"
#include "engine/training/batch_source.h"
#include "engine/training/step.h"

namespace netloom {

/// A step program bound to one batch size, with its inputs matched to the columns of a source and
/// its metrics to numbers.
struct BoundStep {
  std::unique_ptr<Executable> executable;
  std::vector<std::pair<int, std::size_t>> inputs;  ///< Executable's input ↔ column of the source.
  std::vector<int> metrics;                         ///< Executable's output per metric.
  std::vector<int> counts;                          ///< Of what it weighs by; −1 for the rows.

  /// Uploads the batch and runs.
  void run(const BatchView& batch);
  double metric(std::size_t i) { return executable->read_scalar(metrics[i]); }
  /// What metric `i` of a batch of `rows` weighs in the mean over batches.
  double count(std::size_t i, std::int64_t rows) {
    return counts[i] < 0 ? static_cast<double>(rows) : executable->read_scalar(counts[i]);
  }
};

/// A step program with one executable per batch size: full batches, and the smaller last one.
class NETLOOM_API BoundSteps {
 public:
  /// `step` and `variables` outlive it. Throws Error(internal) when an input has no column.
  BoundSteps(const StepProgram& step, Variables& variables, const BatchSource& source);

  /// Where main memory is short, a step computes parts of the way forward again instead of holding
  /// them. Throws Error(memory), with the batch that would fit, where there is no room for that.
  BoundStep& at(std::int64_t rows);
  /// Whether memory was short.
  bool recomputes() const { return recomputes_; }

 private:
  std::unique_ptr<Executable> fitting(std::int64_t rows);

  const StepProgram& step_;
  Variables& variables_;
  std::vector<BatchColumn> columns_;
  std::map<std::int64_t, BoundStep> by_rows_;
  bool recomputes_ = false;
};

}  // namespace netloom
