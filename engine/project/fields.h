#pragma once

#include "engine/data/settings.h"
#include "engine/project/field_rule.h"
#include "engine/training/settings.h"

namespace netloom {

inline constexpr double any_seed = 1.8e19;

template <>
struct Fields<SplitSettings> {
  template <class Visitor>
  static void visit(Visitor&& v) {
    using S = SplitSettings;
    v(&S::train, "train", within("Share of the rows that the network learns from.", 0, 1));
    v(&S::validation, "validation", within("Share that is watched while it learns.", 0, 1));
    v(&S::test, "test", within("Share that is kept for the final mark.", 0, 1));
    v(&S::seed, "seed", within("Chooses which rows go where.", 0, any_seed));
    v(&S::stratify, "stratify", any("Keep the shares of the classes alike in all three."));
  }
};

template <>
struct Fields<GeneratorOptions> {
  template <class Visitor>
  static void visit(Visitor&& v) {
    using S = GeneratorOptions;
    v(&S::rows, "rows", within("Points that are drawn.", 1, 1e7));
    v(&S::noise, "noise", within("Deviation added to both coordinates.", 0, 1e3));
    v(&S::classes, "classes", within("Arms of the spirals.", 1, 1000));
    v(&S::turns, "turns", within("Turns of a spiral's arm.", 0, 100));
    v(&S::seed, "seed", within("Chooses the points.", 0, any_seed));
  }
};

template <>
struct Fields<DataSettings> {
  template <class Visitor>
  static void visit(Visitor&& v) {
    using S = DataSettings;
    v(&S::source, "source", any("A built-in data set, or the path of a CSV file."));
    v(&S::columns, "columns", any("Columns of the data for each input and target."));
    v(&S::split, "split", any("How the rows are divided."));
    v(&S::standardise, "standardise", any("Nodes whose values get mean 0 and deviation 1."));
    v(&S::missing, "missing",
      one_of("What happens to rows without a value.", {"refuse", "drop_rows"}));
    v(&S::options, "options", any("Settings of generated data."));
  }
};

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
    v(&S::trainable, "trainable", any("Nodes whose weights change; none for all."));
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
