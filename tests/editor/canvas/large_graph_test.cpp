#include <algorithm>

#include <QElapsedTimer>

#include "tests/editor/canvas/large_project.h"
#include "tests/editor/canvas/stage.h"
#include "tests/support/test.h"

namespace netloom::editor {

/// What large graphs cost; the bounds leave room for a loaded machine.
class LargeGraphTest : public QObject {
  Q_OBJECT

 private slots:
  void large_graphs_stay_quick_data();
  void large_graphs_stay_quick();
  void the_view_from_far_follows_every_change();
};

namespace {

/// Milliseconds that a frame takes while the view is dragged, the middle of 15.
double frame_of_pan(CanvasView& view) {
  std::vector<double> times;
  for (int i = 0; i < 15; ++i) {
    QElapsedTimer timer;
    timer.start();
    QTest::mousePress(view.viewport(), Qt::MiddleButton, {}, {800, 450});
    QTest::mouseMove(view.viewport(), {790, 446});
    view.viewport()->repaint();
    times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    QTest::mouseRelease(view.viewport(), Qt::MiddleButton, {}, {790, 446});
  }
  std::nth_element(times.begin(), times.begin() + 7, times.end());
  return times[7];
}

template <class Act>
double milliseconds(const Act& act) {
  QElapsedTimer timer;
  timer.start();
  act();
  return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

}  // namespace

void LargeGraphTest::large_graphs_stay_quick_data() {
  QTest::addColumn<int>("nodes");
  QTest::newRow("1,000") << 1000;
  QTest::newRow("2,000") << 2000;
  QTest::newRow("10,000") << 10000;
}

void LargeGraphTest::large_graphs_stay_quick() {
  QFETCH(int, nodes);
  ThemeSource source;
  Document document(layers());
  Selection selection;
  CanvasWidget canvas(document, selection, source);
  canvas.resize(1600, 900);
  canvas.show();
  QVERIFY(QTest::qWaitForWindowExposed(&canvas));
  Project project = large_project(nodes);
  const double open = milliseconds([&] { document.open(std::move(project), {}, {}); });
  const double edit =
      milliseconds([&] { set_parameter(document, "n7", "units", std::int64_t{24}); });
  const double undo = milliseconds([&] { document.undo_stack().undo(); });
  const double far = frame_of_pan(canvas.view());
  canvas.view().set_zoom(1, {800, 450});
  const double near = frame_of_pan(canvas.view());
  qInfo(
      "%d nodes: open %.0f ms, edit %.1f ms, undo %.1f ms, a frame of panning %.1f ms, of all "
      "%.1f ms",
      nodes, open, edit, undo, near, far);
  QVERIFY2(open < 4000 && edit < 1000 && undo < 1000 && near < 400 && far < 400,
           "bounds with room for a loaded machine");
}

void LargeGraphTest::the_view_from_far_follows_every_change() {
  Stage stage;
  CanvasView& view = stage.view();
  view.set_zoom(0.2, {200, 200});
  const auto colour_at = [&](const QPoint& place) {
    return view.viewport()->grab().toImage().pixelColor(place);
  };
  const auto empty_around = [&](const QPoint& place) {
    const QImage some = view.viewport()->grab({place - QPoint(2, 2), QSize(5, 5)}).toImage();
    QImage nothing(some.size(), some.format());
    nothing.fill(stage.source.theme().canvas);
    return some == nothing;
  };
  const QPoint dense = stage.middle("dense1");
  const QPoint between = stage.at((stage.view().canvas().node("flatten1")->output_place({}) +
                                   stage.view().canvas().node("dense1")->input_place("x")) /
                                  2);
  const Theme& theme = stage.source.theme();
  QCOMPARE(colour_at(dense), theme.error_line);  // Its input is missing.
  QVERIFY(empty_around(between));
  connect_nodes(stage.document, {"flatten1", {}}, "dense1", "x");
  QVERIFY(!empty_around(between));
  QCOMPARE(colour_at(dense), theme.colour(Category::weights));
  stage.selection.set({"dense1"});
  QCOMPARE(colour_at(dense), theme.accent);
  Theme other = theme;
  other.accent = Qt::magenta;
  stage.source.set_theme(other);
  QCOMPARE(colour_at(dense), QColor(Qt::magenta));
  stage.selection.set(Selected());
  CanvasScene& canvas = view.canvas();
  const QImage before = view.viewport()->grab().toImage();
  canvas.hover(nullptr, canvas.links().front());
  QVERIFY(before != view.viewport()->grab().toImage());
  canvas.hover(nullptr, nullptr);
  QCOMPARE(view.viewport()->grab().toImage(), before);
  canvas.offset({{"dense1"}, {}}, {0, 600});
  QVERIFY(empty_around(dense));
  canvas.offset({{"dense1"}, {}}, {});
  const QPointF stood = view.mapToScene(dense);
  delete_nodes(stage.document, {"dense1"});
  QVERIFY(empty_around(stage.at(stood)));
  view.set_zoom(1, {200, 200});
  stage.document.undo_stack().undo();
  view.show_node("dense1");
  QCOMPARE(colour_at(stage.at(view.canvas().node("dense1")->pos() + QPointF(12, 8))),
           theme.colour(Category::weights));
}

NETLOOM_TEST(LargeGraphTest)

}  // namespace netloom::editor

#include "large_graph_test.moc"
