#pragma once

#include <map>
#include <optional>
#include <utility>

#include <QColor>
#include <QGraphicsItem>
#include <QLineF>
#include <QVector>

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
  /// What is drawn, by how it looks: asking every item anew took half of a frame.
  struct Picture {
    std::map<std::pair<bool, QRgb>, QVector<QLineF>> links;  ///< The strong ones last, on top.
    std::map<QRgb, QVector<QRectF>> nodes;
  };
  Picture picture_of_items() const;

  const CanvasScene& scene_;
  QRectF area_;
  std::optional<Picture> picture_;  ///< Of the items as they are, once it was painted.
};

}  // namespace netloom::editor
