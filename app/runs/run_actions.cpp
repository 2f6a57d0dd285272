// What can be done with the chosen runs.
#include <algorithm>

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include "app/runs/runs_delegate.h"
#include "app/runs/runs_model.h"
#include "app/runs/runs_page.h"
#include "app/runs/runs_table.h"
#include "editor/words/number_text.h"
#include "engine/runs/run_folder.h"

namespace netloom::app {

std::filesystem::path RunsPage::chosen_checkpoint() const {
  const std::vector<std::int64_t> chosen = table_->chosen();
  const RunEntry* entry = chosen.empty() ? nullptr : entry_of(chosen.back());
  if (entry == nullptr || entry->row.checkpoints.empty()) return {};
  const auto& all = entry->row.checkpoints;
  const auto best =
      std::find_if(all.begin(), all.end(), [](const Artifact& one) { return one.kind == "best"; });
  const Artifact& taken = best == all.end() ? all.front() : *best;
  return run_folder(runs_path_, entry->row.uuid).path / taken.path;
}

void RunsPage::fill_menu(QMenu& menu) {
  const std::vector<std::int64_t> chosen = table_->chosen();
  const std::int64_t last = chosen.empty() ? 0 : chosen.back();
  const RunEntry* entry = chosen.size() == 1 ? entry_of(last) : nullptr;
  QAction* rename = menu.addAction(tr("Rename…\tF2"), this, &RunsPage::rename_chosen);
  rename->setEnabled(entry != nullptr);
  QAction* resume =
      menu.addAction(tr("Resume"), this, [this, last] { Q_EMIT resumeRequested(last); });
  resume->setEnabled(entry != nullptr && can_go_on(*entry));
  QAction* open = menu.addAction(tr("Open its project"), this,
                                 [this, last] { Q_EMIT openProjectRequested(last); });
  open->setEnabled(entry != nullptr);
  QAction* export_to =
      menu.addAction(tr("Export…"), this, [this, last] { Q_EMIT exportRequested(last); });
  export_to->setEnabled(entry != nullptr && !entry->row.checkpoints.empty());
  menu.addSeparator();
  QAction* remove = menu.addAction(tr("Delete…\tDel"), this, &RunsPage::delete_chosen);
  remove->setEnabled(!chosen.empty());
}

void RunsPage::rename_chosen() {
  if (table_->chosen().size() != 1) return;
  const int row = model_->row_of(table_->chosen().front());
  const QModelIndex index =
      table_->proxy().mapFromSource(model_->index(row, model_->column_of(RunColumn::name)));
  if (!index.isValid()) return;
  table_->setCurrentIndex(index);
  table_->edit(index);
}

void RunsPage::delete_chosen() {
  const std::vector<std::int64_t> chosen = table_->chosen();
  if (chosen.empty()) return;
  std::int64_t bytes = 0;
  for (const std::int64_t number : chosen) {
    const RunEntry* entry = entry_of(number);
    if (entry == nullptr) return;
    for (const Artifact& one : entry->row.checkpoints) bytes += one.size;
  }
  const QString what =
      chosen.size() == 1 ? tr("run #%1").arg(chosen.front()) : tr("%1 runs").arg(chosen.size());
  QMessageBox box(this);
  box.setIcon(QMessageBox::Warning);
  box.setWindowTitle(tr("Delete runs"));
  box.setText(tr("Delete %1?").arg(what));
  QString lost = tr("The curves and events go for good.");
  if (bytes > 0)
    lost = tr("The curves, events and %1 of checkpoints go for good.")
               .arg(editor::bytes_text(static_cast<double>(bytes)));
  box.setInformativeText(lost + ' ' + tr("Project files are kept."));
  QPushButton* remove = box.addButton(tr("Delete %1").arg(what), QMessageBox::DestructiveRole);
  QPushButton* keep = box.addButton(tr("Keep"), QMessageBox::RejectRole);
  box.setDefaultButton(keep);
  box.setEscapeButton(keep);
  box.exec();
  if (box.clickedButton() != remove) return;
  change([chosen](RunStore& store) { store.delete_runs(chosen); });
}

}  // namespace netloom::app
