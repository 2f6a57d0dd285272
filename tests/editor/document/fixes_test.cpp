#include "editor/document/fixes.h"

#include <QtTest>

#include "editor/document/document.h"
#include "editor/document/edits.h"
#include "editor/document/wiring.h"
#include "engine/data/opened_data.h"
#include "tests/editor/layers.h"
#include "tests/support/test.h"

namespace netloom::editor {

class FixesTest : public QObject {
  Q_OBJECT

 private slots:
  void a_fix_mends_its_problem();
  void a_fix_of_a_name_keeps_the_place();
  void what_a_fix_adds_has_places();
  void what_a_fix_puts_into_a_link_stands_in_its_row();
  void a_fix_sets_what_the_project_trains_with();
  void one_fix_makes_an_input_trainable();
};

void FixesTest::a_fix_mends_its_problem() {
  Document document(layers());
  add_node(document, "input", {0, 0});
  set_parameter(document, "input1", "shape",
                std::vector<std::string>{"channel 1", "height 8", "width 8"});
  add_node(document, "dense", {200, 0});
  connect_nodes(document, {"input1", {}}, "dense1", "x");
  const auto& all = document.diagnostics();
  const auto problem = std::find_if(all.begin(), all.end(), [](const Diagnostic& one) {
    return one.node == "dense1" && !one.fixes.empty();
  });
  QVERIFY(problem != all.end());
  Diagnostic fixed = *problem;  // A copy: the list changes with the fix.
  apply_fix(document, fixed.fixes.front());
  QVERIFY(std::find(document.diagnostics().begin(), document.diagnostics().end(), fixed) ==
          document.diagnostics().end());
  QVERIFY(document.check().nodes.at("dense1").known);
}

void FixesTest::a_fix_of_a_name_keeps_the_place() {
  Document document(layers());
  Project project = document.project();
  project.graph.nodes.emplace_back().name = "two words";
  project.graph.nodes.back().layer = "input";
  project.view.nodes["two words"] = {120, 60};
  project.data.columns["two words"] = {"pixels"};
  document.open(project, {}, ".");
  const Fix fix = document.diagnostics().at(0).fixes.at(0);
  QCOMPARE(fix.value, std::string("two_words"));
  apply_fix(document, fix);
  QCOMPARE(document.project().view.nodes.at("two_words"), (std::array<double, 2>{120, 60}));
  QVERIFY(document.project().data.columns.contains("two_words"));
}

void FixesTest::what_a_fix_adds_has_places() {
  Document document(layers());
  add_node(document, "input", {0, 0});
  add_node(document, "dense", {200, 0});
  set_parameter(document, "input1", "shape", std::vector<std::string>{"feature 4"});
  connect_nodes(document, {"input1", {}}, "dense1", "x");
  const auto& all = document.diagnostics();
  const auto no_loss = std::find_if(all.begin(), all.end(),
                                    [](const Diagnostic& one) { return one.code == "graph.loss"; });
  QVERIFY(no_loss != all.end());
  const Fix fix = no_loss->fixes.at(0);
  apply_fix(document, fix);
  QCOMPARE(document.graph().nodes.size(), std::size_t{4});  // a loss and its target
  const Places& places = document.places();
  for (const Node& node : document.graph().nodes) {
    QVERIFY2(places.contains(node.name), node.name.c_str());
    if (node.name != "input1" && node.name != "dense1") QVERIFY(places.at(node.name)[0] == 400);
  }
}

void FixesTest::what_a_fix_puts_into_a_link_stands_in_its_row() {
  Document document(layers());
  add_node(document, "input", {0, 0});
  set_parameter(document, "input1", "shape", std::vector<std::string>{"feature 4"});
  add_node(document, "dense", {200, 0});
  add_node(document, "dense", {400, 0});
  connect_nodes(document, {"input1", {}}, "dense1", "x");
  connect_nodes(document, {"dense1", {}}, "dense2", "x");
  Fix fix;
  fix.kind = Fix::Kind::insert_layer;
  fix.title = phrase("Insert ReLU");
  fix.node = "dense2";
  fix.port = "x";
  fix.layer = "relu";
  apply_fix(document, fix);
  QCOMPARE(document.places().at("relu1"), (std::array<double, 2>{400, 0}));
  QCOMPARE(document.places().at("dense2"), (std::array<double, 2>{600, 0}));
}

void FixesTest::a_fix_sets_what_the_project_trains_with() {
  Document document(layers());
  Fix fix;
  fix.kind = Fix::Kind::set_setting;
  fix.title = phrase("Set batch to 8");
  fix.parameter = "training.batch";
  fix.value = "8";
  apply_fix(document, fix);
  QCOMPARE(document.project().training.batch, std::int64_t{8});
  document.undo_stack().undo();
  QCOMPARE(document.project().training.batch, TrainingSettings().batch);
}

void FixesTest::one_fix_makes_an_input_trainable() {
  Document document(layers());
  document.edit_project("data", [](Project& project) { project.data.source = "iris"; });
  document.opened_data()->open(document.project().data, document.data_folder());
  add_node(document, "input", {0, 0});
  const auto no_loss = [&document]() -> const Diagnostic* {
    for (const Diagnostic& one : document.diagnostics())
      if (one.code == "graph.loss" && !one.fixes.empty()) return &one;
    return nullptr;
  };
  QTRY_VERIFY(no_loss() != nullptr);
  apply_fix(document, Fix(no_loss()->fixes.front()));
  QTRY_VERIFY(!document.reads_data());
  QCOMPARE(document.error_count(), 0);
  QCOMPARE(document.project().data.columns.at("target1"), std::vector<std::string>{"species"});
  const Places& places = document.places();
  QCOMPARE(places.at("dense1"), (Place{200, 0}));
  QCOMPARE(places.at(document.graph().nodes.at(2).name), (Place{400, 0}));  // the loss
  QCOMPARE(places.at("target1"), (Place{200, 140}));
}

NETLOOM_TEST(FixesTest)

}  // namespace netloom::editor

#include "fixes_test.moc"
