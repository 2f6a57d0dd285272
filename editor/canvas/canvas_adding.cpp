// Where a new node of the canvas stands, and what it is linked with.
#include <algorithm>

#include "editor/canvas/canvas_view.h"
#include "editor/document/edits.h"
#include "editor/document/places.h"
#include "editor/document/spoken.h"
#include "editor/document/wiring.h"

namespace netloom::editor {

namespace {

constexpr QSizeF usual_size(120, 100);  // Of a node that is not there yet.

/// Where a new node stands that the pointer at `point` holds by its header.
QPointF corner_at(QPointF point) {
  return point - QPointF(60, 14);
}

}  // namespace

void CanvasView::add_layer_at(const std::string& layer, QPointF point) {
  const std::string name = add_node(document_, layer, corner_at(point));
  if (!name.empty()) selection_.set({name});
}

QPointF CanvasView::free_point(QPointF start) const {
  const auto taken = [&] {
    const auto [x, y] = snapped(corner_at(start));
    const QRectF room(QPointF(x, y), usual_size);
    return std::any_of(scene_.nodes().begin(), scene_.nodes().end(), [&](const auto& entry) {
      return entry.second->geometry().frame.translated(entry.second->pos()).intersects(room);
    });
  };
  while (taken()) start += QPointF(0, 2 * grid);
  return start;
}

void CanvasView::add_layer(const std::string& layer) {
  // The only node there is needs no selection to be gone on from.
  const std::vector<Node>& nodes = document_.graph().nodes;
  const bool only = selection_.all().empty() && nodes.size() == 1;
  const std::string before = only ? nodes.front().name : selection_.single();
  const auto place = document_.places().find(before);
  const LayerType* type = document_.registry().find(layer);
  // What only gives, as a target, stands in front of the node that waits for something.
  const Node* node = document_.graph().find(before);
  const bool feeds = type != nullptr && type->inputs.empty() && node != nullptr &&
                     !free_inputs(document_, *node).empty();
  QPointF point = mapToScene(viewport()->rect().center());
  if (place != document_.places().end())
    point = QPointF(place->second[0] + (feeds ? -140 : 260), place->second[1] + 14);
  document_.undo_stack().beginMacro(
      tr("Add %1").arg(type == nullptr ? QString() : spoken(type->title)));
  add_layer_at(layer, free_point(point));
  const std::string added = selection_.single();
  if (!before.empty() && added != before && type != nullptr) link_added(before, added, feeds);
  document_.undo_stack().endMacro();
  show_node(added);
}

void CanvasView::link_added(const std::string& before, const std::string& added, bool feeds) {
  const Node* to = document_.graph().find(feeds ? before : added);
  const Endpoint from{feeds ? added : before, {}};
  if (to == nullptr) return;
  for (const std::string& port : free_inputs(document_, *to)) {
    const auto refused = refusal_of_link(document_.graph(), document_.registry(), document_.check(),
                                         from, to->name, port);
    // Another number of classes than of scores is mended behind the link.
    const bool fits = !refused || (feeds && refused->code == "classes.mismatch");
    if (fits && is_meant_for(document_, from.node, *to, port))
      return connect_nodes(document_, from, to->name, port);
    if (!feeds) return;  // The first port of a layer is what the one before it is for.
  }
}

}  // namespace netloom::editor
