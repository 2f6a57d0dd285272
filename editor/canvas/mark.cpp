#include "editor/canvas/mark.h"

namespace netloom::editor {

QColor colour_of(Mark mark, const Theme& theme) {
  switch (mark) {
    case Mark::added:
      return theme.ok;
    case Mark::removed:
      return theme.error;
    case Mark::changed:
      return theme.warn;
    case Mark::moved:
      return theme.info;
    case Mark::none:
      break;
  }
  return theme.line2;
}

QString sign_of(Mark mark) {
  switch (mark) {
    case Mark::added:
      return QStringLiteral("+");
    case Mark::removed:
      return QString(QChar(0x2212));
    case Mark::changed:
      return QStringLiteral("~");
    case Mark::moved:
      return QString(QChar(0x2194));
    case Mark::none:
      break;
  }
  return {};
}

}  // namespace netloom::editor
