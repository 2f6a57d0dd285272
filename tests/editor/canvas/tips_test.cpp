#include "editor/canvas/tips.h"

#include <QHelpEvent>
#include <QToolTip>
#include <QtTest>

#include "tests/editor/canvas/stage.h"
#include "tests/editor/sample.h"
#include "tests/support/test.h"

namespace netloom::editor {

/// What is said of what is under the pointer.
class TipsTest : public QObject {
  Q_OBJECT

 private slots:
  void a_link_says_its_axes();
  void a_node_says_its_axes_data();
  void a_node_says_its_axes();
  void several_outputs_are_named();
  void many_inputs_are_not_all_said();
};

namespace {

/// What the tip at `point` of the scene says.
QString tip_at(Stage& stage, QPointF point) {
  QHelpEvent event(QEvent::ToolTip, stage.at(point), QCursor::pos());
  QCoreApplication::sendEvent(stage.view().viewport(), &event);
  return QToolTip::text();
}

}  // namespace

void TipsTest::a_link_says_its_axes() {
  Stage stage;
  const LinkEnds link{{"input1", {}}, "dense1", "x"};
  connect_nodes(stage.document, link.from, link.node, link.port);
  const QStringList lines = link_tip(stage.document, link).split('\n');
  QCOMPARE(lines[0], QString("input1 → dense1.x"));
  QCOMPARE(lines[1], QString("channel 1 · height 8 · width 8"));
  QCOMPARE(tip_at(stage, {180, 74}), lines.join('\n'));
}

void TipsTest::a_node_says_its_axes_data() {
  QTest::addColumn<QString>("node");
  QTest::addColumn<QStringList>("lines");
  QTest::newRow("input") << "image"
                         << QStringList{"image · Input", "→ channel 1 · height 8 · width 8"};
  QTest::newRow("convolution") << "conv2"
                               << QStringList{"conv2 · Convolution 2-D",
                                              "← channel 16 · height 4 · width 4",
                                              "→ channel 32 · height 4 · width 4"};
  QTest::newRow("classes") << "label" << QStringList{"label · Target", "→ one number · 10 classes"};
  QTest::newRow("problem") << "loss"
                           << QStringList{"loss · Cross-entropy", "← scores: feature 8",
                                          "← target: one number · 10 classes",
                                          "8 scores for 10 classes"};
}

void TipsTest::a_node_says_its_axes() {
  QFETCH(QString, node);
  QFETCH(QStringList, lines);
  Stage stage;
  Project project = sample_project(layers());
  for (const Node& one : project.graph.nodes)
    project.view.nodes[one.name] = {200.0 * static_cast<double>(project.view.nodes.size()), 0};
  stage.document.open(std::move(project), {}, ".");
  QCOMPARE(node_tip(stage.document, node.toStdString()), lines.join('\n'));
  const NodeItem* item = stage.view().canvas().node(node.toStdString());
  stage.view().show_node(node.toStdString());
  QCOMPARE(tip_at(stage, item->pos() + QPointF(40, 14)), lines.join('\n'));
}

void TipsTest::several_outputs_are_named() {
  Stage stage;
  add_node(stage.document, "split", {440, 300});
  connect_nodes(stage.document, {"input1", {}}, "split1", "x");
  set_parameter(stage.document, "split1", "axis", std::string("height"));
  const QStringList lines = node_tip(stage.document, "split1").split('\n');
  QVERIFY2(lines.contains("→ y1: channel 1 · height 4 · width 8"), qPrintable(lines.join('\n')));
  QVERIFY(lines.contains("→ y2: channel 1 · height 4 · width 8"));
}

void TipsTest::many_inputs_are_not_all_said() {
  Stage stage;
  add_node(stage.document, "concat", {440, 300});
  for (int i = 0; i < 7; ++i) {
    connect_nodes(stage.document, {"input1", {}}, "concat1", "x");
  }
  const QStringList lines = node_tip(stage.document, "concat1").split('\n');
  QCOMPARE(lines.filter("←").size(), 4);
  QVERIFY(lines.contains("and 3 more inputs"));
}

NETLOOM_TEST(TipsTest)

}  // namespace netloom::editor

#include "tips_test.moc"
