#pragma once

#include <QWidget>

#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "editor/theme/theme_source.h"

class QStackedWidget;

namespace netloom::editor {
class OutlinePanel;
class PalettePanel;
class PanelTab;
}  // namespace netloom::editor

namespace netloom::app {

/// The left column of the Design page: the layers to choose from, or the outline of the graph.
class SidePanel : public QWidget {
  Q_OBJECT
 public:
  SidePanel(editor::Document& document, editor::Selection& selection,
            const editor::ThemeSource& source, QWidget* parent = nullptr);

  editor::PalettePanel& palette() { return *palette_; }
  editor::OutlinePanel& outline() { return *outline_; }
  void show_layers();
  void show_outline();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void show_page(QWidget* page);

  const editor::ThemeSource& source_;
  editor::PanelTab* layers_tab_;
  editor::PanelTab* outline_tab_;
  QStackedWidget* pages_;
  editor::PalettePanel* palette_;
  editor::OutlinePanel* outline_;
};

}  // namespace netloom::app
