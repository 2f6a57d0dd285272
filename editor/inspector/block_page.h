#pragma once

#include "editor/document/document.h"
#include "editor/inspector/inspector_page.h"
#include "editor/theme/theme_source.h"

class QLineEdit;
class QVBoxLayout;

namespace netloom::editor {

class Paragraph;
class Text;

/// Tells blocks apart, and what they show: the page is built anew for another key.
std::string block_page_key(const Document& document);

/// The block that is open: its name, which is edited here, and the parameters that it shows.
class BlockPage : public InspectorPage {
  Q_OBJECT
 public:
  BlockPage(Document& document, const ThemeSource& source, QWidget* parent = nullptr);

  void refresh() override;
  SettingRow* reveal(const std::string&) override { return nullptr; }
  QLineEdit* name_field() const { return name_; }
  /// What is wrong with the name that was typed, or empty.
  QString complaint() const;

 private:
  void build_head(QVBoxLayout& column);
  void build_shown(QVBoxLayout& column);
  void add_shown(QVBoxLayout& rows, const ExposedParameter& shown);
  void commit();

  Document& document_;
  const ThemeSource& source_;
  std::string block_;
  QLineEdit* name_;
  Text* uses_;
  Paragraph* complaint_;
};

}  // namespace netloom::editor
