#include <algorithm>

#include "app/desktop/main_window.h"
#include "app/run/run_look.h"
#include "editor/document/size_text.h"
#include "editor/document/spoken.h"
#include "editor/words/number_text.h"
#include "engine/core/os/machine.h"
#include "engine/core/text.h"
#include "engine/session/prepare.h"

namespace netloom::app {

void MainWindow::refresh_title() {
  top_bar_->set_project(document_.title(), document_.modified());
  setWindowTitle(workspace_ == Workspace::start ? QStringLiteral("Netloom")
                                                : tr("%1 – Netloom").arg(document_.title()));
}

void MainWindow::refresh_device() {
  static const int cores = this_machine().cores;
  const auto precision = name_of(precision_here(document_.project().training));
  const QString name =
      QString::fromUtf8(precision.data(), static_cast<qsizetype>(precision.size()));
  top_bar_->set_device(tr("This CPU"), cores == 1 ? tr("1 core · %1").arg(name)
                                                  : tr("%1 cores · %2").arg(cores).arg(name));
}

void MainWindow::refresh_run() {
  RunButtons buttons;
  buttons.running = run_control_.live() || run_control_.starting();
  buttons.paused = run_paused();
  buttons.problems = document_.error_count();
  buttons.possible = !document_.project().graph.nodes.empty();
  top_bar_->set_run(buttons);
}

void MainWindow::refresh_status() {
  const GraphCheck& checked = document_.project_check();
  QStringList left = {editor::size_text(document_.project().graph),
                      tr("`%1` params").arg(editor::count_text(checked.parameters)),
                      tr("`%1` per sample").arg(editor::spoken(flop_text(checked.flops)))};
  QStringList right;
  // The selection still names what an undo took away, for the redo.
  const auto& chosen = selection_.nodes();
  const auto selected = std::count_if(chosen.begin(), chosen.end(), [this](const auto& name) {
    return document_.node(name) != nullptr;
  });
  if (selected > 0) right << tr("%1 selected").arg(selected);
  if (document_.modified() && kept_.isValid())
    right << tr("Changes kept %1").arg(kept_.toString(QStringLiteral("HH:mm:ss")));
  if (workspace_ == Workspace::train)
    right = run_control_.live() ? QStringList{tr("The run goes on if you close this window")}
                                : QStringList{};
  if (workspace_ == Workspace::runs) {
    left = {runs_->run_count() == 1 ? tr("1 run") : tr("%1 runs").arg(runs_->run_count()),
            tr("%1 selected").arg(runs_->chosen_count())};
    right = QStringList{
        tr("Full data is drawn: lowest and highest value of every pixel column are kept")};
  }
  status_->set_left(left);
  status_->set_right(right);
}

}  // namespace netloom::app
