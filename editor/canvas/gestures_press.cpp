#include <QMouseEvent>

#include "editor/canvas/canvas_view.h"
#include "editor/canvas/gestures.h"
#include "editor/document/routes.h"

namespace netloom::editor {

bool Gestures::press_port(QPointF point) {
  CanvasScene& scene = view_.canvas();
  const auto hit = port_at(scene, point);
  if (!hit) return false;
  kind_ = Kind::wire;
  if (!hit->output) {
    // A linked input gives its link away: the drag goes on from the other end.
    const Node* node = document_.graph().find(hit->node);
    const auto links =
        node == nullptr ? decltype(node->inputs.end()){} : node->inputs.find(hit->port);
    if (node != nullptr && links != node->inputs.end() && !links->second.empty() &&
        scene.node(links->second.back().node) != nullptr) {
      take_link({links->second.back(), hit->node, hit->port}, true, point);
      return true;
    }
  }
  link_drag_ = std::make_unique<LinkDrag>(scene, document_, source_, *hit);
  link_drag_->move_to(point);
  return true;
}

void Gestures::take_link(const LinkEnds& link, bool input_end, QPointF point) {
  CanvasScene& scene = view_.canvas();
  kind_ = Kind::wire;
  PortHit kept{link.node, link.port, false};
  if (input_end) {
    const PortPlace* output = scene.node(link.from.node)->geometry().output(link.from.port);
    kept = {link.from.node, output == nullptr ? link.from.port : output->name, true};
  }
  link_drag_ = std::make_unique<LinkDrag>(scene, document_, source_, kept, link);
  link_drag_->move_to(point);
}

bool Gestures::press_remark(QPointF point, bool add) {
  const auto hit = view_.canvas().remarks().at(point);
  if (!hit) return false;
  press_piece(hit->piece, add);
  if (hit->part == RemarkItem::Part::corner) {
    kind_ = Kind::resize;
    resized_ = hit->piece;
  }
  return true;
}

bool Gestures::press_link(QPointF point) {
  const LinkItem* link = view_.canvas().link_at(point);
  if (link == nullptr) return false;
  // The half that is taken comes along; the other end stays.
  const QPainterPath& path = link->path();
  const double to_output = QLineF(path.pointAtPercent(0), point).length();
  const double to_input = QLineF(path.pointAtPercent(1), point).length();
  take_link(link->ends(), to_input <= to_output, point);
  return true;
}

void Gestures::press_node(const std::string& name, bool add) {
  kind_ = Kind::move;
  pressed_ = Selected{{name}};
  Selected all = selection_.all();
  if (add) {
    if (all.nodes.erase(name) == 0) all.nodes.insert(name);
    selection_.set(std::move(all));
  } else if (all.nodes.count(name) == 0) {
    selection_.set({name});
  }
}

void Gestures::press_piece(const Piece& piece, bool add) {
  kind_ = Kind::move;
  pressed_ = Selected{{}, {piece}};
  Selected all = selection_.all();
  if (add) {
    if (all.pieces.erase(piece) == 0) all.pieces.insert(piece);
    selection_.set(std::move(all));
  } else if (all.pieces.count(piece) == 0) {
    selection_.set(Selected{{}, {piece}});
  }
}

bool Gestures::press_point(QPointF point, bool add) {
  for (const LinkItem* link : view_.canvas().links()) {
    const auto number = link->point_at(point);
    if (!number) continue;
    const auto route = route_number(document_.view(), document_.open_block().block, link->ends());
    if (!route) continue;
    press_piece({Piece::Kind::point, *route, *number}, add);
    return true;
  }
  return false;
}

void Gestures::press(const QMouseEvent& event) {
  press_ = last_ = event.pos();
  dragged_ = false;
  moving_ = {};
  if (event.button() == Qt::MiddleButton || (event.button() == Qt::LeftButton && hand_)) {
    start_pan(event.pos());
    return;
  }
  const QPointF point = view_.mapToScene(event.pos());
  if (event.button() == Qt::RightButton && (event.modifiers() & Qt::ControlModifier) != 0) {
    kind_ = Kind::knife;
    knife_ = std::make_unique<LinkKnife>(view_.canvas(), source_, point);
    return;
  }
  if (event.button() != Qt::LeftButton) return;
  if (press_port(point)) return;
  if (const NodeItem* item = view_.canvas().node_at(point)) {
    press_node(item->name(), adds_to_selection(event));
    return;
  }
  if (press_point(point, adds_to_selection(event))) return;
  if (!adds_to_selection(event) && press_link(point)) return;
  if (press_remark(point, adds_to_selection(event))) return;
  if (!adds_to_selection(event)) selection_.clear();
  kind_ = Kind::box;
}

}  // namespace netloom::editor
