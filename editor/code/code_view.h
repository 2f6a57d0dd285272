#pragma once

#include <vector>

#include <QPlainTextEdit>

#include "editor/theme/theme_source.h"

namespace netloom::editor {

class PythonHighlighter;

/// Python to read and copy, with line numbers and marked lines.
class CodeView : public QPlainTextEdit {
  Q_OBJECT
 public:
  explicit CodeView(const ThemeSource& source, QWidget* parent = nullptr);

  /// Shows `text`; what stood at the top stays there.
  void show_text(const QString& text);
  /// Shows the text as one that is no longer true.
  void set_dimmed(bool dimmed);
  /// Marks `lines`, from 1 and in order.
  void mark(std::vector<int> lines);
  const std::vector<int>& marked() const { return marked_; }
  /// Scrolls to the first marked line where none is in sight.
  void bring_marked_into_sight();

 signals:
  /// The user clicked into `line` (from 1), or pressed Enter there.
  void lineChosen(int line);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  class Gutter;

  void adopt_theme();
  void paint_marks();
  void paint_gutter(QPainter& painter, const QRect& place);
  int gutter_width() const;
  void place_gutter();
  void choose_line_of_cursor();

  const ThemeSource& source_;
  PythonHighlighter* highlighter_;
  Gutter* gutter_;
  std::vector<int> marked_;
};

}  // namespace netloom::editor
