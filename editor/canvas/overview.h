#pragma once

#include <QGraphicsItem>

namespace netloom::editor {

class CanvasScene;

/// All nodes as rectangles and all links as lines, painted in one pass: what the canvas shows from
/// far, where tens of thousands of items would each cost more than their few pixels.
class Overview : public QGraphicsItem {
 public:
  explicit Overview(const CanvasScene& scene);

  /// Covers `area` from now on; call it after any change of what is drawn.
  void refresh(const QRectF& area);

  QRectF boundingRect() const override { return area_; }
  /// The graph is under the mouse, not its picture.
  QPainterPath shape() const override { return {}; }
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

 private:
  const CanvasScene& scene_;
  QRectF area_;
};

}  // namespace netloom::editor
