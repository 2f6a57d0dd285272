#pragma once

#include <filesystem>

#include <QList>
#include <QObject>
#include <QUrl>

#include "app/desktop/project_files.h"
#include "editor/document/document.h"
#include "editor/theme/icons.h"

namespace netloom::app {

/// What the window can do with files that the user gives it.
struct Given {
  enum class Use { none, project, data };
  Use use = Use::none;
  std::filesystem::path path;
  QString refusal;  ///< Why it is of no use, and what would be.
};

/// Looks at what was dropped or pasted, without reading more than names and sizes.
Given look_at_given(const QList<QUrl>& urls);

/// Takes files that are dropped on the window or pasted: opens a project, makes a table, a text or
/// a folder of images the data of the project, and says of all else what to do instead.
class GivenFiles : public QObject {
  Q_OBJECT
 public:
  GivenFiles(editor::Document& document, ProjectFiles& files, QObject* parent);

  /// `anew` is where no project is in sight: data begins a new one.
  void take(const QList<QUrl>& urls, bool anew);
  /// Begins a project for a file or folder, or for the set of the catalogue of that name.
  void begin_with(const std::filesystem::path& source);

 signals:
  /// The data of the project is another.
  void dataTaken();
  void said(const QString& title, const QString& text, netloom::editor::Sign sign);

 private:
  void take_data(const std::filesystem::path& path);

  editor::Document& document_;
  ProjectFiles& files_;
};

}  // namespace netloom::app
