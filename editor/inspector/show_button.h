#pragma once

#include <string>

#include "editor/document/document.h"
#include "editor/theme/widgets/icon_button.h"

namespace netloom::editor {

/// Shows a parameter of a node inside the open block to those who use the block, or hides it again.
class ShowButton : public IconButton {
  Q_OBJECT
 public:
  ShowButton(Document& document, std::string node, std::string parameter, const ThemeSource& source,
             QWidget* parent = nullptr);

  /// Takes from the document whether the parameter is shown.
  void refresh();

 private:
  Document& document_;
  std::string node_;
  std::string parameter_;
};

}  // namespace netloom::editor
