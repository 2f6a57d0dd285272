#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QtTest>

#include "editor/canvas/problem_card.h"
#include "tests/editor/canvas/stage.h"
#include "tests/editor/sample.h"
#include "tests/support/test.h"

namespace netloom::editor {

class CanvasTest : public QObject {
  Q_OBJECT

 private slots:
  void a_wire_is_drawn_with_the_mouse();
  void a_split_has_an_output_for_each_part();
  void a_wire_that_does_not_fit_is_refused();
  void a_link_is_taken_off_its_input();
  void a_move_is_one_step_on_the_grid();
  void a_box_selects_what_it_touches();
  void a_node_that_comes_is_in_sight();
  void delete_and_undo_bring_the_same_bytes();
  void copy_and_paste_make_new_names();
  void a_dropped_layer_stands_under_the_pointer();
  void a_chosen_layer_is_linked_behind_the_selection();
  void zoom_keeps_the_point_under_the_pointer();
  void arrow_keys_walk_along_links();
  void five_hundred_nodes_are_checked_and_painted_in_time();
  void the_example_looks_as_designed_data();
  void the_example_looks_as_designed();
};

void CanvasTest::a_wire_is_drawn_with_the_mouse() {
  Stage stage;
  stage.drag(stage.output("input1"), stage.input("flatten1", "x"));
  const Node* node = stage.document.graph().find("flatten1");
  QCOMPARE(node->inputs.count("x"), std::size_t{1});
  QCOMPARE(node->inputs.at("x").front().node, std::string("input1"));
  // Backwards, from an input to an output.
  stage.drag(stage.input("dense1", "x"), stage.output("flatten1"));
  QCOMPARE(stage.document.graph().find("dense1")->inputs.count("x"), std::size_t{1});
  QCOMPARE(stage.view().canvas().links().size(), std::size_t{2});
}

void CanvasTest::a_split_has_an_output_for_each_part() {
  Stage stage;
  add_node(stage.document, "split", {240, 260});
  set_parameter(stage.document, "split1", "parts", std::int64_t{3});
  const NodeItem* item = stage.view().canvas().node("split1");
  QCOMPARE(item->geometry().outputs.size(), std::size_t{3});
  QVERIFY(item->geometry().frame.bottom() > item->geometry().outputs[2].centre.y());
  stage.drag(stage.at(item->output_place("y3")), stage.input("dense1", "x"));
  const Endpoint& link = stage.document.graph().find("dense1")->inputs.at("x").front();
  QCOMPARE(link, (Endpoint{"split1", "y3"}));
}

void CanvasTest::a_wire_that_does_not_fit_is_refused() {
  Stage stage;
  connect_nodes(stage.document, {"input1", {}}, "flatten1", "x");
  const int steps = stage.document.undo_stack().count();
  // A node cannot feed what feeds it.
  stage.drag(stage.output("flatten1"), stage.middle("input1"));
  QCOMPARE(stage.document.undo_stack().count(), steps);
  stage.drag(stage.output("input1"), QPoint(500, 500));
  QCOMPARE(stage.document.undo_stack().count(), steps);
}

void CanvasTest::a_link_is_taken_off_its_input() {
  Stage stage;
  connect_nodes(stage.document, {"input1", {}}, "flatten1", "x");
  stage.drag(stage.input("flatten1", "x"), QPoint(300, 500));
  QVERIFY(stage.document.graph().find("flatten1")->inputs.empty());
  stage.document.undo_stack().undo();
  QCOMPARE(stage.document.graph().find("flatten1")->inputs.count("x"), std::size_t{1});
}

void CanvasTest::a_move_is_one_step_on_the_grid() {
  Stage stage;
  const int steps = stage.document.undo_stack().count();
  const QPoint from = stage.middle("dense1");
  stage.drag(from, from + QPoint(47, 33));
  QCOMPARE(stage.document.undo_stack().count(), steps + 1);
  const auto place = stage.document.project().view.nodes.at("dense1");
  QCOMPARE(std::fmod(place[0], 20.0), 0.0);
  QVERIFY(place[0] > 440 && place[1] > 60);
}

void CanvasTest::a_box_selects_what_it_touches() {
  Stage stage;
  stage.drag(stage.at({20, 20}), stage.at({300, 200}));
  QCOMPARE(stage.selection.nodes(), (std::set<std::string>{"flatten1", "input1"}));
  // A click on one of them leaves it alone, one that adds or a drag leaves all.
  QTest::mouseClick(stage.view().viewport(), Qt::LeftButton, {}, stage.middle("flatten1"));
  QCOMPARE(stage.selection.single(), std::string("flatten1"));
  QTest::mouseClick(stage.view().viewport(), Qt::LeftButton, Qt::ShiftModifier,
                    stage.middle("input1"));
  QCOMPARE(stage.selection.nodes().size(), std::size_t{2});
  stage.drag(stage.middle("input1"), stage.middle("input1") + QPoint(0, 40));
  QCOMPARE(stage.selection.nodes().size(), std::size_t{2});
  QTest::mouseClick(stage.view().viewport(), Qt::LeftButton, Qt::ControlModifier,
                    stage.middle("dense1"));
  QCOMPARE(stage.selection.nodes().size(), std::size_t{3});
  QTest::mouseClick(stage.view().viewport(), Qt::LeftButton, {}, stage.at({700, 400}));
  QVERIFY(stage.selection.nodes().empty());
}

void CanvasTest::a_node_that_comes_is_in_sight() {
  Stage stage;
  const auto seen = [&stage](const char* node) {
    return stage.view().viewport()->rect().contains(stage.middle(node));
  };
  add_node(stage.document, "relu", {2000, 900});
  QVERIFY(seen("relu1"));
  QVERIFY(!seen("input1"));
  delete_nodes(stage.document, {"input1"});
  QVERIFY(seen("relu1"));
  stage.document.undo_stack().undo();
  QVERIFY(seen("input1"));
}

void CanvasTest::delete_and_undo_bring_the_same_bytes() {
  Stage stage;
  connect_nodes(stage.document, {"input1", {}}, "flatten1", "x");
  const std::string before = stage.document.text();
  stage.view().select_all();
  stage.view().delete_selected();
  QVERIFY(stage.document.graph().nodes.empty());
  stage.document.undo_stack().undo();
  QCOMPARE(stage.document.text(), before);
}

void CanvasTest::copy_and_paste_make_new_names() {
  Stage stage;
  stage.selection.set({"dense1"});
  stage.view().copy_selected();
  stage.view().paste();
  QCOMPARE(stage.selection.nodes(), (std::set<std::string>{"dense2"}));
  QVERIFY(stage.view().canvas().node("dense2") != nullptr);
}

void CanvasTest::a_dropped_layer_stands_under_the_pointer() {
  Stage stage;
  const QPoint place = stage.at({300, 300});
  stage.drop("relu", place);
  QCOMPARE(stage.selection.single(), std::string("relu1"));
  const NodeItem* item = stage.view().canvas().node("relu1");
  QVERIFY(item->geometry()
              .frame.translated(item->pos())
              .adjusted(-20, -20, 20, 20)
              .contains(stage.view().mapToScene(place)));
}

void CanvasTest::a_chosen_layer_is_linked_behind_the_selection() {
  Stage stage;
  stage.selection.set({"input1"});
  const int steps = stage.document.undo_stack().count();
  stage.view().add_layer("conv2d");
  QCOMPARE(stage.document.undo_stack().count(), steps + 1);
  const std::string added = stage.selection.single();
  QCOMPARE(stage.document.graph().find(added)->inputs.at("x").front().node, std::string("input1"));
}

void CanvasTest::zoom_keeps_the_point_under_the_pointer() {
  Stage stage;
  const QPoint anchor(200, 150);
  const QPointF before = stage.view().mapToScene(anchor);
  stage.view().set_zoom(1.7, anchor);
  const QPointF after = stage.view().mapToScene(anchor);
  QVERIFY(std::hypot(after.x() - before.x(), after.y() - before.y()) < 2);
  stage.view().set_zoom(100, anchor);
  QVERIFY(stage.view().zoom() <= 3);
}

void CanvasTest::arrow_keys_walk_along_links() {
  Stage stage;
  connect_nodes(stage.document, {"input1", {}}, "flatten1", "x");
  stage.selection.set({"input1"});
  QTest::keyClick(&stage.view(), Qt::Key_Right);
  QCOMPARE(stage.selection.single(), std::string("flatten1"));
  QTest::keyClick(&stage.view(), Qt::Key_Left);
  QCOMPARE(stage.selection.single(), std::string("input1"));
}

void CanvasTest::five_hundred_nodes_are_checked_and_painted_in_time() {
  Stage stage;
  stage.document.edit("Long chain", [](Project& project) {
    std::string before = "flatten1";
    for (int i = 0; i < 250; ++i) {
      const int row = i / 20;
      for (const char* layer : {"dense", "relu"}) {
        Node node;
        node.name = std::string(layer) + "_" + std::to_string(i);
        node.layer = layer;
        node.inputs["x"] = {{before, {}}};
        project.view.nodes[node.name] = {(i % 20) * 320.0 + (layer[0] == 'r' ? 160 : 0),
                                         200.0 + row * 120.0};
        before = node.name;
        project.graph.nodes.push_back(std::move(node));
      }
    }
    project.graph.find("flatten1")->inputs["x"] = {{"input1", {}}};
  });
  QElapsedTimer timer;
  timer.start();
  set_parameter(stage.document, "dense_7", "units", std::int64_t{65});
  const qint64 edit = timer.restart();
  stage.canvas.fit();
  stage.view().viewport()->repaint();
  const qint64 paint = timer.elapsed();
  qInfo("an edit of 500 nodes takes %lld ms with all views, a repaint of all %lld ms", edit, paint);
  QVERIFY2(edit < 200, "bound with room for a loaded machine");
}

void CanvasTest::the_example_looks_as_designed_data() {
  QTest::addColumn<bool>("dark");
  QTest::newRow("dark") << true;
  QTest::newRow("light") << false;
}

/// Leaves a picture for people, and checks what must hold in it: every node and link is there,
/// inside the view.
void CanvasTest::the_example_looks_as_designed() {
  QFETCH(bool, dark);
  ThemeSource source(dark ? Theme::built_in_dark() : Theme::built_in_light());
  install_theme(*qApp, source);
  Document document(layers());
  Selection selection;
  CanvasWidget canvas(document, selection, source);
  canvas.resize(920, 640);
  Project project =
      load_project(NETLOOM_SOURCE_DIR "/projects/digits-cnn.netloom", layers()).project;
  document.open(std::move(project), {}, {});
  set_parameter(document, "logits", "units", std::int64_t{8});
  selection.set({"loss"});
  canvas.show();
  QTest::qWait(20);
  const CanvasScene& scene = canvas.view().canvas();
  QCOMPARE(scene.nodes().size(), document.graph().nodes.size());
  for (const auto& [name, item] : scene.nodes()) {
    const QRect place =
        canvas.view().mapFromScene(item->geometry().frame.translated(item->pos())).boundingRect();
    QVERIFY2(canvas.rect().contains(place), name.c_str());
  }
  QVERIFY(canvas.findChild<ProblemCard*>()->isVisible());
  QDir().mkpath(NETLOOM_BINARY_DIR "/screenshots");
  QVERIFY(canvas.grab().save(QStringLiteral(NETLOOM_BINARY_DIR "/screenshots/canvas-%1.png")
                                 .arg(dark ? "dark" : "light")));
}

NETLOOM_TEST(CanvasTest)

}  // namespace netloom::editor

#include "canvas_test.moc"
