#pragma once

#include <QPixmap>
#include <QWidget>

#include "editor/canvas/canvas_view.h"

namespace netloom::editor {

/// The whole graph in a corner of the canvas, and in it the part that is in sight; a click or drag
/// brings another part there. Hidden while all of it is in sight, or where the user does not want
/// it.
class Minimap : public QWidget {
  Q_OBJECT
 public:
  Minimap(CanvasView& view, const ThemeSource& source, QWidget* parent = nullptr);

  /// Whether the user wants it at all.
  void set_wanted(bool wanted);
  bool wanted() const { return wanted_; }
  /// Draws the graph anew before it is seen next; call it after any change.
  void refresh();

  QSize sizeHint() const override { return {180, 120}; }

 signals:
  /// The user moved the view.
  void moved();

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void draw_picture();
  void follow_view();
  QRectF in_sight() const;
  /// From the scene to the map.
  QTransform to_map() const;
  void look_at(QPointF point);

  CanvasView& view_;
  const ThemeSource& source_;
  QRectF content_;
  QPixmap picture_;  ///< Of the nodes, so that panning costs nothing; null while it is out of date.
  bool wanted_ = true;
};

}  // namespace netloom::editor
