#include "editor/document/wiring.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>

#include "editor/canvas/layer_chooser.h"
#include "tests/editor/canvas/stage.h"
#include "tests/editor/sample.h"
#include "tests/support/test.h"

namespace netloom::editor {

class WiringTest : public QObject {
  Q_OBJECT

 private slots:
  void a_link_dropped_on_nothing_asks_for_a_layer();
  void the_search_looks_as_designed_data();
  void the_search_looks_as_designed();
  void a_link_drawn_backwards_asks_for_what_feeds_it();
  void a_search_that_is_left_adds_nothing();
  void a_dropped_layer_goes_into_the_link();
  void a_moved_node_goes_into_the_link();
  void alt_keeps_a_node_out_of_links();
  void either_half_of_a_link_can_be_taken();
  void a_taken_link_hides_until_it_is_dropped();
  void a_click_on_a_link_leaves_it();
  void a_knife_cuts_what_it_crosses();
  void selected_nodes_are_linked_from_left_to_right();
  void a_layer_is_replaced_from_the_search();
  void inputs_are_swapped();
  void selected_nodes_become_a_block();
};

namespace {

Endpoint source_of(const Stage& stage, const std::string& node) {
  const Node* found = stage.document.graph().find(node);
  const auto links = found == nullptr ? decltype(found->inputs.end()){} : found->inputs.find("x");
  if (found == nullptr || links == found->inputs.end()) return {};
  return links->second.front();
}

/// input1 → flatten1 → dense1.
void chain(Stage& stage) {
  connect_nodes(stage.document, {"input1", {}}, "flatten1", "x");
  connect_nodes(stage.document, {"flatten1", {}}, "dense1", "x");
}

QPoint on_link(Stage& stage, const std::string& taker, double at) {
  for (const LinkItem* link : stage.view().canvas().links()) {
    if (link->ends().node == taker) return stage.at(link->path().pointAtPercent(at));
  }
  return {};
}

}  // namespace

void WiringTest::a_link_dropped_on_nothing_asks_for_a_layer() {
  Stage stage;
  const int steps = stage.document.undo_stack().count();
  stage.drag(stage.output("input1"), stage.at({260, 300}));
  auto* chooser = stage.canvas.findChild<LayerChooser*>();
  QVERIFY(chooser->isVisible());
  QTest::keyClicks(chooser->findChild<QLineEdit*>(), "conv 2");
  QCOMPARE(chooser->list()->currentItem()->text(), QString("Convolution 2-D"));
  QTest::keyClick(chooser->findChild<QLineEdit*>(), Qt::Key_Return);
  QVERIFY(!chooser->isVisible());
  QCOMPARE(source_of(stage, "conv1"), (Endpoint{"input1", {}}));
  QCOMPARE(stage.selection.single(), std::string("conv1"));
  QCOMPARE(stage.document.undo_stack().count(), steps + 1);
}

void WiringTest::the_search_looks_as_designed_data() {
  QTest::addColumn<bool>("dark");
  QTest::newRow("dark") << true;
  QTest::newRow("light") << false;
}

/// Leaves a picture for people.
void WiringTest::the_search_looks_as_designed() {
  QFETCH(bool, dark);
  ThemeSource source(dark ? Theme::built_in_dark() : Theme::built_in_light());
  install_theme(*qApp, source);
  Stage stage;
  stage.source.set_theme(source.theme());
  chain(stage);
  stage.drag(stage.output("input1"), stage.at({260, 200}));
  QVERIFY(stage.canvas.findChild<LayerChooser*>()->isVisible());
  QVERIFY(save_screenshot(stage.canvas, "search-on-canvas", stage.source));
}

void WiringTest::a_link_drawn_backwards_asks_for_what_feeds_it() {
  Stage stage;
  stage.drag(stage.input("dense1", "x"), stage.at({440, 300}));
  auto* chooser = stage.canvas.findChild<LayerChooser*>();
  QVERIFY(chooser->isVisible());
  QTest::keyClicks(chooser->findChild<QLineEdit*>(), "relu");
  QTest::keyClick(chooser->findChild<QLineEdit*>(), Qt::Key_Return);
  QCOMPARE(source_of(stage, "dense1"), (Endpoint{"relu1", {}}));
}

void WiringTest::a_search_that_is_left_adds_nothing() {
  Stage stage;
  QLineEdit panel(&stage.canvas);
  panel.show();
  QVERIFY(QTest::qWaitForWindowActive(&stage.canvas));
  const std::string before = stage.document.text();
  QTest::mouseDClick(stage.view().viewport(), Qt::LeftButton, {}, stage.at({260, 300}));
  auto* chooser = stage.canvas.findChild<LayerChooser*>();
  QVERIFY(chooser->isVisible());
  auto* search = chooser->findChild<QLineEdit*>();
  QTest::keyClicks(search, "xyzzy");
  QTest::keyClick(search, Qt::Key_Return);
  QVERIFY(chooser->isVisible());
  QTest::keyClick(search, Qt::Key_Escape);
  QVERIFY(!chooser->isVisible());
  QVERIFY(stage.view().hasFocus());
  QCOMPARE(stage.document.text(), before);
}

void WiringTest::a_dropped_layer_goes_into_the_link() {
  Stage stage;
  chain(stage);
  const int steps = stage.document.undo_stack().count();
  stage.drop("relu", on_link(stage, "dense1", 0.5));
  QCOMPARE(source_of(stage, "relu1"), (Endpoint{"flatten1", {}}));
  QCOMPARE(source_of(stage, "dense1"), (Endpoint{"relu1", {}}));
  QCOMPARE(stage.document.undo_stack().count(), steps + 1);
  // Neighbours make room.
  const Places& places = stage.document.project().view.nodes;
  QCOMPARE(places.at("flatten1")[0], 240.0);
  QVERIFY(places.at("relu1")[0] >= 440 && places.at("dense1")[0] >= places.at("relu1")[0] + 200);
}

void WiringTest::a_moved_node_goes_into_the_link() {
  Stage stage;
  connect_nodes(stage.document, {"input1", {}}, "dense1", "x");
  const std::string before = stage.document.text();
  const int steps = stage.document.undo_stack().count();
  move_nodes(stage.document, {"flatten1"}, {0, 300}, {});
  stage.drag(stage.middle("flatten1"), on_link(stage, "dense1", 0.5));
  QCOMPARE(source_of(stage, "flatten1"), (Endpoint{"input1", {}}));
  QCOMPARE(source_of(stage, "dense1"), (Endpoint{"flatten1", {}}));
  QCOMPARE(stage.document.undo_stack().count(), steps + 2);
  stage.document.undo_stack().undo();
  stage.document.undo_stack().undo();
  QCOMPARE(stage.document.text(), before);
}

void WiringTest::alt_keeps_a_node_out_of_links() {
  Stage stage;
  connect_nodes(stage.document, {"input1", {}}, "dense1", "x");
  move_nodes(stage.document, {"flatten1"}, {0, 300}, {});
  const QPoint from = stage.middle("flatten1");
  const QPoint to = on_link(stage, "dense1", 0.5);
  QTest::mousePress(stage.view().viewport(), Qt::LeftButton, {}, from);
  QTest::mouseMove(stage.view().viewport(), to);
  QTest::mouseRelease(stage.view().viewport(), Qt::LeftButton, Qt::AltModifier, to);
  QCOMPARE(source_of(stage, "dense1"), (Endpoint{"input1", {}}));
  QVERIFY(!has_links(stage.document.graph(), "flatten1"));
}

void WiringTest::either_half_of_a_link_can_be_taken() {
  Stage stage;
  move_nodes(stage.document, {"dense1"}, {0, 200}, {});
  connect_nodes(stage.document, {"input1", {}}, "flatten1", "x");
  // The half at the input goes to another input,
  stage.drag(on_link(stage, "flatten1", 0.6), stage.input("dense1", "x"));
  QCOMPARE(source_of(stage, "flatten1"), Endpoint{});
  QCOMPARE(source_of(stage, "dense1"), (Endpoint{"input1", {}}));
  // the half at the output to another output,
  stage.drag(on_link(stage, "dense1", 0.2), stage.output("flatten1"));
  QCOMPARE(source_of(stage, "dense1"), (Endpoint{"flatten1", {}}));
  // and a link that is let go elsewhere is gone.
  stage.drag(on_link(stage, "dense1", 0.8), stage.at({60, 400}));
  QCOMPARE(source_of(stage, "dense1"), Endpoint{});
}

void WiringTest::a_taken_link_hides_until_it_is_dropped() {
  Stage stage;
  chain(stage);
  const auto seen = [&stage] {
    const auto& links = stage.view().canvas().links();
    return std::count_if(links.begin(), links.end(),
                         [](const LinkItem* one) { return one->isVisible(); });
  };
  const QPoint from = on_link(stage, "dense1", 0.8);
  QTest::mousePress(stage.view().viewport(), Qt::LeftButton, {}, from);
  QTest::mouseMove(stage.view().viewport(), from + QPoint(30, 90));
  QCOMPARE(seen(), 1);
  QTest::keyClick(&stage.view(), Qt::Key_Escape);
  QCOMPARE(seen(), 2);
}

void WiringTest::a_click_on_a_link_leaves_it() {
  Stage stage;
  chain(stage);
  const std::string before = stage.document.text();
  QTest::mouseClick(stage.view().viewport(), Qt::LeftButton, {}, on_link(stage, "dense1", 0.5));
  QCOMPARE(stage.document.text(), before);
  QVERIFY(!stage.canvas.findChild<LayerChooser*>()->isVisible());
}

void WiringTest::a_knife_cuts_what_it_crosses() {
  Stage stage;
  chain(stage);
  const int steps = stage.document.undo_stack().count();
  const QPoint middle = on_link(stage, "dense1", 0.5);
  QTest::mousePress(stage.view().viewport(), Qt::RightButton, Qt::ControlModifier,
                    middle - QPoint(0, 40));
  QTest::mouseMove(stage.view().viewport(), middle);
  QTest::mouseMove(stage.view().viewport(), middle + QPoint(0, 40));
  QTest::mouseRelease(stage.view().viewport(), Qt::RightButton, Qt::ControlModifier,
                      middle + QPoint(0, 40));
  QCOMPARE(source_of(stage, "dense1"), Endpoint{});
  QCOMPARE(source_of(stage, "flatten1"), (Endpoint{"input1", {}}));
  QCOMPARE(stage.document.undo_stack().count(), steps + 1);
}

void WiringTest::selected_nodes_are_linked_from_left_to_right() {
  Stage stage;
  stage.view().select_all();
  stage.canvas.link_selected();
  QCOMPARE(source_of(stage, "flatten1"), (Endpoint{"input1", {}}));
  QCOMPARE(source_of(stage, "dense1"), (Endpoint{"flatten1", {}}));
}

void WiringTest::a_layer_is_replaced_from_the_search() {
  Stage stage;
  chain(stage);
  stage.selection.set({"flatten1"});
  stage.canvas.replace_selected();
  auto* search = stage.canvas.findChild<LayerChooser*>()->findChild<QLineEdit*>();
  QTest::keyClicks(search, "relu");
  QTest::keyClick(search, Qt::Key_Return);
  QCOMPARE(stage.document.graph().find("flatten1")->layer, std::string("relu"));
  QCOMPARE(source_of(stage, "flatten1"), (Endpoint{"input1", {}}));
  QCOMPARE(source_of(stage, "dense1"), (Endpoint{"flatten1", {}}));
}

void WiringTest::inputs_are_swapped() {
  Stage stage;
  add_node(stage.document, "subtract", {640, 60});
  const std::vector<std::string> ports = swappable_inputs(stage.document, "subtract1");
  QVERIFY(ports.empty());  // Nothing is linked yet.
  const LayerType& layer = *layers().find("subtract");
  connect_nodes(stage.document, {"dense1", {}}, "subtract1", layer.inputs[0].name);
  stage.selection.set({"subtract1"});
  stage.canvas.swap_selected_inputs();
  const Node& node = *stage.document.graph().find("subtract1");
  QVERIFY(node.inputs.count(layer.inputs[0].name) == 0);
  QVERIFY(node.inputs.count(layer.inputs[1].name) == 1);
}

void WiringTest::selected_nodes_become_a_block() {
  Stage stage;
  chain(stage);
  stage.selection.set({"flatten1", "dense1"});
  stage.canvas.collapse_selected();
  const std::string use = stage.selection.single();
  QCOMPARE(source_of(stage, use), (Endpoint{"input1", {}}));
  // The field for its name is open.
  QTest::keyClicks(QApplication::focusWidget(), "head");
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  QVERIFY(stage.view().canvas().node("head") != nullptr);
  stage.canvas.inline_selected();
  QCOMPARE(stage.selection.nodes(), (std::set<std::string>{"head_dense1", "head_flatten1"}));
  // An input is no part of a block: nothing happens.
  const std::string before = stage.document.text();
  stage.selection.set({"input1"});
  stage.canvas.collapse_selected();
  QCOMPARE(stage.document.text(), before);
}

NETLOOM_TEST(WiringTest)

}  // namespace netloom::editor

#include "wiring_test.moc"
