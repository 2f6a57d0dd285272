#include "engine/training/optimiser_type.h"

namespace netloom {

namespace {

/// Defaults of PyTorch.
struct Adagrad : Optimiser {
  Adagrad() { learning_rate = 0.01; }
  double epsilon = 1e-10;

  static void declare(DeclareType<Adagrad>& d) {
    d.type("adagrad", "Adagrad",
           "Steps shrink with all gradients so far: for words and features that are rare.")
        .place(60);
    declare_learning_rate(d, 1e-5, 1);
    declare_weight_decay(d);
    declare_epsilon(d, &Adagrad::epsilon);
  }

  OptimiserRule rule() const {
    return {ops::adagrad_step, {.epsilon = epsilon, .weight_decay = weight_decay, .moments = 1}};
  }
};

}  // namespace

OptimiserType adagrad_optimiser() {
  return optimiser<Adagrad>();
}

}  // namespace netloom
