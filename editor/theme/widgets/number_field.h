#pragma once

#include <optional>

#include <QWidget>

#include "editor/theme/theme_source.h"

class QLineEdit;

namespace netloom::editor {

class Paragraph;

/// What a number field accepts.
struct NumberRange {
  double minimum = -1e300;
  double maximum = 1e300;
  double step = 1;
  bool integer = false;
};

/// A number: mono value, unit behind it, steppers, and below it a message while the text is not
/// allowed. Takes sums
/// ("2 * 64"). Up and Down step, with Shift by ten steps.
class NumberField : public QWidget {
  Q_OBJECT
 public:
  explicit NumberField(const ThemeSource& source, QWidget* parent = nullptr);

  void set_range(const NumberRange& range);
  void set_unit(const QString& unit);
  /// Height of the field itself: 28, or 26 in the inspector.
  void set_field_height(int height);
  void set_steppers_visible(bool visible);

  /// Shows `value` without a signal.
  void set_value(double value);
  double value() const { return value_; }

  /// A text instead of a number, e.g. "mixed" for several nodes; the value stays.
  void set_placeholder(const QString& text);

  /// Shows `message` below the field until the next edit; empty takes it away.
  void set_message(const QString& message);
  const QString& message() const;

  /// The line edit inside, for focus and completion.
  QLineEdit* editor() const;

 signals:
  /// The user finished (Enter, focus left, step) with an allowed value that differs from the last
  /// one.
  void committed(double value);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  class Box;

  void check();
  void commit();
  void step(double steps);
  bool step_by_key(int key, bool large);
  /// What is wrong with `value`, in a few words; empty when it is allowed.
  QString complaint(const std::optional<double>& value) const;

  const ThemeSource& source_;
  NumberRange range_;
  double value_ = 0;
  Box* box_;
  Paragraph* message_;
};

}  // namespace netloom::editor
