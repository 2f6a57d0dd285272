#pragma once

#include <string>
#include <string_view>

#include "engine/runs/run.h"

namespace netloom::app {

/// The place of a metric among the results of a run: 0 for the test, 1 for validation; 2 for what
/// is measured while training, which says little about a model.
int result_rank(std::string_view name);

/// What counts of a metric: its best over the epochs, of the test the only one.
double result_of(std::string_view name, const MetricSummary& summary);

}  // namespace netloom::app
