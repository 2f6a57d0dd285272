#include <QAction>
#include <QMenu>

#include "app/desktop/main_window.h"
#include "editor/document/edits.h"

namespace netloom::app {

namespace {

/// Adds an action to `menu` and to `window`, so that its keys work while the menu is closed.
QAction* add(QMainWindow& window, QMenu& menu, const QString& text, const QList<QKeySequence>& keys,
             const std::function<void()>& act) {
  QAction* action = menu.addAction(text);
  action->setShortcuts(keys);
  QObject::connect(action, &QAction::triggered, &window, act);
  window.addAction(action);
  return action;
}

}  // namespace

void MainWindow::make_actions() {
  using Keys = QList<QKeySequence>;
  const auto in = [this](QMenu* menu) {
    return [this, menu](const QString& text, const Keys& keys, const std::function<void()>& act) {
      return add(*this, *menu, text, keys, act);
    };
  };
  const auto file = in(menu_->addMenu(tr("Project")));
  file(tr("Empty project"), {QKeySequence::New}, [this] { files_->make_new(); });
  file(tr("Open…"), {QKeySequence::Open}, [this] { files_->choose(); });
  file(tr("Save"), {QKeySequence::Save}, [this] { files_->save(); });
  file(tr("Save as…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S}, [this] { files_->save_as(); });
  file(tr("Start page"), {Qt::CTRL | Qt::Key_0}, [this] { show_workspace(Workspace::start); });
  file(tr("Quit"), {QKeySequence::Quit}, [this] { close(); });

  editor::CanvasWidget& canvas = design_->canvas();
  editor::CanvasView& view = canvas.view();
  const auto edit = in(menu_->addMenu(tr("Edit")));
  edit(tr("Undo"), {QKeySequence::Undo}, [this] { document_.undo_stack().undo(); });
  edit(tr("Redo"),
       {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
       [this] { document_.undo_stack().redo(); });
  // Keys that fields use, too, belong to the canvas alone.
  const auto canvas_only = [&view](QAction* action) {
    action->setShortcutContext(Qt::WidgetShortcut);
    view.addAction(action);
  };
  canvas_only(edit(tr("Cut"), {QKeySequence::Cut}, [&view] { view.cut_selected(); }));
  canvas_only(edit(tr("Copy"), {QKeySequence::Copy}, [&view] { view.copy_selected(); }));
  canvas_only(edit(tr("Paste"), {QKeySequence::Paste}, [&view] { view.paste(); }));
  canvas_only(
      edit(tr("Duplicate"), {Qt::CTRL | Qt::Key_D}, [&view] { view.duplicate_selected(); }));
  canvas_only(edit(tr("Delete"), {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_Backspace)},
                   [&view] { view.delete_selected(); }));
  canvas_only(edit(tr("Delete and reconnect"), {Qt::CTRL | Qt::Key_Backspace}, [this] {
    const auto names = selection_.nodes();
    selection_.clear();
    editor::delete_and_reconnect(document_, names);
  }));
  canvas_only(edit(tr("Select all"), {QKeySequence::SelectAll}, [&view] { view.select_all(); }));
  edit(tr("Apply the shown fix"),
       {QKeySequence(Qt::ALT | Qt::Key_Return), QKeySequence(Qt::ALT | Qt::Key_Enter)},
       [&canvas] { canvas.apply_shown_fix(); });

  const auto look = in(menu_->addMenu(tr("View")));
  look(tr("Design"), {Qt::CTRL | Qt::Key_1}, [this] { show_workspace(Workspace::design); });
  look(tr("Train"), {Qt::CTRL | Qt::Key_2}, [this] { show_workspace(Workspace::train); });
  look(tr("Runs"), {Qt::CTRL | Qt::Key_3}, [this] { show_workspace(Workspace::runs); });
  canvas_only(look(tr("Find a layer"), {Qt::Key_Slash}, [this] { design_->find_layer(); }));
  canvas_only(look(tr("Fit the network"), {Qt::Key_F}, [&canvas] { canvas.fit(); }));
  look(tr("Zoom in"),
       {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
       [&canvas] { canvas.zoom_in(); });
  look(tr("Zoom out"), {Qt::CTRL | Qt::Key_Minus}, [&canvas] { canvas.zoom_out(); });
  look(tr("Outline"), {Qt::CTRL | Qt::SHIFT | Qt::Key_O}, [this] {
    show_workspace(Workspace::design);
    design_->show_outline();
  });
  look(tr("Next panel"), {Qt::Key_F6}, [this] { design_->next_panel(); });
  look(tr("Explain the selected node"), {QKeySequence::HelpContents},
       [this] { design_->explain_selected(); });
  look(tr("Arrange all nodes"), {}, [this] { editor::arrange_nodes(document_); });
  look(tr("Dark theme"), {}, [this] { set_dark(true); });
  look(tr("Light theme"), {}, [this] { set_dark(false); });

  const auto training = in(menu_->addMenu(tr("Run")));
  training(tr("Run"), {Qt::Key_F5}, [this] { run(); });
  training(tr("Pause or resume"), {Qt::Key_F7}, [this] {
    if (run_paused()) {
      run_control_.resume();
    } else {
      run_control_.pause();
    }
  });
  training(tr("Stop"), {Qt::SHIFT | Qt::Key_F5}, [this] { run_control_.stop(); });
  top_bar_->set_menu(menu_);
}

}  // namespace netloom::app
