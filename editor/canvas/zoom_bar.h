#pragma once

#include "editor/canvas/canvas_strip.h"

namespace netloom::editor {

class Text;

/// The strip at the lower left of the canvas: smaller, the zoom in per cent, larger, fit.
class ZoomBar : public CanvasStrip {
  Q_OBJECT
 public:
  explicit ZoomBar(const ThemeSource& source, QWidget* parent = nullptr);

  void show_zoom(double zoom);

 signals:
  void zoomIn();
  void zoomOut();
  void fit();

 private:
  Text* percent_;
};

}  // namespace netloom::editor
