#pragma once

#include "engine/project/data_fields.h"
#include "engine/training/settings.h"

namespace netloom {

template <>
struct Fields<OptimiserSettings> {
  template <class Visitor>
  static void visit(Visitor&& v) {
    using S = OptimiserSettings;
    v(&S::type, "type", one_of("How weights follow gradients.", {"sgd", "adam", "adamw"}));
    v(&S::learning_rate, "learning_rate", within("Size of a step.", 0, 1e6));
    v(&S::momentum, "momentum", within("Share of the last step that is kept; sgd.", 0, 1));
    v(&S::nesterov, "nesterov", any("Look ahead along the momentum; sgd."));
    v(&S::beta1, "beta1", within("Memory of the mean gradient; adam.", 0, 1));
    v(&S::beta2, "beta2", within("Memory of the squared gradient; adam.", 0, 1));
    v(&S::epsilon, "epsilon", within("Keeps the division from 0; adam.", 0, 1));
    v(&S::weight_decay, "weight_decay", within("Pull of all weights towards 0.", 0, 1e3));
  }
};

template <>
struct Fields<ScheduleSettings> {
  template <class Visitor>
  static void visit(Visitor&& v) {
    using S = ScheduleSettings;
    v(&S::type, "type", one_of("How the learning rate changes.", {"constant", "cosine"}));
    v(&S::warmup_epochs, "warmup_epochs", within("Epochs of linear rise from 0 at first.", 0, 1e6));
    v(&S::final_fraction, "final_fraction", within("Of the learning rate, at the end.", 0, 1));
  }
};

template <>
struct Fields<PhaseSettings> {
  template <class Visitor>
  static void visit(Visitor&& v) {
    using S = PhaseSettings;
    v(&S::losses, "losses", any("Loss nodes that are minimised; none for all."));
    v(&S::trainable, "trainable", any("Nodes and blocks whose weights change; none for all."));
    v(&S::frozen, "frozen", any("Nodes and blocks whose weights stay as they are."));
    v(&S::optimiser, "optimiser", any("How weights follow gradients."));
    v(&S::schedule, "schedule", any("How the learning rate changes."));
  }
};

template <>
struct Fields<TrainingSettings> {
  template <class Visitor>
  static void visit(Visitor&& v) {
    using S = TrainingSettings;
    v(&S::epochs, "epochs", within("Times that every training row is seen.", 1, 1e7));
    v(&S::batch, "batch", within("Rows per step.", 1, 1e7));
    v(&S::seed, "seed", within("Chooses start values, order and dropout.", 0, any_seed));
    v(&S::phases, "phases", any("Parts of a step, one after the other."));
  }
};

}  // namespace netloom
