#pragma once

#include <vector>

#include <QWidget>

#include "editor/theme/theme_source.h"

class QAbstractButton;
class QHBoxLayout;
class QLayout;
class QMenu;
class QPushButton;

namespace netloom::editor {
class IconButton;
class Text;
}  // namespace netloom::editor

namespace netloom::app {

enum class Workspace { start, design, train, runs };

/// What the button at the top right is good for now.
struct RunButtons {
  bool running = false;
  bool paused = false;
  int problems = 0;      ///< Run then leads to the first of them.
  bool possible = true;  ///< A project is open.
};

/// The 48 px bar: project and undo at the left, workspaces in the middle, device, forecast and Run
/// at the right. Run is always at the same place; Pause and Stop take it over.
class TopBar : public QWidget {
  Q_OBJECT
 public:
  explicit TopBar(const editor::ThemeSource& source, QWidget* parent = nullptr);

  void set_project(const QString& name, bool modified);
  void set_workspace(Workspace workspace);
  void set_undo(bool can_undo, const QString& undo_text, bool can_redo, const QString& redo_text);
  void set_run(const RunButtons& buttons);
  void set_device(const QString& name, const QString& detail);
  /// Two lines beside Run: "Forecast · 60 epochs", "2.1 s · 34 MB". Empty texts hide it.
  void set_forecast(const QString& title, const QString& value);
  void set_menu(QMenu* menu);

 signals:
  void homeRequested();
  void workspaceRequested(netloom::app::Workspace workspace);
  void undoRequested();
  void redoRequested();
  void runRequested();
  void pauseRequested();
  void resumeRequested();
  void stopRequested();

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* make_left();
  QWidget* make_workspaces();
  QWidget* make_right();
  QLayout* make_device(QWidget* box);
  QWidget* make_forecast(QWidget* box);
  void add_buttons(QHBoxLayout& row);
  void place_parts();

  const editor::ThemeSource& source_;
  editor::Text* project_ = nullptr;
  editor::IconButton* menu_button_ = nullptr;
  editor::IconButton* undo_ = nullptr;
  editor::IconButton* redo_ = nullptr;
  std::vector<QAbstractButton*> tabs_;
  QWidget* device_icon_ = nullptr;
  QWidget* device_box_ = nullptr;
  editor::Text* device_ = nullptr;
  editor::Text* device_detail_ = nullptr;
  QWidget* forecast_box_ = nullptr;
  editor::Text* forecast_ = nullptr;
  editor::Text* forecast_value_ = nullptr;
  QPushButton* run_ = nullptr;
  QPushButton* pause_ = nullptr;
  QPushButton* stop_ = nullptr;
  QWidget* left_ = nullptr;
  QWidget* workspaces_ = nullptr;
  QWidget* right_ = nullptr;
  bool paused_ = false;
};

}  // namespace netloom::app
