#pragma once

#include <QSyntaxHighlighter>

#include "editor/theme/theme_source.h"

namespace netloom::editor {

/// Colours Python by the theme: keywords, what is being defined, numbers, strings, comments.
class PythonHighlighter : public QSyntaxHighlighter {
  Q_OBJECT
 public:
  PythonHighlighter(const ThemeSource& source, QTextDocument* document);

  /// Fades all colours halfway into the ground.
  void set_dimmed(bool dimmed);
  /// `colour` as text has it now.
  QColor shade(const QColor& colour) const;

 protected:
  void highlightBlock(const QString& line) override;

 private:
  /// Colours what of `line` is in a text between triple quotes; false where nothing is.
  bool highlight_docstring(const QString& line);

  const ThemeSource& source_;
  bool dimmed_ = false;
};

}  // namespace netloom::editor
