#include "engine/training/schedule_type.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace netloom {

/// Written by the build: one call of `<file>_schedule()` per file of `schedules/`.
std::vector<ScheduleType> listed_training_schedules();

const std::vector<ScheduleType>& ScheduleType::all() {
  static const std::vector<ScheduleType> types = in_order(listed_training_schedules());
  return types;
}

double along_cosine(double start, double end, double t) {
  return end + (start - end) * 0.5 * (1 + std::cos(std::numbers::pi * std::clamp(t, 0.0, 1.0)));
}

}  // namespace netloom
