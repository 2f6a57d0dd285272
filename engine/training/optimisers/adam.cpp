#include "engine/training/optimisers/adam_settings.h"

namespace netloom {

namespace {

struct Adam : AdamSettings {
  static void declare(DeclareType<Adam>& d) {
    d.type("adam", "Adam", "Gives every weight a step of its own; a good first choice.").place(20);
    declare_adam_settings(d);
  }

  OptimiserRule rule() const { return {ops::adam_step, attributes()}; }
};

}  // namespace

OptimiserType adam_optimiser() {
  return optimiser<Adam>();
}

}  // namespace netloom
