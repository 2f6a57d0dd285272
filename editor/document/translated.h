#pragma once

#include <QCoreApplication>
#include <QString>

namespace netloom::editor {

/// `source` in the user's language, for words outside of any widget; the context is what lupdate
/// gives to functions of this namespace.
inline QString translated(const char* source) {
  return QCoreApplication::translate("netloom::editor", source);
}

}  // namespace netloom::editor
