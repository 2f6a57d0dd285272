#include "editor/outline/outline_panel.h"

#include <QAbstractItemModelTester>
#include <QTreeView>
#include <QtTest>

#include "editor/document/edits.h"
#include "editor/outline/outline_model.h"
#include "tests/editor/sample.h"
#include "tests/support/graphs.h"
#include "tests/support/test.h"

namespace netloom::editor {

class OutlinePanelTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    install_theme(*qApp, source_);
    qRegisterMetaType<std::string>("std::string");
  }
  void init() { document_.open(sample_project(registry_), {}, QDir::currentPath().toStdString()); }
  void the_model_keeps_its_promises();
  void nodes_stand_in_the_order_of_computing();
  void every_row_says_what_it_is();
  void links_stand_below_their_node();
  void selection_goes_both_ways();
  void an_edit_keeps_the_place();
  void keys_work();
  void pictures();

 private:
  ThemeSource source_;
  LayerRegistry registry_ = LayerRegistry::built_in();
  Document document_{registry_};
  Selection selection_;
};

void OutlinePanelTest::the_model_keeps_its_promises() {
  OutlineModel model(document_);
  const QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
  delete_nodes(document_, {"relu2"});
  document_.undo_stack().undo();
  set_parameter(document_, "logits", "units", std::int64_t{10});
}

void OutlinePanelTest::nodes_stand_in_the_order_of_computing() {
  const OutlineModel model(document_);
  QCOMPARE(model.rowCount(), static_cast<int>(document_.graph().nodes.size()));
  for (const auto& [before, after] :
       {std::pair("image", "conv1"), std::pair("conv1", "bn1"), std::pair("logits", "loss")})
    QVERIFY(model.row_of(before).row() < model.row_of(after).row());
}

void OutlinePanelTest::every_row_says_what_it_is() {
  const OutlineModel model(document_);
  const QString conv = model.row_of("conv2").data(Qt::AccessibleTextRole).toString();
  for (const char* word : {"conv2", "Convolution 2-D", "32 filters", "gives 32×4×4", "4,640"})
    QVERIFY2(conv.contains(word), qPrintable(conv));
  const QString loss = model.row_of("loss").data(Qt::AccessibleTextRole).toString();
  QVERIFY2(loss.contains("problem: 8 scores for 10 classes"), qPrintable(loss));
  QVERIFY(model.has_problem(model.row_of("loss")));
  QVERIFY(!model.has_problem(model.row_of("conv2")));
  document_.edit("one weight", [](Project& project) {
    project.graph.nodes = {features_node(1), node("one", "dense", {{"x", {"features"}}},
                                                  {{"units", std::int64_t{1}}, {"bias", false}})};
  });
  const QString one = model.row_of("one").data(Qt::AccessibleTextRole).toString();
  QVERIFY2(one.contains("1 parameter") && !one.contains("parameters"), qPrintable(one));
}

void OutlinePanelTest::links_stand_below_their_node() {
  const OutlineModel model(document_);
  const QModelIndex loss = model.row_of("loss");
  QCOMPARE(model.rowCount(loss), 2);
  const QModelIndex scores = model.index(0, 0, loss);
  QCOMPARE(model.parent(scores), loss);
  QCOMPARE(model.node(scores), std::string("logits"));
  QCOMPARE(scores.data().toString(), QString("scores ← logits"));
  QVERIFY(scores.data(Qt::AccessibleTextRole).toString().contains("input scores from logits"));
}

void OutlinePanelTest::selection_goes_both_ways() {
  OutlinePanel panel(document_, selection_, source_);
  const auto* model = panel.findChild<OutlineModel*>();
  auto* tree = panel.findChild<QTreeView*>();
  selection_.set({"pool1"});
  QCOMPARE(model->node(tree->currentIndex()), std::string("pool1"));
  tree->setCurrentIndex(model->row_of("conv2"));
  QCOMPARE(selection_.single(), std::string("conv2"));
}

void OutlinePanelTest::an_edit_keeps_the_place() {
  OutlinePanel panel(document_, selection_, source_);
  const auto* model = panel.findChild<OutlineModel*>();
  auto* tree = panel.findChild<QTreeView*>();
  tree->setCurrentIndex(model->row_of("conv2"));
  tree->expand(model->row_of("conv2"));
  set_parameter(document_, "conv2", "filters", std::int64_t{8});
  QCOMPARE(model->node(tree->currentIndex()), std::string("conv2"));
  QVERIFY(tree->isExpanded(model->row_of("conv2")));
}

void OutlinePanelTest::keys_work() {
  OutlinePanel panel(document_, selection_, source_);
  panel.resize(216, 500);
  panel.show();
  QVERIFY(QTest::qWaitForWindowActive(&panel));
  const auto* model = panel.findChild<OutlineModel*>();
  auto* tree = panel.findChild<QTreeView*>();
  tree->setFocus();
  tree->setCurrentIndex(model->row_of("conv1"));
  QTest::keyClick(tree, Qt::Key_Down);
  QCOMPARE(selection_.single(), std::string("bn1"));
  std::string asked;
  connect(&panel, &OutlinePanel::explainRequested, this,
          [&asked](const std::string& node) { asked = node; });
  QTest::keyClick(tree, Qt::Key_F1);
  QCOMPARE(asked, std::string("bn1"));
  QTest::keyClick(tree, Qt::Key_Delete);
  QVERIFY(document_.graph().find("bn1") == nullptr);
}

void OutlinePanelTest::pictures() {
  for (const bool dark : {false, true}) {
    source_.set_theme(dark ? Theme::built_in_dark() : Theme::built_in_light());
    OutlinePanel panel(document_, selection_, source_);
    panel.resize(216, 500);
    panel.show();
    selection_.set({"conv2"});
    panel.findChild<QTreeView*>()->expandAll();
    QTest::qWait(20);
    QVERIFY(save_screenshot(panel, "outline", source_));
  }
}

NETLOOM_TEST(OutlinePanelTest)

}  // namespace netloom::editor

#include "outline_panel_test.moc"
