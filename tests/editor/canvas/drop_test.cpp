#include <QtTest>

#include "editor/canvas/drop_ghost.h"
#include "editor/document/arrange.h"
#include "editor/theme/drag_picture.h"
#include "tests/editor/canvas/stage.h"
#include "tests/editor/sample.h"
#include "tests/support/blocks.h"
#include "tests/support/test.h"

namespace netloom::editor {

/// What is dragged from the palette over the canvas, and dropped there.
class DropTest : public QObject {
  Q_OBJECT

 private slots:
  void a_ghost_is_what_comes_data();
  void a_ghost_is_what_comes();
  void a_ghost_goes_with_the_drag();
  void a_block_goes_into_the_link_below_it_data();
  void a_block_goes_into_the_link_below_it();
  void looks_as_designed();
};

namespace {

/// The link of the sample project that ends at `taker`.
const LinkItem* link_to(Stage& stage, const std::string& taker) {
  for (const LinkItem* link : stage.view().canvas().links()) {
    if (link->ends().node == taker) return link;
  }
  return nullptr;
}

/// The sample project in layers, with a block to drag.
void open_sample(Stage& stage) {
  stage.document.offer({residual_block()});
  stage.document.open(sample_project(layers()), {}, ".");
  arrange_nodes(stage.document);
  stage.document.undo_stack().clear();
  stage.canvas.resize(1400, 700);
  stage.canvas.actual_size();
}

/// A place of the pointer at which a dragged layer covers the link, whose line runs 40 px below.
QPoint above_link(Stage& stage, const std::string& taker) {
  const QPointF middle = link_to(stage, taker)->path().pointAtPercent(0.5);
  return stage.at(middle - QPointF(0, 40)) + drag_grip;
}

}  // namespace

void DropTest::a_ghost_is_what_comes_data() {
  QTest::addColumn<QByteArray>("layer");
  QTest::newRow("a layer") << QByteArray("dense");
  QTest::newRow("a block") << QByteArray("residual");
}

void DropTest::a_ghost_is_what_comes() {
  QFETCH(QByteArray, layer);
  Stage stage;
  stage.document.offer({residual_block()});
  const QPoint place(433, 377);
  stage.hold(layer, place);
  QVERIFY(stage.view().ghost() != nullptr);
  const NodeItem& ghost = stage.view().ghost()->item();
  const NodeFace expected = ghost.face();
  const QPointF corner = ghost.pos();
  const QRectF frame = ghost.geometry().frame;
  QVERIFY(frame.translated(corner).contains(stage.view().mapToScene(place)));
  stage.drop(layer, place);
  QVERIFY(stage.view().ghost() == nullptr);
  const NodeItem* item = stage.view().canvas().node(stage.selection.single());
  QCOMPARE(item->face().name, expected.name);
  QCOMPARE(item->face().brief, expected.brief);
  QCOMPARE(item->face().copies, expected.copies);
  QCOMPARE(item->pos(), corner);
  QCOMPARE(item->geometry().frame, frame);
}

void DropTest::a_ghost_goes_with_the_drag() {
  Stage stage;
  const QImage before = stage.canvas.grab().toImage();
  stage.hold("relu", QPoint(433, 377));
  QVERIFY(stage.canvas.grab().toImage() != before);
  QDragLeaveEvent leave;
  QCoreApplication::sendEvent(stage.view().viewport(), &leave);
  QVERIFY(stage.view().ghost() == nullptr);
  QVERIFY(stage.canvas.grab().toImage() == before);
}

void DropTest::a_block_goes_into_the_link_below_it_data() {
  QTest::addColumn<Qt::KeyboardModifiers>("keys");
  QTest::addColumn<QString>("source");
  QTest::newRow("by itself") << Qt::KeyboardModifiers(Qt::NoModifier) << "residual1";
  QTest::newRow("not with Alt") << Qt::KeyboardModifiers(Qt::AltModifier) << "conv1";
}

void DropTest::a_block_goes_into_the_link_below_it() {
  QFETCH(Qt::KeyboardModifiers, keys);
  QFETCH(QString, source);
  Stage stage;
  open_sample(stage);
  const std::string before = stage.document.text();
  stage.drop("residual", above_link(stage, "bn1"), keys);
  QCOMPARE(stage.document.node("bn1")->inputs.at("x").front().node, source.toStdString());
  QCOMPARE(stage.document.undo_stack().count(), 1);
  stage.document.undo_stack().undo();
  QCOMPARE(stage.document.text(), before);
}

void DropTest::looks_as_designed() {
  for (const bool dark : {true, false}) {
    Stage stage;
    stage.source.set_theme(dark ? Theme::built_in_dark() : Theme::built_in_light());
    open_sample(stage);
    stage.hold("residual", above_link(stage, "bn1"));
    QVERIFY(save_screenshot(stage.canvas, "dragged", stage.source));
  }
}

NETLOOM_TEST(DropTest)

}  // namespace netloom::editor

#include "drop_test.moc"
