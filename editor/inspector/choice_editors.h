#pragma once

#include "editor/inspector/value_editor.h"

class QComboBox;

namespace netloom::editor {

class SegmentedControl;
class Switch;
class Text;

/// A few short words side by side.
class SegmentsEditor : public ValueEditor {
  Q_OBJECT
 public:
  SegmentsEditor(const ParameterInfo& info, const ThemeSource& source, QWidget* parent);
  void show_value(const std::optional<ParameterValue>& value) override;

  /// Whether the words of `info` fit side by side in the inspector.
  static bool fits(const ParameterInfo& info);

 private:
  std::vector<std::string> choices_;
  SegmentedControl* segments_;
};

/// Many words, or long ones.
class ComboEditor : public ValueEditor {
  Q_OBJECT
 public:
  ComboEditor(const ParameterInfo& info, QWidget* parent);
  void show_value(const std::optional<ParameterValue>& value) override;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  std::vector<std::string> choices_;
  QComboBox* box_;
};

/// Yes or no.
class SwitchEditor : public ValueEditor {
  Q_OBJECT
 public:
  SwitchEditor(const ParameterInfo& info, const ThemeSource& source, QWidget* parent);
  void show_value(const std::optional<ParameterValue>& value) override;

 private:
  Switch* switch_;
  Text* mixed_;
};

}  // namespace netloom::editor
