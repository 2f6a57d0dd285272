#pragma once

#include <QWidget>

#include "editor/theme/theme_source.h"

class QHBoxLayout;

namespace netloom::editor {

class IconButton;

/// A strip of small controls that floats over the canvas.
class CanvasStrip : public QWidget {
  Q_OBJECT
 protected:
  CanvasStrip(const ThemeSource& source, QWidget* parent);

  QHBoxLayout& row() { return *row_; }
  /// Appends an icon; `text` says what it is for.
  IconButton* add_icon(const QString& icon, const QString& text);

  void paintEvent(QPaintEvent* event) override;

 private:
  const ThemeSource& source_;
  QHBoxLayout* row_;
};

}  // namespace netloom::editor
