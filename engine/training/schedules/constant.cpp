#include "engine/training/schedule_type.h"

namespace netloom {

namespace {

struct Constant : WithWarmup {
  static void declare(DeclareType<Constant>& d) {
    d.type("constant", "Constant", "The learning rate stays as it is.").place(10);
    declare_warmup(d);
  }

  static double share(const RatePosition&) { return 1; }
};

}  // namespace

ScheduleType constant_schedule() {
  return schedule<Constant>();
}

}  // namespace netloom
