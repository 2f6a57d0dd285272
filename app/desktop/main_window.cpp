#include "app/desktop/main_window.h"

#include <algorithm>

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QVBoxLayout>

#include "app/desktop/loom_binary.h"
#include "app/desktop/recent.h"
#include "app/desktop/run_toast.h"
#include "app/desktop/undo_keys.h"
#include "app/run/run_look.h"
#include "editor/code/code_panel.h"
#include "editor/document/reveal.h"
#include "editor/palette/palette_panel.h"
#include "engine/core/error.h"
#include "engine/project/block_templates.h"
#include "engine/runs/store.h"

namespace netloom::app {

namespace {

constexpr int status_height = 24;
constexpr QSize least_window(840, 440);  // A screen of 1280 × 720 at 150 %, less the frame.

}  // namespace

MainWindow::MainWindow(const LayerRegistry& registry, editor::ThemeSource& source,
                       const std::filesystem::path& runs_path, std::vector<ExportFormat> formats)
    : registry_(registry),
      formats_(std::move(formats)),
      source_(source),
      document_(registry),
      run_control_(runs_path),
      top_bar_(new TopBar(source, this)),
      pages_(new QStackedWidget(this)),
      start_(new StartPage(registry, source, this)),
      design_(new DesignPage(document_, selection_, source, this)),
      train_(new TrainPage(run_control_, source, this)),
      runs_(new RunsPage(runs_path, source, this)),
      status_(new editor::StatusStrip(source, this)),
      toasts_(new editor::ToastStack(source, this)),
      forecast_(new Forecast(document_, loom_binary(), this)),
      files_(new ProjectFiles(document_, runs_path, *this)),
      given_(new GivenFiles(document_, *files_, this)),
      drop_hint_(new DropHint(source, this)),
      comparing_(new Comparing(document_, runs_path, source, *this)),
      exporting_(new Exporting(document_, registry, formats_, runs_path, source, *this)),
      ablation_(new Ablation(document_, selection_, run_control_, this)),
      search_(new SearchBox(source, this)),
      menu_(new QMenu(this)) {
  auto* central = new QWidget(this);
  auto* column = new QVBoxLayout(central);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(top_bar_);
  column->addWidget(pages_, 1);
  column->addWidget(status_);
  // Pages make do with less than they would like before a part of the window leaves the screen.
  pages_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
  setMinimumSize(least_window);
  setCentralWidget(central);
  for (QWidget* page : std::initializer_list<QWidget*>{start_, design_, train_, runs_})
    pages_->addWidget(page);
  refresh_device();
  add_code();
  make_actions();
  connect_pages();
  std::vector<Block> blocks;
  for (const BlockTemplate& one : block_templates(registry)) {
    blocks.insert(blocks.end(), one.blocks.begin(), one.blocks.end());
  }
  document_.offer(std::move(blocks));
  setAcceptDrops(true);
  qApp->installEventFilter(new UndoKeys(this));
  resize(1440, 900);
  show_workspace(Workspace::start);
}

MainWindow::~MainWindow() = default;

void MainWindow::add_code() {
  auto* code = new editor::CodePanel(document_, selection_, source_, registry_, formats_, this);
  if (!code->has_formats()) return delete code;
  design_->add_code(code);
  connect(code, &editor::CodePanel::said, this, &MainWindow::say);
}

void MainWindow::take_size(const QByteArray& kept) {
  if (restoreGeometry(kept)) return;
  const QSize room = screen()->availableSize();
  // Where it just fits, there is no room for its frame.
  if (width() >= room.width() || height() >= room.height()) setWindowState(Qt::WindowMaximized);
}

void MainWindow::show_workspace(Workspace workspace) {
  workspace_ = workspace;
  pages_->setCurrentIndex(static_cast<int>(workspace));
  const bool start = workspace == Workspace::start;
  top_bar_->setVisible(!start);
  status_->setVisible(!start);
  // From the menu they would change what nobody sees.
  for (QAction* one : canvas_actions_) one->setEnabled(workspace == Workspace::design);
  top_bar_->set_workspace(workspace);
  if (start) show_recent();
  // Without a word Qt gives the focus to the first field of the page, and the next key with it.
  if (workspace == Workspace::design) {
    design_->canvas().view().setFocus();
  } else {
    pages_->currentWidget()->setFocus();
  }
  place_toasts();
  refresh_title();
  refresh_run();
  refresh_status();
}

void MainWindow::place_toasts() {
  // What a run says when it ends is not to cover where its time went.
  const int foot = workspace_ == Workspace::train ? train_->foot_height() : 0;
  toasts_->set_bottom_margin(status_height + foot + 14);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!files_->may_close()) {
    event->ignore();
    return;
  }
  QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
  event->accept();
}

