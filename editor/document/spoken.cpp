#include "editor/document/spoken.h"

#include <QCoreApplication>

#include "editor/words/number_text.h"

namespace netloom::editor {

QString spoken(const Phrase& phrase) {
  return QString::fromStdString(phrase.in(
      [](const std::string& pattern) { return local_number(spoken(pattern)).toStdString(); }));
}

QString spoken(const std::string& text) {
  // Qt has the header of its catalogue under the empty text.
  if (text.empty()) return {};
  const QString said = QCoreApplication::translate("engine", text.c_str());
  return said == QString::fromStdString(text) ? spoken_choice(text) : said;
}

QString spoken_choice(const std::string& word) {
  return QCoreApplication::translate("choice", word.c_str());
}

}  // namespace netloom::editor
