#include "engine/training/schedule.h"

#include <algorithm>
#include <cassert>

namespace netloom {

LearningRate::LearningRate(const PhaseSettings& phase)
    : top_(phase.optimiser.number("learning_rate")),
      warmup_epochs_(phase.schedule.number("warmup_epochs")),
      schedule_(phase.schedule.declared()),
      parameters_(phase.schedule.parameters) {
  assert(schedule_ != nullptr);
}

double LearningRate::at(std::int64_t step, std::int64_t steps, std::int64_t epochs,
                        std::int64_t falls) const {
  const double per_epoch =
      static_cast<double>(steps) / static_cast<double>(std::max<std::int64_t>(epochs, 1));
  const double warmup = warmup_epochs_ * per_epoch;
  const auto now = static_cast<double>(step);
  // The first step already learns: a rate of exactly 0 would waste it.
  if (now < warmup) return top_ * (now + 1) / (warmup + 1);
  const double left = std::max(1.0, static_cast<double>(steps) - warmup);
  return top_ * schedule_->share(parameters_, {now - warmup, left, per_epoch, falls});
}

void LearningRate::watch(double loss, Standstill& so_far) const {
  if (schedule_->watch) schedule_->watch(parameters_, loss, so_far);
}

}  // namespace netloom
