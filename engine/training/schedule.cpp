#include "engine/training/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace netloom {

double learning_rate(const PhaseSettings& phase, std::int64_t step, std::int64_t steps,
                     std::int64_t epochs) {
  const ScheduleSettings& schedule = phase.schedule;
  const double top = phase.optimiser.learning_rate;
  const double per_epoch =
      static_cast<double>(steps) / static_cast<double>(std::max<std::int64_t>(epochs, 1));
  const double warmup = schedule.warmup_epochs * per_epoch;
  const auto now = static_cast<double>(step);
  // The first step already learns: a rate of exactly 0 would waste it.
  if (now < warmup) return top * (now + 1) / (warmup + 1);
  if (schedule.type != "cosine") return top;
  const double span = std::max(1.0, static_cast<double>(steps) - warmup);
  const double t = std::clamp((now - warmup) / span, 0.0, 1.0);
  const double floor = top * schedule.final_fraction;
  return floor + (top - floor) * 0.5 * (1 + std::cos(std::numbers::pi * t));
}

}  // namespace netloom
