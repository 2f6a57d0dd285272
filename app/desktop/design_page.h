#pragma once

#include <QWidget>

#include "editor/canvas/canvas_widget.h"
#include "editor/document/document.h"
#include "editor/document/selection.h"

class QSplitter;

namespace netloom::editor {
class CodePanel;
class HelpPanel;
class InspectorPanel;
class PalettePanel;
class PaletteStrip;
class ProblemsPanel;
class Samples;
}  // namespace netloom::editor

namespace netloom::app {

class SidePanel;

/// The Design workspace: layers and outline, canvas with the dock below it, inspector. The dock
/// holds problems and code. In a narrow window left column and dock fold to a strip and tabs, and
/// open over the canvas; it keeps 560 px.
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
  /// What the nodes show of the first row.
  editor::Samples& samples() { return *samples_; }

  /// Takes `code` into the dock, beside the problems.
  void add_code(editor::CodePanel* code);
  /// Shows the code, or hides it where it is in sight.
  void toggle_code();
  /// Puts the cursor into the search of the palette, opening it where it is folded.
  void find_layer();
  /// Shows the outline in the left column, and puts the keyboard there.
  void show_outline();
  /// Shows the steps of the history in the left column, and puts the keyboard there.
  void show_history();
  /// Takes the keyboard to the next panel: left column, canvas, inspector, problems,
  /// code.
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
  /// Shows the tabs of the dock as open or folded.
  void set_dock_open(bool open);
  void follow_focus(QWidget* now);
  void place_overlays();
  bool folded() const { return room_ == Room::narrow; }

  editor::Selection& selection_;
  editor::PaletteStrip* strip_;
  SidePanel* side_;
  editor::CanvasWidget* canvas_;
  QSplitter* dock_;
  editor::ProblemsPanel* problems_;
  editor::CodePanel* code_ = nullptr;
  editor::InspectorPanel* inspector_;
  editor::HelpPanel* help_;
  editor::Samples* samples_;
  QSplitter* columns_;
  QWidget* middle_;
  QSplitter* stack_;
  Room room_ = Room::usual;
};

}  // namespace netloom::app
