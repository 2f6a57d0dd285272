#pragma once

#include <QPlainTextEdit>

namespace netloom::editor {

/// The field in which the text of a note, or the title of a group, is written on the canvas.
/// Leaving it, Enter for a title and Ctrl+Enter or Escape for a note keep what was written; a title
/// is left as it was by Escape.
class RemarkField : public QPlainTextEdit {
  Q_OBJECT
 public:
  explicit RemarkField(QWidget* parent = nullptr);

  /// Shows `text` at `place` to be changed, as a title where it has one `line`.
  void open(const QRect& place, const QString& text, bool line);

 signals:
  /// The user is done; once for each time that it was opened.
  void finished(const QString& text);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void finish(const QString& text);

  QString before_;
  bool line_ = false;
  bool open_ = false;
};

}  // namespace netloom::editor
