#include "editor/canvas/minimap.h"

#include <QtTest>

#include "editor/document/remarks.h"
#include "tests/editor/canvas/stage.h"
#include "tests/editor/sample.h"
#include "tests/support/test.h"

namespace netloom::editor {

class MinimapTest : public QObject {
  Q_OBJECT

 private slots:
  void shows_only_when_something_is_out_of_sight();
  void a_click_looks_there();
  void a_node_that_comes_is_not_under_it_data();
  void a_node_that_comes_is_not_under_it();
  void follows_an_edit();
  void draws_groups();
  void looks_as_designed();

 private:
  /// A row of nodes far longer than the canvas, looked at from its beginning.
  static void spread(Stage& stage) {
    for (int i = 0; i < 12; ++i)
      add_node(stage.document, i % 2 == 0 ? "conv2d" : "relu", {640.0 + 300 * i, 60.0 + 40 * i});
    stage.canvas.actual_size();
    stage.view().centerOn(300, 200);
  }
};

void MinimapTest::shows_only_when_something_is_out_of_sight() {
  Stage stage;
  stage.canvas.fit();
  QVERIFY(stage.canvas.minimap().isHidden());
  spread(stage);
  QVERIFY(!stage.canvas.minimap().isHidden());
  stage.canvas.minimap().set_wanted(false);
  QVERIFY(stage.canvas.minimap().isHidden());
  stage.canvas.minimap().set_wanted(true);
  QVERIFY(!stage.canvas.minimap().isHidden());
  stage.canvas.fit();
  QVERIFY(stage.canvas.minimap().isHidden());
}

void MinimapTest::a_click_looks_there() {
  Stage stage;
  spread(stage);
  Minimap& map = stage.canvas.minimap();
  const auto middle = [&] {
    return stage.view().mapToScene(stage.view().viewport()->rect().center()).x();
  };
  const double before = middle();
  QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(map.width() - 20, map.height() / 2));
  QVERIFY(middle() > before + 2000);
  QTest::mousePress(&map, Qt::LeftButton, {}, QPoint(map.width() - 20, map.height() / 2));
  QTest::mouseMove(&map, QPoint(20, map.height() / 2));
  QTest::mouseRelease(&map, Qt::LeftButton, {}, QPoint(20, map.height() / 2));
  QVERIFY(middle() < before + 500);
}

void MinimapTest::a_node_that_comes_is_not_under_it_data() {
  QTest::addColumn<QPoint>("away");
  QTest::newRow("under its middle") << QPoint(0, 0);
  QTest::newRow("half under it") << QPoint(-120, -60);
  QTest::newRow("past the edge") << QPoint(200, 300);
}

void MinimapTest::a_node_that_comes_is_not_under_it() {
  QFETCH(QPoint, away);
  Stage stage;
  stage.canvas.actual_size();
  Minimap& map = stage.canvas.minimap();
  const QPointF under = stage.view().mapToScene(map.geometry().center() + away);
  const std::string name = add_node(stage.document, "conv2d", {under.x(), under.y()});
  const NodeItem* node = stage.view().canvas().node(name);
  const QRect frame =
      stage.view().mapFromScene(node->geometry().frame.translated(node->pos())).boundingRect();
  QVERIFY(map.isHidden() || !map.geometry().intersects(frame));
  QVERIFY(stage.view().viewport()->rect().intersects(frame));
}

void MinimapTest::follows_an_edit() {
  Stage stage;
  spread(stage);
  Minimap& map = stage.canvas.minimap();
  const QImage before = map.grab().toImage();
  move_nodes(stage.document, {"relu1"}, {0, 200}, "drag");
  const QImage moved = map.grab().toImage();
  QVERIFY(moved != before);
  stage.document.undo_stack().undo();
  QCOMPARE(map.grab().toImage(), before);
}

void MinimapTest::draws_groups() {
  Stage stage;
  spread(stage);
  const QImage before = stage.canvas.minimap().grab().toImage();
  add_remark(stage.document, Remark::Kind::group, {600, 40, 1500, 400});
  QVERIFY(stage.canvas.minimap().grab().toImage() != before);
  stage.document.undo_stack().undo();
  QVERIFY(stage.canvas.minimap().grab().toImage() == before);
}

void MinimapTest::looks_as_designed() {
  for (const bool dark : {true, false}) {
    Stage stage;
    stage.source.set_theme(dark ? Theme::built_in_dark() : Theme::built_in_light());
    spread(stage);
    add_remark(stage.document, Remark::Kind::group, {600, 40, 1500, 400});
    next_remark_colour(stage.document, {{Piece::Kind::remark, 0, 0}});
    QTest::qWait(1);
    QVERIFY(save_screenshot(stage.canvas, "minimap", stage.source));
  }
}

NETLOOM_TEST(MinimapTest)

}  // namespace netloom::editor

#include "minimap_test.moc"
