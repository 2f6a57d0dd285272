#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <vector>

#include <QMainWindow>
#include <QStackedWidget>

#include "app/desktop/ablation.h"
#include "app/desktop/action_list.h"
#include "app/desktop/comparing.h"
#include "app/desktop/design_page.h"
#include "app/desktop/drop_hint.h"
#include "app/desktop/exporting.h"
#include "app/desktop/forecast.h"
#include "app/desktop/given_files.h"
#include "app/desktop/project_files.h"
#include "app/desktop/search_box.h"
#include "app/desktop/start_page.h"
#include "app/desktop/top_bar.h"
#include "app/run/run_control.h"
#include "app/run/train_page.h"
#include "app/runs/runs_page.h"
#include "editor/document/document.h"
#include "editor/document/selection.h"
#include "editor/theme/widgets/panels.h"
#include "editor/theme/widgets/toast.h"
#include "plugins/api/load_plugins.h"

namespace netloom::app {

/// The window: top bar, one of four pages, status strip. Owns the open document and what the pages
/// share.
class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  MainWindow(const LayerRegistry& registry, editor::ThemeSource& source,
             const std::filesystem::path& runs_path, std::vector<ExportFormat> formats = {});
  ~MainWindow() override;

  editor::Document& document() { return document_; }
  editor::Selection& selection() { return selection_; }
  DesignPage& design() { return *design_; }
  TrainPage& train() { return *train_; }
  RunsPage& runs() { return *runs_; }
  RunControl& run_control() { return run_control_; }
  ProjectFiles& files() { return *files_; }
  ActionList& actions() { return actions_; }
  Comparing& comparing() { return *comparing_; }
  Exporting& exporting() { return *exporting_; }
  SearchBox& search() { return *search_; }

  /// Takes the size and place that were `kept`; without any, fills a screen that is smaller than
  /// its own size.
  void take_size(const QByteArray& kept);
  void show_workspace(Workspace workspace);
  void run();
  /// Trains the project with and without the selected nodes, and compares both.
  void run_with_and_without();
  /// Opens what the program was started with: a project or, as if it were dropped, other files.
  void open(const QString& path);
  /// Takes files that the user dropped or pasted.
  void take(const QList<QUrl>& urls);
  /// Says in a toast which plugins were left out and why, where any were.
  void tell(std::span<const PluginProblem> problems);

 protected:
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  /// The code view, where a plugin brings a format with a text.
  void add_code();
  void make_actions();
  void add_project_actions();
  void add_edit_actions();
  void add_selecting_actions();
  void add_node_actions();
  void add_arrange_actions();
  void add_moving_actions();
  void add_view_actions();
  void add_minimap();
  void add_details();
  void fill_canvas_bar();
  void add_less_motion();
  void add_panel_actions();
  void add_sizes(QMenu& menu);
  void add_languages(QMenu& menu);
  void add_run_actions();
  void add_chosen_run_actions();
  /// An action of the canvas alone: its keys work there only, and it only while that is shown.
  void add_on_canvas(const QString& id, const QString& text, const QList<QKeySequence>& keys,
                     const std::function<void()>& act);
  /// The same for what the table of runs has, too, where it does `act_on_runs`.
  void add_on_canvas_and_runs(const QString& id, const QString& text,
                              const QList<QKeySequence>& keys, const std::function<void()>& act,
                              const std::function<void()>& act_on_runs);
  void connect_pages();
  void connect_top_bar();
  void connect_start_page();
  void connect_files();
  void connect_runs_page();
  void connect_document();
  void connect_run_control();
  void compare(const std::vector<std::int64_t>& runs);
  void go_to_first_problem();
  void show_recent();
  bool run_paused() const;
  std::vector<RunRow> all_runs() const;
  void place_toasts();
  void refresh_title();
  /// What runs of the project compute on, and in which precision.
  void refresh_device();
  void refresh_run();
  void refresh_status();
  void run_finished(const RunRow& row);
  void set_dark(bool dark);
  void say(const QString& title, const QString& text, editor::Sign sign);

  const LayerRegistry& registry_;
  std::vector<ExportFormat> formats_;
  editor::ThemeSource& source_;
  editor::Document document_;
  editor::Selection selection_;
  RunControl run_control_;
  TopBar* top_bar_;
  QStackedWidget* pages_;
  StartPage* start_;
  DesignPage* design_;
  TrainPage* train_;
  RunsPage* runs_;
  editor::StatusStrip* status_;
  editor::ToastStack* toasts_;
  Forecast* forecast_;
  ProjectFiles* files_;
  GivenFiles* given_;
  DropHint* drop_hint_;
  Comparing* comparing_;
  Exporting* exporting_;
  Ablation* ablation_;
  SearchBox* search_;
  QMenu* menu_;
  ActionList actions_{*this};
  std::vector<QAction*> canvas_actions_;  ///< Those of the canvas alone.
  Workspace workspace_ = Workspace::start;
  QTime kept_;  ///< When changes were last kept against a crash.
};

}  // namespace netloom::app
