#include "editor/canvas/link_knife.h"

#include <algorithm>

#include <QPen>

namespace netloom::editor {

namespace {

bool cross(const QPolygonF& a, const QPolygonF& b) {
  if (!a.boundingRect().adjusted(-1, -1, 1, 1).intersects(b.boundingRect().adjusted(-1, -1, 1, 1)))
    return false;
  for (int i = 0; i + 1 < a.size(); ++i) {
    const QLineF one(a[i], a[i + 1]);
    for (int j = 0; j + 1 < b.size(); ++j) {
      if (one.intersects(QLineF(b[j], b[j + 1]), nullptr) == QLineF::BoundedIntersection)
        return true;
    }
  }
  return false;
}

}  // namespace

LinkKnife::LinkKnife(CanvasScene& scene, const ThemeSource& source, QPointF start)
    : scene_(scene), stroke_({start}), line_(new QGraphicsPathItem) {
  QPen pen(source.theme().error_line, 2, Qt::DashLine);
  pen.setCosmetic(true);
  line_->setPen(pen);
  line_->setZValue(3);
  scene_.addItem(line_);
}

LinkKnife::~LinkKnife() {
  delete line_;
  for (LinkItem* link : scene_.links()) link->set_hovered(false);
}

void LinkKnife::move_to(QPointF point) {
  stroke_.append(point);
  QPainterPath path;
  path.addPolygon(stroke_);
  line_->setPath(path);
  const auto cut = crossed();
  for (LinkItem* link : scene_.links()) {
    link->set_hovered(std::find(cut.begin(), cut.end(), link->ends()) != cut.end());
  }
}

std::vector<LinkEnds> LinkKnife::crossed() const {
  std::vector<LinkEnds> cut;
  for (const LinkItem* link : scene_.links()) {
    const auto lines = link->path().toSubpathPolygons();
    const bool hit = std::any_of(lines.begin(), lines.end(),
                                 [&](const QPolygonF& line) { return cross(stroke_, line); });
    if (hit) cut.push_back(link->ends());
  }
  return cut;
}

}  // namespace netloom::editor
