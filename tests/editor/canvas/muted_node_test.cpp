#include <QSignalSpy>
#include <QtTest>

#include "editor/document/arrange.h"
#include "editor/document/muting.h"
#include "tests/editor/canvas/stage.h"
#include "tests/editor/sample.h"
#include "tests/support/test.h"

namespace netloom::editor {

class MutedNodeTest : public QObject {
  Q_OBJECT

 private slots:
  void passes_on_unchanged_and_looks_so();
  void says_why_it_is_not_muted();
  void looks_as_designed();
};

void MutedNodeTest::passes_on_unchanged_and_looks_so() {
  Stage stage;
  add_node(stage.document, "relu", {640, 60});
  connect_nodes(stage.document, {"input1", {}}, "relu1", "x");
  const QImage before = stage.canvas.grab().toImage();
  stage.selection.set({"relu1"});
  stage.canvas.mute_selected();
  stage.selection.clear();
  const NodeFace& face = stage.view().canvas().node("relu1")->face();
  QVERIFY(face.muted);
  QCOMPARE(face.brief, QString("data passes unchanged"));
  QVERIFY(stage.canvas.grab().toImage() != before);
  stage.document.undo_stack().undo();
  QVERIFY(stage.canvas.grab().toImage() == before);
}

void MutedNodeTest::says_why_it_is_not_muted() {
  Stage stage;
  QSignalSpy said(&stage.canvas, &CanvasWidget::said);
  stage.selection.set({"input1"});
  stage.canvas.mute_selected();
  QCOMPARE(said.count(), 1);
  QCOMPARE(said[0][0].toString(), QString("input1 cannot be muted"));
  QVERIFY(!stage.document.node("input1")->muted);
}

void MutedNodeTest::looks_as_designed() {
  for (const bool dark : {true, false}) {
    Stage stage;
    stage.source.set_theme(dark ? Theme::built_in_dark() : Theme::built_in_light());
    stage.document.open(sample_project(layers()), {}, ".");
    arrange_nodes(stage.document);
    QVERIFY(!toggle_muted(stage.document, {"bn1", "relu2"}));
    stage.selection.set({"relu2"});
    stage.canvas.resize(1400, 700);
    stage.canvas.actual_size();
    QVERIFY(save_screenshot(stage.canvas, "muted", stage.source));
  }
}

NETLOOM_TEST(MutedNodeTest)

}  // namespace netloom::editor

#include "muted_node_test.moc"
