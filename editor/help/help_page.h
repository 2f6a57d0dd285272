#pragma once

#include <string>

#include <QWidget>

#include "editor/document/document.h"
#include "editor/theme/fonts.h"
#include "editor/theme/theme_source.h"

class QBoxLayout;
class QVBoxLayout;

namespace netloom::editor {

/// What there is to say of a layer, and, where `node` is not empty, of this one use of it: its
/// problems, its shapes with their arithmetic, its values. Derived from the declaration alone.
class HelpPage : public QWidget {
  Q_OBJECT
 public:
  HelpPage(Document& document, const LayerType& layer, std::string node, const ThemeSource& source,
           QWidget* parent = nullptr);

 private:
  void add_problems();
  void add_arithmetic();
  void add_help();
  void add_inputs();
  void add_parameters();
  void add_other_names();
  /// A line between parts with the title of the next.
  void add_title(const QString& title);
  /// Adds a paragraph to the page, or to `below`.
  void add(FontRole role, QColor Theme::*colour, const QString& text, QBoxLayout* below = nullptr);
  /// "`32` channels, default 16; 1 to 4,096."
  QString value_text(const ParameterInfo& info) const;

  Document& document_;
  const LayerType& layer_;
  std::string node_;
  const ThemeSource& source_;
  QVBoxLayout* column_;
};

}  // namespace netloom::editor
