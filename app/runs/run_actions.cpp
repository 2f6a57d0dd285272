// What can be done with the chosen runs.
#include <algorithm>

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

const RunEntry* RunsPage::only_chosen() const {
  return chosen_count() == 1 ? entry_of(table_->chosen().front()) : nullptr;
}

bool RunsPage::can_resume_chosen() const {
  return only_chosen() != nullptr && can_go_on(*only_chosen());
}

bool RunsPage::can_open_chosen() const {
  return only_chosen() != nullptr;
}

bool RunsPage::can_export_chosen() const {
  return only_chosen() != nullptr && !only_chosen()->row.checkpoints.empty();
}

void RunsPage::resume_chosen() {
  if (can_resume_chosen()) Q_EMIT resumeRequested(only_chosen()->row.number);
}

void RunsPage::open_chosen() {
  if (can_open_chosen()) Q_EMIT openProjectRequested(only_chosen()->row.number);
}

void RunsPage::export_chosen() {
  if (can_export_chosen()) Q_EMIT exportRequested(only_chosen()->row.number);
}

void RunsPage::open_menu(const QPoint& global) {
  editor::ContextMenu menu(keys_of_, this);
  menu.offer("edit.rename", tr("Rename…"), [this] { rename_chosen(); })
      ->setEnabled(only_chosen() != nullptr);
  menu.offer("run.resume_chosen", tr("Resume"), [this] { resume_chosen(); })
      ->setEnabled(can_resume_chosen());
  menu.offer("run.open_chosen", tr("Open its project"), [this] { open_chosen(); })
      ->setEnabled(can_open_chosen());
  menu.offer("run.export_chosen", tr("Export…"), [this] { export_chosen(); })
      ->setEnabled(can_export_chosen());
  menu.addSeparator();
  menu.offer("edit.delete", tr("Delete…"), [this] { delete_chosen(); })
      ->setEnabled(chosen_count() > 0);
  menu.exec(global);
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
