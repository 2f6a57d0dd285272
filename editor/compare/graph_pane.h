#pragma once

#include <QGraphicsView>

#include "editor/canvas/canvas_scene.h"
#include "editor/compare/compared.h"

namespace netloom::editor {

/// A project as a picture to read: it pans and zooms and shows what is marked, and changes nothing.
class GraphPane : public QGraphicsView {
  Q_OBJECT
 public:
  GraphPane(const LayerRegistry& registry, Selection& selection, const ThemeSource& source,
            QWidget* parent = nullptr);
  ~GraphPane() override;

  /// `marks` are of nodes; links are marked that `difference` has as `change`.
  void show_project(const Project& project, const std::map<std::string, Mark>& marks,
                    const GraphDifference& difference, Change change);
  CanvasScene& scene_of_nodes() { return scene_; }
  const CanvasScene& scene_of_nodes() const { return scene_; }
  /// The point of the scene in the middle of the pane.
  QPointF middle() const;
  double zoom() const { return transform().m11(); }
  /// Shows the scene around `middle`, and says nothing of it.
  void look_at(QPointF middle, double zoom);

 signals:
  /// The user panned or zoomed, or a node was brought into sight.
  void looked();
  void resized();

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void scrollContentsBy(int across, int down) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  Selection& selection_;
  Document document_;
  CanvasScene scene_;
  bool following_ = false;  ///< What moves the picture is not the user.
};

}  // namespace netloom::editor
