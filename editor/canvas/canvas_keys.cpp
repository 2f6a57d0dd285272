#include <algorithm>
#include <cmath>

#include <QKeyEvent>

#include "editor/canvas/canvas_view.h"
#include "editor/document/places.h"
#include "editor/document/routes.h"
#include "editor/document/selected_edits.h"

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
    case Qt::Key_F2:
      if (!selection_.single().empty()) Q_EMIT renameRequested(selection_.single());
      write_selected();
      break;
    default:
      QGraphicsView::keyPressEvent(event);
  }
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

void CanvasView::walk(Qt::Key direction) {
  const NodeItem* current = scene_.node(selection_.single());
  if (current == nullptr) {
    if (!document_.graph().nodes.empty()) selection_.reveal(document_.graph().nodes.front().name);
    return;
  }
  // Right and left follow links, up and down go to the nearest node in that direction.
  const bool along = direction == Qt::Key_Left || direction == Qt::Key_Right;
  for (const LinkItem* link : scene_.links()) {
    const LinkEnds& ends = link->ends();
    if (direction == Qt::Key_Right && ends.from.node == current->name())
      return selection_.reveal(ends.node);
    if (direction == Qt::Key_Left && ends.node == current->name())
      return selection_.reveal(ends.from.node);
  }
  if (along) return;
  const NodeItem* best = nullptr;
  double nearest = 0;
  for (const auto& [name, item] : scene_.nodes()) {
    const QPointF away = item->pos() - current->pos();
    if (direction == Qt::Key_Down ? away.y() <= 0 : away.y() >= 0) continue;
    const double far = std::abs(away.y()) + 2 * std::abs(away.x());
    if (best == nullptr || far < nearest) {
      best = item;
      nearest = far;
    }
  }
  if (best != nullptr) selection_.reveal(best->name());
}

}  // namespace netloom::editor
