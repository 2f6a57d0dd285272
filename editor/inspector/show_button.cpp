#include "editor/inspector/show_button.h"

#include "editor/document/inner_edits.h"

namespace netloom::editor {

ShowButton::ShowButton(Document& document, std::string node, std::string parameter,
                       const ThemeSource& source, QWidget* parent)
    : IconButton(source, QStringLiteral("block"), tr("Show on the block"), parent),
      document_(document),
      node_(std::move(node)),
      parameter_(std::move(parameter)) {
  set_extent(22);
  set_icon_size(13);
  connect(this, &QAbstractButton::clicked, this, [this] {
    const std::string shown = shown_as(document_, node_, parameter_);
    if (shown.empty()) {
      show_on_block(document_, node_, parameter_);
    } else {
      hide_on_block(document_, shown);
    }
  });
  refresh();
}

void ShowButton::refresh() {
  const QString shown = QString::fromStdString(shown_as(document_, node_, parameter_));
  set_colour(shown.isEmpty() ? &Theme::text3 : &Theme::accent);
  const QString words = shown.isEmpty()
                            ? tr("Show on the block, so that each use sets its own")
                            : tr("Shown on the block as %1. Click to hide it").arg(shown);
  setToolTip(words);
  setAccessibleName(words);
}

}  // namespace netloom::editor
