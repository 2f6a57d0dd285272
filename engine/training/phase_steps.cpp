#include "engine/training/phase_steps.h"

#include <algorithm>

namespace netloom {

PhaseSteps::PhaseSteps(const TrainingPlan& plan, Variables& variables)
    : plan_(plan),
      steps_per_epoch_(std::max<std::int64_t>(
          1, (plan.train->rows() + plan.train->batch_rows() - 1) / plan.train->batch_rows())) {
  for (std::size_t i = 0; i < plan.phases.size(); ++i) {
    phases_.emplace_back(plan.phases[i], variables, *plan.train);
    rate_names_.push_back(rate_name(static_cast<int>(i)));
    rates_.emplace_back(plan.settings.phases[i]);
  }
}

BoundStep& PhaseSteps::full_batch(std::size_t phase) {
  return phases_[phase].at(std::min(plan_.train->rows(), plan_.train->batch_rows()));
}

BoundStep& PhaseSteps::run(std::size_t phase, const BatchView& batch, std::int64_t step) {
  BoundStep& bound = prepared(phase, batch, step);
  bound.run(batch);
  return bound;
}

std::optional<std::string> PhaseSteps::not_finite_node(const BatchView& batch, std::int64_t step) {
  for (std::size_t phase = 0; phase < phases_.size(); ++phase) {
    BoundStep& bound = prepared(phase, batch, step);
    for (const auto& [input, column] : bound.inputs) {
      bound.executable->set_input(input, batch.columns[column]);
    }
    if (auto node = bound.executable->first_not_finite()) return node;
  }
  return std::nullopt;
}

BoundStep& PhaseSteps::prepared(std::size_t phase, const BatchView& batch, std::int64_t step) {
  BoundStep& bound = phases_[phase].at(batch.rows);
  const std::int64_t epochs = plan_.settings.epochs;
  bound.executable->set_scalar(rate_names_[phase],
                               rates_[phase].at(step, steps_per_epoch_ * epochs, epochs));
  bound.executable->set_scalar(step_name, static_cast<double>(step));
  return bound;
}

}  // namespace netloom
