#pragma once

#include "engine/training/optimiser_type.h"

namespace netloom {

/// What Adam and its kin have; defaults of Kingma and Ba, "Adam", 2015.
struct AdamSettings : Optimiser {
  double beta1 = 0.9;
  double beta2 = 0.999;
  double epsilon = 1e-8;

  OptimiserAttributes attributes() const {
    return {.beta1 = beta1,
            .beta2 = beta2,
            .epsilon = epsilon,
            .weight_decay = weight_decay,
            .moments = 2};
  }
};

template <class T>
void declare_adam_settings(DeclareType<T>& d) {
  declare_learning_rate(d, 1e-6, 0.1);
  declare_weight_decay(d);
  d.param(&AdamSettings::beta1, "beta1")
      .title("Beta 1")
      .range(0, 0.999999)
      .advanced()
      .text("Memory of the mean gradient.");
  d.param(&AdamSettings::beta2, "beta2")
      .title("Beta 2")
      .range(0, 0.9999999)
      .advanced()
      .text("Memory of the squared gradient.");
  declare_epsilon(d, &AdamSettings::epsilon);
}

}  // namespace netloom
