#pragma once

#include <memory>

#include <QTimer>
#include <QWidget>

#include "app/run/run_control.h"
#include "app/run/run_follower.h"
#include "editor/theme/theme_source.h"

class QBoxLayout;
class QStackedLayout;

namespace netloom::editor {
class EmptyState;
class ValueTile;
}  // namespace netloom::editor

namespace netloom::app {

class CurvePanel;
class EventList;
class RunBar;
class TimePanel;

/// The Train workspace: the run that lives, or the last one: how far it is, its curves, its numbers
/// and what happened. Looks ten times a second and paints when something has changed.
class TrainPage : public QWidget {
  Q_OBJECT
 public:
  TrainPage(RunControl& control, const editor::ThemeSource& source, QWidget* parent = nullptr);
  ~TrainPage() override;

  /// Shows run `number`; 0 for the one that lives, else the newest.
  void show_run(std::int64_t number);
  /// The run that is shown; 0 for none.
  std::int64_t shown_run() const { return picture_ ? picture_->row.number : 0; }
  const RunPicture* picture() const { return picture_.get(); }
  CurvePanel& panel(int index) const { return *panels_[index]; }
  EventList& events() const { return *events_; }
  TimePanel& times() const { return *times_; }
  /// How high the panel is that stands in the lower right corner.
  int foot_height() const { return foot_height_; }
  /// What stands here before the first run; its button is the window's to connect.
  editor::EmptyState& empty_state() const { return *empty_; }

 signals:
  /// The button of the empty page.
  void runRequested();
  void footChanged();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void build(const editor::ThemeSource& source);
  QWidget* build_side(const editor::ThemeSource& source);
  void look();
  void take(std::shared_ptr<const RunPicture> picture);
  void refresh_bar();
  void refresh_tiles();

  RunControl& control_;
  StoreThread store_;
  std::shared_ptr<RunFollower> follower_;
  std::shared_ptr<const RunPicture> picture_;
  std::int64_t wanted_ = 0;
  bool looking_ = false;
  QTimer timer_;

  QStackedLayout* stack_;
  RunBar* bar_ = nullptr;
  std::array<CurvePanel*, 2> panels_{};
  QBoxLayout* curves_ = nullptr;  ///< Beside each other where there is room.
  QWidget* between_ = nullptr;
  std::array<editor::ValueTile*, 4> tiles_{};
  EventList* events_ = nullptr;
  TimePanel* times_ = nullptr;
  int foot_height_ = 0;
  editor::EmptyState* empty_ = nullptr;
};

}  // namespace netloom::app
