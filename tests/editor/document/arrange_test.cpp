#include "editor/document/arrange.h"

#include <QtTest>

#include "editor/document/edits.h"
#include "tests/support/graphs.h"
#include "tests/support/test.h"

namespace netloom::editor {

class ArrangeTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void all_nodes_run_from_left_to_right();
  void a_selection_stays_at_its_corner();
  void nodes_line_up();
  void distances_become_equal();

 private:
  std::array<double, 2> place(const std::string& name) {
    return document_.project().view.nodes.at(name);
  }

  LayerRegistry registry_ = LayerRegistry::built_in();
  Document document_{registry_};
};

void ArrangeTest::init() {
  Project project;
  project.graph = digits_graph();
  double x = 900;
  for (const Node& node : project.graph.nodes) {
    project.view.nodes[node.name] = {x, x / 2 - 50};
    x -= 100;
  }
  document_.open(std::move(project), {}, ".");
}

void ArrangeTest::all_nodes_run_from_left_to_right() {
  const std::string before = document_.text();
  arrange_nodes(document_);
  QCOMPARE(document_.undo_stack().count(), 1);
  QVERIFY(place("image")[0] < place("conv1")[0]);
  QVERIFY(place("conv1")[0] < place("relu1")[0]);
  QCOMPARE(place("image")[1], place("conv1")[1]);
  document_.undo_stack().undo();
  QCOMPARE(document_.text(), before);
}

void ArrangeTest::a_selection_stays_at_its_corner() {
  const auto others = place("logits");
  arrange_nodes(document_, {"image", "conv1", "relu1"});
  QCOMPARE(place("logits"), others);
  QCOMPARE(place("image"), (std::array<double, 2>{700, 300}));
  QCOMPARE(place("relu1"), (std::array<double, 2>{1100, 300}));
}

void ArrangeTest::nodes_line_up() {
  align_nodes(document_, {"image", "conv1", "relu1"}, Line::row);
  QCOMPARE(place("image")[1], place("relu1")[1]);
  QCOMPARE(place("conv1")[1], place("relu1")[1]);
  align_nodes(document_, {"image", "conv1"}, Line::column);
  QCOMPARE(place("image")[0], place("conv1")[0]);
  const int steps = document_.undo_stack().count();
  align_nodes(document_, {"image"}, Line::row);
  QCOMPARE(document_.undo_stack().count(), steps);
}

void ArrangeTest::distances_become_equal() {
  move_nodes(document_, {"conv1"}, {80, 0}, {});
  distribute_nodes(document_, {"image", "conv1", "relu1"}, Line::row);
  QCOMPARE(place("image")[0] - place("conv1")[0], place("conv1")[0] - place("relu1")[0]);
}

NETLOOM_TEST(ArrangeTest)

}  // namespace netloom::editor

#include "arrange_test.moc"
