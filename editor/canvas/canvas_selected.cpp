// What is done with the selected nodes, and what is said where too few are selected.
#include "editor/canvas/canvas_widget.h"
#include "editor/canvas/column_chooser.h"
#include "editor/canvas/link_chooser.h"
#include "editor/document/bind_column.h"
#include "editor/document/edits.h"
#include "editor/document/muting.h"
#include "editor/document/places.h"
#include "editor/document/routes.h"
#include "editor/document/spoken.h"
#include "editor/document/wiring.h"

namespace netloom::editor {

bool CanvasWidget::are_selected(std::size_t least) {
  const std::size_t count = selection_.nodes().size();
  if (count >= least) return true;
  Q_EMIT said(least == 1 ? tr("No node is selected") : tr("Too few nodes are selected"),
              least == 1 ? tr("Click a node, or walk to it with the arrow keys.")
                         : tr("This takes at least %1, and %2 are selected. Click more with Shift, "
                              "or add the next one with Ctrl+Shift and an arrow key.")
                               .arg(least)
                               .arg(count),
              Sign::info);
  return false;
}

void CanvasWidget::link_selected() {
  if (are_selected(2)) connect_in_order(document_, selection_.nodes());
}

void CanvasWidget::unlink_selected() {
  if (!are_selected(1)) return;
  const std::vector<LinkEnds> links = links_at(document_, selection_.nodes());
  if (!links.empty()) return cut_links(document_, links);
  Q_EMIT said(tr("Nothing to cut"), tr("No link is at what is selected."), Sign::info);
}

void CanvasWidget::link_selected_with() {
  const std::string node = selection_.single();
  const NodeItem* item = view_->canvas().node(node);
  if (item == nullptr) {
    Q_EMIT said(tr("Which node is to be linked?"),
                tr("Select one node; then choose what it is linked with."), Sign::info);
    return;
  }
  std::vector<LinkEnds> links = possible_links(document_, node);
  if (links.empty()) {
    Q_EMIT said(tr("%1 fits no node").arg(QString::fromStdString(node)),
                tr("No node here takes what it gives, and none gives what its free inputs take."),
                Sign::info);
    return;
  }
  link_chooser_->open(node, std::move(links), [this](const LinkEnds& link) {
    connect_nodes(document_, link.from, link.node, link.port);
  });
  place_chooser(*link_chooser_, item->pos() + item->geometry().frame.bottomLeft());
}

void CanvasWidget::bind_selected() {
  std::vector<std::string> columns = bindable_columns(document_);
  if (columns.empty() || !document_.open_block().use.empty()) {
    Q_EMIT said(tr("No column to bind"),
                columns.empty() ? tr("Choose data for the project first, in the inspector.")
                                : tr("Data enters outside of blocks. Leave the block first."),
                Sign::info);
    return;
  }
  const std::string node = selection_.single();
  if (is_data_node(document_, node)) return bind_node(node);
  column_chooser_->open(tr("Add a node of"), std::move(columns), [this](const std::string& column) {
    const QPointF place = free_place(document_.project());
    selection_.set({add_bound_node(document_, layer_for(document_, column), column, place)});
  });
  place_chooser(*column_chooser_, view_->mapToScene(view_->viewport()->rect().center()));
}

void CanvasWidget::bind_node(const std::string& node) {
  const QString name = QString::fromStdString(node);
  std::vector<std::string> columns = bindable_columns(document_);
  std::erase_if(columns, [&](const std::string& column) {
    return !why_not_bound(document_, node, column).isEmpty();
  });
  if (columns.empty()) {
    Q_EMIT said(tr("No column fits %1").arg(name),
                tr("What the data has, other nodes take, or it is of another kind."), Sign::info);
    return;
  }
  column_chooser_->open(
      tr("Bind %1 to").arg(name), std::move(columns),
      [this, node](const std::string& column) { bind_column(document_, node, column); });
  const NodeItem* item = view_->canvas().node(node);
  place_chooser(*column_chooser_, item->pos() + item->geometry().frame.bottomLeft());
}

void CanvasWidget::lead_selected_link() {
  if (view_->lead_selected_link()) return;
  Q_EMIT said(tr("No link is selected"),
              tr("Select the node or the nodes at its ends, then the link takes a point that can "
                 "be moved."),
              Sign::info);
}

void CanvasWidget::arrange_selected() {
  if (are_selected(2)) arrange_nodes(document_, selection_.nodes());
}

void CanvasWidget::align_selected(Line line) {
  if (are_selected(2)) align_nodes(document_, selection_.nodes(), line);
}

void CanvasWidget::distribute_selected(Line line) {
  if (are_selected(3)) distribute_nodes(document_, selection_.nodes(), line);
}

void CanvasWidget::mute_selected() {
  if (!are_selected(1)) return;
  const auto refused = toggle_muted(document_, selection_.nodes());
  if (!refused) return;
  Q_EMIT said(spoken(refused->title), spoken(refused->message), Sign::warning);
}

void CanvasWidget::swap_selected_inputs() {
  const std::string node = selection_.single();
  if (!swappable_inputs(document_, node).empty()) return swap_inputs(document_, node);
  Q_EMIT said(tr("No inputs to swap"),
              tr("Select one node that has two inputs of which at least one is linked."),
              Sign::info);
}

void CanvasWidget::delete_selected_and_reconnect() {
  const auto names = selection_.nodes();
  selection_.clear();
  delete_and_reconnect(document_, names);
}

}  // namespace netloom::editor
