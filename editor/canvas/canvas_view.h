#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>

#include <QGraphicsView>

#include "editor/canvas/canvas_scene.h"
#include "editor/canvas/link_drag.h"
#include "editor/document/document.h"
#include "editor/document/layer_mime.h"
#include "editor/document/selection.h"

class QRubberBand;

namespace netloom::editor {

/// The graph under mouse and keyboard: pan, zoom, select, move, wire. Every change goes through the
/// document's edits.
class CanvasView : public QGraphicsView {
  Q_OBJECT
 public:
  CanvasView(Document& document, Selection& selection, const ThemeSource& source,
             QWidget* parent = nullptr);
  ~CanvasView() override;

  CanvasScene& canvas() { return scene_; }
  double zoom() const { return transform().m11(); }
  void set_zoom(double zoom, QPoint anchor);
  void fit();
  /// Scrolls so that `node` is in sight.
  void show_node(const std::string& node);
  /// Adds `layer` with its centre at `point` of the scene and selects it.
  void add_layer_at(const std::string& layer, QPointF point);
  /// Adds `layer` in the middle of what is seen, or behind the selected node, linked to it where it
  /// fits.
  void add_layer(const std::string& layer);

 public slots:
  void delete_selected();
  void copy_selected();
  void cut_selected();
  void paste();
  void duplicate_selected();
  void select_all();

 signals:
  void zoomChanged(double zoom);
  void viewMoved();
  /// The user panned or zoomed by hand.
  void movedByUser();
  void renameRequested(const std::string& node);
  void menuRequested(const QPoint& global, const std::string& node);

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
  void dropEvent(QDropEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;
  bool viewportEvent(QEvent* event) override;

 private:
  enum class Gesture { none, pan, box, move, wire };

  void press_node(const std::string& name, bool add);
  bool press_port(QPointF point);
  void start_pan(QPoint position);
  void finish_move();
  void finish_box(bool add);
  void walk(Qt::Key direction);
  void set_moving(bool moving);

  Document& document_;
  Selection& selection_;
  const ThemeSource& source_;
  CanvasScene scene_;
  Gesture gesture_ = Gesture::none;
  std::unique_ptr<LinkDrag> link_drag_;
  QRubberBand* band_;
  QPoint press_;
  QPoint last_;
  bool dragged_ = false;
  bool space_ = false;
  std::string pressed_node_;
  int gesture_number_ = 0;
};

}  // namespace netloom::editor
