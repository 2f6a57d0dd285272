#include <algorithm>
#include <cmath>

#include "engine/training/schedule_type.h"

namespace netloom {

namespace {

struct Plateau : WithWarmup {
  double factor = 0.1;
  std::int64_t patience = 10;
  double threshold = 1e-4;
  double final_fraction = 0;

  static void declare(DeclareType<Plateau>& d) {
    d.type("plateau", "Plateau", "The learning rate falls when the loss no longer does.").place(70);
    d.param(&Plateau::factor, "factor")
        .title("Factor")
        .range(1e-6, 1)
        .text("What the rate is multiplied by each time.");
    d.param(&Plateau::patience, "patience")
        .title("Patience")
        .range(0, 1'000'000)
        .unit("epochs")
        .text("Epochs without a better validation loss that it waits through.");
    d.param(&Plateau::threshold, "threshold")
        .title("Threshold")
        .range(0, 1)
        .text("Share by which a loss must be smaller than the best to be better.");
    d.param(&Plateau::final_fraction, "final_fraction")
        .title("Ends at")
        .range(0, 1)
        .text("Share of the learning rate below which it never falls.");
    declare_warmup(d);
  }

  double share(const RatePosition& now) const {
    return std::max(final_fraction, std::pow(factor, static_cast<double>(now.falls)));
  }

  void watch(double loss, Standstill& so_far) const {
    const double best = so_far.best;
    if (loss < (std::isinf(best) ? best : best - threshold * std::abs(best))) {
      so_far.best = loss;
      so_far.epochs = 0;
    } else if (++so_far.epochs > patience) {
      ++so_far.falls;
      so_far.epochs = 0;
    }
  }
};

}  // namespace

ScheduleType plateau_schedule() {
  return schedule<Plateau>();
}

}  // namespace netloom
