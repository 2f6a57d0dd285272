#pragma once

#include <QObject>

namespace netloom::app {

/// Leaves the keys of undo and redo to the window where a line of text has nothing of its own to
/// undo: who has typed a value and pressed Enter then undoes the edit.
class UndoKeys : public QObject {
 public:
  using QObject::QObject;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace netloom::app
