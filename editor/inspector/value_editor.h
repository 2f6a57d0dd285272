#pragma once

#include <optional>

#include <QWidget>

#include "editor/theme/theme_source.h"
#include "engine/layers/layer.h"

namespace netloom::editor {

/// The field in which one value is edited, made for its declaration.
class ValueEditor : public QWidget {
  Q_OBJECT
 public:
  using QWidget::QWidget;

  /// Shows `value` without a signal; nothing means that several nodes differ. A value of the wrong
  /// kind shows as nothing.
  virtual void show_value(const std::optional<ParameterValue>& value) = 0;

 signals:
  /// The user gave another value, which is in range.
  void edited(const ParameterValue& value);
};

/// The editor for `info`: number field, fields joined by ×, segments, combo box, switch or text.
ValueEditor* make_value_editor(const ParameterInfo& info, const ThemeSource& source,
                               QWidget* parent);

}  // namespace netloom::editor
