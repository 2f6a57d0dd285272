#pragma once

#include <QSlider>

#include "editor/theme/theme_source.h"

namespace netloom::editor {

/// A place between two numbers: a 4 px track, filled up to a round knob. `logarithmic` gives every
/// power of ten the same room, for which `low` must be above 0.
class Slider : public QSlider {
  Q_OBJECT
 public:
  struct Range {
    double low = 0;
    double high = 1;
    bool logarithmic = false;
  };

  Slider(const ThemeSource& source, Range range, QWidget* parent = nullptr);

  /// Shows `number` without a signal; what lies outside stands at the end.
  void set_number(double number);
  QSize sizeHint() const override;

 signals:
  /// The user moved the knob to `number`, which has two significant digits on a logarithmic
  /// track, else two decimals.
  void moved(double number);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

 private:
  double number_at(int place) const;
  int place_of(double number) const;

  const ThemeSource& source_;
  Range range_;
};

}  // namespace netloom::editor
