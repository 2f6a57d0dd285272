#pragma once

#include <QWidget>

#include "editor/theme/theme_source.h"

class QBoxLayout;

namespace netloom::editor {

/// A box that can be chosen: edge `line`, `line3` under the pointer, accent when selected, ring on
/// keyboard focus. Enter, Space and a click activate it. Children go into `body()`.
class Card : public QWidget {
  Q_OBJECT
 public:
  explicit Card(const ThemeSource& source, QWidget* parent = nullptr);

  QBoxLayout* body() const { return body_; }
  void set_selected(bool selected);
  bool selected() const { return selected_; }
  /// A card that is only a box: no hover, no focus.
  void set_interactive(bool interactive);
  /// The ground of the card; `raised` without a call.
  void set_ground(QColor Theme::*ground);

 signals:
  void activated();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  const ThemeSource& source_;
  QBoxLayout* body_;
  QColor Theme::*ground_ = &Theme::raised;
  bool hovered_ = false;
  bool pressed_ = false;
  bool selected_ = false;
  bool interactive_ = true;
};

}  // namespace netloom::editor
