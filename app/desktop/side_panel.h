#pragma once

#include <QWidget>

#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "editor/theme/theme_source.h"

class QStackedWidget;
class QUndoView;

namespace netloom::editor {
class OutlinePanel;
class PalettePanel;
class PanelTab;
}  // namespace netloom::editor

namespace netloom::app {

/// The left column of the Design page: the layers to choose from, the outline of the graph,
/// or the history of the project.
class SidePanel : public QWidget {
  Q_OBJECT
 public:
  SidePanel(editor::Document& document, editor::Selection& selection,
            const editor::ThemeSource& source, QWidget* parent = nullptr);

  editor::PalettePanel& palette() { return *palette_; }
  editor::OutlinePanel& outline() { return *outline_; }
  /// The steps that can be undone and redone; choosing one goes there.
  QUndoView& history() { return *history_; }
  void show_layers();
  void show_outline();
  void show_history();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void show_page(QWidget* page);

  const editor::ThemeSource& source_;
  editor::PanelTab* layers_tab_;
  editor::PanelTab* outline_tab_;
  editor::PanelTab* history_tab_;
  QStackedWidget* pages_;
  editor::PalettePanel* palette_;
  editor::OutlinePanel* outline_;
  QUndoView* history_;
};

}  // namespace netloom::app
