#include "editor/document/muting.h"

#include <QtTest>

#include "editor/document/block_edits.h"
#include "editor/document/edits.h"
#include "tests/support/blocks.h"
#include "tests/support/test.h"

namespace netloom::editor {

class MutingTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void mutes_and_lets_work_again();
  void mutes_what_is_not_muted_first();
  void mutes_inside_a_block();
  void shows_the_inside_of_what_is_muted();
  void says_why_not();
  void a_copy_is_muted_too();
  void survives_the_file();

 private:
  bool muted(const std::string& name) const { return document_->node(name)->muted; }

  LayerRegistry registry_ = LayerRegistry::built_in();
  std::unique_ptr<Document> document_;
};

void MutingTest::init() {
  document_ = std::make_unique<Document>(registry_);
  Project project;
  project.graph = residual_graph();
  project.graph.nodes.insert(project.graph.nodes.begin() + 2,
                             node("relu1", "relu", {{"x", {"conv1"}}}));
  project.graph.find("stage")->inputs["x"] = {{"relu1", {}}};
  document_->open(std::move(project), {}, ".");
}

void MutingTest::mutes_and_lets_work_again() {
  const std::string before = document_->text();
  QVERIFY(!toggle_muted(*document_, {"relu1"}));
  QVERIFY(muted("relu1"));
  QCOMPARE(document_->undo_stack().undoText(), QString("Mute relu1"));
  QVERIFY(document_->check().ok());
  QVERIFY(!toggle_muted(*document_, {"relu1"}));
  QCOMPARE(document_->text(), before);
  QCOMPARE(document_->undo_stack().count(), 2);
  document_->undo_stack().undo();
  document_->undo_stack().undo();
  QCOMPARE(document_->text(), before);
}

void MutingTest::mutes_what_is_not_muted_first() {
  QVERIFY(!all_muted(*document_, {}));
  QVERIFY(!toggle_muted(*document_, {"relu1"}));
  QVERIFY(!all_muted(*document_, {"relu1", "stage"}));
  QVERIFY(!toggle_muted(*document_, {"relu1", "stage"}));
  QVERIFY(muted("relu1") && muted("stage"));
  QCOMPARE(document_->undo_stack().undoText(), QString("Mute stage"));
  QVERIFY(all_muted(*document_, {"relu1", "stage"}));
  QVERIFY(!toggle_muted(*document_, {"relu1", "stage"}));
  QVERIFY(!muted("relu1") && !muted("stage"));
}

void MutingTest::mutes_inside_a_block() {
  document_->enter("stage");
  QVERIFY(!toggle_muted(*document_, {"bn", "act"}));
  QVERIFY(muted("bn") && muted("act"));
  QVERIFY(document_->project().graph.block("residual")->nodes[2].muted);
  QVERIFY(document_->project_check().ok());
  document_->leave();
  const std::set<std::string> added = inline_block(*document_, "stage");
  QVERIFY(added.contains("stage_bn") && muted("stage_bn"));
}

void MutingTest::shows_the_inside_of_what_is_muted() {
  document_->enter("stage");
  const GraphCheck before = document_->check();
  QVERIFY(before.nodes.at("conv").known && !before.nodes.at("conv").outputs->empty());
  document_->leave();
  QVERIFY(!toggle_muted(*document_, {"stage"}));
  document_->enter("stage");
  for (const auto& [name, known] : before.nodes) {
    QVERIFY2(document_->check().nodes.contains(name), name.c_str());
    QVERIFY(document_->check().nodes.at(name).outputs == known.outputs);
    QCOMPARE(document_->check().nodes.at(name).brief, known.brief);
  }
}

void MutingTest::says_why_not() {
  const auto refused = toggle_muted(*document_, {"flat"});
  QVERIFY(refused.has_value());
  QCOMPARE(refused->title.text(), std::string("flat cannot be muted"));
  QCOMPARE(document_->undo_stack().count(), 0);
  document_->enter("stage");
  QVERIFY(toggle_muted(*document_, {"sum"}).has_value());
  QVERIFY(!toggle_muted(*document_, {"nobody"}).has_value());
  QCOMPARE(document_->undo_stack().count(), 0);
}

void MutingTest::a_copy_is_muted_too() {
  QVERIFY(!toggle_muted(*document_, {"relu1"}));
  const std::set<std::string> copies = duplicate_nodes(*document_, {"relu1"});
  QCOMPARE(copies.size(), std::size_t{1});
  QVERIFY(muted(*copies.begin()));
}

void MutingTest::survives_the_file() {
  QVERIFY(!toggle_muted(*document_, {"relu1", "stage"}));
  const ReadProject read = read_project(document_->text(), registry_);
  QVERIFY(read.diagnostics.empty());
  QCOMPARE(read.project, document_->project());
  QCOMPARE(write_project(read.project, registry_), document_->text());
}

NETLOOM_TEST(MutingTest)

}  // namespace netloom::editor

#include "muting_test.moc"
