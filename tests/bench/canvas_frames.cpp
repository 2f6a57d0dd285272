// What the canvas costs with large graphs: frames of panning near and far, an edit until its shapes
// and problems are shown, undo, layout, opening. Draws 1600 x 900 without a display. Prints, for
// each, the median by the clock and of the processor's time of the window's thread. An argument is
// the number of nodes to do alone.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <utility>
#include <vector>

#include <QApplication>
#include <QtTest>

#include "editor/canvas/canvas_widget.h"
#include "editor/document/arrange.h"
#include "editor/document/edits.h"
#include "engine/core/os/clock.h"
#include "engine/core/os/memory.h"
#include "tests/editor/canvas/large_project.h"

namespace {

using netloom::editor::CanvasView;
using netloom::editor::CanvasWidget;
using netloom::editor::Document;

double thread_seconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

void time(const char* what, int nodes, double most, int calls, const std::function<void()>& act) {
  std::vector<double> clock;
  std::vector<double> processor;
  for (int i = 0; i < calls; ++i) {
    const double before = netloom::monotonic_seconds();
    const double used = thread_seconds();
    act();
    processor.push_back((thread_seconds() - used) * 1e3);
    clock.push_back((netloom::monotonic_seconds() - before) * 1e3);
  }
  std::printf("%-28s %6d nodes  %7.1f ms  (processor %7.1f, wanted %3.0f)\n", what, nodes,
              median(clock), median(processor), most);
}

/// A frame of a drag of the view by its middle button.
void pan(CanvasView& view) {
  QTest::mousePress(view.viewport(), Qt::MiddleButton, {}, {800, 450});
  QTest::mouseMove(view.viewport(), {790, 446});
  view.viewport()->repaint();
  QTest::mouseRelease(view.viewport(), Qt::MiddleButton, {}, {790, 446});
}

void time_all(int nodes) {
  const netloom::LayerRegistry layers = netloom::LayerRegistry::built_in();
  netloom::editor::ThemeSource theme;
  Document document(layers);
  netloom::editor::Selection selection;
  CanvasWidget canvas(document, selection, theme);
  canvas.resize(1600, 900);
  canvas.show();
  QTest::qWait(50);
  CanvasView& view = canvas.view();
  time("open and draw", nodes, 500, 1, [&] {
    document.open(netloom::editor::large_project(nodes), {}, {});
    view.viewport()->repaint();
  });
  view.fit();
  time("pan, everything in sight", nodes, 16, 25, [&] { pan(view); });
  view.set_zoom(0.35, {800, 450});
  time("pan at 35 %", nodes, nodes > 2000 ? 16 : 8, 25, [&] { pan(view); });
  view.set_zoom(1, {800, 450});
  time("pan at 100 %", nodes, nodes > 2000 ? 16 : 8, 25, [&] { pan(view); });
  std::int64_t units = 16;
  time("edit until shown", nodes, 10, 15, [&] {
    netloom::editor::set_parameter(document, "n7", "units", ++units);
    view.viewport()->repaint();
  });
  time("undo until shown", nodes, 10, 1, [&] {
    document.undo_stack().undo();
    view.viewport()->repaint();
  });
  time("layout", nodes, 500, 1, [&] { netloom::editor::arrange_nodes(document); });
  netloom::Project broken = netloom::editor::large_project(nodes);
  for (netloom::Node& node : broken.graph.nodes) node.parameters["unknown"] = std::int64_t{1};
  time("open, a problem at each", nodes, 500, 1, [&] {
    document.open(broken, {}, {});
    view.viewport()->repaint();
  });
}

}  // namespace

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  netloom::keep_freed_memory(64 << 20);  // as the desktop does
  const QApplication app(argc, argv);
  if (argc > 1) {
    time_all(std::atoi(argv[1]));
    return 0;
  }
  for (const int nodes : {1000, 2000, 10000}) time_all(nodes);
  return 0;
}
