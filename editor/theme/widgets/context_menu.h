#pragma once

#include <functional>

#include <QMenu>

namespace netloom::editor {

/// The keys of the action of the main menu that is called so ("edit.copy"), as people read them.
using KeysOf = std::function<QString(const QString& id)>;

/// A menu for what is under the pointer. Whatever it offers is an action of the main menu, too, so
/// that it can be found there and done by keys; these stand beside it.
class ContextMenu : public QMenu {
  Q_OBJECT
 public:
  explicit ContextMenu(KeysOf keys_of, QWidget* parent = nullptr);

  /// Adds an entry that does by `act`, here, what the action `id` of the main menu does.
  QAction* offer(const QString& id, const QString& text, const std::function<void()>& act);
  /// Adds a menu of its own below `text`.
  ContextMenu& add_below(const QString& text);

 private:
  KeysOf keys_of_;
};

}  // namespace netloom::editor
