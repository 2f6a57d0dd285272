#pragma once

#include <optional>

#include <QWidget>

#include "editor/inspector/setting.h"
#include "editor/theme/theme_source.h"

class QHBoxLayout;

namespace netloom::editor {

class ChangedDot;
class IconButton;
class Paragraph;
class ProblemNote;
class ShowButton;
class ValueEditor;

/// One setting in a form: label with a dot while it differs from the default, field, button that
/// takes the default again, help, and what is wrong with it.
class SettingRow : public QWidget {
  Q_OBJECT
 public:
  SettingRow(Document& document, Setting setting, const ThemeSource& source,
             QWidget* parent = nullptr);

  const Setting& setting() const { return setting_; }
  ValueEditor* editor() const { return editor_; }
  IconButton* reset_button() const { return reset_; }
  ProblemNote* note() const { return note_; }
  ShowButton* show_button() const { return show_; }
  /// Puts `widget` behind the field.
  void add_beside(QWidget* widget);
  /// Differs from the default, at one node at least.
  bool changed() const;
  /// Takes value and problems from the document, and is hidden while the value does not count.
  void refresh();

 private:
  void build();
  void write(const ParameterValue& value);
  /// The sentence of the setting and of the choice that holds, and the default once it is left.
  QString help() const;
  std::vector<Diagnostic> own_problems() const;

  Document& document_;
  const ThemeSource& source_;
  Setting setting_;
  std::optional<ParameterValue> value_;
  bool stale_ = true;  ///< The field may show another value than `value_`.
  ChangedDot* dot_;
  QHBoxLayout* field_;  ///< The editor and what stands behind it.
  ValueEditor* editor_;
  IconButton* reset_;
  ShowButton* show_ = nullptr;  ///< For a parameter of one node inside a block.
  Paragraph* help_;
  ProblemNote* note_;
};

}  // namespace netloom::editor
