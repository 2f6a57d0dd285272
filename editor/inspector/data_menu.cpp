#include "editor/inspector/data_menu.h"

#include <algorithm>
#include <vector>

#include "editor/document/spoken.h"
#include "editor/words/number_text.h"
#include "engine/core/error.h"
#include "engine/core/os/folders.h"
#include "engine/data/catalogue.h"

namespace netloom::editor {

namespace {

/// What file_kind takes for data, packed or not.
constexpr const char* file_patterns = "*.csv *.tsv *.jsonl *.ndjson *.txt *.md *.npy *.npz *.gz";

}  // namespace

DataMenu::DataMenu(QWidget* parent) : QMenu(parent) {
  setToolTipsVisible(true);
  connect(addAction(tr("Table, text or arrays…")), &QAction::triggered, this, [this] {
    ask(QFileDialog::ExistingFile, tr("Choose data"),
        tr("Tables, texts and arrays (%1)").arg(QLatin1String(file_patterns)));
  });
  connect(addAction(tr("Folder of images…")), &QAction::triggered, this,
          [this] { ask(QFileDialog::Directory, tr("Choose a folder of images"), {}); });
  addSeparator();
  add_sets();
}

void DataMenu::add_sets() try {
  std::vector<DatasetAbout> sets = DatasetCatalogue(resource_folder() / "data").list();
  std::sort(sets.begin(), sets.end(), [](const DatasetAbout& one, const DatasetAbout& other) {
    return QString::localeAwareCompare(spoken(one.title), spoken(other.title)) < 0;
  });
  for (const DatasetAbout& one : sets) {
    const QString rows = tr("%1 rows").arg(count_text(one.rows));
    QAction* action = addAction(spoken(one.title) + QLatin1Char('\t') + rows);
    action->setObjectName(QString::fromStdString(one.name));
    action->setToolTip(spoken(one.description));
    connect(action, &QAction::triggered, this, [this, name = one.name] { Q_EMIT chosen(name); });
  }
} catch (const Error&) {
  // The user's own files can be chosen nevertheless.
}

void DataMenu::open_below(const QWidget& anchor) {
  popup(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)));
}

void DataMenu::ask(QFileDialog::FileMode mode, const QString& title, const QString& filter) {
  auto* dialog = new QFileDialog(parentWidget()->window(), title, {}, filter);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(mode);
  dialog->setOption(QFileDialog::HideNameFilterDetails);
  connect(dialog, &QFileDialog::fileSelected, this,
          [this](const QString& path) { Q_EMIT chosen(path.toStdString()); });
  dialog->open();
}

}  // namespace netloom::editor
