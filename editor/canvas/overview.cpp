#include "editor/canvas/overview.h"

#include <algorithm>
#include <iterator>

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include "editor/canvas/canvas_scene.h"

namespace netloom::editor {

namespace {

QVector<QLineF> touching(const QVector<QLineF>& lines, const QRectF& area) {
  QVector<QLineF> found;
  found.reserve(lines.size());
  std::copy_if(lines.begin(), lines.end(), std::back_inserter(found), [&area](const QLineF& line) {
    const auto [left, right] = std::minmax({line.x1(), line.x2()});
    const auto [top, bottom] = std::minmax({line.y1(), line.y2()});
    return right >= area.left() && left <= area.right() && bottom >= area.top() &&
           top <= area.bottom();
  });
  return found;
}

QVector<QRectF> touching(const QVector<QRectF>& frames, const QRectF& area) {
  QVector<QRectF> found;
  found.reserve(frames.size());
  std::copy_if(frames.begin(), frames.end(), std::back_inserter(found),
               [&area](const QRectF& frame) { return frame.intersects(area); });
  return found;
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
  picture_.reset();
  update();
}

Overview::Picture Overview::picture_of_items() const {
  Picture picture;
  for (const LinkItem* link : scene_.links())
    link->add_chords(picture.links[{link->strong(), link->colour().rgba()}]);
  for (const auto& [name, node] : scene_.nodes())
    picture.nodes[node->far_colour().rgba()].push_back(
        node->geometry().frame.translated(node->pos()));
  return picture;
}

void Overview::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) {
  if (!picture_) picture_ = picture_of_items();
  const QRectF& exposed = option->exposedRect;
  painter->setRenderHint(QPainter::Antialiasing, false);
  for (const auto& [look, lines] : picture_->links) {
    QPen pen(QColor::fromRgba(look.second), look.first ? 2 : 1);
    pen.setCosmetic(true);
    painter->setPen(pen);
    painter->drawLines(touching(lines, exposed));
  }
  painter->setPen(Qt::NoPen);
  for (const auto& [colour, frames] : picture_->nodes) {
    painter->setBrush(QColor::fromRgba(colour));
    painter->drawRects(touching(frames, exposed));
  }
}

}  // namespace netloom::editor
