#pragma once

#include <QPolygonF>

#include "editor/canvas/canvas_scene.h"

namespace netloom::editor {

/// A stroke across links: those it crosses are marked while it is drawn.
class LinkKnife {
 public:
  LinkKnife(CanvasScene& scene, const ThemeSource& source, QPointF start);
  ~LinkKnife();
  LinkKnife(const LinkKnife&) = delete;
  LinkKnife& operator=(const LinkKnife&) = delete;

  void move_to(QPointF point);
  /// The links that the stroke crosses.
  std::vector<LinkEnds> crossed() const;

 private:
  CanvasScene& scene_;
  QPolygonF stroke_;
  QGraphicsPathItem* line_;
};

}  // namespace netloom::editor
