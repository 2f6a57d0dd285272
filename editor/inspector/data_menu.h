#pragma once

#include <filesystem>

#include <QFileDialog>
#include <QMenu>

namespace netloom::editor {

/// The data that a project can have: a file or a folder of the user's, or a set that comes with
/// Netloom.
class DataMenu : public QMenu {
  Q_OBJECT
 public:
  /// Dialogs stand over the window of `parent`.
  explicit DataMenu(QWidget* parent);

  /// Opens below `anchor`.
  void open_below(const QWidget& anchor);

 signals:
  /// The whole path of a file or folder, or the name of a set.
  void chosen(const std::filesystem::path& source);

 private:
  void add_sets();
  void ask(QFileDialog::FileMode mode, const QString& title, const QString& filter);
};

}  // namespace netloom::editor
