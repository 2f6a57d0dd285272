#pragma once

#include <QWidget>

#include "editor/canvas/canvas_widget.h"
#include "editor/document/document.h"
#include "editor/document/selection.h"

namespace netloom::editor {
class InspectorPanel;
class PalettePanel;
class ProblemsPanel;
}  // namespace netloom::editor

namespace netloom::app {

/// The Design workspace: palette, canvas with the problems below it, inspector.
class DesignPage : public QWidget {
  Q_OBJECT
 public:
  DesignPage(editor::Document& document, editor::Selection& selection,
             const editor::ThemeSource& source, QWidget* parent = nullptr);

  editor::CanvasWidget& canvas() { return *canvas_; }
  editor::PalettePanel& palette_panel() { return *palette_; }
  editor::InspectorPanel& inspector() { return *inspector_; }
  editor::ProblemsPanel& problems() { return *problems_; }

 private:
  editor::PalettePanel* palette_;
  editor::CanvasWidget* canvas_;
  editor::ProblemsPanel* problems_;
  editor::InspectorPanel* inspector_;
};

}  // namespace netloom::app
