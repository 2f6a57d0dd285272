#pragma once

#include <cstdint>
#include <filesystem>
#include <span>

#include <QObject>
#include <QWidget>

#include "editor/document/document.h"
#include "editor/theme/theme_source.h"
#include "editor/theme/widgets/toast.h"
#include "plugins/api/format.h"

namespace netloom::app {

/// Opens the dialog that exports the open project or a run.
class Exporting : public QObject {
  Q_OBJECT
 public:
  /// The dialog stands over `window`; `registry` is without the blocks of the project.
  Exporting(const editor::Document& document, const LayerRegistry& registry,
            std::span<const ExportFormat> formats, std::filesystem::path runs_path,
            const editor::ThemeSource& source, QWidget& window);

  /// Shows the dialog; with a run, that is chosen in it.
  void open(std::int64_t run = 0);

 signals:
  /// What was written, and where, with the way there.
  void exported(const netloom::editor::ToastMessage& message);

 private:
  const editor::Document& document_;
  const LayerRegistry& registry_;
  std::span<const ExportFormat> formats_;
  std::filesystem::path runs_path_;
  const editor::ThemeSource& source_;
  QWidget& window_;
};

}  // namespace netloom::app
