#include "engine/training/optimiser_type.h"

namespace netloom {

namespace {

struct Sgd : Optimiser {
  double momentum = 0;
  bool nesterov = false;

  static void declare(DeclareType<Sgd>& d) {
    d.type("sgd", "SGD", "Follows the gradient, with momentum where you give some.").place(10);
    declare_learning_rate(d, 1e-5, 2);
    d.param(&Sgd::momentum, "momentum")
        .title("Momentum")
        .range(0, 0.999999)
        .text("Share of the last step that is kept; 0.9 is usual.");
    d.param(&Sgd::nesterov, "nesterov").title("Nesterov").text("Looks ahead along the momentum.");
    declare_weight_decay(d);
  }

  OptimiserRule rule() const {
    return {ops::sgd_step,
            {.momentum = momentum,
             .nesterov = nesterov,
             .weight_decay = weight_decay,
             .moments = momentum != 0 ? 1 : 0}};
  }
};

}  // namespace

OptimiserType sgd_optimiser() {
  return optimiser<Sgd>();
}

}  // namespace netloom
