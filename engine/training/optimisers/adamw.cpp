#include "engine/training/optimisers/adam_settings.h"

namespace netloom {

namespace {

struct AdamW : AdamSettings {
  static void declare(DeclareType<AdamW>& d) {
    d.type("adamw", "AdamW", "Adam with weight decay kept apart from the gradient.").place(30);
    declare_adam_settings(d);
  }

  OptimiserRule rule() const {
    OptimiserRule rule{ops::adam_step, attributes()};
    rule.attributes.decoupled = true;
    return rule;
  }
};

}  // namespace

OptimiserType adamw_optimiser() {
  return optimiser<AdamW>();
}

}  // namespace netloom
