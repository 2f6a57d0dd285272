#pragma once

#include <QDialog>
#include <QTreeWidget>

#include "app/desktop/action_list.h"
#include "editor/theme/theme_source.h"

class QLineEdit;
class QPushButton;

namespace netloom::editor {
class Text;
}  // namespace netloom::editor

namespace netloom::app {

/// The list of all that a user can do, with the keys for it; what is set here holds at once and is
/// kept.
class KeysDialog : public QDialog {
  Q_OBJECT
 public:
  KeysDialog(ActionList& actions, const editor::ThemeSource& source, QWidget* parent = nullptr);

  QLineEdit& filter() const { return *filter_; }
  QTreeWidget& tree() const { return *tree_; }
  QString message() const;
  /// Gives `keys` to the action with that id, as typing them does.
  void take_keys(const QString& id, const QKeySequence& keys);

 private:
  void build(const editor::ThemeSource& source);
  void fill();
  void refresh();
  void show_matching(const QString& query);
  QString current() const;

  ActionList& actions_;
  QLineEdit* filter_;
  QTreeWidget* tree_;
  editor::Text* message_;
  QPushButton* none_;
  QPushButton* restore_;
};

}  // namespace netloom::app
