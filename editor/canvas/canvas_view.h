#pragma once

#include <memory>
#include <string>

#include <QGraphicsView>
#include <QUrl>

#include "editor/canvas/canvas_scene.h"
#include "editor/canvas/gestures.h"
#include "editor/document/copied_nodes.h"
#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "editor/theme/icons.h"

class QHelpEvent;

namespace netloom::editor {

class ColumnDrag;
class DropGhost;

/// The graph under mouse and keyboard: pan, zoom, select, move, wire. Every change goes through the
/// document's edits.
class CanvasView : public QGraphicsView {
  Q_OBJECT
 public:
  CanvasView(Document& document, Selection& selection, const ThemeSource& source,
             QWidget* parent = nullptr);
  ~CanvasView() override;

  CanvasScene& canvas() { return scene_; }
  /// True when `node` uses a block of the project, which can be opened.
  bool is_block(const std::string& node) const;
  double zoom() const { return transform().m11(); }
  void set_zoom(double zoom, QPoint anchor);
  void fit();
  /// Scrolls so that `node` is in sight.
  void show_node(const std::string& node);
  /// What a dragged layer becomes, while it is over the view; else null.
  const DropGhost* ghost() const { return ghost_.get(); }
  /// A dragged column of the data, while it is over the view; else null.
  const ColumnDrag* column_drag() const { return column_.get(); }
  /// Adds `layer` with its centre at `point` of the scene and selects it.
  void add_layer_at(const std::string& layer, QPointF point);
  /// Adds `layer` in the middle of what is seen, or behind the selected or only node, linked to it
  /// where it fits.
  void add_layer(const std::string& layer);
  /// Leads the link at `point` of the scene through it; false where there is none.
  bool lead_link(QPointF point);
  /// Leads the link of the selected point, or else the first one at the selected nodes, through one
  /// more point, and selects that; false where there is none.
  bool lead_selected_link();

 public slots:
  void delete_selected();
  void copy_selected();
  void cut_selected();
  void paste();
  void duplicate_selected();
  void select_all();
  /// Selects a point of the links at the selected nodes, or the point after the selected one.
  void select_next_point();
  /// Moves what is selected by one step of the grid, where an arrow key points.
  void move_selected(Qt::Key direction);
  /// Selects also the node to which an arrow key would walk.
  void extend_selection(Qt::Key direction);
  /// Asks for the field of the selected node, note or group.
  void rename_selected();

 signals:
  void zoomChanged(double zoom);
  void viewMoved();
  /// The user panned or zoomed by hand.
  void movedByUser();
  void renameRequested(const std::string& node);
  /// The user wants to write into a note or the title of a group.
  void writeRequested(const netloom::editor::Piece& remark);
  /// The user wants into the block that the selected node uses, or out of the one that is open.
  void enterRequested();
  void leaveRequested();
  /// A link from `origin` was dropped on the empty canvas at `point` of the scene.
  void layerWanted(const netloom::editor::PortHit& origin, QPointF point);
  /// The user wants to add a layer at `point` of the scene.
  void searchRequested(QPointF point);
  void menuRequested(const QPoint& global, const std::string& node);
  /// The clipboard has files in place of nodes.
  void filesPasted(const QList<QUrl>& urls);
  /// The user should know what came of what they did.
  void said(const QString& title, const QString& text, netloom::editor::Sign sign);

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragMoveEvent(QDragMoveEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;
  void paintEvent(QPaintEvent* event) override;
  bool viewportEvent(QEvent* event) override;

 private:
  void walk(Qt::Key direction);
  /// The node from which the arrow keys go on, or null where none is selected.
  const NodeItem* current() const;
  /// Where an arrow key leads from there: along a link to the right and the left, else to the
  /// nearest node on that side. Empty where there is none.
  std::string next_node(Qt::Key direction) const;
  void lead(const LinkItem& link, QPointF point);
  /// The point nearest below `start` at which a new node covers no other.
  QPointF free_point(QPointF start) const;
  /// Links the new node `added` to or from `before`, where it fits.
  void link_added(const std::string& before, const std::string& added, bool feeds);
  /// Pans to nodes that came where nobody looks, as those of a fix or of an undo.
  void bring_into_sight(const std::vector<NodeItem*>& added);
  /// Says what flows through the link or the node under the pointer.
  void show_tip(const QHelpEvent& event);
  /// Asks for the field of the selected remark, where it is all that is selected.
  void write_selected();
  /// Brings the ghost under the pointer; returns the link that it would go into, or null. Alt keeps
  /// it out of links.
  LinkItem* move_ghost(const QDropEvent& event);
  /// Brings the dragged column under the pointer, and tells the drag whether it may be dropped.
  void move_column(QDropEvent& event);
  void drop_column(QDropEvent& event);

  Document& document_;
  Selection& selection_;
  const ThemeSource& source_;
  CopiedNodes copied_;
  CanvasScene scene_;
  std::string reached_;                 ///< Where the arrow keys came last.
  std::unique_ptr<DropGhost> ghost_;    ///< While a layer is dragged over the view.
  std::unique_ptr<ColumnDrag> column_;  ///< While one is dragged over the view.
  Gestures gestures_;
};

}  // namespace netloom::editor
