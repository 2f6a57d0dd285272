#include <algorithm>
#include <cmath>
#include <limits>

#include <QKeyEvent>

#include "editor/canvas/canvas_view.h"
#include "editor/document/places.h"
#include "editor/document/routes.h"
#include "editor/document/selected_edits.h"
#include "editor/document/wiring.h"

namespace netloom::editor {

void CanvasView::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Space:
      if (!event->isAutoRepeat()) gestures_.set_hand(true);
      break;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
      walk(static_cast<Qt::Key>(event->key()));
      break;
    case Qt::Key_Escape:
      if (gestures_.cancel() || !selection_.all().empty()) {
        selection_.clear();
      } else {
        Q_EMIT leaveRequested();
      }
      break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (is_block(selection_.single())) Q_EMIT enterRequested();
      write_selected();
      break;
    default:
      QGraphicsView::keyPressEvent(event);
  }
}

void CanvasView::rename_selected() {
  if (!selection_.single().empty()) Q_EMIT renameRequested(selection_.single());
  write_selected();
}

void CanvasView::write_selected() {
  const Selected& all = selection_.all();
  if (all.size() == 1 && all.nodes.empty() && scene_.remarks().item(*all.pieces.begin()) != nullptr)
    Q_EMIT writeRequested(*all.pieces.begin());
}

void CanvasView::keyReleaseEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) gestures_.set_hand(false);
  QGraphicsView::keyReleaseEvent(event);
}

void CanvasView::select_next_point() {
  const std::vector<Piece> points = points_at(document_, selection_.nodes());
  if (points.empty()) return;
  auto next = points.begin();
  if (!selection_.pieces().empty()) {
    const auto at = std::find(points.begin(), points.end(), *selection_.pieces().begin());
    if (at != points.end() && std::next(at) != points.end()) next = std::next(at);
  }
  selection_.set(Selected{{}, {*next}});
  const Place& point = document_.view().routes[next->number].points[next->point];
  ensureVisible(QRectF(point[0], point[1], 1, 1));
}

void CanvasView::move_selected(Qt::Key direction) {
  const Selected& all = selection_.all();
  if (all.empty()) return;
  const bool along = direction == Qt::Key_Left || direction == Qt::Key_Right;
  const bool back = direction == Qt::Key_Left || direction == Qt::Key_Up;
  const double step = back ? -grid : grid;
  // Steps of one selection are one step of the history.
  QString gesture = QStringLiteral("keys");
  for (const std::string& name : all.nodes)
    gesture += QLatin1Char('/') + QString::fromStdString(name);
  for (const Piece& piece : all.pieces)
    gesture += QStringLiteral("/%1.%2").arg(piece.number).arg(piece.point);
  editor::move_selected(document_, moving_with(document_, all),
                        along ? QPointF(step, 0) : QPointF(0, step), gesture);
}

bool CanvasView::lead_selected_link() {
  std::vector<LinkEnds> links = links_at(document_, selection_.nodes());
  for (const Piece& piece : selection_.pieces()) {
    if (piece.kind == Piece::Kind::point)
      links.insert(links.begin(), link_of(document_.view().routes[piece.number]));
  }
  const auto& drawn = scene_.links();
  const auto link = std::find_if(drawn.begin(), drawn.end(), [&](const LinkItem* one) {
    return !links.empty() && one->ends() == links.front();
  });
  if (link == drawn.end()) return false;
  for (const double along : {0.5, 0.25, 0.75, 0.375, 0.625, 0.125, 0.875}) {
    const QPointF point = (*link)->path().pointAtPercent(along);
    if ((*link)->point_at(point)) continue;
    lead(**link, point);
    break;
  }
  return true;
}

const NodeItem* CanvasView::current() const {
  const auto& nodes = selection_.nodes();
  if (nodes.empty()) return nullptr;
  return scene_.node(nodes.contains(reached_) ? reached_ : *nodes.begin());
}

std::string CanvasView::next_node(Qt::Key direction) const {
  const NodeItem* from = current();
  if (from == nullptr)
    return document_.graph().nodes.empty() ? std::string() : document_.graph().nodes.front().name;
  for (const LinkItem* link : scene_.links()) {
    const LinkEnds& ends = link->ends();
    if (direction == Qt::Key_Right && ends.from.node == from->name()) return ends.node;
    if (direction == Qt::Key_Left && ends.node == from->name()) return ends.from.node;
  }
  const bool along = direction == Qt::Key_Left || direction == Qt::Key_Right;
  const bool back = direction == Qt::Key_Left || direction == Qt::Key_Up;
  std::string best;
  double nearest = std::numeric_limits<double>::max();
  for (const auto& [name, item] : scene_.nodes()) {
    const QPointF away = (item->pos() - from->pos()) * (back ? -1 : 1);
    const double ahead = along ? away.x() : away.y();
    const double far = ahead + 2 * std::abs(along ? away.y() : away.x());
    if (ahead <= 0 || far >= nearest) continue;
    best = name;
    nearest = far;
  }
  return best;
}

void CanvasView::walk(Qt::Key direction) {
  const std::string next = next_node(direction);
  if (next.empty()) return;
  reached_ = next;
  selection_.reveal(next);
}

void CanvasView::extend_selection(Qt::Key direction) {
  const std::string next = next_node(direction);
  if (next.empty()) return;
  reached_ = next;
  Selected all = selection_.all();
  all.nodes.insert(next);
  selection_.set(std::move(all));
  show_node(next);
}

}  // namespace netloom::editor
