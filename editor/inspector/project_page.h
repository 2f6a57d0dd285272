#pragma once

#include <vector>

#include "editor/document/document.h"
#include "editor/inspector/inspector_page.h"
#include "editor/inspector/setting.h"
#include "editor/theme/theme_source.h"

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace netloom::editor {

class DataLook;
class DataSection;
class ProblemNote;
class RateCurve;
class SettingForm;
class Text;
class TitledSection;

/// Nothing selected: what the project adds up to, how it trains, and where its data comes from.
class ProjectPage : public InspectorPage {
  Q_OBJECT
 public:
  /// `look` looks at the data of `document`.
  ProjectPage(Document& document, DataLook& look, const ThemeSource& source,
              QWidget* parent = nullptr);

  void refresh() override;
  SettingRow* reveal(const std::string& parameter) override;

 private:
  void add_totals();
  TitledSection* add_form(const QString& title, std::vector<Setting> settings);
  /// The learning rate of a phase, in the section of its settings.
  void add_curve(TitledSection& section, std::size_t phase);
  /// Problems of the project that stand at no field.
  std::vector<Diagnostic> other_problems() const;
  /// Lets the two buttons that choose data open their menu.
  void add_data_menu();
  Text* add_total(QGridLayout& grid, const QString& label);

  Document& document_;
  const ThemeSource& source_;
  QVBoxLayout* column_;
  Text* name_ = nullptr;
  Text* nodes_ = nullptr;
  Text* parameters_ = nullptr;
  Text* flops_ = nullptr;
  ProblemNote* note_ = nullptr;
  QPushButton* choose_data_ = nullptr;  ///< While there is none.
  std::vector<SettingForm*> forms_;
  std::vector<RateCurve*> curves_;
  DataSection* data_ = nullptr;
};

/// What a project page is made for; another key needs another page.
std::string project_page_key(const Document& document);

}  // namespace netloom::editor