void MainWindow::open(const QString& path) {
  const QFileInfo file(path);
  if (!file.exists() || path.endsWith(QStringLiteral(".netloom")))
    return files_->open(path.toStdString());
  take({QUrl::fromLocalFile(file.absoluteFilePath())});
}

void MainWindow::take(const QList<QUrl>& urls) {
  given_->take(urls, workspace_ == Workspace::start);
}

// Whatever is dropped is answered, so that nobody wonders why a file is not taken.
void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (!event->mimeData()->hasUrls()) return;
  drop_hint_->show_for(look_at_given(event->mimeData()->urls()), workspace_ == Workspace::start);
  event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
  drop_hint_->hide();
}

void MainWindow::dropEvent(QDropEvent* event) {
  drop_hint_->hide();
  event->acceptProposedAction();
  take(event->mimeData()->urls());
}

void MainWindow::run() {
  if (run_control_.live() || run_control_.starting()) return;
  if (document_.error_count() > 0) {
    go_to_first_problem();
    return;
  }
  if (document_.project().graph.nodes.empty()) {
    show_workspace(Workspace::design);
    say(tr("Nothing to run yet"), tr("Add layers here, or open an example on the start page."),
        editor::Sign::info);
    return;
  }
  run_control_.start(job_of(document_));
  show_workspace(Workspace::train);
}

void MainWindow::run_with_and_without() {
  if (ablation_->start()) show_workspace(Workspace::train);
}

void MainWindow::compare(const std::vector<std::int64_t>& runs) {
  runs_->choose(runs);
  if (workspace_ == Workspace::train) return show_workspace(Workspace::runs);
  toasts_->show_toast({tr("Both runs finished"),
                       tr("See what the nodes are worth."),
                       editor::Sign::done,
                       {},
                       tr("Compare"),
                       [this] { show_workspace(Workspace::runs); }});
}

void MainWindow::go_to_first_problem() {
  show_workspace(Workspace::design);
  const auto& all = document_.diagnostics();
  const auto first = std::find_if(all.begin(), all.end(), [](const Diagnostic& one) {
    return one.severity == Severity::error;
  });
  if (first != all.end() && !first->node.empty())
    editor::reveal_node(document_, selection_, first->node, first->parameter);
}

void MainWindow::run_finished(const RunRow& row) {
  refresh_run();
  editor::ToastMessage message = run_toast(row);
  if (row.status == RunStatus::finished) {
    message.action = all_runs().size() > 1 ? tr("Compare") : tr("Show");
    message.on_action = [this] { show_workspace(Workspace::runs); };
  } else if (row.status == RunStatus::crashed && has_checkpoint(row)) {
    message.action = tr("Resume");
    message.on_action = [this, number = row.number] {
      run_control_.go_on(number);
      show_workspace(Workspace::train);
    };
  }
  toasts_->show_toast(message);
}

bool MainWindow::run_paused() const {
  return run_control_.live() && run_control_.run()->status == RunStatus::paused;
}

std::vector<RunRow> MainWindow::all_runs() const {
  try {
    return RunStore(run_control_.runs_path(), Access::read).list_runs();
  } catch (const Error&) {
    return {};  // No database yet.
  }
}

void MainWindow::show_recent() {
  start_->set_lost(files_->recovery().lost());
  const std::vector<RunRow> runs = all_runs();
  start_->set_recent(recent_projects(registry_, runs));
  start_->set_run_count(static_cast<int>(runs.size()));
}

void MainWindow::say(const QString& title, const QString& text, editor::Sign sign) {
  toasts_->show_toast({title, text, sign, {}, {}, {}});
}

}  // namespace netloom::app
