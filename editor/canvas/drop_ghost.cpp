#include "editor/canvas/drop_ghost.h"

#include <utility>

#include "editor/document/places.h"
#include "editor/document/wiring.h"

namespace netloom::editor {

namespace {

constexpr double opacity = 0.7;
constexpr double above_all = 4;

}  // namespace

DropGhost::DropGhost(CanvasScene& scene, const Document& document, const ThemeSource& source,
                     const std::string& layer)
    : DropGhost(scene, document, source, layer, new_node_face(document, layer)) {}

DropGhost::DropGhost(CanvasScene& scene, const Document& document, const ThemeSource& source,
                     std::string layer, NodeFace face)
    : scene_(scene),
      layer_(std::move(layer)),
      fits_into_links_(fits_into_links(document, layer_)),
      item_(new NodeItem({}, source)) {
  item_->set_face(std::move(face));
  item_->set_selected(true);  // as it will be once it is dropped
  item_->setZValue(above_all);
  item_->setOpacity(opacity);
  scene_.addItem(item_);
}

DropGhost::~DropGhost() {
  delete item_;
}

void DropGhost::move_to(QPointF corner) {
  const auto [x, y] = snapped(corner);
  item_->setPos(x, y);
}

LinkItem* DropGhost::link() const {
  if (!fits_into_links_) return nullptr;
  return scene_.link_under(item_->geometry().frame.translated(item_->pos()));
}

}  // namespace netloom::editor
