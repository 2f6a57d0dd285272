#include "editor/document/arrange.h"

#include <QtTest>

#include "editor/document/edits.h"
#include "editor/document/remarks.h"
#include "tests/support/graphs.h"
#include "tests/support/test.h"

namespace netloom::editor {

class ArrangeTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void all_nodes_run_from_left_to_right();
  void a_selection_stays_at_its_corner();
  void groups_frame_what_they_framed();
  void a_note_goes_with_its_node();
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

void ArrangeTest::groups_frame_what_they_framed() {
  add_remark(document_, Remark::Kind::group, {670, 260, 280, 230});  // conv1 and relu1
  add_remark(document_, Remark::Kind::group, {5000, 5000, 200, 100});
  const std::string before = document_.text();
  arrange_nodes(document_);
  const QRectF framed = area_of(document_.view().remarks[0]);
  for (const char* name : {"conv1", "relu1"}) {
    const auto [left, top] = place(name);
    QVERIFY(framed.contains(QRectF(left, top, 160, 110)));
  }
  QCOMPARE(place("conv1")[0] - framed.left(), 30.0);
  QCOMPARE(place("conv1")[1] - framed.top(), 40.0);
  for (const char* name : {"image", "flat"})
    QVERIFY(!framed.contains(QPointF(place(name)[0] + 60, place(name)[1] + 30)));
  QCOMPARE(document_.view().remarks[1].x, 5000.0);
  document_.undo_stack().undo();
  QCOMPARE(document_.text(), before);
}

void ArrangeTest::a_note_goes_with_its_node() {
  const auto [x, y] = place("image");
  add_remark(document_, Remark::Kind::note, {x, y + 130, 180, 60});
  arrange_nodes(document_);
  const QRectF note = area_of(document_.view().remarks[0]);
  QVERIFY(place("image")[0] != x);
  QCOMPARE(note.left(), place("image")[0]);
  QCOMPARE(note.top(), place("image")[1] + 130);
  const auto still = document_.view().remarks;
  arrange_nodes(document_, {"image", "conv1"});
  QCOMPARE(document_.view().remarks, still);
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
