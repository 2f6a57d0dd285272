#include "editor/document/spoken.h"

#include <QCoreApplication>

namespace netloom::editor {

QString spoken(const Phrase& phrase) {
  return QString::fromStdString(
      phrase.in([](const std::string& pattern) { return spoken(pattern).toStdString(); }));
}

QString spoken(const std::string& text) {
  // Qt has the header of its catalogue under the empty text.
  return text.empty() ? QString() : QCoreApplication::translate("engine", text.c_str());
}

}  // namespace netloom::editor
