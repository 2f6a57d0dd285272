#include <QDragEnterEvent>
#include <QMimeData>

#include "editor/canvas/canvas_view.h"
#include "editor/canvas/column_drag.h"
#include "editor/canvas/drop_ghost.h"
#include "editor/document/column_mime.h"
#include "editor/document/edits.h"
#include "editor/document/layer_mime.h"
#include "editor/document/wiring.h"
#include "editor/theme/drag_picture.h"

namespace netloom::editor {

void CanvasView::dragEnterEvent(QDragEnterEvent* event) {
  if (event->mimeData()->hasFormat(column_mime_type)) {
    column_ = std::make_unique<ColumnDrag>(scene_, document_, source_,
                                           event->mimeData()->data(column_mime_type).toStdString());
    move_column(*event);
    event->accept();  // Qt would tell of no move otherwise, and so of no node that takes it.
    return;
  }
  if (!event->mimeData()->hasFormat(layer_mime_type)) return;
  ghost_ = std::make_unique<DropGhost>(scene_, document_, source_,
                                       event->mimeData()->data(layer_mime_type).toStdString());
  move_ghost(*event);
  event->acceptProposedAction();
}

LinkItem* CanvasView::move_ghost(const QDropEvent& event) {
  ghost_->move_to(mapToScene(event.position().toPoint() - drag_grip));
  const bool alone = (event.modifiers() & Qt::AltModifier) != 0;
  LinkItem* link = alone ? nullptr : ghost_->link();
  scene_.hover(nullptr, link);
  return link;
}

void CanvasView::move_column(QDropEvent& event) {
  const QPoint place = event.position().toPoint();
  const bool beside = (event.modifiers() & Qt::ShiftModifier) != 0;
  const bool other = (event.modifiers() & Qt::AltModifier) != 0;
  column_->move_to(mapToScene(place), mapToScene(place - drag_grip), {beside, other});
  event.setDropAction(Qt::CopyAction);
  event.setAccepted(column_->is_taken());
}

void CanvasView::dragMoveEvent(QDragMoveEvent* event) {
  if (column_ != nullptr) return move_column(*event);
  if (ghost_ == nullptr) return;
  move_ghost(*event);
  event->acceptProposedAction();
}

// Not the view's own, which would miss the entering that is answered here.
void CanvasView::dragLeaveEvent(QDragLeaveEvent*) {
  ghost_.reset();
  column_.reset();
  scene_.hover(nullptr, nullptr);
}

void CanvasView::dropEvent(QDropEvent* event) {
  if (column_ != nullptr) return drop_column(*event);
  if (ghost_ == nullptr) return;
  const LinkItem* link = move_ghost(*event);
  const QPointF corner = ghost_->item().pos();
  const std::string layer = ghost_->layer();
  ghost_.reset();
  std::string added;
  if (link == nullptr) {
    added = add_node(document_, layer, corner);
  } else {
    const LinkEnds ends = link->ends();  // The edit draws the links anew.
    added = add_node_into_link(document_, layer, ends, corner);
  }
  if (!added.empty()) selection_.set({added});
  event->acceptProposedAction();
  setFocus();
}

void CanvasView::drop_column(QDropEvent& event) {
  move_column(event);
  // The edit draws the nodes anew: none may be marked any more.
  const std::unique_ptr<ColumnDrag> dropped = std::move(column_);
  // The selection stays empty: the columns, of which more may follow, stand where a node would.
  dropped->drop();
}

}  // namespace netloom::editor
