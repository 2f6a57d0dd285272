#include "editor/canvas/gestures.h"

#include <algorithm>

#include <QApplication>
#include <QMouseEvent>
#include <QRubberBand>
#include <QScrollBar>

#include "editor/canvas/canvas_view.h"
#include "editor/document/edits.h"
#include "editor/document/places.h"
#include "editor/document/remarks.h"
#include "editor/document/selected_edits.h"
#include "editor/document/spoken.h"
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

}  // namespace

bool adds_to_selection(const QMouseEvent& event) {
  return (event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) != 0;
}

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

void Gestures::point_at(QPointF point) {
  CanvasScene& scene = view_.canvas();
  NodeItem* node = scene.node_at(point);
  scene.hover(node, node == nullptr ? scene.link_at(point) : nullptr);
  const auto remark = scene.remarks().at(point);
  const bool corner = node == nullptr && remark && remark->part == RemarkItem::Part::corner;
  view_.viewport()->setCursor(hand_                   ? Qt::OpenHandCursor
                              : port_at(scene, point) ? Qt::CrossCursor
                              : corner                ? Qt::SizeFDiagCursor
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
    case Kind::resize:
      if (dragged_) view_.canvas().remarks().item(resized_)->set_area(resized_to(point));
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

QRectF Gestures::resized_to(QPointF point) const {
  QRectF area = area_of(document_.view().remarks[resized_.number]);
  const QPointF by = on_grid(point - view_.mapToScene(press_));
  area.setWidth(std::max(least_remark_width, area.width() + by.x()));
  area.setHeight(std::max(least_remark_height, area.height() + by.y()));
  return area;
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
  if (const auto& refusal = drag->refusal()) {
    Q_EMIT view_.said(spoken(refusal->title), spoken(refusal->message), Sign::warning);
  }
}

void Gestures::finish_box(bool add) {
  band_->hide();
  if (!dragged_) return;
  const QRectF area = view_.mapToScene(QRect(press_, last_).normalized()).boundingRect();
  Selected all = add ? selection_.all() : Selected();
  for (const auto& [name, item] : view_.canvas().nodes()) {
    if (area.intersects(item->geometry().frame.translated(item->pos()))) all.nodes.insert(name);
  }
  for (const auto& [number, item] : view_.canvas().remarks().items()) {
    if (area.contains(item->area())) all.pieces.insert({Piece::Kind::remark, number, 0});
  }
  selection_.set(std::move(all));
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
      finish_box(adds_to_selection(event));
      break;
    case Kind::move:
      // A click leaves of several the one that it was on.
      if (!dragged_ && !adds_to_selection(event)) selection_.set(pressed_);
      finish_move(into_links(event));
      break;
    case Kind::resize:
      if (dragged_)
        resize_remark(document_, resized_.number, resized_to(view_.mapToScene(event.pos())));
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
  if (kind_ == Kind::move || kind_ == Kind::resize) view_.canvas().sync();
  set_moving(false);
  return std::exchange(kind_, Kind::none) != Kind::none;
}

}  // namespace netloom::editor
