#include "editor/canvas/canvas_bar.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QtTest>

#include "app/desktop/main_window.h"
#include "app/desktop/search_box.h"
#include "editor/canvas/layer_chooser.h"
#include "editor/theme/widgets/icon_button.h"
#include "tests/app/desktop/own_home.h"
#include "tests/editor/sample.h"
#include "tests/support/test.h"

namespace netloom::app {

/// The strip on the canvas in which people find how to add and to find.
class CanvasBarTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { editor::install_theme(*qApp, source_); }
  void init();
  void it_stands_beside_the_zoom_data();
  void it_stands_beside_the_zoom();
  void its_buttons_do_what_they_say();
  void they_show_the_keys_of_now();
  void its_menu_chooses_what_is_told();

 private:
  editor::CanvasBar& bar() { return window_->design().canvas().bar(); }
  QPushButton* button(const char* text) {
    for (auto* one : bar().findChildren<QPushButton*>())
      if (one->text() == text) return one;
    return nullptr;
  }

  OwnHome home_;
  editor::ThemeSource source_;
  LayerRegistry registry_ = LayerRegistry::built_in();
  std::unique_ptr<MainWindow> window_;
};

void CanvasBarTest::init() {
  QSettings().clear();
  window_ = std::make_unique<MainWindow>(registry_, source_, home_.runs());
  window_->show();
  window_->document().open(editor::sample_project(registry_), {}, {});
  window_->show_workspace(Workspace::design);
}

void CanvasBarTest::it_stands_beside_the_zoom_data() {
  QTest::addColumn<QSize>("size");
  QTest::newRow("small") << QSize(1280, 720);
  QTest::newRow("usual") << QSize(1440, 900);
}

/// Nothing that floats over the canvas covers another.
void CanvasBarTest::it_stands_beside_the_zoom() {
  QFETCH(QSize, size);
  window_->resize(size);
  QTest::qWait(1);
  const QWidget& canvas = window_->design().canvas();
  QVERIFY(canvas.rect().contains(bar().geometry()));
  for (const QWidget* other :
       canvas.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
    if (other == &bar() || !other->isVisible() || other == &window_->design().canvas().view())
      continue;
    QVERIFY2(!other->geometry().intersects(bar().geometry()), other->metaObject()->className());
  }
}

void CanvasBarTest::its_buttons_do_what_they_say() {
  QTest::mouseClick(button("Add layer"), Qt::LeftButton);
  auto* chooser = window_->design().canvas().findChild<editor::LayerChooser*>();
  QVERIFY(chooser->isVisible());
  chooser->hide();
  QTest::mouseClick(button("Find"), Qt::LeftButton);
  QVERIFY(window_->findChild<SearchBox*>()->isVisible());
}

void CanvasBarTest::they_show_the_keys_of_now() {
  const auto keys = [&] { return button("Add layer")->property("keycap").toString(); };
  QCOMPARE(keys(), QString("Shift+A"));
  const int width = bar().width();
  window_->actions().set_keys("nodes.add_layer", {});
  QCOMPARE(keys(), QString());
  QVERIFY(bar().width() < width);
}

/// It is kept for the next start, too.
void CanvasBarTest::its_menu_chooses_what_is_told() {
  auto* eye = bar().findChild<editor::IconButton*>();
  QList<QAction*> offered;
  QTimer::singleShot(0, [&] {
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (menu == nullptr) return;
    offered = menu->actions();
    menu->actions().front()->trigger();
    menu->close();
  });
  QTest::mouseClick(eye, Qt::LeftButton);
  const auto action = [&](const char* id) { return window_->actions().find(id)->action; };
  QCOMPARE(offered,
           (QList<QAction*>{action("view.shapes"), action("view.samples"), action("view.costs")}));
  QVERIFY(!window_->design().canvas().view().canvas().details().shapes);
  window_ = std::make_unique<MainWindow>(registry_, source_, home_.runs());
  QVERIFY(!window_->design().canvas().view().canvas().details().shapes);
  QVERIFY(!window_->actions().find("view.shapes")->action->isChecked());
  QVERIFY(window_->actions().find("view.samples")->action->isChecked());
}

NETLOOM_TEST(CanvasBarTest)

}  // namespace netloom::app

#include "canvas_bar_test.moc"
