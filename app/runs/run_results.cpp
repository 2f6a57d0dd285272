#include "app/runs/run_results.h"

namespace netloom::app {

int result_rank(std::string_view name) {
  return name.starts_with("test.") ? 0 : name.starts_with("validation.") ? 1 : 2;
}

double result_of(std::string_view name, const MetricSummary& summary) {
  return result_rank(name) == 0 ? summary.last : summary.best;
}

}  // namespace netloom::app
