#include <algorithm>

#include <QtTest>

#include "engine/graph/check.h"
#include "engine/graph/expand.h"
#include "tests/engine/graph/check_time.h"
#include "tests/support/blocks.h"
#include "tests/support/test.h"

namespace netloom {

/// What the check says of blocks, and of what is inside them.
class BlockChecksTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { registry_ = LayerRegistry::built_in(); }
  void knows_what_is_inside();
  void says_where_a_block_does_not_fit();
  void a_fix_inside_changes_the_block_or_its_use();
  void tells_before_a_link_to_a_block_is_made();
  void checks_five_hundred_nodes_in_five_milliseconds();

 private:
  LayerRegistry registry_;
};

void BlockChecksTest::knows_what_is_inside() {
  const GraphCheck checked = check(residual_graph({{"repeat", std::int64_t{2}}}), registry_);
  for (const Diagnostic& one : checked.diagnostics) QFAIL(to_text(one, "").c_str());
  const NodeCheck& stage = checked.nodes.at("stage");
  QVERIFY(stage.known);
  QCOMPARE(to_text(stage.outputs->front().shape), std::string("16×8×8"));
  QCOMPARE(to_text(stage.inputs->front().shape), std::string("16×8×8"));
  QCOMPARE(stage.brief.text(), std::string("4 nodes inside"));
  QCOMPARE((*stage.explanation)[0].text, std::string("2 · 4 = 8"));
  QCOMPARE((*stage.explanation)[1].text, std::string("4,672"));
  double flops = 0;
  for (const char* name : {"stage/1/conv", "stage/1/bn", "stage/1/act", "stage/1/sum"}) {
    flops += checked.nodes.at(name).flops;
  }
  QCOMPARE(stage.flops, 2 * flops);
  QCOMPARE(checked.order, (std::vector<std::string>{"image", "label", "conv1", "stage", "flat",
                                                    "logits", "digit", "loss"}));
}

void BlockChecksTest::says_where_a_block_does_not_fit() {
  GraphCheck checked = check(residual_graph({{"filters", std::int64_t{8}}}), registry_);
  QCOMPARE(checked.diagnostics.size(), std::size_t{1});
  QCOMPARE(checked.diagnostics[0].node, std::string("stage/sum"));
  QVERIFY(!checked.nodes.at("stage").known);
  QVERIFY(!checked.nodes.at("logits").known);
  // A block that halves its input can be repeated until nothing is left.
  Graph graph = residual_graph({{"repeat", std::int64_t{5}}});
  graph.blocks[0].nodes[4] = node("sum", "max_pool2d", {{"x", {"act"}}});
  checked = check(graph, registry_);
  QCOMPARE(checked.diagnostics.size(), std::size_t{1});
  const Diagnostic& repeat = checked.diagnostics[0];
  QCOMPARE(repeat.code, std::string("repeat.mismatch"));
  QCOMPARE(repeat.node, std::string("stage"));
  QCOMPARE(repeat.title.text(), std::string("16×1×1 does not fit again"));
  QVERIFY2(repeat.message.text().find("Copy 4") != std::string::npos,
           repeat.message.text().c_str());
  QVERIFY2(repeat.message.text().find("16×8×8") != std::string::npos,
           repeat.message.text().c_str());
  graph = applied(graph, registry_, repeat.fixes.at(0)).graph;
  QVERIFY(check(graph, registry_).ok());
  QCOMPARE(graph.find("stage")->parameters.at("repeat"), ParameterValue(std::int64_t{3}));
}

void BlockChecksTest::a_fix_inside_changes_the_block_or_its_use() {
  Graph graph = residual_graph();
  graph.blocks[0].nodes[1].parameters.erase("bias");
  const GraphCheck checked = check(tower(3, 2), registry_);
  QVERIFY(checked.diagnostics.empty());
  const GraphCheck warned = check(graph, registry_);
  const Diagnostic* found = problem_of(warned, "bias.unused");
  QVERIFY(found != nullptr);
  const Graph mended = applied(graph, registry_, found->fixes.at(0)).graph;
  QCOMPARE(mended.blocks[0].nodes[1].parameters.at("bias"), ParameterValue(false));
  // What the block leaves to its uses is set there.
  const Fix fix{
      Fix::Kind::set_parameter, phrase("Set filters to 4"), "stage/conv", {}, "filters", {}, "4"};
  const Graph used = applied(graph, registry_, fix).graph;
  QCOMPARE(used.find("stage")->parameters.at("filters"), ParameterValue(std::int64_t{4}));
  QCOMPARE(used.blocks, graph.blocks);
}

void BlockChecksTest::tells_before_a_link_to_a_block_is_made() {
  const Graph graph = residual_graph();
  const GraphCheck checked = check(graph, registry_);
  const auto refused = [&](const char* from, const char* to) {
    return refusal_of_link(graph, registry_, checked, {from, {}}, to, "x");
  };
  QVERIFY(!refused("conv1", "stage"));
  QCOMPARE(refused("image", "stage")->node, std::string("stage"));
  QCOMPARE(refused("image", "stage")->code, std::string("shape.mismatch"));
  QCOMPARE(refused("flat", "stage")->code, std::string("cycle"));
  QVERIFY(!refused("stage", "digit"));
}

void BlockChecksTest::checks_five_hundred_nodes_in_five_milliseconds() {
  const Graph graph = tower(12, 10);
  QVERIFY(expanded(graph, registry_).nodes.size() > 480);
  QVERIFY(check(graph, registry_).ok());
  const double best = check_milliseconds(graph, registry_);
  qInfo("check of %zu nodes in blocks: %.2f ms", expanded(graph, registry_).nodes.size(), best);
#if defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__)
  QVERIFY2(best <= most_check_milliseconds, std::to_string(best).c_str());
#endif
}

NETLOOM_TEST(BlockChecksTest)

}  // namespace netloom

#include "block_checks_test.moc"
