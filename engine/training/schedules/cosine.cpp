#include "engine/training/schedule_type.h"

namespace netloom {

namespace {

/// Loshchilov and Hutter, "SGDR", 2017, without restarts.
struct Cosine : WithWarmup {
  double final_fraction = 0;

  static void declare(DeclareType<Cosine>& d) {
    d.type("cosine", "Cosine", "The learning rate falls along half a cosine wave.").place(20);
    d.param(&Cosine::final_fraction, "final_fraction")
        .title("Ends at")
        .range(0, 1)
        .text("Share of the learning rate that is left in the last epoch.");
    declare_warmup(d);
  }

  double share(const RatePosition& now) const {
    return along_cosine(1, final_fraction, now.step / now.steps);
  }
};

}  // namespace

ScheduleType cosine_schedule() {
  return schedule<Cosine>();
}

}  // namespace netloom
