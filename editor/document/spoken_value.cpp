#include "editor/document/spoken_value.h"

#include <algorithm>

#include "editor/document/spoken.h"
#include "editor/document/translated.h"
#include "editor/words/number_text.h"
#include "engine/layers/declare_parameter.h"

namespace netloom::editor {

QString spoken_choice(const ParameterInfo& info, std::size_t place) {
  if (place < info.choice_titles.size()) return spoken(info.choice_titles[place]);
  std::string word = info.choices[place];
  std::replace(word.begin(), word.end(), '_', ' ');
  return spoken_choice(word);
}

QString spoken_value(const ParameterInfo& info, const ParameterValue& value) {
  if (const bool* on = std::get_if<bool>(&value)) return *on ? translated("on") : translated("off");
  const auto* word = std::get_if<std::string>(&value);
  if (word == nullptr) return local_number(QString::fromStdString(to_text(value)));
  const auto choice = std::find(info.choices.begin(), info.choices.end(), *word);
  if (choice == info.choices.end()) return QString::fromStdString(*word);
  return spoken_choice(info, static_cast<std::size_t>(choice - info.choices.begin()));
}

}  // namespace netloom::editor
