#include "editor/canvas/overview.h"

#include <map>

#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QVector>

#include "editor/canvas/canvas_scene.h"

namespace netloom::editor {

namespace {

void paint_links(QPainter& painter, const std::vector<LinkItem*>& links, const QRectF& exposed) {
  std::map<std::pair<bool, QRgb>, QVector<QLineF>> lines;  // The strong ones last, on top.
  for (const LinkItem* link : links) {
    if (link->boundingRect().intersects(exposed))
      link->add_chords(lines[{link->strong(), link->colour().rgba()}]);
  }
  painter.setRenderHint(QPainter::Antialiasing, false);
  for (const auto& [look, some] : lines) {
    QPen pen(QColor::fromRgba(look.second), look.first ? 2 : 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawLines(some);
  }
}

void paint_nodes(QPainter& painter, const std::map<std::string, NodeItem*>& nodes,
                 const QRectF& exposed) {
  std::map<QRgb, QVector<QRectF>> frames;
  for (const auto& [name, node] : nodes) {
    const QRectF frame = node->geometry().frame.translated(node->pos());
    if (frame.intersects(exposed)) frames[node->far_colour().rgba()].push_back(frame);
  }
  painter.setPen(Qt::NoPen);
  for (const auto& [colour, some] : frames) {
    painter.setBrush(QColor::fromRgba(colour));
    painter.drawRects(some);
  }
}

}  // namespace

Overview::Overview(const CanvasScene& scene) : scene_(scene) {
  setFlag(ItemUsesExtendedStyleOption);
  setZValue(1);
  setVisible(false);
}

void Overview::refresh(const QRectF& area) {
  if (area != area_) {
    prepareGeometryChange();
    area_ = area;
  }
  update();
}

void Overview::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) {
  paint_links(*painter, scene_.links(), option->exposedRect);
  paint_nodes(*painter, scene_.nodes(), option->exposedRect);
}

}  // namespace netloom::editor
