#include <QToolTip>

#include "editor/canvas/canvas_widget.h"
#include "editor/document/block_edits.h"

namespace netloom::editor {

void CanvasWidget::collapse_selected() {
  const QString refused = why_not_collapsed(document_, selection_.nodes());
  if (!refused.isEmpty()) {
    QToolTip::showText(mapToGlobal(rect().center()), refused, this);
    return;
  }
  const std::string use = collapse_nodes(document_, selection_.nodes());
  selection_.set({use});
  rename(use);
}

void CanvasWidget::inline_selected() {
  if (!can_inline(document_, selection_.single())) return;
  selection_.set(inline_block(document_, selection_.single()));
}

void CanvasWidget::enter_selected() {
  if (view_->is_block(selection_.single()))
    document_.enter(document_.full_name(selection_.single()));
}

void CanvasWidget::leave_block() {
  const auto way = way_to(document_.project().graph, document_.open_block());
  if (!way.empty()) go_to(way.size() > 1 ? way[way.size() - 2].use : std::string());
}

void CanvasWidget::go_to(const std::string& use) {
  const auto way = way_to(document_.project().graph, document_.open_block());
  document_.enter(use);
  // The block that was left is where the user looks next.
  for (const OpenBlock& one : way) {
    const std::string& prefix = document_.open_block().prefix;
    if (!one.use.starts_with(prefix) || one.use == use) continue;
    return selection_.reveal(one.use.substr(prefix.size()));
  }
}

}  // namespace netloom::editor
