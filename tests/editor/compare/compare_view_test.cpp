#include "editor/compare/compare_view.h"

#include <QScrollBar>
#include <QtTest>

#include "editor/theme/netloom_style.h"
#include "tests/editor/sample.h"
#include "tests/support/graphs.h"
#include "tests/support/test.h"

namespace netloom::editor {

class CompareViewTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { install_theme(*qApp, source_); }
  void lists_what_differs();
  void tells_settings_of_data_and_training();
  void values_are_said_as_people_read_them();
  void equal_projects_say_so();
  void another_layout_moves_nothing();
  void marks_both_pictures();
  void a_line_leads_to_its_node();
  void the_list_is_as_wide_as_its_title();
  void both_show_the_same_part_data();
  void both_show_the_same_part();
  void a_large_graph_begins_at_its_first_difference();
  void looks_as_designed_data();
  void looks_as_designed();

 private:
  Project changed() const;

  ThemeSource source_;
  LayerRegistry registry_ = LayerRegistry::built_in();
  Project sample_ = with_places(sample_project(registry_));

  static Project with_places(Project project) {
    double x = 0;
    for (const Node& node : project.graph.nodes) project.view.nodes[node.name] = {x += 160, 40};
    return project;
  }
};

/// More filters, no flatten but a pool in its place, and the target elsewhere.
Project CompareViewTest::changed() const {
  Project project = sample_;
  project.graph.find("conv2")->parameters["filters"] = std::int64_t{64};
  std::erase_if(project.graph.nodes, [](const Node& one) { return one.name == "flatten"; });
  project.graph.nodes.push_back(node("pool2", "global_avg_pool2d", {{"x", {"relu2"}}}));
  project.graph.find("logits")->inputs["x"] = {{"pool2", {}}};
  project.view.nodes["pool2"] = project.view.nodes["flatten"];
  project.view.nodes.erase("flatten");
  project.view.nodes["label"][1] += 100;
  return project;
}

void CompareViewTest::lists_what_differs() {
  const Compared found = compared(sample_, changed(), registry_);
  QCOMPARE(found.summary, QString("1 changed · 1 added · 1 removed · 1 moved"));
  QCOMPARE(found.lines,
           (std::vector<ComparedLine>{{Mark::changed, "conv2", QString("filters 32 → 64")},
                                      {Mark::added, "pool2", QString("Global average pool")},
                                      {Mark::removed, "flatten", QString("Flatten")},
                                      {Mark::moved, "label", QString("moved")}}));
}

void CompareViewTest::tells_settings_of_data_and_training() {
  Project other = sample_;
  other.training.epochs = 7;
  const Compared one = compared(sample_, other, registry_);
  QCOMPARE(one.summary, QString("The graphs are the same · 1 setting"));
  QCOMPARE(one.lines, (std::vector<ComparedLine>{{Mark::changed, {}, QString("Epochs 120 → 7")}}));
  other.data.source = "iris";
  other.graph.find("conv2")->parameters["filters"] = std::int64_t{64};
  const Compared more = compared(sample_, other, registry_);
  QCOMPARE(more.summary, QString("1 changed · 2 settings"));
  QCOMPARE(more.lines.size(), std::size_t{3});
  CompareView view(registry_, source_);
  view.show_projects(sample_, "A", other, "B");
  view.list().setCurrentRow(2);
}

void CompareViewTest::values_are_said_as_people_read_them() {
  Project project = sample_;
  Node& node = *project.graph.find("conv2");
  node.parameters["bias"] = false;
  node.parameters["padding"] = std::string("valid");
  node.muted = true;
  project.graph.find("pool1")->layer = "avg_pool2d";
  QStringList said;
  for (const ComparedLine& line : compared(sample_, project, registry_).lines) said << line.text;
  said.sort();
  QCOMPARE(said, QStringList({"bias on → off", "layer Max-pool → Average pool", "muted no → yes",
                              "padding same → valid"}));
}

void CompareViewTest::equal_projects_say_so() {
  const Compared found = compared(sample_, sample_, registry_);
  QCOMPARE(found.summary, QString("The graphs are the same"));
  QVERIFY(found.lines.empty());
}

void CompareViewTest::another_layout_moves_nothing() {
  Project project = sample_;
  for (auto& [name, place] : project.view.nodes) place[1] += 100;
  QVERIFY(compared(sample_, project, registry_).lines.empty());
}

void CompareViewTest::marks_both_pictures() {
  CompareView view(registry_, source_);
  view.show_projects(sample_, "A", changed(), "B");
  const auto mark = [](GraphPane& pane, const char* name) {
    return pane.scene_of_nodes().node(name)->mark();
  };
  QCOMPARE(mark(view.before(), "conv2"), Mark::changed);
  QCOMPARE(mark(view.after(), "conv2"), Mark::changed);
  QCOMPARE(mark(view.before(), "flatten"), Mark::removed);
  QCOMPARE(mark(view.after(), "pool2"), Mark::added);
  QCOMPARE(mark(view.after(), "label"), Mark::moved);
  QCOMPARE(mark(view.after(), "conv1"), Mark::none);
  int added = 0;
  for (const LinkItem* link : view.after().scene_of_nodes().links())
    added += link->mark() == Mark::added ? 1 : 0;
  QCOMPARE(added, 2);
}

