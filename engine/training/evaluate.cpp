#include "engine/training/evaluate.h"

#include <map>

namespace netloom {

std::vector<double> evaluate(BoundSteps& steps, std::span<const StepMetric> metrics,
                             BatchSource& source) {
  std::vector<MetricMean> means(metrics.size());
  std::map<std::size_t, WholeMeasure> wholes;
  for (std::size_t m = 0; m < metrics.size(); ++m) {
    const StepMetric& metric = metrics[m];
    if (metric.whole) wholes.try_emplace(m, *metric.whole, metric.classes, metric.ignored);
  }
  source.start_epoch(0);
  for (BatchView batch = source.next(); batch.rows > 0; batch = source.next()) {
    BoundStep& bound = steps.at(batch.rows);
    bound.run(batch);
    for (std::size_t m = 0; m < metrics.size(); ++m) {
      if (!metrics[m].whole) means[m].add(bound.metric(m), bound.count(m, batch.rows));
    }
    for (auto& [m, whole] : wholes) {
      whole.add(bound.executable->read(metrics[m].output),
                bound.executable->read(metrics[m].target));
    }
  }
  std::vector<double> values;
  values.reserve(means.size());
  for (std::size_t m = 0; m < means.size(); ++m) {
    values.push_back(metrics[m].whole ? wholes.at(m).value() : means[m].value(metrics[m]));
  }
  return values;
}

}  // namespace netloom
