#include <cmath>

#include "engine/training/schedule_type.h"

namespace netloom {

namespace {

struct Exponential : WithWarmup {
  double factor = 0.95;

  static void declare(DeclareType<Exponential>& d) {
    d.type("exponential", "Exponential", "The learning rate falls by the same share every epoch.")
        .place(40);
    d.param(&Exponential::factor, "factor")
        .title("Factor")
        .range(1e-6, 1)
        .text("What the rate is multiplied by per epoch.");
    declare_warmup(d);
  }

  double share(const RatePosition& now) const { return std::pow(factor, now.epochs()); }
};

}  // namespace

ScheduleType exponential_schedule() {
  return schedule<Exponential>();
}

}  // namespace netloom
