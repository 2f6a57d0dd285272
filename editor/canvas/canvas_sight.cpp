#include "editor/canvas/canvas_scene.h"

namespace netloom::editor {

namespace {

constexpr double room = 0.5;    // Around a sight on each side, in its own size.
constexpr double too_wide = 4;  // Closer by so much, and most of what is shown is out of sight.

}  // namespace

void CanvasScene::show_for(const QRectF& sight) {
  if (overview_->isVisible()) return;  // It draws what is in sight, and the items are not drawn.
  if (shown_area_.contains(sight) && shown_area_.width() < too_wide * sight.width()) return;
  const QSizeF more = room * sight.size();
  shown_area_ = sight.adjusted(-more.width(), -more.height(), more.width(), more.height());
  for (const auto& [name, item] : nodes_)
    item->setVisible(shown_area_.intersects(item->boundingRect().translated(item->pos())));
  for (LinkItem* link : links_) link->setVisible(shown_area_.intersects(link->boundingRect()));
}

}  // namespace netloom::editor
