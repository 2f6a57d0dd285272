#include <QApplication>
#include <QLineEdit>
#include <QtTest>

#include "editor/canvas/block_bar.h"
#include "editor/theme/widgets/link_button.h"
#include "tests/editor/canvas/stage.h"
#include "tests/editor/sample.h"
#include "tests/support/blocks.h"
#include "tests/support/test.h"

namespace netloom::editor {

class OpenBlockOnCanvasTest : public QObject {
  Q_OBJECT

 private slots:
  void a_double_click_opens_a_block_and_escape_leaves();
  void enter_opens_the_selected_block();
  void the_bar_tells_the_way_and_the_uses();
  void nodes_are_added_inside();
  void the_inside_looks_as_designed_data();
  void the_inside_looks_as_designed();

 private:
  static void open_sample(Stage& stage) {
    Project project;
    project.name = "Residual digits";
    project.graph = residual_graph({{"repeat", std::int64_t{3}}});
    double x = 40;
    for (const Node& node : project.graph.nodes) project.view.nodes[node.name] = {x += 180, 60};
    stage.document.open(std::move(project), {}, ".");
  }
};

void OpenBlockOnCanvasTest::a_double_click_opens_a_block_and_escape_leaves() {
  Stage stage;
  open_sample(stage);
  QTest::mouseDClick(stage.view().viewport(), Qt::LeftButton, {}, stage.middle("stage"));
  QCOMPARE(stage.document.open_block().use, std::string("stage"));
  QVERIFY(stage.view().canvas().node("conv") != nullptr);
  QVERIFY(stage.view().canvas().node("conv1") == nullptr);
  QCOMPARE(stage.view().canvas().links().size(), std::size_t{6});
  stage.selection.set({"conv"});
  QTest::keyClick(&stage.view(), Qt::Key_Escape);
  QVERIFY(stage.selection.nodes().empty());
  QCOMPARE(stage.document.open_block().use, std::string("stage"));
  QTest::keyClick(&stage.view(), Qt::Key_Escape);
  QVERIFY(stage.document.open_block().use.empty());
  QCOMPARE(stage.selection.single(), std::string("stage"));
  // Any other node is renamed by a double click; Escape keeps its name.
  QTest::mouseDClick(stage.view().viewport(), Qt::LeftButton, {}, stage.middle("conv1"));
  QVERIFY(stage.document.open_block().use.empty());
  auto* name = qobject_cast<QLineEdit*>(QApplication::focusWidget());
  QVERIFY(name != nullptr);
  QTest::keyClicks(name, "other");
  QTest::keyClick(name, Qt::Key_Escape);
  QVERIFY(!name->isVisible());
  QVERIFY(stage.document.node("conv1") != nullptr);
}

void OpenBlockOnCanvasTest::enter_opens_the_selected_block() {
  Stage stage;
  open_sample(stage);
  stage.selection.set({"conv1"});
  QTest::keyClick(&stage.view(), Qt::Key_Return);
  QVERIFY(stage.document.open_block().use.empty());
  stage.selection.set({"stage"});
  QTest::keyClick(&stage.view(), Qt::Key_Return);
  QCOMPARE(stage.document.open_block().use, std::string("stage"));
  QVERIFY(stage.selection.nodes().empty());
}

void OpenBlockOnCanvasTest::the_bar_tells_the_way_and_the_uses() {
  Stage stage;
  open_sample(stage);
  const BlockBar& bar = stage.canvas.block_bar();
  QVERIFY(bar.isHidden());
  stage.document.enter("stage");
  QVERIFY(!bar.isHidden());
  QVERIFY(bar.remark().contains("only"));
  stage.document.leave();
  duplicate_nodes(stage.document, {"stage"});
  stage.document.enter("stage");
  QVERIFY(bar.remark().contains("used 2 times"));
  QCOMPARE(bar.steps().size(), std::size_t{1});
  QCOMPARE(bar.steps().front()->text(), QString("Residual digits"));
  bar.steps().front()->click();
  QVERIFY(stage.document.open_block().use.empty());
  QCOMPARE(stage.selection.single(), std::string("stage"));
}

void OpenBlockOnCanvasTest::nodes_are_added_inside() {
  Stage stage;
  open_sample(stage);
  stage.document.enter("stage");
  stage.drop("dropout", QPoint(400, 400));
  const std::string added = stage.selection.single();
  QVERIFY(stage.document.node(added) != nullptr);
  QCOMPARE(stage.document.project().graph.blocks[0].nodes.back().name, added);
  stage.drag(stage.output("bn"), stage.input(added, "x"));
  QCOMPARE(stage.document.node(added)->inputs.count("x"), std::size_t{1});
}

void OpenBlockOnCanvasTest::the_inside_looks_as_designed_data() {
  QTest::addColumn<bool>("dark");
  QTest::newRow("dark") << true;
  QTest::newRow("light") << false;
}

void OpenBlockOnCanvasTest::the_inside_looks_as_designed() {
  QFETCH(bool, dark);
  Stage stage;
  stage.source.set_theme(dark ? Theme::built_in_dark() : Theme::built_in_light());
  stage.canvas.resize(1100, 460);
  open_sample(stage);
  duplicate_nodes(stage.document, {"stage"});
  stage.document.enter("stage");
  QTest::qWait(1);
  QVERIFY(save_screenshot(stage.canvas, "open-block", stage.source));
}

NETLOOM_TEST(OpenBlockOnCanvasTest)

}  // namespace netloom::editor

#include "open_block_test.moc"
