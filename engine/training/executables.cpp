#include "engine/training/executables.h"

#include <algorithm>

#include <fmt/format.h>

#include "engine/core/error.h"

namespace netloom {

void BoundStep::run(const BatchView& batch) {
  for (const auto& [input, column] : inputs) executable->set_input(input, batch.columns[column]);
  executable->run();
}

BoundSteps::BoundSteps(const StepProgram& step, Variables& variables, const BatchSource& source)
    : step_(step), variables_(variables), columns_(source.columns()) {}

BoundStep& BoundSteps::at(std::int64_t rows) {
  const auto known = by_rows_.find(rows);
  if (known != by_rows_.end()) return known->second;
  BoundStep bound;
  bound.executable = compile(step_.program, variables_, Binding{rows, 1}, Weights::change,
                             step_.without, step_.precision);
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
