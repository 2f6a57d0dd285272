#include "editor/canvas/canvas_widget.h"
#include "editor/document/arrange.h"
#include "editor/document/bind_column.h"
#include "editor/document/block_edits.h"
#include "editor/document/edits.h"
#include "editor/document/muting.h"
#include "editor/document/routes.h"
#include "editor/document/wiring.h"

namespace netloom::editor {

void CanvasWidget::open_menu(const QPoint& global, const std::string& node) {
  ContextMenu menu(keys_of_, this);
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
    menu.offer("nodes.add_layer", tr("Add a layer…"), [this, point] { search_layer(point); });
    menu.offer("nodes.note", tr("Add a note"), [this, point] { add_note_at(point); });
    menu.offer("edit.paste", tr("Paste"), [this] { view_->paste(); });
    menu.offer("edit.select_all", tr("Select all"), [this] { view_->select_all(); });
    menu.addSeparator();
    menu.offer("arrange.all", tr("Arrange all nodes"), [this] { arrange_nodes(document_); });
    menu.offer("view.fit", tr("Fit the network"), [this] { fit(); });
  }
  menu.exec(global);
}

void CanvasWidget::fill_link_menu(ContextMenu& menu, const LinkItem& link, QPointF point) {
  menu.offer("arrange.lead", tr("Lead the link through here"),
             [this, point] { view_->lead_link(point); });
  QAction* straighten =
      menu.offer("arrange.straighten", tr("Straighten the link"),
                 [this, ends = link.ends()] { straighten_link(document_, ends); });
  straighten->setEnabled(!link.way().points.empty());
  menu.offer("nodes.unlink", tr("Cut the link"),
             [this, ends = link.ends()] { cut_links(document_, {ends}); });
}

void CanvasWidget::fill_node_menu(ContextMenu& menu, const std::string& node) {
  menu.offer("view.explain", tr("Explain"), [this, node] { Q_EMIT explainRequested(node); });
  menu.offer("edit.rename", tr("Rename"), [this, node] { rename(node); });
  menu.addSeparator();
  if (selection_.nodes().size() > 1) {
    menu.offer("nodes.link", tr("Link in order"), [this] { link_selected(); });
    fill_line_menu(menu.add_below(tr("Arrange")));
  } else {
    menu.offer("nodes.link_to", tr("Link with…"), [this] { link_selected_with(); });
    if (is_data_node(document_, node))
      menu.offer("nodes.bind", tr("Bind to a column…"), [this] { bind_selected(); });
    menu.offer("nodes.replace", tr("Replace the layer…"), [this] { replace_selected(); });
  }
  menu.offer("nodes.unlink", tr("Cut the links"), [this] { unlink_selected(); });
  menu.offer("nodes.mute",
             all_muted(document_, selection_.nodes()) ? tr("Let it work again") : tr("Mute"),
             [this] { mute_selected(); });
  if (!swappable_inputs(document_, selection_.single()).empty())
    menu.offer("nodes.swap_inputs", tr("Swap two inputs"), [this] { swap_selected_inputs(); });
  fill_block_menu(menu);
  menu.addSeparator();
  menu.offer("edit.duplicate", tr("Duplicate"), [this] { view_->duplicate_selected(); });
  menu.offer("edit.copy", tr("Copy"), [this] { view_->copy_selected(); });
  menu.offer("edit.cut", tr("Cut"), [this] { view_->cut_selected(); });
  menu.addSeparator();
  menu.offer("edit.delete", tr("Delete"), [this] { view_->delete_selected(); });
  menu.offer("edit.delete_and_reconnect", tr("Delete and reconnect"),
             [this] { delete_selected_and_reconnect(); });
}

void CanvasWidget::fill_block_menu(ContextMenu& menu) {
  if (view_->is_block(selection_.single()))
    menu.offer("nodes.enter", tr("Open the block"), [this] { enter_selected(); });
  menu.offer("nodes.group", tr("Add a group around"), [this] { add_group(); });
  menu.offer("nodes.collapse", tr("Make a block"), [this] { collapse_selected(); });
  if (can_inline(document_, selection_.single()))
    menu.offer("nodes.inline", tr("Write out the block"), [this] { inline_selected(); });
}

void CanvasWidget::fill_line_menu(ContextMenu& menu) {
  menu.offer("arrange.selection", tr("In layers"), [this] { arrange_selected(); });
  menu.offer("arrange.align_row", tr("Align in a row"), [this] { align_selected(Line::row); });
  menu.offer("arrange.align_column", tr("Align in a column"),
             [this] { align_selected(Line::column); });
  menu.offer("arrange.distribute_row", tr("Equal distances in the row"),
             [this] { distribute_selected(Line::row); });
  menu.offer("arrange.distribute_column", tr("Equal distances in the column"),
             [this] { distribute_selected(Line::column); });
}

}  // namespace netloom::editor
