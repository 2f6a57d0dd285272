#include <functional>

#include <QScrollBar>

#include "tests/editor/canvas/large_project.h"
#include "tests/editor/canvas/stage.h"
#include "tests/support/test.h"

namespace netloom::editor {

/// In every frame all that is in sight is drawn, and most of what is not is hidden.
class CanvasSightTest : public QObject {
  Q_OBJECT

 private slots:
  void what_is_in_sight_is_shown_data();
  void what_is_in_sight_is_shown();
};

namespace {

using Act = std::function<void(Stage&)>;

constexpr int all_nodes = 1000;

struct Items {
  QStringList missing;  ///< In sight, and hidden.
  int in_sight = 0;
  int drawn = 0;

  void add(const QGraphicsItem& item, const QRectF& sight) {
    const QRectF area = item.sceneBoundingRect();
    if (item.isVisible()) ++drawn;
    if (!area.intersects(sight)) return;
    ++in_sight;
    if (!item.isVisible()) missing << QString("at %1, %2").arg(area.x()).arg(area.y());
  }
};

}  // namespace

void CanvasSightTest::what_is_in_sight_is_shown_data() {
  QTest::addColumn<Act>("act");
  const auto row = [](const char* name, const Act& act) { QTest::newRow(name) << act; };
  row("opened", [](Stage&) {});
  row("panned a little", [](Stage& stage) {
    stage.view().horizontalScrollBar()->setValue(stage.view().horizontalScrollBar()->value() + 90);
  });
  row("panned far", [](Stage& stage) {
    stage.view().horizontalScrollBar()->setValue(stage.view().horizontalScrollBar()->value() +
                                                 9000);
    stage.view().verticalScrollBar()->setValue(stage.view().verticalScrollBar()->value() + 400);
  });
  row("zoomed out", [](Stage& stage) { stage.view().set_zoom(0.5, {400, 300}); });
  row("zoomed in again", [](Stage& stage) {
    stage.view().set_zoom(0.31, {400, 300});
    stage.view().centerOn(9000, 600);
    stage.view().viewport()->repaint();
    stage.view().set_zoom(2, stage.view().viewport()->rect().center());
  });
  row("seen from far between", [](Stage& stage) {
    stage.view().fit();
    stage.view().viewport()->repaint();
    stage.view().set_zoom(1, {700, 500});
    stage.view().centerOn(9000, 500);
  });
  row("a node that comes", [](Stage& stage) {
    move_nodes(stage.document, {"n999"}, {40, 200}, "Move");
  });
  row("a node that is dragged here", [](Stage& stage) {
    const auto place = stage.document.places().at("n999");
    stage.view().canvas().offset({{"n999"}, {}}, QPointF(40 - place[0], 200 - place[1]));
  });
  row("a link that crosses", [](Stage& stage) {
    move_nodes(stage.document, {"n2"}, {-9000, 200}, "Move");
    move_nodes(stage.document, {"n3"}, {9000, 200}, "Move");
  });
  row("a new node", [](Stage& stage) { add_node(stage.document, "relu", {60, 260}); });
  row("a larger window", [](Stage& stage) { stage.view().resize(1900, 1300); });
}

void CanvasSightTest::what_is_in_sight_is_shown() {
  QFETCH(Act, act);
  Stage stage;
  stage.document.open(large_project(all_nodes), {}, {});
  stage.view().set_zoom(1, {0, 0});
  stage.view().centerOn(400, 300);
  stage.view().viewport()->repaint();
  act(stage);
  stage.view().viewport()->repaint();
  const CanvasScene& scene = stage.view().canvas();
  const QRectF sight = stage.view().mapToScene(stage.view().viewport()->rect()).boundingRect();
  Items items;
  for (const auto& [name, item] : scene.nodes()) items.add(*item, sight);
  for (const LinkItem* link : scene.links()) items.add(*link, sight);
  QCOMPARE(items.missing, QStringList());
  QVERIFY(items.in_sight > 0);
  // Half a sight of room on each side, four times as wide as the sight where that came closer.
  QVERIFY2(items.drawn <= 16 * items.in_sight, qPrintable(QString::number(items.drawn)));
}

NETLOOM_TEST(CanvasSightTest)

}  // namespace netloom::editor

#include "canvas_sight_test.moc"
