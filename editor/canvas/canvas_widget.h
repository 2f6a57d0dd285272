#pragma once

#include <functional>
#include <string>
#include <vector>

#include <QWidget>

#include "editor/canvas/canvas_view.h"
#include "editor/document/arrange.h"
#include "editor/theme/widgets/context_menu.h"

class QLineEdit;

namespace netloom::editor {

class BlockBar;
class CanvasBar;
class ColumnChooser;
class EmptyState;
class LayerChooser;
class LinkChooser;
class Minimap;
class ProblemCard;
class RemarkField;
class ZoomBar;

/// The canvas with what floats over it: zoom, the card of a problem, the field for a new name, the
/// hint on an empty graph.
class CanvasWidget : public QWidget {
  Q_OBJECT
 public:
  CanvasWidget(Document& document, Selection& selection, const ThemeSource& source,
               QWidget* parent = nullptr);

  CanvasView& view() { return *view_; }
  CanvasBar& bar() { return *bar_; }
  BlockBar& block_bar() { return *block_bar_; }
  Minimap& minimap() { return *minimap_; }
  /// Where the menus at the pointer ask for the keys that they show.
  void set_keys_of(KeysOf keys_of) { keys_of_ = std::move(keys_of); }

 public slots:
  void zoom_in();
  void zoom_out();
  void actual_size();
  void fit();
  /// Applies the fix of the problem that is shown.
  void apply_shown_fix();
  void rename(const std::string& node);
  // Where too few nodes are selected for one of these, the user is told.
  /// Links the selected nodes from left to right.
  void link_selected();
  /// Opens a search for what the selected node is linked with.
  void link_selected_with();
  /// Opens a search for the column of the data that the selected input or target takes, or, where
  /// none is selected, of which a new one is made.
  void bind_selected();
  /// Cuts the links between the selected nodes, or all of the one that is selected.
  void unlink_selected();
  /// Leads a link of what is selected through one more point, and selects that.
  void lead_selected_link();
  void arrange_selected();
  void align_selected(Line line);
  void distribute_selected(Line line);
  void delete_selected_and_reconnect();
  /// Mutes the selected nodes or lets them work again, or says why not.
  void mute_selected();
  /// Exchanges two inputs of the selected node.
  void swap_selected_inputs();
  /// Makes a block of the selected nodes and asks for the name of its use, or says why not.
  void collapse_selected();
  /// Puts the nodes of the selected block in its place.
  void inline_selected();
  /// Opens the block that the selected node uses.
  void enter_selected();
  /// Opens what is around the open block, and selects the node that used it.
  void leave_block();
  /// Adds a note where there is room in what is seen, and opens its field.
  void add_note();
  void add_note_at(QPointF point);
  /// Adds a group around the selected nodes, or in the middle of what is seen, and asks for its
  /// title.
  void add_group();
  /// Gives the selected notes and groups their next colour.
  void colour_selected();
  /// Opens a search for the layer that takes the place of the selected node's.
  void replace_selected();
  /// Opens a search for a layer to add at `point` of the scene.
  void search_layer(QPointF point);
  /// The same for the keyboard: the layer stands behind the selected node and takes its output
  /// where it fits, else in the middle of what is seen.
  void search_layer_here();

 signals:
  /// The user wants the help of `node`.
  void explainRequested(const std::string& node);
  /// The user should know what came of what they did.
  void said(const QString& title, const QString& text, netloom::editor::Sign sign);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void go_to(const std::string& use);
  void place_overlays();
  void place_card();
  /// Scrolls so that nodes that came do not lie under the map.
  void uncover(const std::vector<NodeItem*>& added);
  void finish_rename();
  void open_menu(const QPoint& global, const std::string& node);
  void fill_node_menu(ContextMenu& menu, const std::string& node);
  void fill_block_menu(ContextMenu& menu);
  void fill_line_menu(ContextMenu& menu);
  void fill_link_menu(ContextMenu& menu, const LinkItem& link, QPointF point);
  void fill_remark_menu(ContextMenu& menu, const Piece& remark);
  /// Whether at least so many nodes are selected; says so where not.
  bool are_selected(std::size_t least);
  void write(const Piece& remark);
  void finish_writing(const QString& text);
  void search_layers(QPointF point, const std::function<void(const LayerFit&)>& chosen);
  void search_layer_for(const PortHit& origin, QPointF point);
  void choose(const QString& title, std::vector<LayerFit> fits, QPointF point,
              const std::function<void(const LayerFit&)>& chosen);
  /// Puts `chooser` at `point` of the scene, or as near as there is room.
  void place_chooser(QWidget& chooser, QPointF point) const;
  void bind_node(const std::string& node);
  const Diagnostic* shown_problem() const;

  Document& document_;
  Selection& selection_;
  const ThemeSource& source_;
  CanvasView* view_;
  BlockBar* block_bar_;
  ZoomBar* zoom_bar_;
  CanvasBar* bar_;
  Minimap* minimap_;
  ProblemCard* card_;
  LayerChooser* chooser_;
  LinkChooser* link_chooser_;
  ColumnChooser* column_chooser_;
  EmptyState* empty_;
  QLineEdit* name_field_;
  std::string renamed_;
  RemarkField* remark_field_;
  Piece written_;  ///< The remark that the field shows.
  KeysOf keys_of_;
  bool fitted_ = false;  ///< Follows the size of the view.
  bool shown_ = false;   ///< The open project was fitted once.
};

}  // namespace netloom::editor
