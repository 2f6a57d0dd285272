#pragma once

#include <cmath>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/core/api.h"
#include "engine/program/builder.h"
#include "engine/training/whole_measure.h"

namespace netloom {

/// A loss node of a lowered graph, with what it compares: what a training step minimises and
/// measures. Prediction and target are invalid where a loss compares something else.
struct LossTerm {
  std::string node;
  Value loss;                ///< Scalar: the mean over the batch.
  Value prediction;          ///< Scores, one per class along `class_axis`, or numbers.
  Value target;              ///< Class numbers, without that axis, or numbers.
  std::int64_t classes = 0;  ///< 0 for numbers.
  int class_axis = -1;
  std::optional<std::int64_t> ignored;  ///< The class number that does not count.
  std::optional<std::int64_t> blank;    ///< The class that says nothing, where steps spell labels.
  std::optional<double> yes_above;      ///< For answers of yes or no: predictions above mean yes.
  double unit = 1;  ///< Turns a standardised target's error back into the user's unit.
};

/// A number that a step gives: the program's output `output`, reported as "train.`name`",
/// "validation.`name`".
struct StepMetric {
  /// What becomes of the mean over all batches.
  enum class Finish { none, root, exponential };

  std::string name;
  std::string output;
  std::string count;  ///< Output that batches weigh by in a mean; empty for their rows.
  Finish finish = Finish::none;
  /// Set where all rows are needed at once: `output` is the prediction then, `target` what is
  /// right, both f32.
  std::optional<WholeKind> whole;
  std::string target;
  std::int64_t classes = 0;
  std::optional<std::int64_t> ignored;

  bool operator==(const StepMetric&) const = default;
};

/// How much a step measures: what is cheap enough for every step, or all.
enum class Measure { every_step, everything };

/// Appends to the program what tells how good its predictions are; the first is the loss `total`.
NETLOOM_API std::vector<StepMetric> add_metrics(Builder& b, std::span<const LossTerm> terms,
                                                const Value& total, Measure measure);

/// Adds up a metric over batches, weighted by what they count.
struct MetricMean {
  double sum = 0;
  double counted = 0;

  void add(double value, double count) {
    if (count > 0) sum += value * count;
    counted += count;
  }
  /// Of no batch it is not a number; of batches in which nothing counted it is 0.
  double value(const StepMetric& metric) const {
    if (counted <= 0) return metric.count.empty() ? std::nan("") : 0;
    const double mean = sum / counted;
    if (metric.finish == StepMetric::Finish::root) return std::sqrt(mean);
    return metric.finish == StepMetric::Finish::exponential ? std::exp(mean) : mean;
  }
};

}  // namespace netloom
