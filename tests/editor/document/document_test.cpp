#include "editor/document/document.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "editor/document/edits.h"
#include "editor/document/fixes.h"
#include "editor/document/size_text.h"
#include "editor/document/wiring.h"
#include "engine/core/error.h"
#include "tests/editor/layers.h"
#include "tests/support/test.h"

namespace netloom::editor {

class DocumentTest : public QObject {
  Q_OBJECT

 private slots:
  void undoing_all_gives_the_same_bytes();
  void a_drag_is_one_step();
  void an_edit_that_changes_nothing_is_no_step();
  void copies_keep_the_links_among_them();
  void renaming_follows_links_data_and_losses();
  void sizes_are_counted();
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

void DocumentTest::sizes_are_counted() {
  Document document(layers());
  QCOMPARE(size_text(document.graph()), QString("0 nodes · 0 links"));
  add_node(document, "input", {0, 0});
  QCOMPARE(size_text(document.graph()), QString("1 node · 0 links"));
  add_node(document, "dense", {200, 0});
  connect_nodes(document, {"input1", {}}, "dense1", "x");
  QCOMPARE(size_text(document.graph()), QString("2 nodes · 1 link"));
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
