#pragma once

#include <vector>

#include <QWidget>

#include "editor/document/document.h"
#include "editor/theme/theme_source.h"

class QVBoxLayout;

namespace netloom::editor {

/// What is wrong with one field or node, in red or, for warnings, amber, with the buttons that mend
/// it. Takes no room while nothing is.
class ProblemNote : public QWidget {
  Q_OBJECT
 public:
  ProblemNote(Document& document, const ThemeSource& source, QWidget* parent = nullptr);

  void show_problems(const std::vector<Diagnostic>& problems);
  const std::vector<Diagnostic>& problems() const { return problems_; }

 private:
  QWidget* note_of(const Diagnostic& diagnostic);
  /// Gives the focus to the first button that there is now.
  void pass_focus();

  Document& document_;
  const ThemeSource& source_;
  std::vector<Diagnostic> problems_;
  QVBoxLayout* column_;
};

}  // namespace netloom::editor
