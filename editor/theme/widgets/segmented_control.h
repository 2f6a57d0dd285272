#pragma once

#include <QStringList>
#include <QWidget>

#include "editor/theme/theme_source.h"

namespace netloom::editor {

/// A few choices side by side, one of which holds. Arrow keys move it, Home and End jump.
class SegmentedControl : public QWidget {
  Q_OBJECT
 public:
  explicit SegmentedControl(const ThemeSource& source, QWidget* parent = nullptr);

  /// The texts of the choices; the first one becomes current without a signal.
  void set_options(const QStringList& options);
  const QStringList& options() const { return options_; }

  /// Takes choice `index` without a signal; −1 for none (values that differ).
  void set_current(int index);
  int current() const { return current_; }

  /// Lets the choices share the whole width (inspector) instead of taking what their text needs.
  void set_stretched(bool stretched);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 signals:
  /// The user took another choice.
  void currentChanged(int index);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QRectF segment(int index) const;
  int segment_at(const QPointF& position) const;
  double text_width(int index) const;
  void choose(int index);

  const ThemeSource& source_;
  QStringList options_;
  int current_ = -1;
  int hovered_ = -1;
  bool stretched_ = false;
};

}  // namespace netloom::editor
