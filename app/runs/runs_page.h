#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <set>

#include <QTimer>
#include <QWidget>

#include "app/run/store_thread.h"
#include "app/runs/run_list.h"
#include "app/runs/shown_runs.h"
#include "editor/theme/theme_source.h"
#include "editor/theme/widgets/context_menu.h"

class QLineEdit;
class QStackedLayout;

namespace netloom::editor {
class EmptyState;
class Text;
}  // namespace netloom::editor

namespace netloom::app {

class DifferencePanel;
class RunDetails;
class OverlayPanel;
class RunsModel;
class RunsTable;

/// The Runs workspace: every run in a table, the curves of those that are chosen, and what differs
/// between two of them. Follows the store while it is written.
class RunsPage : public QWidget {
  Q_OBJECT
 public:
  RunsPage(std::filesystem::path runs_path, const editor::ThemeSource& source,
           QWidget* parent = nullptr);
  ~RunsPage() override;

  RunsTable& table() const { return *table_; }
  RunsModel& model() const { return *model_; }
  OverlayPanel& overlay() const { return *overlay_; }
  DifferencePanel& difference() const { return *difference_; }
  /// What stands in the place of the differences while one run is chosen.
  RunDetails& details() const { return *details_; }
  QLineEdit& filter() const { return *filter_; }
  /// Runs in the store, and how many of them are chosen.
  int run_count() const;
  int chosen_count() const;
  /// The best checkpoint of the run that was chosen last, or its only one; empty where it has none.
  std::filesystem::path chosen_checkpoint() const;

  /// Chooses `runs` for comparison as soon as they are in the table.
  void choose(std::vector<std::int64_t> runs);
  /// Asks, then deletes the chosen runs.
  void delete_chosen();
  /// Opens the name of the chosen run for typing.
  void rename_chosen();
  // What can be done with one run, where it is the only one that is chosen.
  bool can_resume_chosen() const;
  bool can_open_chosen() const;
  bool can_export_chosen() const;
  void resume_chosen();
  void open_chosen();
  void export_chosen();
  /// Offers at `global` what can be done with the chosen runs.
  void open_menu(const QPoint& global);
  /// Where that menu asks for the keys that it shows.
  void set_keys_of(editor::KeysOf keys_of) { keys_of_ = std::move(keys_of); }

 signals:
  /// The project of a run is to be opened, as it was run.
  void openProjectRequested(std::int64_t run);
  /// The weights of a run are to be written for another framework.
  void exportRequested(std::int64_t run);
  /// The graphs of two runs are to be seen side by side.
  void compareGraphsRequested(std::int64_t before, std::int64_t after);
  /// A run is to go on at its last checkpoint.
  void resumeRequested(std::int64_t run);
  /// The button of the empty page: train the project that is open.
  void runRequested();
  /// run_count or chosen_count changed.
  void countsChanged();
  /// Something could not be read or written; why.
  void failed(const QString& message);

 private:
  void build(const editor::ThemeSource& source);
  QWidget* build_filter(const editor::ThemeSource& source);
  void connect_parts();
  void look(bool always = false);
  void take(RunEntries entries);
  /// The two newest runs that ended, the older first.
  std::vector<std::int64_t> newest_ended() const;
  /// Chooses them, until the user chooses others.
  void choose_newest();
  void refresh_settings();
  void show_chosen();
  void compare();
  /// Shows the chosen run, or how to choose two where none is.
  void show_single();
  /// Changes the store on its thread, then looks again.
  void change(std::function<void(RunStore&)> work);
  const RunEntry* entry_of(std::int64_t number) const;
  /// The chosen run, or null where none or several are.
  const RunEntry* only_chosen() const;

  std::filesystem::path runs_path_;
  StoreThread store_;
  std::shared_ptr<RunListReader> reader_;
  RunEntries entries_ = std::make_shared<const std::vector<RunEntry>>();
  ShownRuns shown_;
  bool looking_ = false;
  bool look_always_ = false;
  std::vector<std::int64_t> wanted_;            ///< To be chosen once they are read.
  std::vector<std::int64_t> chosen_by_itself_;  ///< What no user chose.
  QTimer timer_;
  editor::KeysOf keys_of_;

  QStackedLayout* stack_;
  editor::EmptyState* empty_ = nullptr;
  RunsModel* model_;
  RunsTable* table_ = nullptr;
  QLineEdit* filter_ = nullptr;
  editor::Text* found_ = nullptr;
  OverlayPanel* overlay_ = nullptr;
  DifferencePanel* difference_ = nullptr;
  RunDetails* details_ = nullptr;
};

}  // namespace netloom::app
