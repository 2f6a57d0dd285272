#include "editor/canvas/canvas_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include "editor/theme/netloom_style.h"
#include "editor/theme/widgets/icon_button.h"

namespace netloom::editor {

CanvasBar::CanvasBar(const ThemeSource& source, QWidget* parent) : CanvasStrip(source, parent) {}

void CanvasBar::offer(QAction& action, const QString& icon, const QString& text) {
  auto* button = new QPushButton(text, this);
  set_variant(*button, ButtonVariant::ghost);
  set_small(*button);
  set_glyph(*button, icon);
  button->setToolTip(action.text());
  const auto show_keys = [this, button, &action] {
    set_keycap(*button, action.shortcut().toString(QKeySequence::NativeText));
    adjustSize();
  };
  connect(&action, &QAction::changed, button, show_keys);
  connect(button, &QPushButton::clicked, &action, &QAction::trigger);
  row().addWidget(button);
  show_keys();
}

void CanvasBar::offer_menu(const QString& icon, const QString& text,
                           const std::vector<QAction*>& actions) {
  IconButton* button = add_icon(icon, text);
  connect(button, &IconButton::clicked, this, [button, actions] {
    QMenu menu(button);
    for (QAction* one : actions) menu.addAction(one);
    const QPoint above(0, -menu.sizeHint().height() - 4);
    menu.exec(button->mapToGlobal(above));
  });
  adjustSize();
}

}  // namespace netloom::editor
