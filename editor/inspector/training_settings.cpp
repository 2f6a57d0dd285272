#include "editor/inspector/training_settings.h"

#include "editor/inspector/project_setting.h"

namespace netloom::editor {

namespace {

QString text(const char* source) {
  return QCoreApplication::translate("training", source);
}

/// The phase that a setting is about, while there is one.
PhaseSettings* phase_of(Project& project, std::size_t phase) {
  return phase < project.training.phases.size() ? &project.training.phases[phase] : nullptr;
}

const PhaseSettings& phase_of(const Project& project, std::size_t phase) {
  static const PhaseSettings none;
  return phase < project.training.phases.size() ? project.training.phases[phase] : none;
}

/// A field of a part of a phase: `part` is &PhaseSettings::optimiser or ::schedule.
template <class Part, class T>
Setting phase_setting(ParameterInfo info, std::size_t phase, Part PhaseSettings::*part,
                      T Part::*field) {
  return project_setting(
      std::move(info),
      [=](const Project& project) { return phase_of(project, phase).*part.*field; },
      [=](Project& project, const ParameterValue& value) {
        if (PhaseSettings* found = phase_of(project, phase))
          found->*part.*field = std::get<T>(value);
      },
      std::to_string(phase));
}

using Optimiser = OptimiserSettings;
using Schedule = ScheduleSettings;

Setting optimiser_choice(std::size_t phase) {
  return phase_setting(
      choice_of("optimiser", text("Optimiser"), Optimiser().type,
                {{"sgd", text("Follows the gradient, with momentum where you give some.")},
                 {"adam", text("Gives every weight a step of its own; a good first choice.")},
                 {"adamw", text("Adam with weight decay kept apart from the gradient.")}}),
      phase, &PhaseSettings::optimiser, &Optimiser::type);
}

Setting optimiser_number(std::size_t phase, ParameterInfo info, double Optimiser::*field) {
  return phase_setting(std::move(info), phase, &PhaseSettings::optimiser, field);
}

Setting shown_for(Setting setting, std::size_t phase, bool sgd) {
  setting.shown = [phase, sgd](const Document& document) {
    return (phase_of(document.project(), phase).optimiser.type == "sgd") == sgd;
  };
  return setting;
}

Setting shown_for_cosine(Setting setting, std::size_t phase) {
  setting.shown = [phase](const Document& document) {
    return phase_of(document.project(), phase).schedule.type == "cosine";
  };
  return setting;
}

Setting advanced(Setting setting) {
  setting.info.advanced = true;
  return setting;
}

std::vector<Setting> optimiser_settings(std::size_t phase) {
  const Optimiser usual;
  return {
      optimiser_choice(phase),
      optimiser_number(
          phase,
          real_number("learning_rate", text("Learning rate"), usual.learning_rate, 1e-12, 1e3,
                      text("Size of a step. Too large and the loss jumps, too small and it "
                           "crawls.")),
          &Optimiser::learning_rate),
      shown_for(
          optimiser_number(phase,
                           real_number("momentum", text("Momentum"), usual.momentum, 0, 0.999999,
                                       text("Share of the last step that is kept; 0.9 is usual.")),
                           &Optimiser::momentum),
          phase, true),
      shown_for(phase_setting(yes_or_no("nesterov", text("Nesterov"), usual.nesterov,
                                        text("Looks ahead along the momentum.")),
                              phase, &PhaseSettings::optimiser, &Optimiser::nesterov),
                phase, true),
      optimiser_number(phase,
                       real_number("weight_decay", text("Weight decay"), usual.weight_decay, 0, 10,
                                   text("Pulls all weights towards 0, against learning by heart.")),
                       &Optimiser::weight_decay),
      advanced(
          shown_for(optimiser_number(phase,
                                     real_number("beta1", text("Beta 1"), usual.beta1, 0, 0.999999,
                                                 text("Memory of the mean gradient.")),
                                     &Optimiser::beta1),
                    phase, false)),
      advanced(
          shown_for(optimiser_number(phase,
                                     real_number("beta2", text("Beta 2"), usual.beta2, 0, 0.9999999,
                                                 text("Memory of the squared gradient.")),
                                     &Optimiser::beta2),
                    phase, false)),
      advanced(shown_for(optimiser_number(phase,
                                          real_number("epsilon", text("Epsilon"), usual.epsilon, 0,
                                                      1, text("Keeps the division from 0.")),
                                          &Optimiser::epsilon),
                         phase, false)),
  };
}

}  // namespace

std::vector<Setting> training_settings() {
  const TrainingSettings usual;
  const auto whole = [](ParameterInfo info, auto TrainingSettings::*field) {
    return project_setting(
        std::move(info),
        [field](const Project& project) {
          return static_cast<std::int64_t>(project.training.*field);
        },
        [field](Project& project, const ParameterValue& value) {
          project.training.*field =
              static_cast<std::remove_reference_t<decltype(project.training.*field)>>(
                  std::get<std::int64_t>(value));
        });
  };
  return {
      whole(whole_number("epochs", text("Epochs"), usual.epochs, 1, 1'000'000,
                         text("Times that every training row is seen.")),
            &TrainingSettings::epochs),
      whole(whole_number("batch", text("Batch"), usual.batch, 1, 1'000'000,
                         text("Rows per step. Larger is faster per row and smoother.")),
            &TrainingSettings::batch),
      whole(whole_number("seed", text("Seed"), static_cast<std::int64_t>(usual.seed), 0,
                         largest_seed, text("Chooses start values, order and dropout.")),
            &TrainingSettings::seed),
  };
}

std::vector<Setting> phase_settings(std::size_t phase) {
  const Schedule usual;
  std::vector<Setting> settings = optimiser_settings(phase);
  settings.push_back(phase_setting(
      choice_of("schedule", text("Schedule"), usual.type,
                {{"constant", text("The learning rate stays as it is.")},
                 {"cosine", text("The learning rate falls along half a cosine wave.")}}),
      phase, &PhaseSettings::schedule, &Schedule::type));
  settings.push_back(shown_for_cosine(
      phase_setting(real_number("final_fraction", text("Ends at"), usual.final_fraction, 0, 1,
                                text("Share of the learning rate that is left in the last epoch.")),
                    phase, &PhaseSettings::schedule, &Schedule::final_fraction),
      phase));
  ParameterInfo warmup = real_number("warmup_epochs", text("Warm-up"), usual.warmup_epochs, 0, 1e6,
                                     text("Epochs in which the rate rises from 0 at first."));
  warmup.unit = text("epochs").toStdString();
  settings.push_back(
      phase_setting(std::move(warmup), phase, &PhaseSettings::schedule, &Schedule::warmup_epochs));
  return settings;
}

}  // namespace netloom::editor
