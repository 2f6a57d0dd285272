#include <cmath>

#include "engine/training/schedule_type.h"

namespace netloom {

namespace {

struct Steps : WithWarmup {
  std::int64_t every = 10;
  double factor = 0.1;

  static void declare(DeclareType<Steps>& d) {
    d.type("step", "Steps", "The learning rate falls by a factor every few epochs.").place(30);
    d.param(&Steps::every, "every")
        .title("Every")
        .range(1, 1'000'000)
        .unit("epochs")
        .text("Epochs from one fall of the rate to the next.");
    d.param(&Steps::factor, "factor")
        .title("Factor")
        .range(1e-6, 1)
        .text("What the rate is multiplied by each time.");
    declare_warmup(d);
  }

  double share(const RatePosition& now) const {
    return std::pow(factor, std::floor(now.epochs() / static_cast<double>(every)));
  }
};

}  // namespace

ScheduleType step_schedule() {
  return schedule<Steps>();
}

}  // namespace netloom
