#pragma once

#include <QApplication>
#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace netloom::editor {

/// Draws the focus ring around whatever the keyboard moved the focus to, and takes it away when the
/// pointer does. The ring lies outside the widget, so it is a frame that floats above its
/// neighbours; the style paints it.
class FocusRing : public QObject {
  Q_OBJECT
 public:
  explicit FocusRing(QApplication& application);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void show_around(QWidget* widget);

  QPointer<QFocusFrame> frame_;
};

/// The radius of the corners of `widget`, which the ring follows.
double corner_radius(const QWidget& widget);

}  // namespace netloom::editor
