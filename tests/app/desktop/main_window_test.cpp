#include "app/desktop/main_window.h"

#include <QScreen>
#include <QtTest>

#include "tests/app/desktop/own_home.h"
#include "tests/support/test.h"

namespace netloom::app {

class MainWindowTest : public QObject {
  Q_OBJECT
 private slots:
  void fills_a_screen_that_is_too_small();
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
  window.resize(room.width() + 100, room.height() - 100);
  window.take_size({});
  QVERIFY(window.isMaximized());
  window.take_size(kept);
  QVERIFY(!window.isMaximized());
}

NETLOOM_TEST(MainWindowTest)

}  // namespace netloom::app

#include "main_window_test.moc"
