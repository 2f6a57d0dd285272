#pragma once

#include <QWidget>

#include "editor/theme/theme_source.h"

namespace netloom::editor {

class Text;

/// The strip at the lower left of the canvas: smaller, the zoom in per cent, larger, fit.
class ZoomBar : public QWidget {
  Q_OBJECT
 public:
  explicit ZoomBar(const ThemeSource& source, QWidget* parent = nullptr);

  void show_zoom(double zoom);

 signals:
  void zoomIn();
  void zoomOut();
  void fit();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const ThemeSource& source_;
  Text* percent_;
};

}  // namespace netloom::editor
