#include "engine/training/optimisers/adam_settings.h"

namespace netloom {

namespace {

/// Learning rate of Dozat, "Incorporating Nesterov momentum into Adam", 2016.
struct NAdam : AdamSettings {
  NAdam() { learning_rate = 2e-3; }

  static void declare(DeclareType<NAdam>& d) {
    d.type("nadam", "NAdam", "Adam that looks ahead along its momentum, as Nesterov does.")
        .place(40);
    declare_adam_settings(d);
  }

  OptimiserRule rule() const { return {ops::nadam_step, attributes()}; }
};

}  // namespace

OptimiserType nadam_optimiser() {
  return optimiser<NAdam>();
}

}  // namespace netloom
