#include "editor/document/open_block.h"

#include <QSignalSpy>
#include <QtTest>

#include "editor/document/block_edits.h"
#include "editor/document/edits.h"
#include "editor/document/fixes.h"
#include "editor/document/inner_edits.h"
#include "editor/document/reveal.h"
#include "engine/graph/block_edit.h"
#include "tests/support/blocks.h"
#include "tests/support/test.h"

namespace netloom::editor {

class OpenBlockTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void the_inside_of_a_block_is_a_graph();
  void edits_inside_are_steps_of_the_project();
  void a_look_inside_changes_nothing();
  void undo_shows_where_it_undoes();
  void names_inside_are_followed();
  void a_renamed_port_keeps_its_links();
  void a_problem_inside_is_found_there();
  void a_problem_of_another_use_names_it();
  void blocks_stand_in_blocks();
  void shows_a_parameter_on_the_block();
  void a_shown_node_stays_out_of_blocks();
  void a_block_gets_another_name();
  void one_use_gets_a_copy_of_its_own();

 private:
  const Block& residual() { return *document_.project().graph.block("residual"); }

  LayerRegistry registry_ = LayerRegistry::built_in();
  Document document_{registry_};
};

void OpenBlockTest::init() {
  Project project;
  project.graph = residual_graph({{"repeat", std::int64_t{2}}});
  project.training.phases[0].frozen = {"conv1", "stage/1/conv"};
  document_.open(std::move(project), {}, ".");
}

void OpenBlockTest::the_inside_of_a_block_is_a_graph() {
  QSignalSpy entered(&document_, &Document::entered);
  document_.enter("stage");
  QCOMPARE(entered.size(), 1);
  QCOMPARE(document_.open_block(), (OpenBlock{"stage", "residual", "stage/1/"}));
  QCOMPARE(document_.graph().nodes, residual().nodes);
  QVERIFY(document_.node("conv") != nullptr && document_.node("conv1") == nullptr);
  // Known there: what comes in, what the nodes give, and in which order.
  QCOMPARE(to_text(document_.check().nodes.at("x").outputs->front().shape), std::string("16×8×8"));
  QCOMPARE(to_text(document_.check().nodes.at("bn").outputs->front().shape), std::string("16×8×8"));
  QCOMPARE(to_text(document_.check().nodes.at("y").inputs->front().shape), std::string("16×8×8"));
  QCOMPARE(document_.check().order.front(), std::string("x"));
  QCOMPARE(document_.places().size(), residual().nodes.size());
  document_.enter("conv1");  // uses no block
  QVERIFY(document_.open_block().use.empty());
  document_.leave();
  QCOMPARE(document_.graph(), document_.project().graph);
}

void OpenBlockTest::edits_inside_are_steps_of_the_project() {
  const std::string before = document_.text();
  document_.enter("stage");
  const std::string added = add_node(document_, "dropout", {40, 200});
  connect_nodes(document_, {"act", {}}, added, "x");
  move_nodes(document_, {"conv"}, {20, 0}, "drag");
  delete_nodes(document_, {"act"});
  QVERIFY(document_.node("act") == nullptr);
  QCOMPARE(residual().nodes.size(), std::size_t{6});
  QCOMPARE(document_.project().view.blocks.at("residual").count(added), std::size_t{1});
  QCOMPARE(document_.project().view.blocks.at("residual").count("act"), std::size_t{0});
  QCOMPARE(document_.undo_stack().count(), 4);
  while (document_.undo_stack().canUndo()) document_.undo_stack().undo();
  QCOMPARE(document_.text(), before);
}

void OpenBlockTest::a_look_inside_changes_nothing() {
  const std::string before = document_.text();
  document_.enter("stage");
  document_.edit("Nothing", [](Project&) {});
  document_.leave();
  QCOMPARE(document_.text(), before);
  QCOMPARE(document_.undo_stack().count(), 0);
  QVERIFY(!document_.modified());
}

void OpenBlockTest::undo_shows_where_it_undoes() {
  document_.enter("stage");
  set_parameter(document_, "act", "negative_slope", 0.1);
  const std::string inner = add_node(document_, "relu", {0, 0});
  document_.leave();
  document_.undo_stack().undo();
  QCOMPARE(document_.open_block().use, std::string("stage"));
  QVERIFY(document_.node(inner) == nullptr);
  // Where the block itself goes, what is around it is shown.
  document_.leave();
  delete_nodes(document_, {"stage"});
  document_.undo_stack().undo();
  document_.enter("stage");
  document_.undo_stack().redo();
  QVERIFY(document_.open_block().use.empty());
}

void OpenBlockTest::names_inside_are_followed() {
  document_.enter("stage");
  QVERIFY(rename_node(document_, "conv", "first").isEmpty());
  QCOMPARE(document_.project().training.phases[0].frozen,
           (std::vector<std::string>{"conv1", "stage/1/first"}));
  QCOMPARE(residual().parameters.front().targets, std::vector<std::string>{"first.filters"});
  QVERIFY(document_.check().nodes.at("first").known);
  QVERIFY(!rename_node(document_, "first", "bn").isEmpty());
  const std::string use = collapse_nodes(document_, {"bn", "act"});
  QVERIFY(!use.empty());
  QVERIFY(document_.project_check().ok());
}

void OpenBlockTest::a_renamed_port_keeps_its_links() {
  document_.enter("stage");
  QVERIFY(rename_node(document_, "x", "image").isEmpty());
  QVERIFY(rename_node(document_, "y", "sum_out").isEmpty());
  document_.leave();
  QCOMPARE(document_.node("stage")->inputs.count("image"), std::size_t{1});
  QVERIFY(document_.project_check().ok());
}

