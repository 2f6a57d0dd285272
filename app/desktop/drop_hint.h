#pragma once

#include <QWidget>

#include "app/desktop/given_files.h"
#include "editor/theme/theme_source.h"

namespace netloom::editor {
class IconLabel;
class Paragraph;
}  // namespace netloom::editor

namespace netloom::app {

/// Lies over the whole of a window while files are dragged over it, and says what letting go of
/// them would do. Takes no events itself. Goes at the first key or movement of the mouse that is
/// not the drag's, as nobody tells of a drag whose program ended.
class DropHint : public QWidget {
  Q_OBJECT
 public:
  DropHint(const editor::ThemeSource& source, QWidget* window);

  /// `anew` is where no project is in sight: data would begin a new one.
  void show_for(const Given& given, bool anew);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  const editor::ThemeSource& source_;
  QWidget* card_;
  editor::IconLabel* icon_;
  editor::Paragraph* title_;
  editor::Paragraph* text_;
  bool useful_ = true;
};

}  // namespace netloom::app
