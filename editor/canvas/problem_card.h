#pragma once

#include <vector>

#include <QWidget>

#include "editor/document/document.h"
#include "editor/theme/theme_source.h"

class QPushButton;

namespace netloom::editor {

class IconLabel;
class Paragraph;
class Text;

/// The card beside a selected node that has a problem: what, why with the numbers, and a button
/// that mends it, with what that costs. A child of the view, so that focus and screen readers reach
/// it.
class ProblemCard : public QWidget {
  Q_OBJECT
 public:
  ProblemCard(Document& document, const ThemeSource& source, QWidget* parent = nullptr);

  /// Shows `diagnostic`; the card takes the size it needs.
  void show_problem(const Diagnostic& diagnostic);
  /// Does what the button says.
  void apply();
  bool can_apply() const { return !diagnostic_.fixes.empty(); }
  QPushButton* explain_button() const { return explain_; }

 signals:
  /// The user wants the help of the layer that complains: `node`.
  void explainRequested(const std::string& node);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Document& document_;
  const ThemeSource& source_;
  Diagnostic diagnostic_;
  IconLabel* sign_;
  Text* title_;
  Paragraph* message_;
  Text* arithmetic_;
  Text* axes_;  ///< What the numbers of the arithmetic stand for.
  QPushButton* button_;
  QPushButton* explain_;
  Text* cost_;
};

}  // namespace netloom::editor
