#include <QMenu>

#include "editor/canvas/canvas_widget.h"
#include "editor/document/arrange.h"
#include "editor/document/block_edits.h"
#include "editor/document/edits.h"
#include "editor/document/muting.h"
#include "editor/document/routes.h"
#include "editor/document/wiring.h"

namespace netloom::editor {

void CanvasWidget::open_menu(const QPoint& global, const std::string& node) {
  QMenu menu(this);
  const QPointF point = view_->mapToScene(view_->mapFromGlobal(global));
  const LinkItem* link = view_->canvas().link_at(point);
  if (!node.empty()) {
    fill_node_menu(menu, node);
  } else if (link != nullptr) {
    fill_link_menu(menu, *link, point);
  } else if (const auto remark = view_->canvas().remarks().at(point)) {
    selection_.set(Selected{{}, {remark->piece}});
    fill_remark_menu(menu, remark->piece);
  } else {
    menu.addAction(tr("Add a layer…"), this, [this, point] { search_layer(point); });
    menu.addAction(tr("Add a note"), this, [this, point] { add_note_at(point); });
    menu.addAction(tr("Paste"), view_, &CanvasView::paste);
    menu.addAction(tr("Select all"), view_, &CanvasView::select_all);
    menu.addSeparator();
    menu.addAction(tr("Arrange all nodes"), this, [this] { arrange_nodes(document_); });
    menu.addAction(tr("Fit the network"), this, &CanvasWidget::fit);
  }
  menu.exec(global);
}

void CanvasWidget::fill_link_menu(QMenu& menu, const LinkItem& link, QPointF point) {
  menu.addAction(tr("Lead the link through here"), this,
                 [this, point] { view_->lead_link(point); });
  QAction* straighten = menu.addAction(tr("Straighten the link"), this, [this, ends = link.ends()] {
    straighten_link(document_, ends);
  });
  straighten->setEnabled(!link.way().points.empty());
  menu.addAction(tr("Cut the link"), this,
                 [this, ends = link.ends()] { cut_links(document_, {ends}); });
}

void CanvasWidget::fill_node_menu(QMenu& menu, const std::string& node) {
  menu.addAction(tr("Explain"), this, [this, node] { Q_EMIT explainRequested(node); });
  menu.addAction(tr("Rename"), this, [this, node] { rename(node); });
  menu.addSeparator();
  if (selection_.nodes().size() > 1) {
    menu.addAction(tr("Link in order"), this, &CanvasWidget::link_selected);
    fill_line_menu(*menu.addMenu(tr("Arrange")));
  } else {
    menu.addAction(tr("Replace the layer…"), this, &CanvasWidget::replace_selected);
  }
  menu.addAction(all_muted(document_, selection_.nodes()) ? tr("Let it work again") : tr("Mute"),
                 this, &CanvasWidget::mute_selected);
  if (!swappable_inputs(document_, selection_.single()).empty())
    menu.addAction(tr("Swap two inputs"), this, &CanvasWidget::swap_selected_inputs);
  if (view_->is_block(selection_.single()))
    menu.addAction(tr("Open the block"), this, &CanvasWidget::enter_selected);
  menu.addAction(tr("Add a group around"), this, &CanvasWidget::add_group);
  menu.addAction(tr("Make a block"), this, &CanvasWidget::collapse_selected);
  if (can_inline(document_, selection_.single()))
    menu.addAction(tr("Write out the block"), this, &CanvasWidget::inline_selected);
  menu.addSeparator();
  menu.addAction(tr("Duplicate"), view_, &CanvasView::duplicate_selected);
  menu.addAction(tr("Copy"), view_, &CanvasView::copy_selected);
  menu.addAction(tr("Cut"), view_, &CanvasView::cut_selected);
  menu.addSeparator();
  menu.addAction(tr("Delete"), view_, &CanvasView::delete_selected);
  menu.addAction(tr("Delete and reconnect"), this, &CanvasWidget::delete_selected_and_reconnect);
}

void CanvasWidget::fill_line_menu(QMenu& menu) {
  const auto add = [&](const QString& title,
                       void (*edit)(Document&, const std::set<std::string>&, Line), Line line) {
    menu.addAction(title, this, [this, edit, line] { edit(document_, selection_.nodes(), line); });
  };
  menu.addAction(tr("In layers"), this, [this] { arrange_nodes(document_, selection_.nodes()); });
  add(tr("Align in a row"), align_nodes, Line::row);
  add(tr("Align in a column"), align_nodes, Line::column);
  add(tr("Equal distances in the row"), distribute_nodes, Line::row);
  add(tr("Equal distances in the column"), distribute_nodes, Line::column);
}

}  // namespace netloom::editor
