#pragma once

#include <QWidget>

#include "editor/theme/theme_source.h"

class QPushButton;

namespace netloom::editor {

class Paragraph;
class Text;

/// What stands where nothing is yet: a line drawing, a title, one sentence, one button.
class EmptyState : public QWidget {
  Q_OBJECT
 public:
  enum class Drawing { graph, curves, tick, search, fields, chip, file };

  EmptyState(const ThemeSource& source, Drawing drawing, const QString& title,
             const QString& sentence, QWidget* parent = nullptr);

  void set_text(const QString& title, const QString& sentence);
  void set_drawing(Drawing drawing);
  /// The one button; hidden until this is called.
  QPushButton* set_action(const QString& text);
  QPushButton* action() const { return action_; }

 private:
  class Picture;

  Picture* picture_;
  Text* title_;
  Paragraph* sentence_;
  QPushButton* action_;
};

}  // namespace netloom::editor
