#include "app/desktop/action_list.h"

#include <algorithm>

#include <QSettings>

namespace netloom::app {

namespace {

QString setting_of(const QString& id) {
  return QStringLiteral("keys/") + id;
}

/// What the settings hold for an action: nothing as long as its keys are the usual ones.
void keep(const UserAction& one) {
  QSettings settings;
  if (one.has_usual_keys()) {
    settings.remove(setting_of(one.id));
  } else {
    settings.setValue(setting_of(one.id), QKeySequence::listToString(one.action->shortcuts()));
  }
}

}  // namespace

void ActionList::begin(QMenu& menu, const QString& id, const QString& title) {
  menu_ = menu.addMenu(title);
  section_id_ = id;
  section_ = title;
}

QAction* ActionList::add(const QString& id, const QString& text, const QList<QKeySequence>& keys,
                         const std::function<void()>& act) {
  QAction* action = menu_->addAction(text);
  connect(action, &QAction::triggered, &window_, act);
  window_.addAction(action);
  // QKeySequence::New and its like stand for the keys of the desktop, of which there may be none.
  QList<QKeySequence> usual;
  std::copy_if(keys.begin(), keys.end(), std::back_inserter(usual),
               [](const QKeySequence& one) { return !one.isEmpty(); });
  all_.push_back({section_id_ + '.' + id, section_, action, usual});
  const QVariant own = QSettings().value(setting_of(all_.back().id));
  action->setShortcuts(own.isValid() ? QKeySequence::listFromString(own.toString()) : usual);
  return action;
}

const UserAction* ActionList::find(const QString& id) const {
  const auto found =
      std::find_if(all_.begin(), all_.end(), [&](const UserAction& one) { return one.id == id; });
  return found == all_.end() ? nullptr : &*found;
}

const UserAction* ActionList::owner(const QKeySequence& keys) const {
  const auto found = std::find_if(all_.begin(), all_.end(), [&](const UserAction& one) {
    return one.action->shortcuts().contains(keys);
  });
  return found == all_.end() ? nullptr : &*found;
}

void ActionList::apply(const UserAction& one, const QList<QKeySequence>& keys) {
  one.action->setShortcuts(keys);
  keep(one);
}

void ActionList::take_from_others(const QString& id, const QList<QKeySequence>& keys) {
  for (const UserAction& one : all_) {
    if (one.id == id) continue;
    QList<QKeySequence> left = one.action->shortcuts();
    const auto taken = left.removeIf([&](const QKeySequence& key) { return keys.contains(key); });
    if (taken > 0) apply(one, left);
  }
}

void ActionList::set_keys(const QString& id, const QList<QKeySequence>& keys) {
  const UserAction* one = find(id);
  if (one == nullptr) return;
  take_from_others(id, keys);
  apply(*one, keys);
  Q_EMIT keysChanged();
}

void ActionList::restore(const QString& id) {
  for (const UserAction& one : all_) {
    if (!id.isEmpty() && one.id != id) continue;
    take_from_others(one.id, one.usual);
    apply(one, one.usual);
  }
  Q_EMIT keysChanged();
}

}  // namespace netloom::app
