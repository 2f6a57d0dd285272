#include <set>

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

#include "editor/canvas/layer_chooser.h"
#include "editor/canvas/link_chooser.h"
#include "editor/document/wiring.h"
#include "tests/editor/canvas/stage.h"
#include "tests/support/test.h"

namespace netloom::editor {

using Names = std::set<std::string>;

/// What the canvas does by keys alone.
class KeysTest : public QObject {
  Q_OBJECT
 private slots:
  void arrows_reach_nodes_without_links();
  void the_selection_is_extended();
  void a_node_is_linked_with_another();
  void links_are_offered_that_fit();
  void links_between_the_selected_nodes_are_cut();
  void a_link_is_led_through_new_points();
  void a_target_comes_in_front_of_what_waits_for_it();
  void a_new_node_covers_no_other();
  void a_layer_follows_the_only_node();
  void too_few_nodes_are_told();
  void layers_are_offered_under_their_categories();
};

namespace {

std::vector<std::string> sources_of(const Document& document, const std::string& node,
                                    const std::string& port) {
  std::vector<std::string> names;
  const Node* found = document.graph().find(node);
  const auto links = found->inputs.find(port);
  if (links == found->inputs.end()) return names;
  for (const Endpoint& from : links->second) names.push_back(from.node);
  return names;
}

}  // namespace

void KeysTest::arrows_reach_nodes_without_links() {
  Stage stage;
  stage.selection.set({"input1"});
  QTest::keyClick(&stage.view(), Qt::Key_Right);
  QCOMPARE(stage.selection.single(), std::string("flatten1"));
  QTest::keyClick(&stage.view(), Qt::Key_Left);
  QCOMPARE(stage.selection.single(), std::string("input1"));
  QTest::keyClick(&stage.view(), Qt::Key_Left);
  QCOMPARE(stage.selection.single(), std::string("input1"));
  add_node(stage.document, "relu", {40, 400});  // Below, and to the right as others are.
  QTest::keyClick(&stage.view(), Qt::Key_Down);
  QCOMPARE(stage.selection.single(), std::string("relu1"));
  QTest::keyClick(&stage.view(), Qt::Key_Up);
  QVERIFY(stage.selection.single() != "relu1");
}

void KeysTest::the_selection_is_extended() {
  Stage stage;
  stage.selection.set({"input1"});
  stage.view().extend_selection(Qt::Key_Right);
  QCOMPARE(stage.selection.nodes(), (Names{"input1", "flatten1"}));
  stage.view().extend_selection(Qt::Key_Right);
  QCOMPARE(stage.selection.nodes(), (Names{"input1", "flatten1", "dense1"}));
  stage.canvas.link_selected();
  QCOMPARE(sources_of(stage.document, "dense1", "x"), std::vector<std::string>{"flatten1"});
  QTest::keyClick(&stage.view(), Qt::Key_Left);
  QCOMPARE(stage.selection.single(), std::string("flatten1"));
}

void KeysTest::a_node_is_linked_with_another() {
  Stage stage;
  stage.selection.set({"input1"});
  stage.canvas.link_selected_with();
  auto& chooser = *stage.canvas.findChild<LinkChooser*>();
  QVERIFY(chooser.isVisible());
  QTest::keyClicks(chooser.field(), "flat");
  QCOMPARE(chooser.list()->count(), 1);
  QTest::keyClick(chooser.field(), Qt::Key_Return);
  QVERIFY(!chooser.isVisible());
  QCOMPARE(sources_of(stage.document, "flatten1", "x"), std::vector<std::string>{"input1"});
  stage.document.undo_stack().undo();
  QVERIFY(sources_of(stage.document, "flatten1", "x").empty());
}

void KeysTest::links_are_offered_that_fit() {
  Stage stage;
  add_node(stage.document, "cross_entropy", {640, 60});
  add_node(stage.document, "target", {440, 260});
  connect_nodes(stage.document, {"input1", {}}, "flatten1", "x");
  const auto offered = [&stage](const std::string& node) {
    std::vector<std::string> texts;
    for (const LinkEnds& one : possible_links(stage.document, node))
      texts.push_back(one.from.node + ">" + one.node + "." + one.port);
    return texts;
  };
  const auto of_target = offered("target1");
  QCOMPARE(of_target.front(), std::string("target1>loss1.target"));
  QVERIFY(std::find(of_target.begin(), of_target.end(), "target1>loss1.scores") == of_target.end());
  const auto of_dense = offered("dense1");
  const auto has = [&](const char* link) {
    return std::find(of_dense.begin(), of_dense.end(), link) != of_dense.end();
  };
  QVERIFY(has("dense1>loss1.scores"));
  QVERIFY(has("flatten1>dense1.x"));
  QVERIFY2(!has("target1>dense1.x"), "classes are no features");
  connect_nodes(stage.document, {"dense1", {}}, "loss1", "scores");
  const auto again = offered("dense1");
  QVERIFY(std::find(again.begin(), again.end(), "dense1>loss1.scores") == again.end());
}

void KeysTest::links_between_the_selected_nodes_are_cut() {
  Stage stage;
  connect_nodes(stage.document, {"input1", {}}, "flatten1", "x");
  connect_nodes(stage.document, {"flatten1", {}}, "dense1", "x");
  stage.selection.set({"input1", "flatten1"});
  stage.canvas.unlink_selected();
  QVERIFY(sources_of(stage.document, "flatten1", "x").empty());
  QCOMPARE(sources_of(stage.document, "dense1", "x").size(), std::size_t{1});
  stage.selection.set({"dense1"});
  stage.canvas.unlink_selected();
  QVERIFY(sources_of(stage.document, "dense1", "x").empty());
  QSignalSpy said(&stage.canvas, &CanvasWidget::said);
  stage.canvas.unlink_selected();
  QCOMPARE(said.size(), 1);
}

void KeysTest::a_link_is_led_through_new_points() {
  Stage stage;
  connect_nodes(stage.document, {"input1", {}}, "flatten1", "x");
  stage.selection.set({"input1"});
  stage.canvas.lead_selected_link();
  QCOMPARE(stage.document.view().routes.size(), std::size_t{1});
  QCOMPARE(stage.selection.pieces().size(), std::size_t{1});
  stage.view().move_selected(Qt::Key_Down);
  stage.canvas.lead_selected_link();
  QCOMPARE(stage.document.view().routes.front().points.size(), std::size_t{2});
  stage.canvas.lead_selected_link();
  const std::vector<Place> points = stage.document.view().routes.front().points;
  QCOMPARE(points.size(), std::size_t{3});
  QCOMPARE(std::set(points.begin(), points.end()).size(), std::size_t{3});
  stage.selection.clear();
  QSignalSpy said(&stage.canvas, &CanvasWidget::said);
  stage.canvas.lead_selected_link();
  QCOMPARE(said.size(), 1);
}

void KeysTest::a_target_comes_in_front_of_what_waits_for_it() {
  Stage stage;
  add_node(stage.document, "cross_entropy", {640, 60});
  stage.selection.set({"loss1"});
  const int steps = stage.document.undo_stack().count();
  stage.view().add_layer("target");
  QCOMPARE(sources_of(stage.document, "loss1", "target"), std::vector<std::string>{"target1"});
  QVERIFY(stage.document.places().at("target1")[0] < stage.document.places().at("loss1")[0]);
  QCOMPARE(stage.document.undo_stack().count(), steps + 1);
  stage.document.undo_stack().undo();
  connect_nodes(stage.document, {"input1", {}}, "flatten1", "x");
  connect_nodes(stage.document, {"flatten1", {}}, "dense1", "x");
  connect_nodes(stage.document, {"dense1", {}}, "loss1", "scores");
  stage.selection.set({"loss1"});
  stage.view().add_layer("target");
  QCOMPARE(sources_of(stage.document, "loss1", "target"), std::vector<std::string>{"target1"});
}

void KeysTest::a_new_node_covers_no_other() {
  Stage stage;
  for (int i = 0; i < 4; ++i) {
    stage.selection.clear();
    stage.view().add_layer("dense");
  }
  const auto& nodes = stage.view().canvas().nodes();
  const auto frame = [](const NodeItem* item) {
    return item->geometry().frame.translated(item->pos());
  };
  for (const auto& [name, item] : nodes) {
    for (const auto& [other, beside] : nodes)
      QVERIFY2(name == other || !frame(item).intersects(frame(beside)), name.c_str());
  }
}

void KeysTest::a_layer_follows_the_only_node() {
  Stage stage;
  delete_nodes(stage.document, {"flatten1", "dense1"});
  stage.selection.clear();
  stage.view().add_layer("flatten");
  QCOMPARE(sources_of(stage.document, "flatten1", "x"), std::vector<std::string>{"input1"});
  stage.selection.clear();
  stage.view().add_layer("dense");
  QVERIFY(sources_of(stage.document, "dense1", "x").empty());
}

void KeysTest::too_few_nodes_are_told() {
  Stage stage;
  QSignalSpy said(&stage.canvas, &CanvasWidget::said);
  stage.selection.set({"input1"});
  const int steps = stage.document.undo_stack().count();
  stage.canvas.link_selected();
  stage.canvas.arrange_selected();
  stage.canvas.align_selected(Line::row);
  stage.selection.set({"input1", "dense1"});
  stage.canvas.distribute_selected(Line::column);
  QCOMPARE(said.size(), 4);
  QCOMPARE(said.back().at(1).toString().left(48),
           QString("This takes at least 3, and 2 are selected. Click"));
  QCOMPARE(stage.document.undo_stack().count(), steps);
}

void KeysTest::layers_are_offered_under_their_categories() {
  Stage stage;
  stage.canvas.search_layer_here();
  auto& chooser = *stage.canvas.findChild<LayerChooser*>();
  QListWidget& list = *chooser.list();
  QCOMPARE(list.item(0)->text(), QString("Data"));
  QCOMPARE(list.currentRow(), 1);
  QTest::keyClick(chooser.field(), Qt::Key_Up);
  QCOMPARE(list.currentRow(), 1);
  int weights = 0;
  while (list.item(weights)->text() != "Weights") ++weights;
  list.setCurrentRow(weights - 1);
  QTest::keyClick(chooser.field(), Qt::Key_Down);
  QCOMPARE(list.currentRow(), weights + 1);
  QTest::keyClicks(chooser.field(), "dense");
  QCOMPARE(list.item(0)->text(), QString("Dense"));
}

NETLOOM_TEST(KeysTest)

}  // namespace netloom::editor

#include "keys_test.moc"
