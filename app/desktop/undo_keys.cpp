#include "app/desktop/undo_keys.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace netloom::app {

bool UndoKeys::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::ShortcutOverride) return false;
  const auto* field = qobject_cast<QLineEdit*>(watched);
  if (field == nullptr) return false;
  const auto& key = static_cast<const QKeyEvent&>(*event);
  const bool undo = key.matches(QKeySequence::Undo) && !field->isUndoAvailable();
  const bool redo = key.matches(QKeySequence::Redo) && !field->isRedoAvailable();
  if (!undo && !redo) return false;
  event->ignore();
  return true;
}

}  // namespace netloom::app