void CompareViewTest::a_line_leads_to_its_node() {
  CompareView view(registry_, source_);
  view.resize(900, 300);
  view.show();
  view.show_projects(sample_, "A", changed(), "B");
  view.list().setCurrentRow(0);
  QCOMPARE(view.selection().single(), std::string("conv2"));
  const NodeItem* item = view.after().scene_of_nodes().node("label");
  const QPoint at = view.after().mapFromScene(item->sceneBoundingRect().center());
  QTest::mouseClick(view.after().viewport(), Qt::LeftButton, {}, at);
  QCOMPARE(view.selection().single(), std::string("label"));
}

void CompareViewTest::the_list_is_as_wide_as_its_title() {
  Project other = changed();
  other.training.epochs = 7;
  CompareView view(registry_, source_);
  view.resize(1300, 300);
  view.show();
  view.show_projects(sample_, "A", other, "B");
  QTest::qWait(1);
  QVERIFY(view.list().width() >= 300);
  QCOMPARE(view.list().width(), view.list().parentWidget()->width());
}

void CompareViewTest::both_show_the_same_part_data() {
  QTest::addColumn<QPointF>("shift");
  QTest::newRow("same layout") << QPointF(0, 0);
  QTest::newRow("all stand elsewhere") << QPointF(700, -300);
}

/// Whoever compares looks from one to the other: the same node must be as large and as high in
/// both.
void CompareViewTest::both_show_the_same_part() {
  QFETCH(QPointF, shift);
  Project other = changed();
  other.graph.nodes.push_back(node("far", "input", {}));
  other.view.nodes["far"] = {1900, 600};
  for (auto& [name, place] : other.view.nodes) {
    place[0] += shift.x();
    place[1] += shift.y();
  }
  CompareView view(registry_, source_);
  view.resize(1900, 500);
  view.show();
  view.show_projects(sample_, "A", other, "B");
  const auto at = [](GraphPane& pane) {
    return pane.mapFromScene(pane.scene_of_nodes().node("conv2")->pos());
  };
  const auto agree = [&] {
    const QPoint apart = at(view.before()) - at(view.after());
    return view.before().zoom() == view.after().zoom() && apart.manhattanLength() <= 2;
  };
  QVERIFY(view.before().zoom() < 0.5);  // so much room takes the one that stands far away
  QVERIFY(agree());
  const double fitted = view.before().zoom();
  QWheelEvent wheel({100, 100}, view.after().viewport()->mapToGlobal(QPointF(100, 100)), {},
                    {0, 360}, {}, {}, Qt::NoScrollPhase, false);
  QCoreApplication::sendEvent(view.after().viewport(), &wheel);
  QVERIFY(view.before().zoom() > fitted);
  QVERIFY(agree());
  const QPoint before = at(view.after());
  view.before().horizontalScrollBar()->setValue(view.before().horizontalScrollBar()->value() + 90);
  QVERIFY((at(view.after()) - before - QPoint(-90, 0)).manhattanLength() <= 2);
  QVERIFY(agree());
  view.resize(1750, 500);
  QTRY_VERIFY(view.before().zoom() < fitted);
  QVERIFY(agree());
}

void CompareViewTest::a_large_graph_begins_at_its_first_difference() {
  Project other = changed();
  other.graph.nodes.push_back(node("far", "input", {}));
  other.view.nodes["far"] = {9000, 3000};
  CompareView view(registry_, source_);
  view.resize(1300, 500);
  view.show();
  view.show_projects(sample_, "A", other, "B");
  for (GraphPane* pane : {&view.before(), &view.after()}) {
    const NodeItem* item = pane->scene_of_nodes().node("conv2");
    const QPoint at = pane->mapFromScene(item->sceneBoundingRect().center());
    QVERIFY((at - pane->viewport()->rect().center()).manhattanLength() <= 2);
    QVERIFY(pane->zoom() > far_zoom);
    (void)pane->viewport()->grab();
    QVERIFY(item->isVisible());
  }
  QVERIFY(!view.after().scene_of_nodes().node("far")->isVisible());  // It costs no frame anything.
  view.show_projects(other, "A", other, "B");
  QVERIFY(view.before().zoom() < far_zoom);  // nothing differs, so all is shown
}

void CompareViewTest::looks_as_designed_data() {
  QTest::addColumn<bool>("dark");
  QTest::newRow("dark") << true;
  QTest::newRow("light") << false;
}

/// Leaves pictures for people.
void CompareViewTest::looks_as_designed() {
  QFETCH(bool, dark);
  source_.set_theme(dark ? Theme::built_in_dark() : Theme::built_in_light());
  const auto project = [&](const char* name) {
    return load_project(std::string(NETLOOM_SOURCE_DIR "/projects/") + name, registry_).project;
  };
  CompareView view(registry_, source_);
  view.resize(1300, 760);
  view.show();
  view.show_projects(project("digits-mlp.netloom"), "#1 Digits MLP", project("digits-cnn.netloom"),
                     "#2 Digits CNN");
  QTest::qWait(20);
  QVERIFY(save_screenshot(view, "compare", source_));
}

NETLOOM_TEST(CompareViewTest)

}  // namespace netloom::editor

#include "compare_view_test.moc"
