#include <QTime>

#include "app/desktop/main_window.h"
#include "editor/samples/samples.h"

namespace netloom::app {

void MainWindow::connect_pages() {
  connect_top_bar();
  connect_start_page();
  connect_files();
  connect_runs_page();
  connect_document();
  connect_run_control();
}

void MainWindow::connect_top_bar() {
  connect(top_bar_, &TopBar::homeRequested, this, [this] { show_workspace(Workspace::start); });
  connect(top_bar_, &TopBar::workspaceRequested, this, &MainWindow::show_workspace);
  connect(top_bar_, &TopBar::undoRequested, &document_.undo_stack(), &QUndoStack::undo);
  connect(top_bar_, &TopBar::redoRequested, &document_.undo_stack(), &QUndoStack::redo);
  connect(top_bar_, &TopBar::runRequested, this, &MainWindow::run);
  connect(top_bar_, &TopBar::pauseRequested, &run_control_, &RunControl::pause);
  connect(top_bar_, &TopBar::resumeRequested, &run_control_, &RunControl::resume);
  connect(top_bar_, &TopBar::stopRequested, &run_control_, &RunControl::stop);
  connect(forecast_, &Forecast::changed, this,
          [this] { top_bar_->set_forecast(forecast_->title(), forecast_->value()); });
}

void MainWindow::connect_start_page() {
  connect(start_, &StartPage::emptyProjectRequested, files_, &ProjectFiles::make_new);
  connect(start_, &StartPage::dataRequested, given_, &GivenFiles::begin_with);
  connect(start_, &StartPage::openRequested, files_, &ProjectFiles::choose);
  connect(start_, &StartPage::fileRequested, files_, &ProjectFiles::open);
  connect(start_, &StartPage::exampleRequested, files_, &ProjectFiles::open_example);
  connect(start_, &StartPage::recoverRequested, files_, &ProjectFiles::recover);
  connect(start_, &StartPage::discardRequested, this, [this](const LostWork& work) {
    Recovery::discard(work);
    show_recent();
  });
  connect(start_, &StartPage::runsRequested, this, [this] { show_workspace(Workspace::runs); });
}

void MainWindow::connect_files() {
  connect(files_, &ProjectFiles::opened, this, [this] { show_workspace(Workspace::design); });
  connect(files_, &ProjectFiles::said, this, &MainWindow::say);
  connect(files_, &ProjectFiles::settled, toasts_, &editor::ToastStack::take_back);
  connect(&files_->recovery(), &Recovery::kept, this, [this](const QTime& time) {
    kept_ = time;
    refresh_status();
  });
  connect(given_, &GivenFiles::said, this, &MainWindow::say);
  connect(given_, &GivenFiles::dataTaken, this, [this] {
    selection_.clear();
    show_workspace(Workspace::design);
  });
  connect(comparing_, &Comparing::said, this, &MainWindow::say);
  connect(exporting_, &Exporting::exported, toasts_, &editor::ToastStack::show_toast);
}

void MainWindow::connect_runs_page() {
  connect(runs_, &RunsPage::openProjectRequested, files_, &ProjectFiles::open_run);
  connect(runs_, &RunsPage::exportRequested, exporting_, &Exporting::open);
  connect(runs_, &RunsPage::compareGraphsRequested, comparing_, &Comparing::compare_runs);
  connect(runs_, &RunsPage::resumeRequested, this, [this](std::int64_t number) {
    run_control_.go_on(number);
    show_workspace(Workspace::train);
  });
  connect(runs_, &RunsPage::runRequested, this, &MainWindow::run);
  connect(runs_, &RunsPage::countsChanged, this, &MainWindow::refresh_status);
  connect(runs_, &RunsPage::countsChanged, this,
          [this] { design_->samples().set_checkpoint(runs_->chosen_checkpoint()); });
  connect(runs_, &RunsPage::failed, this, [this](const QString& message) {
    say(tr("The runs cannot be read"), message, editor::Sign::problem);
  });
}

void MainWindow::connect_document() {
  connect(&document_, &editor::Document::titleChanged, this, &MainWindow::refresh_title);
  connect(&document_, &editor::Document::changed, this, &MainWindow::refresh_device);
  for (auto signal : {&editor::Document::changed, &editor::Document::diagnosticsChanged}) {
    connect(&document_, signal, this, &MainWindow::refresh_run);
    connect(&document_, signal, this, &MainWindow::refresh_status);
  }
  connect(&document_, &editor::Document::opened, this, [this] { selection_.clear(); });
  connect(&selection_, &editor::Selection::changed, this, &MainWindow::refresh_status);
  connect(&design_->canvas(), &editor::CanvasWidget::said, this, &MainWindow::say);
  connect(&design_->canvas().view(), &editor::CanvasView::filesPasted, this, &MainWindow::take);
  const auto show_undo = [this] {
    const QUndoStack& stack = document_.undo_stack();
    top_bar_->set_undo(stack.canUndo(), stack.undoText(), stack.canRedo(), stack.redoText());
  };
  connect(&document_.undo_stack(), &QUndoStack::indexChanged, this, show_undo);
  show_undo();
}

void MainWindow::connect_run_control() {
  connect(&run_control_, &RunControl::statusChanged, this, &MainWindow::refresh_run);
  connect(&run_control_, &RunControl::started, this, &MainWindow::refresh_run);
  connect(train_, &TrainPage::footChanged, this, &MainWindow::place_toasts);
  connect(&run_control_, &RunControl::finished, this, &MainWindow::run_finished);
  connect(&run_control_, &RunControl::failed, this, [this](const QString& message) {
    refresh_run();
    say(tr("The run did not start"), message, editor::Sign::problem);
  });
  connect(ablation_, &Ablation::said, this, &MainWindow::say);
  connect(ablation_, &Ablation::finished, this, &MainWindow::compare);
}

}  // namespace netloom::app
