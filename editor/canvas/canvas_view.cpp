#include "editor/canvas/canvas_view.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include "editor/canvas/column_drag.h"
#include "editor/canvas/drop_ghost.h"
#include "editor/canvas/tips.h"
#include "editor/document/edits.h"
#include "editor/document/places.h"
#include "editor/document/routes.h"
#include "editor/document/selected_edits.h"

namespace netloom::editor {

namespace {

constexpr double least_zoom = 0.02;  // A graph of 10,000 nodes fits on a screen.
constexpr double greatest_zoom = 3;
constexpr int room_below = 44;  // Where the zoom bar floats over the view.

}  // namespace

CanvasView::CanvasView(Document& document, Selection& selection, const ThemeSource& source,
                       QWidget* parent)
    : QGraphicsView(parent),
      document_(document),
      selection_(selection),
      source_(source),
      copied_(document),
      scene_(document, selection, source),
      gestures_(*this, document, selection, source) {
  setScene(&scene_);
  setFrameShape(QFrame::NoFrame);
  setAccessibleName(tr("Canvas"));
  setAccessibleDescription(tr("The network as a graph. Arrow keys walk along links."));
  setViewportUpdateMode(SmartViewportUpdate);
  setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
  setTransformationAnchor(NoAnchor);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setRenderHint(QPainter::Antialiasing);
  setMouseTracking(true);
  setAcceptDrops(true);
  viewport()->setAcceptDrops(true);
  setFocusPolicy(Qt::StrongFocus);
  connect(&document_, &Document::changed, this,
          [this] { selection_.set(still_there(document_, selection_.all())); });
  connect(&scene_, &CanvasScene::nodesAdded, this, &CanvasView::bring_into_sight);
  connect(&selection_, &Selection::revealed, this,
          [this](const std::string& node, const std::string&) { show_node(node); });
}

CanvasView::~CanvasView() {
  // The scene goes before the view; nobody is to hear that its contents scroll away.
  blockSignals(true);
  setScene(nullptr);
}

void CanvasView::set_zoom(double zoom, QPoint anchor) {
  const double wanted = std::clamp(zoom, least_zoom, greatest_zoom);
  const QPointF before = mapToScene(anchor);
  setTransform(QTransform::fromScale(wanted, wanted));
  scene_.set_far(wanted < far_zoom);
  const QPointF moved = mapToScene(anchor) - before;
  horizontalScrollBar()->setValue(horizontalScrollBar()->value() -
                                  static_cast<int>(std::round(moved.x() * wanted)));
  verticalScrollBar()->setValue(verticalScrollBar()->value() -
                                static_cast<int>(std::round(moved.y() * wanted)));
  Q_EMIT zoomChanged(wanted);
  Q_EMIT viewMoved();
}

void CanvasView::fit() {
  const QRectF content = scene_.content();
  const double wide = viewport()->width() / content.width();
  const double high = (viewport()->height() - room_below) / content.height();
  set_zoom(std::min({wide, high, 1.0}), viewport()->rect().center());
  centerOn(content.center() + QPointF(0, room_below / 2.0 / zoom()));
  Q_EMIT viewMoved();
}

void CanvasView::show_node(const std::string& node) {
  const NodeItem* item = scene_.node(node);
  if (item == nullptr) return;
  ensureVisible(item->geometry().frame.translated(item->pos()), 60, 60);
}

void CanvasView::bring_into_sight(const std::vector<NodeItem*>& added) {
  const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
  QRectF all;
  bool hidden = false;
  for (const NodeItem* item : added) {
    const QRectF frame = item->geometry().frame.translated(item->pos());
    hidden = hidden || !seen.contains(frame.center());
    all |= frame;
  }
  if (hidden) ensureVisible(all, 60, 60);
}

void CanvasView::delete_selected() {
  const Selected all = selection_.all();
  selection_.clear();
  editor::delete_selected(document_, all);
}

void CanvasView::copy_selected() {
  if (selection_.all().empty()) return;
  const QString text = copy_nodes(document_, selection_.nodes(), selection_.pieces());
  copied_.remember(text);
  QApplication::clipboard()->setText(text);
}

void CanvasView::cut_selected() {
  copy_selected();
  delete_selected();
}

void CanvasView::paste() {
  const QMimeData* held = QApplication::clipboard()->mimeData();
  if (held != nullptr && held->hasUrls()) return Q_EMIT filesPasted(held->urls());
  const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
  const bool inside = viewport()->rect().contains(pointer);
  const QPointF place = mapToScene(inside ? pointer : viewport()->rect().center());
  const QString text = QApplication::clipboard()->text();
  const Pasted pasted = paste_nodes(document_, text, place, copied_.renamed_since(text));
  const Selected added{pasted.names, pasted.pieces};
  if (!added.empty()) selection_.set(added);
  if (!pasted.title.isEmpty()) Q_EMIT said(pasted.title, pasted.text, Sign::warning);
}

void CanvasView::duplicate_selected() {
  const Selected added = editor::duplicate_selected(document_, selection_.all());
  if (!added.empty()) selection_.set(added);
}

void CanvasView::select_all() {
  Selected all;
  for (const Node& node : document_.graph().nodes) all.nodes.insert(node.name);
  for (const auto& [number, item] : scene_.remarks().items())
    all.pieces.insert({Piece::Kind::remark, number, 0});
  selection_.set(std::move(all));
}

void CanvasView::mousePressEvent(QMouseEvent* event) {
  gestures_.press(*event);
}

void CanvasView::mouseMoveEvent(QMouseEvent* event) {
  gestures_.move(*event);
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event) {
  gestures_.release(*event);
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event) {
  const QPointF point = mapToScene(event->pos());
  if (const NodeItem* item = scene_.node_at(point)) {
    selection_.set({item->name()});
    if (is_block(item->name())) {
      Q_EMIT enterRequested();
    } else {
      Q_EMIT renameRequested(item->name());
    }
  } else if (event->button() != Qt::LeftButton || lead_link(point)) {
    return;
  } else if (const auto remark = scene_.remarks().at(point)) {
    Q_EMIT writeRequested(remark->piece);
  } else {
    Q_EMIT searchRequested(point);
  }
}

bool CanvasView::lead_link(QPointF point) {
  const LinkItem* link = scene_.link_at(point);
  if (link == nullptr) return false;
  if (!link->point_at(point)) lead(*link, point);
  return true;
}

void CanvasView::lead(const LinkItem& link, QPointF point) {
  const std::size_t index = place_of_point(link.way(), point);
  // The edit draws the links anew: it takes a copy of the ends.
  selection_.set(Selected{{}, {add_route_point(document_, LinkEnds(link.ends()), index, point)}});
}

bool CanvasView::is_block(const std::string& node) const {
  const Node* found = document_.node(node);
  return found != nullptr && document_.graph().block(found->layer) != nullptr;
}

void CanvasView::wheelEvent(QWheelEvent* event) {
  Q_EMIT movedByUser();
  if ((event->modifiers() & Qt::ControlModifier) != 0) {
    set_zoom(zoom() * std::pow(1.0015, event->angleDelta().y()), event->position().toPoint());
    return;
  }
  const QPoint by = event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
  const bool sideways = (event->modifiers() & Qt::ShiftModifier) != 0;
  horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (sideways ? by.y() : by.x()));
  verticalScrollBar()->setValue(verticalScrollBar()->value() - (sideways ? 0 : by.y()));
}

