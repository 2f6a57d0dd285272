#include "editor/inspector/setting_words.h"

#include <algorithm>
#include <map>
#include <optional>

#include <QObject>

#include "editor/document/spoken.h"
#include "editor/document/spoken_value.h"
#include "editor/inspector/training_settings.h"
#include "editor/words/number_text.h"
#include "engine/layers/layer.h"

namespace netloom::editor {

namespace {

/// "conv2.filters" in two: whose setting it is and its name there.
struct Key {
  explicit Key(const std::string& key)
      : owner(key.substr(0, key.rfind('.'))), name(key.substr(key.rfind('.') + 1)) {}

  bool of_training() const { return owner == "training" || owner.starts_with("training.phase"); }

  std::string owner;
  std::string name;
};

std::string word_of(const RunParameters& settings, const std::string& key) {
  const auto at = settings.find(key);
  return at == settings.end() ? std::string() : text_of(at->second);
}

const LayerType* layer_of(const Key& key, const RunParameters& settings) {
  static const LayerRegistry layers = LayerRegistry::built_in();
  return layers.find(word_of(settings, key.owner + ".layer"));
}

/// The settings of training under the optimiser and the schedule that the run has there.
std::optional<ParameterInfo> training_info(const Key& key, const RunParameters& settings) {
  Project project;
  PhaseSettings& phase = project.training.phases.emplace_back();
  phase.optimiser.type = word_of(settings, key.owner + ".optimiser");
  phase.schedule.type = word_of(settings, key.owner + ".schedule");
  for (const auto& all : {training_settings(), phase_settings(project, 0)}) {
    for (const Setting& one : all) {
      if (one.info.name == key.name) return one.info;
    }
  }
  return {};
}

std::optional<ParameterInfo> info_of(const Key& key, const RunParameters& settings) {
  if (key.of_training()) return training_info(key, settings);
  const LayerType* layer = layer_of(key, settings);
  const ParameterInfo* info = layer == nullptr ? nullptr : layer->parameter(key.name);
  return info == nullptr ? std::optional<ParameterInfo>() : *info;
}

/// What no declaration names; empty for all else.
QString other_title(const Key& key) {
  static const std::map<std::string, const char*> of_data = {
      {"source", QT_TRANSLATE_NOOP("QObject", "Data")},
      {"train", QT_TRANSLATE_NOOP("QObject", "Training share")},
      {"validation", QT_TRANSLATE_NOOP("QObject", "Validation share")},
      {"test", QT_TRANSLATE_NOOP("QObject", "Test share")},
      {"seed", QT_TRANSLATE_NOOP("QObject", "Split seed")},
      {"fold", QT_TRANSLATE_NOOP("QObject", "Test fold")}};
  static const std::map<std::string, const char*> of_node = {
      {"layer", QT_TRANSLATE_NOOP("QObject", "Layer")},
      {"muted", QT_TRANSLATE_NOOP("QObject", "Muted")}};
  const auto& titles = key.owner == "data" ? of_data : of_node;
  const auto at = titles.find(key.name);
  return at == titles.end() ? QString() : QObject::tr(at->second);
}

}  // namespace

QString short_setting_words(const std::string& key, const RunParameters& settings) {
  const Key parts(key);
  if (const auto info = info_of(parts, settings)) return spoken(info->title);
  QString title = other_title(parts);
  if (title.isEmpty()) {
    title = QString::fromStdString(parts.name).replace('_', ' ');
    title.replace(0, 1, title.left(1).toUpper());
  }
  return title;
}

QString setting_words(const std::string& key, const RunParameters& settings) {
  const Key parts(key);
  QString words = short_setting_words(key, settings);
  if (parts.owner == "training" || parts.owner == "data") return words;
  if (parts.of_training())
    return QObject::tr("%1, phase %2").arg(words, QString::fromStdString(parts.owner).mid(14));
  return QString::fromStdString(parts.owner) + QStringLiteral(" · ") + words;
}

QString setting_value_words(const std::string& key, const RunParameter& value,
                            const RunParameters& settings) {
  if (const bool* on = std::get_if<bool>(&value)) return spoken_value({}, *on);
  if (const double* number = std::get_if<double>(&value)) return text_from_number(*number);
  const std::string word = text_of(value);
  const Key parts(key);
  if (parts.name == "layer") {
    const LayerType* layer = layer_of(parts, {{key, value}});
    return layer == nullptr ? QString::fromStdString(word) : spoken(layer->title);
  }
  const auto info = info_of(parts, settings);
  return info ? spoken_value(*info, word) : QString::fromStdString(word);
}

}  // namespace netloom::editor
