#include "editor/document/block_edits.h"

#include <QtTest>

#include "editor/document/edits.h"
#include "tests/support/blocks.h"
#include "tests/support/test.h"

namespace netloom::editor {

class BlockEditsTest : public QObject {
  Q_OBJECT

 private slots:
  void a_selection_becomes_a_block_and_back();
  void a_block_covers_no_other_node();
  void its_ends_stand_beside_what_was_drawn();
  void training_follows_into_the_block_and_out();
  void copies_are_written_out_one_by_one();
  void says_why_a_selection_is_no_block();

 private:
  void open(Graph graph, std::vector<std::string> frozen = {}) {
    Project project;
    project.graph = std::move(graph);
    double x = 0;
    for (const Node& node : project.graph.nodes) project.view.nodes[node.name] = {x += 200, 40};
    project.training.phases[0].frozen = std::move(frozen);
    document_.open(std::move(project), {}, ".");
  }
  const std::vector<std::string>& frozen() { return document_.project().training.phases[0].frozen; }

  LayerRegistry registry_ = LayerRegistry::built_in();
  Document document_{registry_};
};

void BlockEditsTest::a_selection_becomes_a_block_and_back() {
  open(digits_graph());
  const std::string before = document_.text();
  const std::int64_t parameters = document_.check().parameters;
  const std::string use = collapse_nodes(document_, {"conv1", "relu1"});
  QCOMPARE(document_.node(use)->layer, std::string("conv2d_relu"));
  QVERIFY(document_.check().ok());
  QCOMPARE(document_.check().parameters, parameters);
  QCOMPARE(document_.project().view.nodes.at(use), (std::array<double, 2>{500, 40}));
  QVERIFY(can_inline(document_, use) && !can_inline(document_, "logits"));
  const auto added = inline_block(document_, use);
  QCOMPARE(added, (std::set<std::string>{use + "_conv1", use + "_relu1"}));
  QVERIFY(document_.check().ok());
  QCOMPARE(document_.check().parameters, parameters);
  QCOMPARE(document_.undo_stack().count(), 2);
  while (document_.undo_stack().canUndo()) document_.undo_stack().undo();
  QCOMPARE(document_.text(), before);
}

void BlockEditsTest::a_block_covers_no_other_node() {
  open(digits_graph());
  document_.edit("Move", [](Project& project) {
    project.view.nodes["relu1"] = {800, 400};
    project.view.nodes["image"] = {620, 200};
  });
  const std::string use = collapse_nodes(document_, {"conv1", "relu1"});
  const auto place = document_.project().view.nodes.at(use);
  QVERIFY(place == (std::array<double, 2>{400, 40}) || place == (std::array<double, 2>{800, 400}));
}

void BlockEditsTest::its_ends_stand_beside_what_was_drawn() {
  open(digits_graph());
  document_.enter(collapse_nodes(document_, {"conv1", "relu1"}));
  QCOMPARE(document_.places().at("conv1"), (std::array<double, 2>{400, 40}));
  QCOMPARE(document_.places().at("x"), (std::array<double, 2>{200, 40}));
  QCOMPARE(document_.places().at("y"), (std::array<double, 2>{800, 40}));
}

void BlockEditsTest::training_follows_into_the_block_and_out() {
  open(digits_graph(), {"conv1", "logits"});
  const std::string use = collapse_nodes(document_, {"conv1", "relu1"});
  QCOMPARE(frozen(), (std::vector<std::string>{use + "/conv1", "logits"}));
  inline_block(document_, use);
  QCOMPARE(frozen(), (std::vector<std::string>{use + "_conv1", "logits"}));
}

void BlockEditsTest::copies_are_written_out_one_by_one() {
  open(residual_graph({{"repeat", std::int64_t{2}}}), {"stage/conv", "stage/2/bn"});
  inline_block(document_, "stage");
  QCOMPARE(frozen(), (std::vector<std::string>{"stage_1_conv", "stage_2_conv", "stage_2_bn"}));
  QVERIFY(document_.check().ok());
  open(residual_graph(), {"stage"});
  const auto added = inline_block(document_, "stage");
  QCOMPARE(frozen(), std::vector<std::string>(added.begin(), added.end()));
}

void BlockEditsTest::says_why_a_selection_is_no_block() {
  open(digits_graph());
  QVERIFY(why_not_collapsed(document_, {"conv1"}).isEmpty());
  QVERIFY(!why_not_collapsed(document_, {}).isEmpty());
  QVERIFY(why_not_collapsed(document_, {"image", "conv1"}).contains("inputs"));
  // relu1 and flat stand between.
  QVERIFY(!why_not_collapsed(document_, {"conv1", "logits"}).isEmpty());
  QVERIFY(collapse_nodes(document_, {"conv1", "logits"}).empty());
  QCOMPARE(document_.undo_stack().count(), 0);
}

NETLOOM_TEST(BlockEditsTest)

}  // namespace netloom::editor

#include "block_edits_test.moc"
