#include <algorithm>

#include "engine/training/schedule_type.h"

namespace netloom {

namespace {

/// Smith and Topin, "Super-convergence", 2018, with the defaults and steps of PyTorch's OneCycleLR.
struct OneCycle {
  double rise = 0.3;
  double first_fraction = 0.04;
  double final_fraction = 4e-6;

  static void declare(DeclareType<OneCycle>& d) {
    d.type("one_cycle", "One cycle",
           "The learning rate rises first, then falls to almost 0: large steps in between.")
        .place(50);
    d.param(&OneCycle::rise, "rise")
        .title("Rises for")
        .range(0, 1)
        .text("Share of the training in which the rate rises.");
    d.param(&OneCycle::first_fraction, "first_fraction")
        .title("Starts at")
        .range(0, 1)
        .text("Share of the learning rate in the first step.");
    d.param(&OneCycle::final_fraction, "final_fraction")
        .title("Ends at")
        .range(0, 1)
        .text("Share of the learning rate in the last step.");
  }

  double share(const RatePosition& now) const {
    const double top = std::max(0.0, rise * now.steps - 1);  // The step of the full rate.
    if (now.step < top) return along_cosine(first_fraction, 1, now.step / top);
    const double fall = std::max(1.0, now.steps - 1 - top);
    return along_cosine(1, final_fraction, (now.step - top) / fall);
  }
};

}  // namespace

ScheduleType one_cycle_schedule() {
  return schedule<OneCycle>();
}

}  // namespace netloom
