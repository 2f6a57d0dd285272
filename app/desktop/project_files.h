#pragma once

#include <cstdint>
#include <filesystem>

#include <QObject>

#include "app/desktop/file_guard.h"
#include "app/desktop/recovery.h"
#include "editor/document/document.h"
#include "editor/theme/icons.h"

namespace netloom::app {

/// Opens and saves the document's project. Asks before changes would be lost; what goes wrong is
/// said, never thrown, and leaves document and file as they were.
class ProjectFiles : public QObject {
  Q_OBJECT
 public:
  /// Dialogs stand over `window`.
  ProjectFiles(editor::Document& document, std::filesystem::path runs_path, QWidget& window);

  /// Opens an empty project; false where the user keeps the one that is open.
  bool make_new();
  void choose();
  void open(const std::filesystem::path& path);
  /// Opens an example as a project that was never saved.
  void open_example(const std::filesystem::path& path);
  /// Opens the project of run `number` as it was run, as one that was never saved.
  void open_run(std::int64_t number);
  /// Opens changes that were never saved; they stay unsaved until the user saves them.
  void recover(const LostWork& work);
  /// True when the file holds the project now.
  bool save();
  bool save_as();
  bool save_as(const std::filesystem::path& path) { return save_to(path); }
  /// What "Save as" suggests.
  QString suggested_file() const;
  Recovery& recovery() { return recovery_; }
  FileGuard& guard() { return guard_; }
  /// True when nothing would be lost, or the user lets it go.
  bool may_close();

 signals:
  /// The document holds another project.
  void opened();
  void said(const QString& title, const QString& text, netloom::editor::Sign sign);
  /// What was said under `title` holds no more.
  void settled(const QString& title);

 private:
  void adopt(ReadProject read, const std::filesystem::path& path,
             const std::filesystem::path& folder);
  bool save_to(const std::filesystem::path& path);
  void watch();
  void follow_file();
  /// What the user wants of a file that another program wrote since.
  bool may_overwrite();

  editor::Document& document_;
  std::filesystem::path runs_path_;
  QWidget& window_;
  Recovery recovery_;
  FileGuard guard_;
};

}  // namespace netloom::app
