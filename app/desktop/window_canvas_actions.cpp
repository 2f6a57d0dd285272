// What the canvas can do, as actions of the window: the menus Edit, Nodes and Arrange.
#include <QSettings>

#include "app/desktop/main_window.h"
#include "app/runs/runs_table.h"
#include "editor/canvas/canvas_bar.h"
#include "editor/document/arrange.h"
#include "editor/document/routes.h"

namespace netloom::app {

using editor::Line;

void MainWindow::add_on_canvas(const QString& id, const QString& text,
                               const QList<QKeySequence>& keys, const std::function<void()>& act) {
  QAction* action = actions_.add(id, text, keys, act);
  // Fields use some of these keys, too.
  action->setShortcutContext(Qt::WidgetShortcut);
  design_->canvas().view().addAction(action);
  canvas_actions_.push_back(action);
}

void MainWindow::add_on_canvas_and_runs(const QString& id, const QString& text,
                                        const QList<QKeySequence>& keys,
                                        const std::function<void()>& act,
                                        const std::function<void()>& act_on_runs) {
  QAction* action = actions_.add(id, text, keys, [this, act, act_on_runs] {
    if (workspace_ == Workspace::runs) {
      act_on_runs();
    } else if (workspace_ == Workspace::design) {
      act();
    }
  });
  action->setShortcutContext(Qt::WidgetShortcut);
  design_->canvas().view().addAction(action);
  runs_->table().addAction(action);
}

void MainWindow::add_edit_actions() {
  editor::CanvasWidget& canvas = design_->canvas();
  editor::CanvasView& view = canvas.view();
  actions_.begin(*menu_, "edit", tr("Edit"));
  actions_.add("undo", tr("Undo"), {QKeySequence::Undo}, [this] { document_.undo_stack().undo(); });
  actions_.add("redo", tr("Redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
               [this] { document_.undo_stack().redo(); });
  actions_.add_separator();
  add_on_canvas("cut", tr("Cut"), {QKeySequence::Cut}, [&view] { view.cut_selected(); });
  add_on_canvas("copy", tr("Copy"), {QKeySequence::Copy}, [&view] { view.copy_selected(); });
  add_on_canvas("paste", tr("Paste"), {QKeySequence::Paste}, [&view] { view.paste(); });
  add_on_canvas("duplicate", tr("Duplicate"), {Qt::CTRL | Qt::Key_D},
                [&view] { view.duplicate_selected(); });
  add_on_canvas_and_runs(
      "delete", tr("Delete"), {Qt::Key_Delete, Qt::Key_Backspace},
      [&view] { view.delete_selected(); }, [this] { runs_->delete_chosen(); });
  add_on_canvas("delete_and_reconnect", tr("Delete and reconnect"),
                {Qt::CTRL | Qt::Key_Delete, Qt::CTRL | Qt::Key_Backspace},
                [&canvas] { canvas.delete_selected_and_reconnect(); });
  add_on_canvas_and_runs(
      "rename", tr("Rename, or write into the selected note"), {Qt::Key_F2},
      [&view] { view.rename_selected(); }, [this] { runs_->rename_chosen(); });
  actions_.add_separator();
  add_selecting_actions();
  actions_.add_separator();
  actions_.add("apply_fix", tr("Apply the shown fix"),
               {Qt::ALT | Qt::Key_Return, Qt::ALT | Qt::Key_Enter},
               [&canvas] { canvas.apply_shown_fix(); });
}

void MainWindow::add_selecting_actions() {
  editor::CanvasView& view = design_->canvas().view();
  add_on_canvas("select_all", tr("Select all"), {QKeySequence::SelectAll},
                [&view] { view.select_all(); });
  const auto extend = [&](const QString& id, const QString& text, Qt::Key key) {
    add_on_canvas(id, text, {Qt::CTRL | Qt::SHIFT | key},
                  [&view, key] { view.extend_selection(key); });
  };
  extend("extend_left", tr("Extend the selection to the left"), Qt::Key_Left);
  extend("extend_right", tr("Extend the selection to the right"), Qt::Key_Right);
  extend("extend_up", tr("Extend the selection upwards"), Qt::Key_Up);
  extend("extend_down", tr("Extend the selection downwards"), Qt::Key_Down);
}

void MainWindow::add_node_actions() {
  editor::CanvasWidget& canvas = design_->canvas();
  actions_.begin(*menu_, "nodes", tr("Nodes"));
  add_on_canvas("add_layer", tr("Add a layer…"), {Qt::SHIFT | Qt::Key_A},
                [&canvas] { canvas.search_layer_here(); });
  add_on_canvas("replace", tr("Replace the layer…"), {Qt::Key_R},
                [&canvas] { canvas.replace_selected(); });
  add_on_canvas("mute", tr("Mute the selected nodes, or let them work again"), {Qt::Key_M},
                [&canvas] { canvas.mute_selected(); });
  actions_.add_separator();
  add_on_canvas("link", tr("Link the selected nodes in order"), {Qt::Key_L},
                [&canvas] { canvas.link_selected(); });
  add_on_canvas("link_to", tr("Link the selected node with…"), {Qt::Key_W},
                [&canvas] { canvas.link_selected_with(); });
  add_on_canvas("bind", tr("Bind the selected node to a column, or add one of a column…"),
                {Qt::Key_B}, [&canvas] { canvas.bind_selected(); });
  add_on_canvas("unlink", tr("Cut the links of the selected nodes"), {Qt::Key_K},
                [&canvas] { canvas.unlink_selected(); });
  add_on_canvas("swap_inputs", tr("Swap two inputs"), {Qt::Key_X},
                [&canvas] { canvas.swap_selected_inputs(); });
  actions_.add_separator();
  add_on_canvas("collapse", tr("Make a block of the selected nodes"), {Qt::CTRL | Qt::Key_G},
                [&canvas] { canvas.collapse_selected(); });
  add_on_canvas("inline", tr("Write out the selected block"), {Qt::CTRL | Qt::SHIFT | Qt::Key_G},
                [&canvas] { canvas.inline_selected(); });
  add_on_canvas("enter", tr("Open the selected block"), {Qt::CTRL | Qt::Key_Down},
                [&canvas] { canvas.enter_selected(); });
  add_on_canvas("leave", tr("Back out of the open block"), {Qt::CTRL | Qt::Key_Up},
                [&canvas] { canvas.leave_block(); });
  actions_.add_separator();
  add_on_canvas("note", tr("Add a note"), {Qt::Key_N}, [&canvas] { canvas.add_note(); });
  add_on_canvas("group", tr("Add a group around the selected nodes"), {Qt::Key_G},
                [&canvas] { canvas.add_group(); });
  add_on_canvas("colour", tr("Next colour of the selected notes and groups"), {Qt::Key_C},
                [&canvas] { canvas.colour_selected(); });
}

void MainWindow::add_arrange_actions() {
  editor::CanvasWidget& canvas = design_->canvas();
  actions_.begin(*menu_, "arrange", tr("Arrange"));
  add_on_canvas("all", tr("Arrange all nodes"), {Qt::SHIFT | Qt::Key_T}, [this, &canvas] {
    editor::arrange_nodes(document_);
    canvas.fit();
  });
  add_on_canvas("selection", tr("Arrange the selected nodes"), {Qt::Key_T},
                [&canvas] { canvas.arrange_selected(); });
  actions_.add_separator();
  add_on_canvas("align_row", tr("Align in a row"), {Qt::Key_H},
                [&canvas] { canvas.align_selected(Line::row); });
  add_on_canvas("align_column", tr("Align in a column"), {Qt::Key_V},
                [&canvas] { canvas.align_selected(Line::column); });
  add_on_canvas("distribute_row", tr("Equal distances in the row"), {Qt::SHIFT | Qt::Key_H},
                [&canvas] { canvas.distribute_selected(Line::row); });
  add_on_canvas("distribute_column", tr("Equal distances in the column"), {Qt::SHIFT | Qt::Key_V},
                [&canvas] { canvas.distribute_selected(Line::column); });
  actions_.add_separator();
  add_moving_actions();
  actions_.add_separator();
  add_on_canvas("lead", tr("Lead the selected link through a new point"), {Qt::SHIFT | Qt::Key_P},
                [&canvas] { canvas.lead_selected_link(); });
  add_on_canvas("next_point", tr("Select the next point of a link"), {Qt::Key_P},
                [&canvas] { canvas.view().select_next_point(); });
  add_on_canvas("straighten", tr("Straighten the selected links, and those of the selected nodes"),
                {Qt::Key_S}, [this] { editor::straighten_links(document_, selection_.all()); });
}

void MainWindow::add_details() {
  editor::CanvasScene& scene = design_->canvas().view().canvas();
  QMenu* below = actions_.menu()->addMenu(tr("What nodes and links tell"));
  const auto add = [&](const QString& id, const QString& text, Qt::Key key,
                       bool editor::Details::*shown) {
    const QString setting = QStringLiteral("canvas/") + id;
    QAction* action = actions_.add(id, text, {Qt::CTRL | Qt::ALT | key}, [&scene, setting, shown] {
      editor::Details details = scene.details();
      details.*shown = !(details.*shown);
      scene.set_details(details);
      QSettings().setValue(setting, details.*shown);
    });
    editor::Details details = scene.details();
    details.*shown = QSettings().value(setting, true).toBool();
    scene.set_details(details);
    action->setCheckable(true);
    action->setChecked(details.*shown);
    actions_.menu()->removeAction(action);
    below->addAction(action);
  };
  add("shapes", tr("Shapes on the links"), Qt::Key_S, &editor::Details::shapes);
  add("samples", tr("Pictures of the first row on the nodes"), Qt::Key_P,
      &editor::Details::samples);
  add("costs", tr("Parameters and share of the work on the nodes"), Qt::Key_W,
      &editor::Details::costs);
}

void MainWindow::fill_canvas_bar() {
  const auto action = [this](const char* id) { return actions_.find(QLatin1String(id))->action; };
  editor::CanvasBar& bar = design_->canvas().bar();
  bar.offer(*action("nodes.add_layer"), QStringLiteral("plus"), tr("Add layer"));
  bar.offer(*action("view.search"), QStringLiteral("search"), tr("Find"));
  bar.offer_menu(QStringLiteral("eye"), tr("What nodes and links tell"),
                 {action("view.shapes"), action("view.samples"), action("view.costs")});
}

void MainWindow::add_moving_actions() {
  editor::CanvasView& view = design_->canvas().view();
  const auto move = [&](const QString& id, const QString& text, Qt::Key key) {
    add_on_canvas(id, text, {Qt::SHIFT | key}, [&view, key] { view.move_selected(key); });
  };
  move("move_left", tr("Move the selection left"), Qt::Key_Left);
  move("move_right", tr("Move the selection right"), Qt::Key_Right);
  move("move_up", tr("Move the selection up"), Qt::Key_Up);
  move("move_down", tr("Move the selection down"), Qt::Key_Down);
}

}  // namespace netloom::app
