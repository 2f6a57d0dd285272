#include "editor/inspector/project_setting.h"

namespace netloom::editor {

namespace {

ParameterInfo info_of(std::string name, const QString& title, ParameterKind kind,
                      ParameterValue fallback, const QString& text) {
  ParameterInfo info;
  info.name = std::move(name);
  info.title = title.toStdString();
  info.kind = kind;
  info.fallback = std::move(fallback);
  info.text = text.toStdString();
  return info;
}

}  // namespace

ParameterInfo whole_number(std::string name, const QString& title, std::int64_t fallback,
                           double minimum, double maximum, const QString& text) {
  ParameterInfo info = info_of(std::move(name), title, ParameterKind::integer, fallback, text);
  info.minimum = minimum;
  info.maximum = maximum;
  return info;
}

ParameterInfo real_number(std::string name, const QString& title, double fallback, double minimum,
                          double maximum, const QString& text) {
  ParameterInfo info = info_of(std::move(name), title, ParameterKind::real, fallback, text);
  info.minimum = minimum;
  info.maximum = maximum;
  return info;
}

ParameterInfo choice_of(std::string name, const QString& title, std::string fallback,
                        const std::vector<Choice>& choices) {
  ParameterInfo info =
      info_of(std::move(name), title, ParameterKind::choice, std::move(fallback), {});
  for (const auto& [word, choice_title, text] : choices) {
    info.choices.push_back(word);
    info.choice_titles.push_back(choice_title.toStdString());
    info.choice_texts.push_back(text.toStdString());
  }
  return info;
}

ParameterInfo words(std::string name, const QString& title, ParameterKind kind,
                    const QString& text) {
  ParameterValue none = std::string();
  if (kind == ParameterKind::texts) none = std::vector<std::string>();
  return info_of(std::move(name), title, kind, std::move(none), text);
}

ParameterInfo yes_or_no(std::string name, const QString& title, bool fallback,
                        const QString& text) {
  return info_of(std::move(name), title, ParameterKind::boolean, fallback, text);
}

}  // namespace netloom::editor
