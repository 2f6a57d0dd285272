#include <cmath>

#include "engine/training/schedule_type.h"

namespace netloom {

namespace {

/// Loshchilov and Hutter, "SGDR", 2017.
struct WarmRestarts : WithWarmup {
  std::int64_t first = 10;
  std::int64_t growth = 2;
  double final_fraction = 0;

  static void declare(DeclareType<WarmRestarts>& d) {
    d.type("warm_restarts", "Warm restarts",
           "Falls along half a cosine wave, again and again from the full learning rate.")
        .place(60);
    d.param(&WarmRestarts::first, "first")
        .title("First wave")
        .range(1, 1'000'000)
        .unit("epochs")
        .text("Epochs until the rate starts again for the first time.");
    d.param(&WarmRestarts::growth, "growth")
        .title("Growth")
        .range(1, 100)
        .text("How many times longer each wave is than the one before.");
    d.param(&WarmRestarts::final_fraction, "final_fraction")
        .title("Falls to")
        .range(0, 1)
        .text("Share of the learning rate at the end of each wave.");
    declare_warmup(d);
  }

  double share(const RatePosition& now) const {
    double begin = 0;
    auto length = static_cast<double>(first);
    if (growth == 1) begin = std::floor(now.epochs() / length) * length;
    for (; growth > 1 && now.epochs() >= begin + length; length *= static_cast<double>(growth)) {
      begin += length;
    }
    return along_cosine(1, final_fraction, (now.epochs() - begin) / length);
  }
};

}  // namespace

ScheduleType warm_restarts_schedule() {
  return schedule<WarmRestarts>();
}

}  // namespace netloom
