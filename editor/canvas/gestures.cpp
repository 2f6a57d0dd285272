#include "editor/canvas/gestures.h"

#include <cmath>

#include <QApplication>
#include <QMouseEvent>
#include <QRubberBand>
#include <QScrollBar>

#include "editor/canvas/canvas_view.h"
#include "editor/document/edits.h"

namespace netloom::editor {

namespace {

constexpr double grid = 20;

QPointF snapped(QPointF by) {
  return {std::round(by.x() / grid) * grid, std::round(by.y() / grid) * grid};
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
    if (node != nullptr && links != node->inputs.end() && !links->second.empty()) {
      const Endpoint from = links->second.back();
      const NodeItem* source = scene.node(from.node);
      if (source != nullptr) {
        const PortPlace* output = source->geometry().output(from.port);
        link_drag_ = std::make_unique<LinkDrag>(
            scene, document_, source_,
            PortHit{from.node, output == nullptr ? from.port : output->name, true},
            LinkEnds{from, hit->node, hit->port});
        link_drag_->move_to(point);
        return true;
      }
    }
  }
  link_drag_ = std::make_unique<LinkDrag>(scene, document_, source_, *hit);
  link_drag_->move_to(point);
  return true;
}

void Gestures::press_node(const std::string& name, bool add) {
  kind_ = Kind::move;
  std::set<std::string> names = selection_.nodes();
  if (add) {
    if (names.erase(name) == 0) names.insert(name);
    selection_.set(std::move(names));
  } else if (names.count(name) == 0) {
    selection_.set({name});
  }
}

void Gestures::press(const QMouseEvent& event) {
  press_ = last_ = event.pos();
  dragged_ = false;
  if (event.button() == Qt::MiddleButton || (event.button() == Qt::LeftButton && hand_)) {
    start_pan(event.pos());
    return;
  }
  if (event.button() != Qt::LeftButton) return;
  const QPointF point = view_.mapToScene(event.pos());
  if (press_port(point)) return;
  if (const NodeItem* item = view_.canvas().node_at(point)) {
    press_node(item->name(), adds(event));
    return;
  }
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
      if (dragged_) {
        set_moving(true);
        view_.canvas().offset(selection_.nodes(), snapped(point - view_.mapToScene(press_)));
      }
      break;
    case Kind::wire:
      link_drag_->move_to(point);
      break;
  }
  last_ = event.pos();
}

void Gestures::finish_move() {
  if (!dragged_) return;
  const QPointF by = snapped(view_.mapToScene(last_) - view_.mapToScene(press_));
  // The number keeps two drags in a row apart in the history.
  move_nodes(document_, selection_.nodes(), by, QStringLiteral("move/%1").arg(++number_));
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
      finish_move();
      break;
    case Kind::wire: {
      // The drag ends before the document changes, so that its marks do not outlive it.
      const std::unique_ptr<LinkDrag> drag = std::move(link_drag_);
      drag->move_to(view_.mapToScene(event.pos()));
      drag->drop();
      break;
    }
  }
}

void Gestures::cancel() {
  link_drag_.reset();
  band_->hide();
  if (kind_ == Kind::move) view_.canvas().offset(selection_.nodes(), {});
  set_moving(false);
  kind_ = Kind::none;
}

}  // namespace netloom::editor
