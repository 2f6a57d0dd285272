#include "engine/graph/lower.h"

#include <QtTest>

#include "engine/core/error.h"
#include "tests/support/graphs.h"
#include "tests/support/test.h"

namespace netloom {

class LowerTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { registry_ = LayerRegistry::built_in(); }
  void training_has_losses_and_targets();
  void prediction_has_outputs_alone();
  void names_weights_after_their_nodes();
  void leaves_out_what_nothing_uses();
  void shares_weights();
  void refuses_a_graph_that_does_not_fit();
  void refuses_when_there_is_nothing_to_do();

 private:
  LayerRegistry registry_;
};

void LowerTest::training_has_losses_and_targets() {
  const Lowered lowered = lower(digits_graph(), registry_, Mode::training, true);
  QCOMPARE(lowered.losses.size(), std::size_t{1});
  QCOMPARE(lowered.losses[0].node, std::string("loss"));
  QVERIFY(lowered.losses[0].value.shape().scalar());
  QVERIFY(lowered.program.input("label") != nullptr);
  QCOMPARE(lowered.classes.at("label"), std::int64_t{10});
  QCOMPARE(to_text(lowered.values.at("logits")[0].shape()), std::string("10"));
}

void LowerTest::prediction_has_outputs_alone() {
  const Lowered lowered = lower(digits_graph(), registry_, Mode::inference, false);
  QVERIFY(lowered.losses.empty());
  QVERIFY(lowered.program.input("label") == nullptr);
  QVERIFY(lowered.program.output("digit") != nullptr);
  QVERIFY(!lowered.values.contains("loss"));
}

void LowerTest::names_weights_after_their_nodes() {
  Graph graph = digits_graph();
  graph = with_node_in_link(graph, registry_, "batch_norm", "relu1", "x").graph;
  const Lowered lowered = lower(graph, registry_, Mode::training, true);
  std::vector<std::string> names;
  for (const Variable& one : lowered.program.variables) names.push_back(one.name);
  const std::vector<std::string> expected = {"conv1.weight",  "conv1.bias",       "bn1.weight",
                                             "bn1.bias",      "bn1.running_mean", "bn1.running_var",
                                             "logits.weight", "logits.bias"};
  QCOMPARE(names, expected);
}

void LowerTest::leaves_out_what_nothing_uses() {
  Graph graph = digits_graph();
  graph.nodes.push_back(node("spare", "dense", {{"x", {"flat"}}}));
  const Lowered lowered = lower(graph, registry_, Mode::training, true);
  QVERIFY(!lowered.values.contains("spare"));
  QVERIFY(lowered.program.variable("spare.weight") == nullptr);
}

void LowerTest::shares_weights() {
  Graph graph = digits_graph();
  Node twin = node("twin", "dense", {{"x", {"flat"}}}, {{"units", std::int64_t{10}}});
  twin.shares = "logits";
  graph.nodes.push_back(twin);
  graph.nodes.push_back(node("answer", "output", {{"x", {"twin"}}}));
  const Lowered lowered = lower(graph, registry_, Mode::inference, false);
  QVERIFY(lowered.program.variable("twin.weight") == nullptr);
  QCOMPARE(lowered.program.outputs.size(), std::size_t{2});
}

void LowerTest::refuses_a_graph_that_does_not_fit() {
  Graph graph = digits_graph();
  graph.find("logits")->parameters["units"] = std::int64_t{8};
  try {
    lower(graph, registry_, Mode::training, true);
    QFAIL("lowered");
  } catch (const Error& error) {
    QCOMPARE(error.code(), ErrorCode::input);
    QVERIFY(error.message().find("8 scores for 10 classes") != std::string::npos);
  }
}

void LowerTest::refuses_when_there_is_nothing_to_do() {
  const Graph graph{{features_node(), node("answer", "output", {{"x", {"features"}}})}};
  QVERIFY_THROWS_EXCEPTION(Error, lower(graph, registry_, Mode::training, true));
  QCOMPARE(lower(graph, registry_, Mode::inference, false).program.outputs.size(), std::size_t{1});
}

NETLOOM_TEST(LowerTest)

}  // namespace netloom

#include "lower_test.moc"
