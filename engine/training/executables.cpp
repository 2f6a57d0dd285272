#include "engine/training/executables.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/core/no_memory.h"
#include "engine/core/text.h"

namespace netloom {

namespace {

/// What there is no memory for, in samples.
Error too_large(const NoMemory& error, std::int64_t rows) {
  // Less than in proportion: some of the memory does not depend on the batch.
  const double share = 0.95 * static_cast<double>(error.free()) /
                       static_cast<double>(std::max<std::int64_t>(error.needed(), 1));
  const auto fitting = static_cast<std::int64_t>(static_cast<double>(rows) * std::min(share, 1.0));
  return {ErrorCode::memory,
          phrase("A step of {} samples needs {} of main memory, of which {} are free. {}",
                 with_thousands(rows), memory_text(error.needed()), memory_text(error.free()),
                 fitting > 0 ? phrase("Set the batch to {} or less, or use a smaller "
                                      "network.",
                                      with_thousands(fitting))
                             : phrase("Use a smaller network, or free memory."))};
}

}  // namespace

void BoundStep::run(const BatchView& batch) {
  for (const auto& [input, column] : inputs) executable->set_input(input, batch.columns[column]);
  executable->run();
}

BoundSteps::BoundSteps(const StepProgram& step, Variables& variables, const BatchSource& source)
    : step_(step), variables_(variables), columns_(source.columns()) {}

std::unique_ptr<Executable> BoundSteps::fitting(std::int64_t rows) {
  const auto compiled = [&] {
    return compile(step_.program, variables_, Binding{rows, 1},
                   {Weights::change, step_.without, step_.precision, recomputes_});
  };
  try {
    if (recomputes_) return compiled();
    try {
      return compiled();
    } catch (const NoMemory&) {
      recomputes_ = true;
      return compiled();
    }
  } catch (const NoMemory& error) {
    throw too_large(error, rows);
  }
}

BoundStep& BoundSteps::at(std::int64_t rows) {
  const auto known = by_rows_.find(rows);
  if (known != by_rows_.end()) return known->second;
  BoundStep bound;
  bound.executable = fitting(rows);
  for (const Port& port : step_.program.inputs) {
    const auto column = std::find_if(columns_.begin(), columns_.end(),
                                     [&](const BatchColumn& one) { return one.node == port.name; });
    if (column == columns_.end()) {
      throw Error(ErrorCode::internal,
                  fmt::format("No data is bound to the node '{}'.", port.name));
    }
    bound.inputs.emplace_back(bound.executable->input(port.name),
                              static_cast<std::size_t>(column - columns_.begin()));
  }
  for (const StepMetric& metric : step_.metrics) {
    bound.metrics.push_back(bound.executable->output(metric.output));
    bound.counts.push_back(metric.count.empty() ? -1 : bound.executable->output(metric.count));
  }
  return by_rows_.emplace(rows, std::move(bound)).first->second;
}

}  // namespace netloom
