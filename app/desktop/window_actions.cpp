#include <QActionGroup>
#include <QSettings>

#include "app/desktop/findables.h"
#include "app/desktop/keys_dialog.h"
#include "app/desktop/language.h"
#include "app/desktop/main_window.h"
#include "app/desktop/plugin_toast.h"
#include "app/desktop/ui_size.h"
#include "editor/canvas/minimap.h"
#include "editor/document/arrange.h"
#include "editor/document/routes.h"
#include "editor/words/number_text.h"

namespace netloom::app {

namespace {

constexpr const char* minimap_key = "canvas/minimap";
constexpr const char* less_motion_key = "less_motion";

}  // namespace

void MainWindow::make_actions() {
  add_project_actions();
  add_edit_actions();
  add_wiring_actions();
  add_moving_actions();
  add_view_actions();
  add_run_actions();
  top_bar_->set_menu(menu_);
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
  actions_.add("compare", tr("Compare with…"), {}, [this] { comparing_->choose_file(); });
  actions_.add("start", tr("Start page"), {Qt::CTRL | Qt::Key_0},
               [this] { show_workspace(Workspace::start); });
  actions_.add("quit", tr("Quit"), {QKeySequence::Quit}, [this] { close(); });
}

QAction* MainWindow::only_on_canvas(QAction* action) {
  action->setShortcutContext(Qt::WidgetShortcut);
  design_->canvas().view().addAction(action);
  return action;
}

void MainWindow::add_edit_actions() {
  editor::CanvasView& view = design_->canvas().view();
  const auto canvas = [this](const QString& id, const QString& text,
                             const QList<QKeySequence>& keys, const std::function<void()>& act) {
    only_on_canvas(actions_.add(id, text, keys, act));
  };
  actions_.begin(*menu_, "edit", tr("Edit"));
  actions_.add("undo", tr("Undo"), {QKeySequence::Undo}, [this] { document_.undo_stack().undo(); });
  actions_.add("redo", tr("Redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
               [this] { document_.undo_stack().redo(); });
  canvas("cut", tr("Cut"), {QKeySequence::Cut}, [&view] { view.cut_selected(); });
  canvas("copy", tr("Copy"), {QKeySequence::Copy}, [&view] { view.copy_selected(); });
  canvas("paste", tr("Paste"), {QKeySequence::Paste}, [&view] { view.paste(); });
  canvas("duplicate", tr("Duplicate"), {Qt::CTRL | Qt::Key_D},
         [&view] { view.duplicate_selected(); });
  canvas("delete", tr("Delete"), {Qt::Key_Delete, Qt::Key_Backspace},
         [&view] { view.delete_selected(); });
  canvas("delete_and_reconnect", tr("Delete and reconnect"),
         {Qt::CTRL | Qt::Key_Delete, Qt::CTRL | Qt::Key_Backspace},
         [this] { design_->canvas().delete_selected_and_reconnect(); });
  canvas("select_all", tr("Select all"), {QKeySequence::SelectAll}, [&view] { view.select_all(); });
  actions_.add("apply_fix", tr("Apply the shown fix"),
               {Qt::ALT | Qt::Key_Return, Qt::ALT | Qt::Key_Enter},
               [this] { design_->canvas().apply_shown_fix(); });
}

void MainWindow::add_wiring_actions() {
  editor::CanvasWidget& canvas = design_->canvas();
  actions_.add_separator();
  only_on_canvas(actions_.add("add_layer", tr("Add a layer…"), {Qt::SHIFT | Qt::Key_A},
                              [&canvas] { canvas.search_layer_here(); }));
  only_on_canvas(actions_.add("replace", tr("Replace the layer…"), {Qt::Key_R},
                              [&canvas] { canvas.replace_selected(); }));
  only_on_canvas(actions_.add("link", tr("Link the selected nodes in order"), {Qt::Key_L},
                              [&canvas] { canvas.link_selected(); }));
  only_on_canvas(actions_.add("swap_inputs", tr("Swap two inputs"), {Qt::Key_X},
                              [&canvas] { canvas.swap_selected_inputs(); }));
  only_on_canvas(actions_.add("mute", tr("Mute the selected nodes, or let them work again"),
                              {Qt::Key_M}, [&canvas] { canvas.mute_selected(); }));
  only_on_canvas(
      actions_.add("note", tr("Add a note"), {Qt::Key_N}, [&canvas] { canvas.add_note(); }));
  only_on_canvas(actions_.add("group", tr("Add a group around the selected nodes"), {Qt::Key_G},
                              [&canvas] { canvas.add_group(); }));
  only_on_canvas(actions_.add("colour", tr("Next colour of the selected notes and groups"),
                              {Qt::Key_C}, [&canvas] { canvas.colour_selected(); }));
  only_on_canvas(actions_.add("collapse", tr("Make a block of the selected nodes"),
                              {Qt::CTRL | Qt::Key_G}, [&canvas] { canvas.collapse_selected(); }));
  only_on_canvas(actions_.add("inline", tr("Write out the selected block"),
                              {Qt::CTRL | Qt::SHIFT | Qt::Key_G},
                              [&canvas] { canvas.inline_selected(); }));
  only_on_canvas(actions_.add("enter", tr("Open the selected block"), {Qt::CTRL | Qt::Key_Down},
                              [&canvas] { canvas.enter_selected(); }));
  only_on_canvas(actions_.add("leave", tr("Back out of the open block"), {Qt::CTRL | Qt::Key_Up},
                              [&canvas] { canvas.leave_block(); }));
}

void MainWindow::add_moving_actions() {
  editor::CanvasView& view = design_->canvas().view();
  const auto move = [&](const QString& id, const QString& text, Qt::Key key) {
    only_on_canvas(
        actions_.add(id, text, {Qt::SHIFT | key}, [&view, key] { view.move_selected(key); }));
  };
  actions_.add_separator();
  move("move_left", tr("Move the selection left"), Qt::Key_Left);
  move("move_right", tr("Move the selection right"), Qt::Key_Right);
  move("move_up", tr("Move the selection up"), Qt::Key_Up);
  move("move_down", tr("Move the selection down"), Qt::Key_Down);
  only_on_canvas(actions_.add("next_point", tr("Select the next point of a link"), {Qt::Key_P},
                              [&view] { view.select_next_point(); }));
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
  only_on_canvas(actions_.add("find_layer", tr("Find a layer"), {Qt::Key_Slash},
                              [this] { design_->find_layer(); }));
  only_on_canvas(
      actions_.add("fit", tr("Fit the network"), {Qt::Key_F}, [&canvas] { canvas.fit(); }));
  actions_.add("zoom_in", tr("Zoom in"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
               [&canvas] { canvas.zoom_in(); });
  actions_.add("zoom_out", tr("Zoom out"), {Qt::CTRL | Qt::Key_Minus},
               [&canvas] { canvas.zoom_out(); });
  add_minimap();
  actions_.add("arrange", tr("Arrange all nodes"), {},
               [this] { editor::arrange_nodes(document_); });
  actions_.add("arrange_selection", tr("Arrange the selected nodes"), {},
               [this] { editor::arrange_nodes(document_, selection_.nodes()); });
  only_on_canvas(actions_.add(
      "straighten", tr("Straighten the selected links, and those of the selected nodes"),
      {Qt::Key_S}, [this] { editor::straighten_links(document_, selection_.all()); }));
  actions_.add_separator();
  add_panel_actions();
  actions_.add_separator();
  actions_.add("dark", tr("Dark theme"), {}, [this] { set_dark(true); });
  actions_.add("light", tr("Light theme"), {}, [this] { set_dark(false); });
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
  QAction* minimap = actions_.add("minimap", tr("Overview in the corner"), {}, [&canvas] {
    canvas.minimap().set_wanted(!canvas.minimap().wanted());
    QSettings().setValue(minimap_key, canvas.minimap().wanted());
  });
  minimap->setCheckable(true);
  minimap->setChecked(QSettings().value(minimap_key, true).toBool());
  canvas.minimap().set_wanted(minimap->isChecked());
}

void MainWindow::add_less_motion() {
  QAction* less = actions_.add("less_motion", tr("Less motion"), {}, [this] {
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
}

}  // namespace netloom::app
