#pragma once

#include <string>

#include <QString>

#include "editor/document/document.h"
#include "editor/theme/theme_source.h"
#include "editor/theme/widgets/panels.h"

namespace netloom::editor {

class Paragraph;
class ProblemNote;
class Text;

/// What goes into a node and comes out of it, the arithmetic between, and what does not fit.
class ShapeSection : public TitledSection {
  Q_OBJECT
 public:
  ShapeSection(Document& document, std::string node, const ThemeSource& source,
               QWidget* parent = nullptr);

  void refresh();
  /// "16×4×4 → 32×4×4" as shown; empty while it is not known.
  QString arithmetic() const;
  ProblemNote* note() const { return note_; }

 private:
  void show_explanation(const NodeCheck& check);
  /// What part of the network's cost is this node's.
  QString cost_text() const;

  Document& document_;
  const ThemeSource& source_;
  std::string node_;
  Text* roles_;
  Text* in_;
  QWidget* arrow_;
  Text* out_;
  Text* unknown_;
  QWidget* lines_ = nullptr;
  std::string explained_;  ///< What `lines_` say.
  Paragraph* cost_;
  ProblemNote* note_;
};

}  // namespace netloom::editor
