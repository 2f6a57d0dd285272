#include <algorithm>

#include <QElapsedTimer>

#include "tests/editor/canvas/stage.h"
#include "tests/support/test.h"

namespace netloom::editor {

/// What large graphs cost; the bounds leave room for a loaded machine.
class LargeGraphTest : public QObject {
  Q_OBJECT

 private slots:
  void large_graphs_stay_quick_data();
  void large_graphs_stay_quick();
};

namespace {

/// A chain of `count` dense and relu nodes in rows of a hundred.
Project large_project(int count) {
  Project project;
  Node input;
  input.name = "input";
  input.layer = "input";
  input.parameters["shape"] = std::vector<std::string>{"feature 16"};
  std::string before = input.name;
  project.graph.nodes.push_back(std::move(input));
  project.view.nodes["input"] = {0, 0};
  for (int i = 1; i < count; ++i) {
    Node node;
    node.name = "n" + std::to_string(i);
    node.layer = i % 2 == 1 ? "dense" : "relu";
    if (i % 2 == 1) node.parameters["units"] = std::int64_t{16};
    node.inputs["x"] = {{before, {}}};
    before = node.name;
    const int row = i / 100;
    project.view.nodes[node.name] = {i % 100 * 200.0, row * 140.0};
    project.graph.nodes.push_back(std::move(node));
  }
  return project;
}

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

NETLOOM_TEST(LargeGraphTest)

}  // namespace netloom::editor

#include "large_graph_test.moc"
