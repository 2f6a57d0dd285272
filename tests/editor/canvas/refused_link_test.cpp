#include <QSignalSpy>
#include <QtTest>

#include "editor/canvas/link_drag.h"
#include "tests/editor/canvas/stage.h"
#include "tests/support/test.h"

namespace netloom::editor {

class RefusedLinkTest : public QObject {
  Q_OBJECT
 private slots:
  void a_circle_is_refused_with_its_reason_data();
  void a_circle_is_refused_with_its_reason();
};

void RefusedLinkTest::a_circle_is_refused_with_its_reason_data() {
  QTest::addColumn<bool>("backwards");
  QTest::addColumn<bool>("on_port");
  QTest::newRow("from the output") << false << true;
  QTest::newRow("from the input") << true << true;
  QTest::newRow("onto the node") << false << false;
}

void RefusedLinkTest::a_circle_is_refused_with_its_reason() {
  QFETCH(bool, backwards);
  QFETCH(bool, on_port);
  Stage stage;
  if (!backwards) connect_nodes(stage.document, {"input1", {}}, "flatten1", "x");
  connect_nodes(stage.document, {"flatten1", {}}, "dense1", "x");
  const std::string before = stage.document.text();
  QSignalSpy said(&stage.view(), &CanvasView::said);
  const QPoint output = stage.output("dense1");
  const QPoint input = on_port ? stage.input("flatten1", "x") : stage.middle("flatten1");
  QTest::mousePress(stage.view().viewport(), Qt::LeftButton, {}, backwards ? input : output);
  QTest::mouseMove(stage.view().viewport(), backwards ? output : input);
  const auto items = stage.view().canvas().items();
  const auto thread = std::find_if(items.begin(), items.end(), [](QGraphicsItem* item) {
    const auto* link = qgraphicsitem_cast<LinkItem*>(item);
    return link != nullptr && link->ends() == LinkEnds();
  });
  QVERIFY(thread != items.end());
  QCOMPARE(static_cast<LinkItem*>(*thread)->face().label, QString("Would run in a circle"));
  QTest::mouseRelease(stage.view().viewport(), Qt::LeftButton, {}, backwards ? output : input);
  QCOMPARE(said.count(), 1);
  QVERIFY2(said[0][1].toString().contains("'dense1' already depends on 'flatten1'"),
           qPrintable(said[0][1].toString()));
  QCOMPARE(stage.document.text(), before);
}

NETLOOM_TEST(RefusedLinkTest)

}  // namespace netloom::editor

#include "refused_link_test.moc"
