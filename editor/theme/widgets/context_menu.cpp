#include "editor/theme/widgets/context_menu.h"

#include <utility>

namespace netloom::editor {

ContextMenu::ContextMenu(KeysOf keys_of, QWidget* parent)
    : QMenu(parent), keys_of_(std::move(keys_of)) {}

QAction* ContextMenu::offer(const QString& id, const QString& text,
                            const std::function<void()>& act) {
  // Keys of its own would be taken twice, here and in the main menu: they are only told.
  const QString keys = keys_of_ ? keys_of_(id) : QString();
  QAction* action = addAction(keys.isEmpty() ? text : text + QLatin1Char('\t') + keys);
  action->setObjectName(id);
  connect(action, &QAction::triggered, this, act);
  return action;
}

ContextMenu& ContextMenu::add_below(const QString& text) {
  auto* below = new ContextMenu(keys_of_, this);
  below->setTitle(text);
  addMenu(below);
  return *below;
}

}  // namespace netloom::editor
