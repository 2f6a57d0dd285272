#include "engine/training/optimiser_type.h"

namespace netloom {

namespace {

/// Memories of Chen et al., "Symbolic discovery of optimization algorithms", 2023, which advises a
/// learning rate of a third to a tenth of Adam's.
struct Lion : Optimiser {
  Lion() { learning_rate = 1e-4; }
  double beta1 = 0.9;
  double beta2 = 0.99;

  static void declare(DeclareType<Lion>& d) {
    d.type("lion", "Lion",
           "Steps of one size along the sign of the mean gradient; half the memory "
           "of Adam.")
        .place(70);
    declare_learning_rate(d, 1e-7, 0.01);
    declare_weight_decay(d);
    d.param(&Lion::beta1, "beta1")
        .title("Beta 1")
        .range(0, 0.999999)
        .advanced()
        .text("Share of the mean gradient in a step.");
    d.param(&Lion::beta2, "beta2")
        .title("Beta 2")
        .range(0, 0.9999999)
        .advanced()
        .text("Memory of the mean gradient.");
  }

  OptimiserRule rule() const {
    return {ops::lion_step,
            {.beta1 = beta1,
             .beta2 = beta2,
             .weight_decay = weight_decay,
             .decoupled = true,
             .moments = 1}};
  }
};

}  // namespace

OptimiserType lion_optimiser() {
  return optimiser<Lion>();
}

}  // namespace netloom
