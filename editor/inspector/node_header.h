#pragma once

#include <string>

#include <QWidget>

#include "editor/document/document.h"
#include "editor/theme/theme_source.h"

class QLineEdit;

namespace netloom::editor {

class IconButton;
class Paragraph;
class Text;

/// Tile, name and layer of a node, and a button for its help; the name is edited where it stands.
class NodeHeader : public QWidget {
  Q_OBJECT
 public:
  NodeHeader(const Document& document, std::string node, const ThemeSource& source,
             QWidget* parent = nullptr);

  QLineEdit* name_field() const { return name_; }
  IconButton* help_button() const { return help_button_; }
  /// What is wrong with the name that was typed, or empty.
  QString complaint() const;

 signals:
  /// The user typed another name that is allowed and free.
  void renamed(const std::string& to);
  void helpRequested();

 private:
  void build_row(const LayerType* layer);
  void commit();
  void complain(const QString& text);

  const Document& document_;
  const ThemeSource& source_;
  std::string node_;
  QLineEdit* name_;
  IconButton* help_button_;
  Paragraph* complaint_;
};

}  // namespace netloom::editor
