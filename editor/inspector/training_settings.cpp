#include "editor/inspector/training_settings.h"

#include "editor/document/translated.h"
#include "editor/inspector/project_setting.h"
#include "engine/layers/parameter_value.h"

namespace netloom::editor {

namespace {

/// The phase that a setting is about, while there is one.
PhaseSettings* phase_of(Project& project, std::size_t phase) {
  return phase < project.training.phases.size() ? &project.training.phases[phase] : nullptr;
}

const PhaseSettings& phase_of(const Project& project, std::size_t phase) {
  static const PhaseSettings none;
  return phase < project.training.phases.size() ? project.training.phases[phase] : none;
}

/// Chooses another type, and drops the settings that it does not take.
template <class Kind>
void choose(Chosen<Kind>& chosen, const std::string& type) {
  chosen.type = type;
  const Kind* kind = chosen.declared();
  erase_if(chosen.parameters, [kind](const auto& given) {
    const ParameterInfo* info = kind == nullptr ? nullptr : kind->parameter(given.first);
    return info == nullptr || check_parameter(*info, given.second);
  });
}

/// Which optimiser or schedule the phase has: `part` is &PhaseSettings::optimiser or ::schedule.
template <class Kind>
Setting type_setting(std::string name, const QString& title, std::size_t phase,
                     Chosen<Kind> PhaseSettings::*part) {
  ParameterInfo info = choice_of(std::move(name), title, Kind::usual, {});
  for (const Kind& kind : Kind::all()) {
    info.choices.push_back(kind.name);
    info.choice_titles.push_back(kind.title);
    info.choice_texts.push_back(kind.summary);
  }
  return project_setting(
      std::move(info),
      [=](const Project& project) { return (phase_of(project, phase).*part).type; },
      [=](Project& project, const ParameterValue& value) {
        if (PhaseSettings* found = phase_of(project, phase))
          choose(found->*part, std::get<std::string>(value));
      },
      std::to_string(phase));
}

/// One setting that the chosen type declares.
template <class Kind>
Setting chosen_setting(const ParameterInfo& info, std::size_t phase,
                       Chosen<Kind> PhaseSettings::*part) {
  return project_setting(
      info,
      [=](const Project& project) {
        const Parameters all = (phase_of(project, phase).*part).complete();
        const auto at = all.find(info.name);
        return at == all.end() ? info.fallback : at->second;
      },
      [=](Project& project, const ParameterValue& value) {
        if (PhaseSettings* found = phase_of(project, phase))
          (found->*part).parameters[info.name] = value;
      },
      std::to_string(phase));
}

template <class Kind>
void add_chosen(std::vector<Setting>& settings, const Project& project, std::size_t phase,
                Chosen<Kind> PhaseSettings::*part) {
  const Kind* kind = (phase_of(project, phase).*part).declared();
  if (kind == nullptr) return;
  for (const ParameterInfo& info : kind->parameters)
    settings.push_back(chosen_setting(info, phase, part));
}

/// A number that is 0 for nothing of the kind, folded away at first.
Setting extra_setting(std::string name, const QString& title, double most, const QString& help,
                      std::size_t phase, double PhaseSettings::*field) {
  ParameterInfo info = real_number(std::move(name), title, 0, 0, most, help);
  info.advanced = true;
  return project_setting(
      std::move(info), [=](const Project& project) { return phase_of(project, phase).*field; },
      [=](Project& project, const ParameterValue& value) {
        if (PhaseSettings* found = phase_of(project, phase))
          found->*field = std::get<double>(value);
      },
      std::to_string(phase));
}

Setting precision_setting() {
  return project_setting(
      choice_of("precision", translated("Precision"), std::string(name_of(Dtype::f32)),
                {{"f32", QStringLiteral("f32"), translated("Products are exact to seven digits.")},
                 {"bf16", QStringLiteral("bf16"),
                  translated("Products are exact to two digits: faster where the processor "
                             "multiplies bf16. Weights keep seven.")}}),
      [](const Project& project) { return std::string(name_of(project.training.precision)); },
      [](Project& project, const ParameterValue& value) {
        project.training.precision = *dtype_named(std::get<std::string>(value));
      });
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
  ParameterInfo patience =
      whole_number("patience", translated("Early stop"), usual.patience, 0, 1'000'000,
                   translated("Epochs in a row without a better validation loss that end the "
                              "training; 0 to go through all epochs. The best weights are kept "
                              "either way."));
  patience.unit = "epochs";
  return {
      whole(whole_number("epochs", translated("Epochs"), usual.epochs, 1, 1'000'000,
                         translated("Times that every training row is seen.")),
            &TrainingSettings::epochs),
      whole(std::move(patience), &TrainingSettings::patience),
      whole(whole_number("batch", translated("Batch"), usual.batch, 1, 1'000'000,
                         translated("Rows per step. Larger is faster per row and smoother.")),
            &TrainingSettings::batch),
      whole(whole_number("seed", translated("Seed"), static_cast<std::int64_t>(usual.seed), 0,
                         largest_seed, translated("Chooses start values, order and dropout.")),
            &TrainingSettings::seed),
      precision_setting(),
  };
}

std::vector<Setting> phase_settings(const Project& project, std::size_t phase) {
  std::vector<Setting> settings;
  settings.push_back(
      type_setting("optimiser", translated("Optimiser"), phase, &PhaseSettings::optimiser));
  add_chosen(settings, project, phase, &PhaseSettings::optimiser);
  settings.push_back(
      type_setting("schedule", translated("Schedule"), phase, &PhaseSettings::schedule));
  add_chosen(settings, project, phase, &PhaseSettings::schedule);
  settings.push_back(extra_setting("clip_norm", translated("Clip norm"), 1e6,
                                   translated("Largest norm of all gradients together; 0 for any."),
                                   phase, &PhaseSettings::clip_norm));
  settings.push_back(extra_setting("clip_value", translated("Clip value"), 1e6,
                                   translated("Largest element of a gradient; 0 for any."), phase,
                                   &PhaseSettings::clip_value));
  settings.push_back(extra_setting(
      "average", translated("Average weights"), most_kept_of_average,
      translated("Keeps a running mean of the weights (EMA), which is steadier than they are, and "
                 "validates, tests and saves that. 0.999 is usual; 0 for none."),
      phase, &PhaseSettings::average));
  return settings;
}

std::string phase_key(const PhaseSettings& phase) {
  return phase.optimiser.type + "," + phase.schedule.type;
}

}  // namespace netloom::editor
