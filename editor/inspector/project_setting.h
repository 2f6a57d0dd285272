#pragma once

#include <string>
#include <utility>

#include "editor/document/translated.h"
#include "editor/inspector/setting.h"

namespace netloom::editor {

/// A setting of the project itself: `get` gives the value of a project, `set` puts one in. Edits of
/// one name and `scope` in a row are one step.
template <class Get, class Set>
Setting project_setting(ParameterInfo info, Get get, Set set, const std::string& scope = {}) {
  Setting setting;
  const QString name = QString::fromStdString(info.title);
  const QString key = QString::fromStdString("setting/" + scope + "/" + info.name);
  setting.info = std::move(info);
  setting.read = [get](const Document& document) -> std::optional<ParameterValue> {
    return ParameterValue(get(document.project()));
  };
  setting.write = [name, key, set](Document& document, const ParameterValue& value) {
    document.edit(
        translated("Set %1").arg(name), [&](Project& project) { set(project, value); }, key);
  };
  return setting;
}

/// Declarations of settings, in the words of the inspector.
ParameterInfo whole_number(std::string name, const QString& title, std::int64_t fallback,
                           double minimum, double maximum, const QString& text);
ParameterInfo real_number(std::string name, const QString& title, double fallback, double minimum,
                          double maximum, const QString& text);
/// One of several words of a project file, what people call it, and what it does.
struct Choice {
  std::string word;
  QString title;
  QString text;
};
ParameterInfo choice_of(std::string name, const QString& title, std::string fallback,
                        const std::vector<Choice>& choices);
/// At first none; `kind` is text or texts.
ParameterInfo words(std::string name, const QString& title, ParameterKind kind,
                    const QString& text);
ParameterInfo yes_or_no(std::string name, const QString& title, bool fallback, const QString& text);

/// The largest seed a field takes: whole numbers beyond are not exact in it.
inline constexpr double largest_seed = 9007199254740992.0;

}  // namespace netloom::editor
