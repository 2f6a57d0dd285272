#pragma once

#include "editor/inspector/value_editor.h"

class QLineEdit;

namespace netloom::editor {

/// A text, or a list written with commas: "channel 1, height 8, width 8", "3, 3".
class TextEditor : public ValueEditor {
  Q_OBJECT
 public:
  TextEditor(const ParameterInfo& info, const ThemeSource& source, QWidget* parent);
  void show_value(const std::optional<ParameterValue>& value) override;

 private:
  /// The text as the kind of value that is declared; nothing where it is none.
  std::optional<ParameterValue> read() const;
  void commit();

  ParameterKind kind_;
  QLineEdit* field_;
  QString shown_;
};

}  // namespace netloom::editor
