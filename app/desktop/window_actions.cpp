#include <QActionGroup>
#include <QSettings>

#include "app/desktop/findables.h"
#include "app/desktop/keys_dialog.h"
#include "app/desktop/language.h"
#include "app/desktop/main_window.h"
#include "app/desktop/plugin_toast.h"
#include "app/desktop/ui_size.h"
#include "editor/canvas/minimap.h"
#include "editor/words/number_text.h"

namespace netloom::app {

namespace {

constexpr const char* minimap_key = "canvas/minimap";
constexpr const char* less_motion_key = "less_motion";

}  // namespace

void MainWindow::make_actions() {
  add_project_actions();
  add_edit_actions();
  add_node_actions();
  add_arrange_actions();
  add_view_actions();
  add_run_actions();
  top_bar_->set_menu(menu_);
  fill_canvas_bar();
  const auto keys_of = [this](const QString& id) {
    const UserAction* one = actions_.find(id);
    return one == nullptr ? QString() : one->action->shortcut().toString(QKeySequence::NativeText);
  };
  design_->canvas().set_keys_of(keys_of);
  runs_->set_keys_of(keys_of);
}

void MainWindow::add_project_actions() {
  actions_.begin(*menu_, "project", tr("Project"));
  actions_.add("new", tr("Empty project"), {QKeySequence::New}, [this] { files_->make_new(); });
  actions_.add("open", tr("Open…"), {QKeySequence::Open}, [this] { files_->choose(); });
  actions_.add("save", tr("Save"), {QKeySequence::Save}, [this] { files_->save(); });
  actions_.add("save_as", tr("Save as…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S},
               [this] { files_->save_as(); });
  QAction* export_to = actions_.add("export", tr("Export…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_E},
                                    [this] { exporting_->open(); });
  export_to->setEnabled(!formats_.empty());
  export_to->setToolTip(formats_.empty() ? tr("No plugin that writes a format was found")
                                         : tr("Write the network for another framework"));
  actions_.menu()->setToolTipsVisible(true);
  actions_.add("compare", tr("Compare with…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_D},
               [this] { comparing_->choose_file(); });
  actions_.add("start", tr("Start page"), {Qt::CTRL | Qt::Key_0},
               [this] { show_workspace(Workspace::start); });
  actions_.add("quit", tr("Quit"), {QKeySequence::Quit}, [this] { close(); });
}

void MainWindow::add_view_actions() {
  editor::CanvasWidget& canvas = design_->canvas();
  actions_.begin(*menu_, "view", tr("View"));
  actions_.add("design", tr("Design"), {Qt::CTRL | Qt::Key_1},
               [this] { show_workspace(Workspace::design); });
  actions_.add("train", tr("Train"), {Qt::CTRL | Qt::Key_2},
               [this] { show_workspace(Workspace::train); });
  actions_.add("runs", tr("Runs"), {Qt::CTRL | Qt::Key_3},
               [this] { show_workspace(Workspace::runs); });
  actions_.add_separator();
  actions_.add("search", tr("Search everywhere…"), {Qt::CTRL | Qt::Key_P},
               [this] { search_->open(findables(*this)); });
  add_on_canvas("find_layer", tr("Find a layer"), {Qt::Key_Slash},
                [this] { design_->find_layer(); });
  add_on_canvas("fit", tr("Fit the network"), {Qt::Key_F}, [&canvas] { canvas.fit(); });
  actions_.add("zoom_in", tr("Zoom in"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
               [&canvas] { canvas.zoom_in(); });
  actions_.add("zoom_out", tr("Zoom out"), {Qt::CTRL | Qt::Key_Minus},
               [&canvas] { canvas.zoom_out(); });
  add_minimap();
  add_details();
  actions_.add_separator();
  add_panel_actions();
  actions_.add_separator();
  actions_.add("dark", tr("Dark theme"), {Qt::CTRL | Qt::Key_F8}, [this] { set_dark(true); });
  actions_.add("light", tr("Light theme"), {Qt::CTRL | Qt::SHIFT | Qt::Key_F8},
               [this] { set_dark(false); });
  add_less_motion();
  add_sizes(*actions_.menu()->addMenu(tr("Size of everything")));
  add_languages(*actions_.menu()->addMenu(tr("Language")));
  actions_.add("keys", tr("Keyboard shortcuts…"), {Qt::CTRL | Qt::Key_Comma},
               [this] { KeysDialog(actions_, source_, this).exec(); });
}

void MainWindow::set_dark(bool dark) {
  source_.set_theme(dark ? editor::Theme::built_in_dark() : editor::Theme::built_in_light());
  QSettings().setValue(QStringLiteral("theme"),
                       dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

void MainWindow::tell(std::span<const PluginProblem> problems) {
  if (!problems.empty()) toasts_->show_toast(plugin_toast(problems));
}

void MainWindow::add_minimap() {
  editor::CanvasWidget& canvas = design_->canvas();
  QAction* minimap = actions_.add("minimap", tr("Overview in the corner"),
                                  {Qt::CTRL | Qt::SHIFT | Qt::Key_M}, [&canvas] {
                                    canvas.minimap().set_wanted(!canvas.minimap().wanted());
                                    QSettings().setValue(minimap_key, canvas.minimap().wanted());
                                  });
  minimap->setCheckable(true);
  minimap->setChecked(QSettings().value(minimap_key, true).toBool());
  canvas.minimap().set_wanted(minimap->isChecked());
}

void MainWindow::add_less_motion() {
  QAction* less = actions_.add("less_motion", tr("Less motion"), {Qt::CTRL | Qt::Key_F9}, [this] {
    source_.set_reduced_motion(!source_.reduced_motion());
    QSettings().setValue(less_motion_key, source_.reduced_motion());
  });
  source_.set_reduced_motion(QSettings().value(less_motion_key).toBool());
  less->setCheckable(true);
  less->setChecked(source_.reduced_motion());
}

void MainWindow::add_panel_actions() {
  actions_.add("outline", tr("Outline"), {Qt::CTRL | Qt::SHIFT | Qt::Key_O}, [this] {
    show_workspace(Workspace::design);
    design_->show_outline();
  });
  actions_.add("history", tr("History"), {Qt::CTRL | Qt::SHIFT | Qt::Key_H}, [this] {
    show_workspace(Workspace::design);
    design_->show_history();
  });
  actions_.add("code", tr("Code"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C}, [this] {
    show_workspace(Workspace::design);
    design_->toggle_code();
  });
  actions_.add("next_panel", tr("Next panel"), {Qt::Key_F6}, [this] { design_->next_panel(); });
  actions_.add("explain", tr("Explain the selected node"), {QKeySequence::HelpContents},
               [this] { design_->explain_selected(); });
}

void MainWindow::add_sizes(QMenu& menu) {
  auto* group = new QActionGroup(&menu);
  for (const int percent : ui_sizes) {
    QAction* action = menu.addAction(editor::percents_text(percent, 0));
    action->setCheckable(true);
    action->setChecked(percent == kept_ui_size());
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, percent] {
      keep_ui_size(percent);
      say(tr("Everything will be drawn at %1.").arg(editor::percents_text(percent, 0)),
          tr("Close Netloom and open it again. A run goes on meanwhile."), editor::Sign::info);
    });
  }
}

void MainWindow::add_languages(QMenu& menu) {
  auto* group = new QActionGroup(&menu);
  for (const QString& language : QStringList{QString()} + languages()) {
    const QString name = language.isEmpty() ? tr("As the system") : name_of_language(language);
    QAction* action = menu.addAction(name);
    action->setCheckable(true);
    action->setChecked(language == kept_language());
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, language, name] {
      keep_language(language);
      say(tr("Language: %1").arg(name),
          tr("Close Netloom and open it again. A run goes on meanwhile."), editor::Sign::info);
    });
  }
}

void MainWindow::add_run_actions() {
  actions_.begin(*menu_, "run", tr("Run"));
  actions_.add("run", tr("Run"), {Qt::Key_F5}, [this] { run(); });
  actions_.add("ablate", tr("Run with and without the selected nodes"), {Qt::CTRL | Qt::Key_F5},
               [this] { run_with_and_without(); });
  actions_.add("pause", tr("Pause or resume"), {Qt::Key_F7}, [this] {
    if (run_paused()) {
      run_control_.resume();
    } else {
      run_control_.pause();
    }
  });
  actions_.add("stop", tr("Stop"), {Qt::SHIFT | Qt::Key_F5}, [this] { run_control_.stop(); });
  actions_.add_separator();
  add_chosen_run_actions();
}

void MainWindow::add_chosen_run_actions() {
  QAction* resume = actions_.add("resume_chosen", tr("Resume the chosen run"),
                                 {Qt::SHIFT | Qt::Key_F7}, [this] { runs_->resume_chosen(); });
  QAction* open =
      actions_.add("open_chosen", tr("Open the project of the chosen run"),
                   {Qt::CTRL | Qt::SHIFT | Qt::Key_P}, [this] { runs_->open_chosen(); });
  QAction* export_to = actions_.add("export_chosen", tr("Export the chosen run…"),
                                    {Qt::CTRL | Qt::Key_E}, [this] { runs_->export_chosen(); });
  const auto refresh = [this, resume, open, export_to] {
    resume->setEnabled(runs_->can_resume_chosen());
    open->setEnabled(runs_->can_open_chosen());
    export_to->setEnabled(runs_->can_export_chosen());
  };
  connect(runs_, &RunsPage::countsChanged, this, refresh);
  refresh();
}

}  // namespace netloom::app
