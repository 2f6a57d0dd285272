#include "app/desktop/main_window.h"

#include <QScreen>
#include <QtTest>

#include "editor/canvas/minimap.h"
#include "tests/app/desktop/own_home.h"
#include "tests/support/test.h"

namespace netloom::app {

class MainWindowTest : public QObject {
  Q_OBJECT
 private slots:
  void fills_a_screen_that_is_too_small();
  void all_that_was_arranged_is_in_sight();
};

void MainWindowTest::fills_a_screen_that_is_too_small() {
  const OwnHome home;
  const LayerRegistry registry = LayerRegistry::built_in();
  editor::ThemeSource source;
  MainWindow window(registry, source, home.runs());
  window.setMinimumSize(200, 200);
  const QSize room = window.screen()->availableSize();
  window.resize(room.width() - 100, room.height() - 100);
  window.take_size({});
  QVERIFY(!window.isMaximized());
  const QByteArray kept = window.saveGeometry();
  window.resize(room.width(), room.height() - 100);
  window.take_size({});
  QVERIFY(window.isMaximized());
  window.take_size(kept);
  QVERIFY(!window.isMaximized());
}

void MainWindowTest::all_that_was_arranged_is_in_sight() {
  const OwnHome home;
  const LayerRegistry registry = LayerRegistry::built_in();
  editor::ThemeSource source;
  MainWindow window(registry, source, home.runs());
  window.show();
  window.files().open_example(NETLOOM_SOURCE_DIR "/projects/iris.netloom");
  window.show_workspace(Workspace::design);
  editor::CanvasWidget& canvas = window.design().canvas();
  canvas.actual_size();
  canvas.view().centerOn(-1500, 0);
  QVERIFY(!canvas.minimap().isHidden());
  window.actions().find(QStringLiteral("arrange.all"))->action->trigger();
  QVERIFY(canvas.minimap().isHidden());
}

NETLOOM_TEST(MainWindowTest)

}  // namespace netloom::app

#include "main_window_test.moc"
