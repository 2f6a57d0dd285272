#include "app/desktop/exporting.h"

#include <QDesktopServices>
#include <QUrl>

#include "app/desktop/export_dialog.h"
#include "engine/core/error.h"
#include "engine/runs/store.h"

namespace netloom::app {

namespace {

/// Runs with weights, newest first.
std::vector<RunRow> runs_with_weights(const std::filesystem::path& path) {
  try {
    std::vector<RunRow> runs = RunStore(path, Access::read).list_runs();
    std::erase_if(runs, [](const RunRow& row) { return row.checkpoints.empty(); });
    return runs;
  } catch (const Error&) {
    return {};  // No database yet.
  }
}

}  // namespace

Exporting::Exporting(const editor::Document& document, const LayerRegistry& registry,
                     std::span<const ExportFormat> formats, std::filesystem::path runs_path,
                     const editor::ThemeSource& source, QWidget& window)
    : QObject(&window),
      document_(document),
      registry_(registry),
      formats_(formats),
      runs_path_(std::move(runs_path)),
      source_(source),
      window_(window) {}

void Exporting::open(std::int64_t run) {
  auto* dialog =
      new ExportDialog({document_, registry_, formats_, runs_path_, runs_with_weights(runs_path_)},
                       source_, &window_);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setModal(true);
  if (run != 0) dialog->choose_run(run);
  connect(dialog, &ExportDialog::exported, this,
          [this](const QStringList& files, const QString& folder) {
            Q_EMIT exported({tr("Exported"),
                             tr("%1 in %2").arg(files.join(", "), folder),
                             editor::Sign::done,
                             {},
                             tr("Open the folder"),
                             [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
          });
  dialog->show();
}

}  // namespace netloom::app
