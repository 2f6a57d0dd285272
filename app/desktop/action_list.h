#pragma once

#include <functional>
#include <vector>

#include <QAction>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>

namespace netloom::app {

/// Something that a user can do in the window, and the keys for it.
struct UserAction {
  QString id;  ///< "edit.copy": the same in every language.
  QString section;
  QAction* action = nullptr;
  QList<QKeySequence> usual;  ///< The keys that it has as long as nobody changes them.

  bool has_usual_keys() const { return action->shortcuts() == usual; }
};

/// All that a user can do in the window: fills its menus, and keeps the keys that the user gave in
/// the settings.
class ActionList : public QObject {
  Q_OBJECT
 public:
  explicit ActionList(QMainWindow& window) : window_(window) {}

  /// What is added next stands in a menu of its own below `menu`.
  void begin(QMenu& menu, const QString& id, const QString& title);
  /// The action works while its menu is closed, too.
  QAction* add(const QString& id, const QString& text, const QList<QKeySequence>& keys,
               const std::function<void()>& act);
  void add_separator() { menu_->addSeparator(); }
  /// The menu that is being filled.
  QMenu* menu() const { return menu_; }

  const std::vector<UserAction>& all() const { return all_; }
  const UserAction* find(const QString& id) const;
  /// The action that `keys` start; null if none does.
  const UserAction* owner(const QKeySequence& keys) const;

  /// Gives `keys` to an action, and takes them from any other.
  void set_keys(const QString& id, const QList<QKeySequence>& keys);
  /// Gives an action, or all with an empty `id`, the usual keys back.
  void restore(const QString& id = {});

 signals:
  void keysChanged();

 private:
  void apply(const UserAction& one, const QList<QKeySequence>& keys);
  void take_from_others(const QString& id, const QList<QKeySequence>& keys);

  QMainWindow& window_;
  QMenu* menu_ = nullptr;
  QString section_id_;
  QString section_;
  std::vector<UserAction> all_;
};

}  // namespace netloom::app
