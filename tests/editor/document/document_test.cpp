#include "editor/document/document.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "editor/document/edits.h"
#include "editor/document/fixes.h"
#include "editor/document/size_text.h"
#include "editor/document/wiring.h"
#include "engine/core/error.h"
#include "tests/support/test.h"

namespace netloom::editor {

namespace {

const LayerRegistry& layers() {
  static const LayerRegistry registry = LayerRegistry::built_in();
  return registry;
}

}  // namespace

class DocumentTest : public QObject {
  Q_OBJECT

 private slots:
  void undoing_all_gives_the_same_bytes();
  void a_drag_is_one_step();
  void an_edit_that_changes_nothing_is_no_step();
  void copies_keep_the_links_among_them();
  void renaming_follows_links_data_and_losses();
  void a_fix_mends_its_problem();
  void a_fix_of_a_name_keeps_the_place();
  void what_a_fix_adds_has_places();
  void what_a_fix_puts_into_a_link_stands_in_its_row();
  void sizes_are_counted();
  void a_fix_sets_what_the_project_trains_with();
  void what_is_new_takes_the_data_at_hand();
  void a_missing_loss_is_said_once();
  void a_warning_can_be_dismissed();
  void saving_keeps_the_text();
  void a_layer_that_is_not_known_is_kept();
  void a_file_that_cannot_be_written_stays();
};

void DocumentTest::undoing_all_gives_the_same_bytes() {
  Document document(layers());
  const std::string before = document.text();
  add_node(document, "input", {40, 40});
  add_node(document, "dense", {240, 40});
  connect_nodes(document, {"input1", {}}, "dense1", "x");
  set_parameter(document, "dense1", "units", std::int64_t{7});
  move_nodes(document, {"dense1"}, {60, 20}, "drag");
  delete_nodes(document, {"input1"});
  QCOMPARE(document.undo_stack().count(), 6);
  const std::string after = document.text();
  while (document.undo_stack().canUndo()) document.undo_stack().undo();
  QCOMPARE(document.text(), before);
  while (document.undo_stack().canRedo()) document.undo_stack().redo();
  QCOMPARE(document.text(), after);
}

void DocumentTest::a_drag_is_one_step() {
  Document document(layers());
  add_node(document, "relu", {0, 0});
  for (int i = 0; i < 5; ++i) move_nodes(document, {"relu1"}, {20, 0}, "move/1");
  QCOMPARE(document.undo_stack().count(), 2);
  move_nodes(document, {"relu1"}, {20, 0}, "move/2");
  QCOMPARE(document.undo_stack().count(), 3);
}

void DocumentTest::an_edit_that_changes_nothing_is_no_step() {
  Document document(layers());
  add_node(document, "dense", {0, 0});
  QSignalSpy changed(&document, &Document::changed);
  const ParameterValue units = layers().find("dense")->parameter("units")->fallback;
  set_parameter(document, "dense1", "units", units);
  QCOMPARE(document.undo_stack().count(), 1);
  QCOMPARE(changed.count(), 0);
}

void DocumentTest::copies_keep_the_links_among_them() {
  Document document(layers());
  add_node(document, "input", {0, 0});
  add_node(document, "dense", {200, 0});
  add_node(document, "relu", {400, 0});
  connect_nodes(document, {"input1", {}}, "dense1", "x");
  connect_nodes(document, {"dense1", {}}, "relu1", "x");
  const auto added = duplicate_nodes(document, {"dense1", "relu1"});
  QCOMPARE(added, (std::set<std::string>{"dense2", "relu2"}));
  QCOMPARE(document.graph().find("relu2")->inputs.at("x").front().node, std::string("dense2"));
  QCOMPARE(document.graph().find("dense2")->inputs.at("x").front().node, std::string("input1"));
}

void DocumentTest::renaming_follows_links_data_and_losses() {
  Document document(layers());
  add_node(document, "input", {0, 0});
  add_node(document, "dense", {200, 0});
  connect_nodes(document, {"input1", {}}, "dense1", "x");
  document.edit("Bind", [](Project& project) { project.data.columns["input1"] = {"pixels"}; });
  QCOMPARE(rename_node(document, "input1", "image"), QString());
  QCOMPARE(document.graph().find("dense1")->inputs.at("x").front().node, std::string("image"));
  QCOMPARE(document.project().data.columns.count("image"), std::size_t{1});
  QVERIFY(document.project().view.nodes.count("image") == 1);
  QVERIFY(!rename_node(document, "image", "dense1").isEmpty());
  QVERIFY(!rename_node(document, "image", "two words").isEmpty());
}

void DocumentTest::a_fix_mends_its_problem() {
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

void DocumentTest::a_fix_of_a_name_keeps_the_place() {
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

void DocumentTest::what_a_fix_adds_has_places() {
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

void DocumentTest::what_a_fix_puts_into_a_link_stands_in_its_row() {
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

void DocumentTest::sizes_are_counted() {
  Document document(layers());
  QCOMPARE(size_text(document.graph()), QString("0 nodes · 0 links"));
  add_node(document, "input", {0, 0});
  QCOMPARE(size_text(document.graph()), QString("1 node · 0 links"));
  add_node(document, "dense", {200, 0});
  connect_nodes(document, {"input1", {}}, "dense1", "x");
  QCOMPARE(size_text(document.graph()), QString("2 nodes · 1 link"));
}

void DocumentTest::a_fix_sets_what_the_project_trains_with() {
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

void DocumentTest::what_is_new_takes_the_data_at_hand() {
  Document document(layers());
  const auto bound = [&](const char* node) { return document.project().data.columns.count(node); };
  add_node(document, "input", {0, 0});
  QCOMPARE(bound("input1"), std::size_t{0});  // There is no data yet.
  document.undo_stack().undo();
  document.edit("data", [](Project& project) { project.data.source = "iris"; });
  QTRY_VERIFY_WITH_TIMEOUT(!document.reads_data(), 30000);
  const std::string before = document.text();
  add_node(document, "input", {0, 0});
  QCOMPARE(bound("input1"), std::size_t{1});
  document.undo_stack().undo();
  QCOMPARE(document.text(), before);
  document.undo_stack().redo();
  add_node_after(document, {"input1", {}}, {"cross_entropy", "scores"}, {200, 0});
  const auto& all = document.diagnostics();
  const auto open = std::find_if(all.begin(), all.end(),
                                 [](const Diagnostic& one) { return one.port == "target"; });
  QVERIFY(open != all.end());
  const Fix fix = open->fixes.at(0);
  apply_fix(document, fix);
  QCOMPARE(bound("target1"), std::size_t{1});
  QCOMPARE(document.check().nodes.at("target1").classes, std::int64_t{3});
}

void DocumentTest::a_missing_loss_is_said_once() {
  Document document(layers());
  Project project;
  project.data.source = "iris";
  document.open(project, {}, QDir::currentPath().toStdString());
  QTRY_VERIFY_WITH_TIMEOUT(!document.reads_data(), 30000);
  add_node(document, "input", {0, 0});
  add_node_after(document, {"input1", {}}, {"dense", "x"}, {200, 0});
  add_node_after(document, {"dense1", {}}, {"output", "x"}, {400, 0});
  QTRY_VERIFY_WITH_TIMEOUT(!document.reads_data(), 30000);
  QCOMPARE(document.diagnostics().size(), std::size_t{1});
  const Diagnostic& loss = document.diagnostics().front();
  QCOMPARE(loss.code, std::string("graph.loss"));
  QCOMPARE(loss.severity, Severity::error);
  QVERIFY(!loss.fixes.empty());
}

void DocumentTest::a_warning_can_be_dismissed() {
  Document document(layers());
  add_node(document, "input", {0, 0});
  const auto before = document.diagnostics();
  const auto warning = std::find_if(before.begin(), before.end(), [](const Diagnostic& one) {
    return one.severity == Severity::warning;
  });
  QVERIFY(warning != before.end());
  dismiss_warning(document, *warning);
  QCOMPARE(document.dismissed_count(), 1);
  QCOMPARE(document.diagnostics().size(), before.size() - 1);
  restore_warnings(document);
  QCOMPARE(document.dismissed_count(), 0);
  QCOMPARE(document.diagnostics(), before);
}

void DocumentTest::saving_keeps_the_text() {
  QTemporaryDir folder;
  Document document(layers());
  add_node(document, "input", {40, 40});
  const auto path = std::filesystem::path(folder.path().toStdString()) / "a.netloom";
  document.save(path);
  QVERIFY(!document.modified());
  QCOMPARE(write_project(load_project(path.string(), layers()).project, layers()), document.text());
  document.undo_stack().undo();
  QVERIFY(document.modified());
  document.open({}, "a.netloom", {});
  QCOMPARE(document.path(), std::filesystem::current_path() / "a.netloom");
}

void DocumentTest::a_layer_that_is_not_known_is_kept() {
  const std::string line =
      R"({"name": "b", "layer": "warp", "inputs": {"hints": ["a", "a.rest"], "x": "a"}, )"
      R"("parameters": {"rate": 0.25, "sharp": true, "size": [3, 3], "text": "hi"}})";
  const std::string text =
      R"({"netloom": 1, "graph": {"nodes": [{"name": "a", "layer": "input"}, )" + line + "]}}";
  Document document(layers());
  document.open(read_project(text, layers()).project, {}, ".");
  const std::string before = document.text();
  QVERIFY2(before.find(line) != std::string::npos, before.c_str());
  duplicate_nodes(document, {"b"});
  rename_node(document, "a", "image");
  move_nodes(document, {"b"}, {200, 0}, {});
  QVERIFY(document.text().find(R"("layer": "warp", "inputs": {"hints": ["image", "image.rest"])") !=
          std::string::npos);
  while (document.undo_stack().canUndo()) document.undo_stack().undo();
  QCOMPARE(document.text(), before);
}

void DocumentTest::a_file_that_cannot_be_written_stays() {
  Document document(layers());
  add_node(document, "input", {40, 40});
  QVERIFY_EXCEPTION_THROWN(document.save("/proc/no-such-folder/a.netloom"), Error);
  QVERIFY(document.modified());
}

NETLOOM_TEST(DocumentTest)

}  // namespace netloom::editor

#include "document_test.moc"
