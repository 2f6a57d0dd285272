#include "engine/training/phase_steps.h"

#include <algorithm>

#include "engine/training/average.h"

namespace netloom {

PhaseSteps::PhaseSteps(const TrainingPlan& plan, Variables& variables)
    : plan_(plan),
      steps_per_epoch_(std::max<std::int64_t>(
          1, (plan.train->rows() + plan.train->batch_rows() - 1) / plan.train->batch_rows())) {
  for (std::size_t i = 0; i < plan.phases.size(); ++i) {
    phases_.emplace_back(plan.phases[i], variables, *plan.train);
    rate_names_.push_back(rate_name(static_cast<int>(i)));
    share_names_.push_back(share_name(static_cast<int>(i)));
    rates_.emplace_back(plan.settings.phases[i]);
  }
}

BoundStep& PhaseSteps::full_batch(std::size_t phase) {
  return phases_[phase].at(std::min(plan_.train->rows(), plan_.train->batch_rows()));
}

BoundStep& PhaseSteps::run(std::size_t phase, const BatchView& batch, const TrainingState& now) {
  BoundStep& bound = prepared(phase, batch, now);
  bound.run(batch);
  return bound;
}

std::optional<std::string> PhaseSteps::not_finite_node(const BatchView& batch,
                                                       const TrainingState& now) {
  for (std::size_t phase = 0; phase < phases_.size(); ++phase) {
    BoundStep& bound = prepared(phase, batch, now);
    for (const auto& [input, column] : bound.inputs) {
      bound.executable->set_input(input, batch.columns[column]);
    }
    if (auto node = bound.executable->first_not_finite()) return node;
  }
  return std::nullopt;
}

bool PhaseSteps::recomputes() const {
  return std::any_of(phases_.begin(), phases_.end(),
                     [](const BoundSteps& one) { return one.recomputes(); });
}

bool PhaseSteps::watch(double loss, TrainingState& now) const {
  if (std::none_of(rates_.begin(), rates_.end(),
                   [](const LearningRate& rate) { return rate.watches(); })) {
    return false;
  }
  now.standstills.resize(rates_.size());
  bool fell = false;
  for (std::size_t phase = 0; phase < rates_.size(); ++phase) {
    const std::int64_t before = now.standstills[phase].falls;
    rates_[phase].watch(loss, now.standstills[phase]);
    fell = fell || now.standstills[phase].falls != before;
  }
  return fell;
}

BoundStep& PhaseSteps::prepared(std::size_t phase, const BatchView& batch,
                                const TrainingState& now) {
  BoundStep& bound = phases_[phase].at(batch.rows);
  const std::int64_t epochs = plan_.settings.epochs;
  const std::int64_t falls = now.standstills.empty() ? 0 : now.standstills[phase].falls;
  bound.executable->set_scalar(
      rate_names_[phase], rates_[phase].at(now.step, steps_per_epoch_ * epochs, epochs, falls));
  bound.executable->set_scalar(step_name, static_cast<double>(now.step));
  const double kept = plan_.settings.phases[phase].average;
  if (kept > 0) bound.executable->set_scalar(share_names_[phase], average_share(kept, now.step));
  return bound;
}

}  // namespace netloom
