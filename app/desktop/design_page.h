#pragma once

#include <QWidget>

#include "editor/canvas/canvas_widget.h"
#include "editor/document/document.h"
#include "editor/document/selection.h"

class QSplitter;

namespace netloom::editor {
class HelpPanel;
class InspectorPanel;
class PalettePanel;
class PaletteStrip;
class ProblemsPanel;
}  // namespace netloom::editor

namespace netloom::app {

class SidePanel;

/// The Design workspace: layers and outline, canvas with the problems below it, inspector. In a
/// narrow window left column and problems fold to a strip and a tab, and open over the canvas; it
/// keeps 560 px.
class DesignPage : public QWidget {
  Q_OBJECT
 public:
  DesignPage(editor::Document& document, editor::Selection& selection,
             const editor::ThemeSource& source, QWidget* parent = nullptr);

  editor::CanvasWidget& canvas() { return *canvas_; }
  SidePanel& side() { return *side_; }
  editor::PalettePanel& palette_panel();
  editor::InspectorPanel& inspector() { return *inspector_; }
  editor::ProblemsPanel& problems() { return *problems_; }
  editor::HelpPanel& help() { return *help_; }

  /// Puts the cursor into the search of the palette, opening it where it is folded.
  void find_layer();
  /// Shows the outline in the left column, and puts the keyboard there.
  void show_outline();
  /// Takes the keyboard to the next panel: left column, canvas, inspector, problems.
  void next_panel();
  /// Opens the help of the selected node, or closes it.
  void explain_selected();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  /// How much room there is: the columns of look.md §7.
  enum class Room { narrow, usual, wide };

  void build();
  void connect_side();
  void connect_parts();
  void set_room(Room room);
  void fold(bool folded);
  void open_side(bool open);
  void open_dock(bool open);
  void follow_focus(QWidget* now);
  void place_overlays();
  bool folded() const { return room_ == Room::narrow; }

  editor::Selection& selection_;
  editor::PaletteStrip* strip_;
  SidePanel* side_;
  editor::CanvasWidget* canvas_;
  editor::ProblemsPanel* problems_;
  editor::InspectorPanel* inspector_;
  editor::HelpPanel* help_;
  QSplitter* columns_;
  QWidget* middle_;
  QSplitter* stack_;
  Room room_ = Room::usual;
};

}  // namespace netloom::app
