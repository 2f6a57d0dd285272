#pragma once

#include <vector>

#include "editor/inspector/value_editor.h"

namespace netloom::editor {

class NumberField;
class Slider;

/// One number with its unit and range, and a slider below it where it is known between which ends
/// it usually lies.
class NumberEditor : public ValueEditor {
  Q_OBJECT
 public:
  NumberEditor(const ParameterInfo& info, const ThemeSource& source, QWidget* parent);
  void show_value(const std::optional<ParameterValue>& value) override;

 private:
  void show_number(double number);

  bool integer_;
  NumberField* field_;
  Slider* slider_ = nullptr;
};

/// A list of whole numbers of fixed length: fields joined by ×.
class NumbersEditor : public ValueEditor {
  Q_OBJECT
 public:
  NumbersEditor(const ParameterInfo& info, const ThemeSource& source, QWidget* parent);
  void show_value(const std::optional<ParameterValue>& value) override;

 private:
  void commit(std::size_t changed, double number);

  std::vector<std::int64_t> value_;
  bool mixed_ = false;
  std::vector<NumberField*> fields_;
};

}  // namespace netloom::editor