void CanvasView::contextMenuEvent(QContextMenuEvent* event) {
  if ((event->modifiers() & Qt::ControlModifier) != 0) return;  // The knife has the button.
  const NodeItem* item = scene_.node_at(mapToScene(event->pos()));
  if (item != nullptr && selection_.nodes().count(item->name()) == 0)
    selection_.set({item->name()});
  Q_EMIT menuRequested(event->globalPos(), item == nullptr ? std::string() : item->name());
}

void CanvasView::scrollContentsBy(int dx, int dy) {
  QGraphicsView::scrollContentsBy(dx, dy);
  Q_EMIT viewMoved();
}

void CanvasView::paintEvent(QPaintEvent* event) {
  scene_.show_for(mapToScene(viewport()->rect()).boundingRect());
  QGraphicsView::paintEvent(event);
}

void CanvasView::show_tip(const QHelpEvent& event) {
  const QPointF point = mapToScene(event.pos());
  const NodeItem* node = scene_.node_at(point);
  const LinkItem* link = node == nullptr ? scene_.link_at(point) : nullptr;
  const QString text = node != nullptr   ? node_tip(document_, node->name())
                       : link != nullptr ? link_tip(document_, link->ends())
                                         : QString();
  QToolTip::showText(event.globalPos(), text, viewport());
}

bool CanvasView::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::Leave) scene_.hover(nullptr, nullptr);
  if (event->type() == QEvent::ToolTip) {
    show_tip(*static_cast<QHelpEvent*>(event));
    return true;
  }
  return QGraphicsView::viewportEvent(event);
}

}  // namespace netloom::editor
