#include "tests/editor/canvas/stage.h"
#include "tests/support/test.h"

namespace netloom::editor {

class LinkLabelTest : public QObject {
  Q_OBJECT
 private slots:
  void stands_clear_of_the_nodes_at_both_ends_data();
  void stands_clear_of_the_nodes_at_both_ends();
};

void LinkLabelTest::stands_clear_of_the_nodes_at_both_ends_data() {
  QTest::addColumn<double>("gap");
  QTest::addColumn<bool>("between");
  QTest::newRow("far apart") << 120.0 << true;
  QTest::newRow("near") << 20.0 << false;
  QTest::newRow("almost touching") << 10.0 << false;
}

void LinkLabelTest::stands_clear_of_the_nodes_at_both_ends() {
  QFETCH(double, gap);
  QFETCH(bool, between);
  Stage stage;
  connect_nodes(stage.document, {"input1", {}}, "flatten1", "x");
  const auto frame = [&stage](const char* node) {
    const NodeItem* item = stage.view().canvas().node(node);
    return item->geometry().frame.translated(item->pos());
  };
  const double right = frame("input1").right();
  stage.document.edit("Place", [&](Project& project) {
    project.view.nodes["flatten1"] = {right + gap, 60};
  });
  const LinkItem& link = *stage.view().canvas().links().front();
  QCOMPARE(link.face().label, QString::fromUtf8("1×8×8"));
  const QRectF label = link.label_box();
  QVERIFY(!label.intersects(frame("input1")));
  QVERIFY(!label.intersects(frame("flatten1")));
  QCOMPARE(label.bottom() > frame("input1").top(), between);
  QVERIFY(link.boundingRect().contains(label));
}

NETLOOM_TEST(LinkLabelTest)

}  // namespace netloom::editor

#include "link_label_test.moc"
