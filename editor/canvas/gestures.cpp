#include "editor/canvas/gestures.h"

#include <QApplication>
#include <QMouseEvent>
#include <QRubberBand>
#include <QScrollBar>

#include "editor/canvas/canvas_view.h"
#include "editor/document/edits.h"
#include "editor/document/places.h"
#include "editor/document/routes.h"
#include "editor/document/selected_edits.h"
#include "editor/document/wiring.h"

namespace netloom::editor {

namespace {

QPointF on_grid(QPointF by) {
  const auto [x, y] = snapped(by);
  return {x, y};
}

/// Alt keeps a moved node out of the links below it.
bool into_links(const QMouseEvent& event) {
  return (event.modifiers() & Qt::AltModifier) == 0;
}

bool adds(const QMouseEvent& event) {
  return (event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) != 0;
}

}  // namespace

Gestures::Gestures(CanvasView& view, Document& document, Selection& selection,
                   const ThemeSource& source)
    : view_(view),
      document_(document),
      selection_(selection),
      source_(source),
      band_(new QRubberBand(QRubberBand::Rectangle, &view)) {}

Gestures::~Gestures() = default;

void Gestures::set_moving(bool moving) {
  // Links of one pixel look the same without anti-aliasing while they move, at half the cost.
  view_.setRenderHint(QPainter::Antialiasing, !moving);
}

void Gestures::start_pan(QPoint position) {
  Q_EMIT view_.movedByUser();
  kind_ = Kind::pan;
  last_ = position;
  view_.viewport()->setCursor(Qt::ClosedHandCursor);
  set_moving(true);
}

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
    press_node(item->name(), adds(event));
    return;
  }
  if (press_point(point, adds(event))) return;
  if (!adds(event) && press_link(point)) return;
  if (!adds(event)) selection_.clear();
  kind_ = Kind::box;
}

void Gestures::point_at(QPointF point) {
  CanvasScene& scene = view_.canvas();
  NodeItem* node = scene.node_at(point);
  scene.hover(node, node == nullptr ? scene.link_at(point) : nullptr);
  view_.viewport()->setCursor(hand_                   ? Qt::OpenHandCursor
                              : port_at(scene, point) ? Qt::CrossCursor
                                                      : Qt::ArrowCursor);
}

void Gestures::pan_to(QPoint position) {
  const QPoint by = position - last_;
  view_.horizontalScrollBar()->setValue(view_.horizontalScrollBar()->value() - by.x());
  view_.verticalScrollBar()->setValue(view_.verticalScrollBar()->value() - by.y());
}

void Gestures::move(const QMouseEvent& event) {
  const QPointF point = view_.mapToScene(event.pos());
  dragged_ =
      dragged_ || (event.pos() - press_).manhattanLength() >= QApplication::startDragDistance();
  switch (kind_) {
    case Kind::none:
      point_at(point);
      break;
    case Kind::pan:
      pan_to(event.pos());
      break;
    case Kind::box:
      if (dragged_) {
        band_->setGeometry(QRect(press_, event.pos()).normalized());
        band_->show();
      }
      break;
    case Kind::move:
      if (dragged_) move_selected(point, into_links(event));
      break;
    case Kind::wire:
      link_drag_->move_to(point);
      break;
    case Kind::knife:
      knife_->move_to(point);
      break;
  }
  last_ = event.pos();
}

void Gestures::move_selected(QPointF point, bool into_links) {
  set_moving(true);
  CanvasScene& scene = view_.canvas();
  if (moving_.empty()) moving_ = moving_with(document_, selection_.all());
  scene.offset(moving_, on_grid(point - view_.mapToScene(press_)));
  scene.hover(nullptr, into_links ? link_under_selected() : nullptr);
}

LinkItem* Gestures::link_under_selected() const {
  const NodeItem* item = view_.canvas().node(selection_.single());
  const Node* node = document_.graph().find(selection_.single());
  if (item == nullptr || node == nullptr || !fits_into_links(document_, node->layer) ||
      has_links(document_.graph(), node->name)) {
    return nullptr;
  }
  return view_.canvas().link_under(item->geometry().frame.translated(item->pos()));
}

void Gestures::finish_move(bool into_links) {
  if (!dragged_) return;
  const QPointF by = on_grid(view_.mapToScene(last_) - view_.mapToScene(press_));
  const LinkItem* link = into_links ? link_under_selected() : nullptr;
  if (link != nullptr) {
    const LinkEnds ends = link->ends();
    move_node_into_link(document_, selection_.single(), ends, by);
    return;
  }
  // The number keeps two drags in a row apart in the history.
  editor::move_selected(document_, moving_, by, QStringLiteral("move/%1").arg(++number_));
}

void Gestures::finish_wire(QPointF point) {
  // The drag ends before the document changes, so that its marks do not outlive it.
  const std::unique_ptr<LinkDrag> drag = std::move(link_drag_);
  if (!dragged_) return;
  drag->move_to(point);
  if (const auto origin = drag->drop()) Q_EMIT view_.layerWanted(*origin, point);
}

void Gestures::finish_box(bool add) {
  band_->hide();
  if (!dragged_) return;
  const QRectF area = view_.mapToScene(QRect(press_, last_).normalized()).boundingRect();
  std::set<std::string> names = add ? selection_.nodes() : std::set<std::string>();
  for (const auto& [name, item] : view_.canvas().nodes()) {
    if (area.intersects(item->geometry().frame.translated(item->pos()))) names.insert(name);
  }
  selection_.set(std::move(names));
}

void Gestures::release(const QMouseEvent& event) {
  last_ = event.pos();
  const Kind kind = kind_;
  kind_ = Kind::none;
  set_moving(false);
  switch (kind) {
    case Kind::none:
      break;
    case Kind::pan:
      view_.viewport()->setCursor(hand_ ? Qt::OpenHandCursor : Qt::ArrowCursor);
      break;
    case Kind::box:
      finish_box(adds(event));
      break;
    case Kind::move:
      finish_move(into_links(event));
      break;
    case Kind::wire:
      finish_wire(view_.mapToScene(event.pos()));
      break;
    case Kind::knife: {
      const auto crossed = knife_->crossed();
      knife_.reset();
      cut_links(document_, crossed);
      break;
    }
  }
}

bool Gestures::cancel() {
  link_drag_.reset();
  knife_.reset();
  band_->hide();
  if (kind_ == Kind::move) view_.canvas().offset(moving_, {});
  set_moving(false);
  return std::exchange(kind_, Kind::none) != Kind::none;
}

}  // namespace netloom::editor