void OpenBlockTest::a_problem_inside_is_found_there() {
  Selection selection;
  document_.enter("stage");
  delete_nodes(document_, {"act"});  // sum loses one of its inputs
  connect_nodes(document_, {"sum", {}}, "bn", "x");
  connect_nodes(document_, {"bn", {}}, "sum", "x");
  const auto of_circle = [](const std::vector<Diagnostic>& all) {
    const auto found = std::find_if(all.begin(), all.end(),
                                    [](const Diagnostic& one) { return one.code == "cycle"; });
    return found == all.end() ? Diagnostic() : *found;
  };
  QVERIFY(document_.node(of_circle(document_.local_diagnostics()).node) != nullptr);
  document_.leave();
  const Diagnostic problem = of_circle(document_.diagnostics());
  QVERIFY(problem.node.starts_with("stage/"));
  reveal_node(document_, selection, problem.node, problem.parameter);
  QCOMPARE(document_.open_block().use, std::string("stage"));
  QVERIFY(document_.node(selection.single()) != nullptr);
  apply_fix(document_, problem.fixes.at(0));
  QCOMPARE(document_.open_block().use, std::string("stage"));
}

void OpenBlockTest::a_problem_of_another_use_names_it() {
  duplicate_nodes(document_, {"stage"});
  // 8 groups divide the 16 filters of the one use, and not the 9 of the other.
  document_.enter("stage");
  set_parameter(document_, "conv", "groups", std::int64_t{8});
  document_.leave();
  set_parameter(document_, "stage1", "filters", std::int64_t{9});
  const auto of_conv = [this](const char* use) {
    document_.enter(use);
    for (const Diagnostic& one : document_.local_diagnostics()) {
      if (one.node == "conv") return one.message.text();
    }
    return std::string();
  };
  const std::string there = of_conv("stage1");
  QVERIFY(!there.empty() && there.find("not here") == std::string::npos);
  QCOMPARE(of_conv("stage"), there + " This is so at stage1/1, not here.");
}

void OpenBlockTest::blocks_stand_in_blocks() {
  document_.enter("stage");
  const std::string use = collapse_nodes(document_, {"bn", "act"});
  document_.enter(document_.full_name(use));
  QCOMPARE(document_.open_block().prefix, "stage/1/" + use + "/");
  QVERIFY(document_.check().nodes.at("bn").known);
  QCOMPARE(to_text(document_.check().nodes.at("x").outputs->front().shape), std::string("16×8×8"));
  document_.leave();
  QCOMPARE(document_.open_block().use, std::string("stage"));
  const auto nodes = inline_block(document_, use);
  QCOMPARE(nodes.size(), std::size_t{2});
  QVERIFY(document_.project_check().ok());
}

void OpenBlockTest::shows_a_parameter_on_the_block() {
  document_.enter("stage");
  QCOMPARE(shown_as(document_, "conv", "filters"), std::string("filters"));
  QVERIFY(shown_as(document_, "conv", "stride").empty());
  show_on_block(document_, "conv", "stride");
  QCOMPARE(shown_as(document_, "conv", "stride"), std::string("stride"));
  QVERIFY(document_.registry().find("residual")->parameter("stride") != nullptr);
  set_parameter(document_, "x", "nothing", true);
  document_.leave();
  set_parameter(document_, "stage", "filters", std::int64_t{16});
  document_.enter("stage");
  hide_on_block(document_, "filters");
  QVERIFY(document_.registry().find("residual")->parameter("filters") == nullptr);
  // What was shown of a node goes with the node.
  delete_nodes(document_, {"conv"});
  QVERIFY(residual().parameters.empty());
}

void OpenBlockTest::a_shown_node_stays_out_of_blocks() {
  document_.enter("stage");
  QVERIFY(why_not_collapsed(document_, {"conv", "bn"}).contains("conv.filters"));
  QVERIFY(collapse_nodes(document_, {"conv", "bn"}).empty());
}

void OpenBlockTest::a_block_gets_another_name() {
  document_.enter("stage");
  move_nodes(document_, {"conv"}, {20, 0}, "drag");
  QVERIFY(why_block_not_renamed(document_, "dense").contains("dense"));
  QVERIFY(!why_block_not_renamed(document_, "no name").isEmpty());
  rename_open_block(document_, "skip");
  QCOMPARE(document_.open_block().block, std::string("skip"));
  QCOMPARE(document_.project().view.blocks.count("skip"), std::size_t{1});
  QCOMPARE(document_.project().graph.find("stage")->layer, std::string("skip"));
  QVERIFY(document_.project_check().ok());
}

void OpenBlockTest::one_use_gets_a_copy_of_its_own() {
  duplicate_nodes(document_, {"stage"});
  document_.enter("stage");
  QCOMPARE(uses_of(document_.project().graph, "residual"), std::size_t{2});
  make_block_own(document_);
  QCOMPARE(document_.open_block().use, std::string("stage"));
  QVERIFY(document_.open_block().block != "residual");
  QCOMPARE(uses_of(document_.project().graph, "residual"), std::size_t{1});
  delete_nodes(document_, {"act"});
  QCOMPARE(residual().nodes.size(), std::size_t{6});
}

NETLOOM_TEST(OpenBlockTest)

}  // namespace netloom::editor

#include "open_block_test.moc"
