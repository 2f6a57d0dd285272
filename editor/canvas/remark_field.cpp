#include "editor/canvas/remark_field.h"

#include <utility>

#include <QKeyEvent>

#include "editor/theme/fonts.h"

namespace netloom::editor {

RemarkField::RemarkField(QWidget* parent) : QPlainTextEdit(parent) {
  setFont(editor::font(FontRole::label));
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setTabChangesFocus(true);
  hide();
}

void RemarkField::open(const QRect& place, const QString& text, bool line) {
  setAccessibleName(line ? tr("Title of the group") : tr("Text of the note"));
  setPlaceholderText(line ? tr("Title") : tr("Write here. Escape ends it."));
  setVerticalScrollBarPolicy(line ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
  before_ = text;
  line_ = line;
  setPlainText(text);
  selectAll();
  setGeometry(place);
  show();
  raise();
  setFocus();
  open_ = true;
}

void RemarkField::finish(const QString& text) {
  if (!std::exchange(open_, false)) return;
  hide();
  Q_EMIT finished(text);
}

void RemarkField::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (event->key() == Qt::Key_Escape) {
    finish(line_ ? before_ : toPlainText());
  } else if (enter && (line_ || (event->modifiers() & Qt::ControlModifier) != 0)) {
    finish(toPlainText());
  } else {
    QPlainTextEdit::keyPressEvent(event);
  }
}

void RemarkField::focusOutEvent(QFocusEvent* event) {
  QPlainTextEdit::focusOutEvent(event);
  // A menu of the field takes the focus for a moment only.
  if (event->reason() != Qt::PopupFocusReason) finish(toPlainText());
}

}  // namespace netloom::editor
