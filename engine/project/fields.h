#pragma once

#include "engine/project/chosen_fields.h"
#include "engine/project/data_fields.h"
#include "engine/training/settings.h"

namespace netloom {

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
    v(&S::clip_norm, "clip_norm",
      within("Largest norm of all gradients together; 0 for any.", 0, 1e6));
    v(&S::clip_value, "clip_value", within("Largest element of a gradient; 0 for any.", 0, 1e6));
    v(&S::average, "average",
      within("Share of itself that a running mean of the weights keeps per step; 0 for no mean.", 0,
             most_kept_of_average));
  }
};

template <>
struct Fields<TrainingSettings> {
  template <class Visitor>
  static void visit(Visitor&& v) {
    using S = TrainingSettings;
    v(&S::epochs, "epochs", within("Times that every training row is seen.", 1, 1e7));
    v(&S::batch, "batch", within("Rows per step.", 1, 1e7));
    v(&S::patience, "patience",
      within("Epochs in a row without a better validation loss that end it early; 0 for never.", 0,
             1'000'000));
    v(&S::seed, "seed", within("Chooses start values, order and dropout.", 0, any_seed));
    v(&S::precision, "precision",
      one_of("What products are computed in: bf16 is faster and keeps two to three digits.",
             {"f32", "bf16"}));
    v(&S::phases, "phases", any("Parts of a step, one after the other."));
  }
};

}  // namespace netloom
