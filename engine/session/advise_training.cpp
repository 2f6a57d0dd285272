#include "engine/session/advise_training.h"

#include <algorithm>
#include <cmath>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/core/text.h"
#include "engine/data/data_notes.h"
#include "engine/layers/parameter_value.h"
#include "engine/session/prepare.h"

namespace netloom {

namespace {

Fix setting_fix(std::string name, std::string value, Phrase title) {
  Fix fix;
  fix.kind = Fix::Kind::set_setting;
  fix.title = std::move(title);
  fix.parameter = std::move(name);
  fix.value = std::move(value);
  return fix;
}

Diagnostic warning(std::string code, Phrase title, Phrase message) {
  Diagnostic diagnostic;
  diagnostic.severity = Severity::warning;
  diagnostic.code = std::move(code);
  diagnostic.title = std::move(title);
  diagnostic.message = std::move(message);
  return diagnostic;
}

/// What a phase learns at a rate outside the usual ones of its optimiser; only that of the first
/// can be named by a fix.
void advise_rate(const TrainingSettings& training, std::vector<Diagnostic>& found) {
  for (const PhaseSettings& phase : training.phases) {
    const OptimiserType* type = phase.optimiser.declared();
    const ParameterInfo* info = type == nullptr ? nullptr : type->parameter("learning_rate");
    const double rate = phase.optimiser.number("learning_rate");
    if (info == nullptr || (rate >= info->usual_low && rate <= info->usual_high)) continue;
    Diagnostic& d = found.emplace_back(warning(
        "training.rate", phrase("Learning rate {}", number_text(rate)),
        phrase("With {} rates from {} to {} are usual; at {} {}.", listed(type->title),
               number_text(info->usual_low), number_text(info->usual_high), number_text(rate),
               rate > info->usual_high ? phrase("the loss mostly grows without end")
                                       : phrase("hardly anything is learned"))));
    d.parameter = info->name;
    if (&phase != &training.phases.front()) continue;
    const std::string first = to_text(info->fallback);
    d.fixes.push_back(setting_fix("training.learning_rate", json_text(info->fallback),
                                  phrase("Set learning rate to {}", first)));
  }
}

void advise_batch(const Project& project, const Graph& flat, std::vector<Diagnostic>& found) {
  const auto norm = std::find_if(flat.nodes.begin(), flat.nodes.end(),
                                 [](const Node& node) { return node.layer == "batch_norm"; });
  if (project.training.batch != 1 || norm == flat.nodes.end()) return;
  Diagnostic& d = found.emplace_back(
      warning("training.batch_norm", phrase("Batch norm with batches of 1"),
              phrase("`{}` takes mean and variance over a batch; of one sample they say nothing.",
                     norm->name)));
  d.parameter = "batch";
  d.fixes.push_back(setting_fix("training.batch", "32", phrase("Set batch to 32")));
}

/// Products in bf16 that are not so many times as fast gain less than the conversions take.
constexpr double least_bf16_gain = 1.5;

void advise_precision(const TrainingSettings& training, std::vector<Diagnostic>& found) {
  if (training.precision == Dtype::f32) return;
  const bool missing = precision_here(training) != training.precision;
  const double gain = cpu_bf16_gain();
  if (!missing && gain >= least_bf16_gain) return;
  const Phrase none = phrase(
      "This processor has no AVX-512 BF16, so training computes in f32 all the same. Choose "
      "f32, or train where the processor has it.");
  const Phrase slow = phrase(
      "This processor multiplies bf16 {} times as fast as f32, and steps also convert between the "
      "two, so they take longer than in f32. Choose f32, or train where the processor has AMX.",
      number_text(std::round(10 * gain) / 10));
  Diagnostic& d = found.emplace_back(
      warning("training.precision",
              missing ? phrase("No bf16 on this machine") : phrase("bf16 is slow on this machine"),
              missing ? none : slow));
  d.parameter = "precision";
  d.fixes.push_back(setting_fix("training.precision", "\"f32\"", phrase("Set precision to f32")));
}

/// The largest number among the rows of `values` that are looked at, without its sign.
double largest_in(const Array& values) {
  constexpr std::size_t most = 1'000'000;
  double largest = 0;
  const auto all = values.values<float>();
  for (const float one : all.first(std::min(all.size(), most))) {
    if (std::isfinite(one)) largest = std::max(largest, std::abs(static_cast<double>(one)));
  }
  return largest;
}

void advise_scale(const Project& project, const BoundData& data, std::vector<Diagnostic>& found) {
  constexpr double large = 20;  // Weights start so that numbers around 1 stay around 1.
  for (const BoundColumn& column : data.columns) {
    const bool plain = !column.is_target && !column.standardiser && !column.rows;
    if (!plain || column.values.dtype() != Dtype::f32) continue;
    const double largest = std::round(largest_in(column.values));
    if (largest <= large) continue;
    Diagnostic& d = found.emplace_back(
        warning("data.scale", phrase("Numbers up to {}", number_text(largest)),
                phrase("`{}` takes numbers up to {}; networks learn best from numbers around 1.",
                       column.node, number_text(largest))));
    d.node = column.node;
    std::vector<std::string> standardised = project.data.standardise;
    standardised.push_back(column.node);
    d.fixes.push_back(setting_fix("data.standardise", json_text(standardised),
                                  phrase("Standardise {}", column.node)));
  }
}

/// Rows of the training part by class; none where the column holds no class of each row.
std::vector<std::int64_t> training_counts(const BoundColumn& column, const Split& split) {
  const bool labels = column.is_target && !column.classes.empty() && !column.rows;
  if (!labels || column.values.dtype() != Dtype::i64 || column.values.shape().rank() != 1) {
    return {};
  }
  std::vector<std::int64_t> counts(column.classes.size(), 0);
  const auto values = column.values.values<std::int64_t>();
  for (const std::int64_t row : split.train) {
    const auto label = static_cast<std::size_t>(values[static_cast<std::size_t>(row)]);
    if (label < counts.size()) ++counts[label];
  }
  return counts;
}

void advise_balance(const Project& project, const BoundData& data, std::vector<Diagnostic>& found) {
  if (project.data.balance) return;
  for (const BoundColumn& column : data.columns) {
    const std::vector<std::int64_t> counts = training_counts(column, data.split);
    const auto uneven = uneven_classes(counts);
    if (!uneven || counts[uneven->least] == 0) continue;
    const std::string& common = column.classes[uneven->most];
    const std::string& rare = column.classes[uneven->least];
    Diagnostic& d = found.emplace_back(warning(
        "data.uneven",
        phrase("{} of '{}', {} of '{}'", with_thousands(counts[uneven->most]), common,
               with_thousands(counts[uneven->least]), rare),
        phrase("Among the training rows '{}' is {} times as frequent as '{}'; always guessing "
               "it looks good and helps nobody.",
               common, counts[uneven->most] / counts[uneven->least], rare)));
    d.node = column.node;
    d.fixes.push_back(setting_fix("data.balance", "true", phrase("Balance the classes")));
  }
}

}  // namespace

std::vector<Diagnostic> advise_training(const Project& project, const Graph& flat,
                                        const BoundData* data) {
  std::vector<Diagnostic> found;
  advise_rate(project.training, found);
  advise_batch(project, flat, found);
  advise_precision(project.training, found);
  if (data == nullptr) return found;
  advise_scale(project, *data, found);
  advise_balance(project, *data, found);
  return found;
}

}  // namespace netloom
