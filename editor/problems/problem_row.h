#pragma once

#include <QWidget>

#include "editor/document/document.h"
#include "editor/theme/theme_source.h"

class QPushButton;

namespace netloom::editor {

class IconButton;
class IconLabel;
class Paragraph;
class Text;

/// One problem in the list: its sign, where it is, what is wrong, and the button that mends it.
class ProblemRow : public QWidget {
  Q_OBJECT
 public:
  ProblemRow(Document& document, const ThemeSource& source, QWidget* parent = nullptr);

  void show_problem(const Diagnostic& diagnostic);
  const Diagnostic& problem() const { return diagnostic_; }
  /// The button of the first fix; hidden where there is none.
  QPushButton* fix_button() const { return fix_; }
  IconButton* explain_button() const { return explain_; }
  /// Keeps a warning out of the list; hidden for errors.
  IconButton* dismiss_button() const { return dismiss_; }

 signals:
  /// Clicked or entered.
  void activated();
  /// The user wants the help of the layer that complains.
  void explainRequested();

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void apply();
  void dismiss();

  Document& document_;
  const ThemeSource& source_;
  Diagnostic diagnostic_;
  IconLabel* sign_;
  Text* node_;
  Text* place_;
  Paragraph* message_;
  IconButton* explain_;
  IconButton* dismiss_;
  QPushButton* fix_;
};

}  // namespace netloom::editor
