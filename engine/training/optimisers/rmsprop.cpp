#include "engine/training/optimiser_type.h"

namespace netloom {

namespace {

/// Defaults of PyTorch; the memory of Hinton's lecture was 0.9.
struct RmsProp : Optimiser {
  RmsProp() { learning_rate = 0.01; }
  double memory = 0.99;
  double momentum = 0;
  double epsilon = 1e-8;

  static void declare(DeclareType<RmsProp>& d) {
    d.type("rmsprop", "RMSprop", "Divides each step by the size of recent gradients.").place(50);
    declare_learning_rate(d, 1e-6, 0.1);
    d.param(&RmsProp::momentum, "momentum")
        .title("Momentum")
        .range(0, 0.999999)
        .text("Share of the last step that is kept.");
    declare_weight_decay(d);
    d.param(&RmsProp::memory, "memory")
        .title("Memory")
        .range(0, 0.9999999)
        .advanced()
        .text("Share of the squared gradient that is remembered from step to step.");
    declare_epsilon(d, &RmsProp::epsilon);
  }

  OptimiserRule rule() const {
    return {ops::rmsprop_step,
            {.momentum = momentum,
             .beta2 = memory,
             .epsilon = epsilon,
             .weight_decay = weight_decay,
             .moments = momentum != 0 ? 2 : 1}};
  }
};

}  // namespace

OptimiserType rmsprop_optimiser() {
  return optimiser<RmsProp>();
}

}  // namespace netloom
