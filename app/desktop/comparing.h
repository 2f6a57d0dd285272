#pragma once

#include <filesystem>

#include <QObject>
#include <QWidget>

#include "editor/compare/compare_view.h"
#include "editor/document/document.h"
#include "editor/theme/icons.h"

namespace netloom::app {

/// Opens windows that show two graphs side by side; says so where a project cannot be read.
class Comparing : public QObject {
  Q_OBJECT
 public:
  /// Windows stand over `window`.
  Comparing(const editor::Document& document, std::filesystem::path runs_path,
            const editor::ThemeSource& source, QWidget& window);

  /// The projects of two runs, as they were run.
  void compare_runs(std::int64_t before, std::int64_t after);
  /// Asks for a file, and compares its project with the open one.
  void choose_file();
  void compare_file(const std::filesystem::path& path);

 signals:
  void said(const QString& title, const QString& text, netloom::editor::Sign sign);

 private:
  void show(const Project& before, const QString& before_title, const Project& after,
            const QString& after_title);

  const editor::Document& document_;
  std::filesystem::path runs_path_;
  const editor::ThemeSource& source_;
  QWidget& window_;
};

}  // namespace netloom::app
