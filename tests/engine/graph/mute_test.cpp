#include "engine/graph/mute.h"

#include <QtTest>

#include "engine/graph/block_edit.h"
#include "engine/graph/expand.h"
#include "engine/graph/lower.h"
#include "tests/support/blocks.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

using Names = std::vector<std::string>;
using Sizes = std::vector<std::int64_t>;

Graph muted(Graph graph, const Names& names) {
  return with_muted(std::move(graph), names, true);
}

/// features → up (8 units) → down (4 units) → end, where features has 4.
Graph bottleneck_graph() {
  return {{features_node(4),
           node("up", "dense", {{"x", {"features"}}}, {{"units", std::int64_t{8}}}),
           node("down", "dense", {{"x", {"up"}}}, {{"units", std::int64_t{4}}}),
           node("end", "output", {{"x", {"down"}}})}};
}

/// steps → attend (to a source) → end
Graph attention_graph() {
  const Names steps{"time 5", "feature 8"};
  return {{node("steps", "input", {}, {{"shape", steps}}),
           node("source", "input", {}, {{"shape", steps}}),
           node("attend", "multi_head_attention", {{"x", {"steps"}}, {"memory", {"source"}}},
                {{"heads", std::int64_t{2}}}),
           node("end", "output", {{"x", {"attend"}}})}};
}

}  // namespace

class MuteTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { registry_ = LayerRegistry::built_in(); }
  void works_as_an_identity();
  void keeps_what_it_is();
  void mutes_inside_a_block_for_all_its_uses();
  void mutes_what_a_block_shows_parameters_of();
  void mutes_a_whole_block();
  void what_is_wrong_with_it_does_not_matter();
  void gives_every_taker_the_same();
  void refuses_with_the_reason_data();
  void refuses_with_the_reason();
  void mutes_together_what_keeps_the_shape_together();

 private:
  std::optional<Diagnostic> refusal(const Graph& graph, const Names& names) const {
    return refusal_of_mute(graph, registry_, check(graph, registry_), names);
  }

  LayerRegistry registry_;
};

void MuteTest::works_as_an_identity() {
  const Graph graph = muted(digits_graph(), {"relu1"});
  const GraphCheck checked = check(graph, registry_);
  QVERIFY(checked.ok());
  const NodeCheck& relu = checked.nodes.at("relu1");
  QCOMPARE(relu.outputs, relu.inputs);
  QCOMPARE(relu.brief.text(), std::string("data passes unchanged"));
  QCOMPARE(checked.order, check(digits_graph(), registry_).order);
  const Lowered lowered = lower(graph, registry_, Mode::inference, false);
  QCOMPARE(lowered.values.at("relu1")[0].id, lowered.values.at("conv1")[0].id);
  QCOMPARE(expanded(graph, registry_).find("relu1")->layer, std::string("identity"));
}

void MuteTest::keeps_what_it_is() {
  const Graph graph = muted(digits_graph(), {"conv1", "nobody"});
  QVERIFY(has_muted(graph));
  QCOMPARE(graph.find("conv1")->layer, std::string("conv2d"));
  QCOMPARE(graph.find("conv1")->parameters, digits_graph().find("conv1")->parameters);
  QCOMPARE(with_muted(graph, Names{"conv1"}, false), digits_graph());
  QVERIFY(!has_muted(digits_graph()));
}

void MuteTest::mutes_inside_a_block_for_all_its_uses() {
  const Graph graph = muted(residual_graph({{"repeat", std::int64_t{2}}}), {"stage/2/bn"});
  QVERIFY(graph.blocks[0].nodes[2].muted);
  const GraphCheck checked = check(graph, registry_);
  QVERIFY(checked.ok());
  QCOMPARE(checked.nodes.at("stage/1/bn").brief.text(), std::string("data passes unchanged"));
  QCOMPARE(weights_of(lower(graph, registry_, Mode::training, true)),
           (Names{"conv1.weight", "conv1.bias", "stage/1/conv.weight", "stage/2/conv.weight",
                  "logits.weight", "logits.bias"}));
  // Written out, it is muted as before.
  const Graph flat = inlined(graph, registry_, "stage").graph;
  QVERIFY(flat.find("stage_1_bn")->muted);
  QCOMPARE(flat.find("stage_1_bn")->layer, std::string("batch_norm"));
}

void MuteTest::mutes_what_a_block_shows_parameters_of() {
  Graph graph = residual_graph({{"filters", std::int64_t{16}}, {"kernel", Sizes{5, 5}}});
  Block outer{"tower", {}, {node("x", "input"), node("y", "output", {{"x", {"in"}}})}, {}};
  outer.nodes.push_back(node("in", "residual", {{"x", {"x"}}}));
  outer.parameters = {{"width", {"in.filters"}, {}}};
  graph.blocks.push_back(outer);
  graph.nodes.push_back(node("two", "tower", {{"x", {"stage"}}}, {{"width", std::int64_t{16}}}));
  graph.find("flat")->inputs["x"] = {{"two", {}}};
  for (const Diagnostic& one : check(graph, registry_).diagnostics)
    QFAIL(one.message.text().c_str());
  const GraphCheck checked = check(muted(graph, {"stage/conv"}), registry_);
  for (const Diagnostic& one : checked.diagnostics) QFAIL(one.message.text().c_str());
  QCOMPARE(checked.nodes.at("two/in/conv").parameters, 0);
}

void MuteTest::mutes_a_whole_block() {
  const Graph graph = muted(residual_graph({{"repeat", std::int64_t{3}}}), {"stage"});
  const GraphCheck checked = check(graph, registry_);
  QVERIFY(checked.ok());
  QCOMPARE(checked.nodes.at("stage").outputs, checked.nodes.at("conv1").outputs);
  QCOMPARE(checked.parameters, check(muted(digits_graph(), {"relu1"}), registry_).parameters);
  // Its nodes would work again if they took its place.
  QVERIFY(inlined(graph, registry_, "stage").added.empty());
}

void MuteTest::what_is_wrong_with_it_does_not_matter() {
  Graph graph = digits_graph();
  graph.find("relu1")->layer = "of_tomorrow";
  QVERIFY(!check(graph, registry_).ok());
  QVERIFY(check(muted(graph, {"relu1"}), registry_).ok());
}

void MuteTest::gives_every_taker_the_same() {
  Graph graph = digits_graph();
  *graph.find("relu1") = node("relu1", "split", {{"x", {"conv1"}}});
  graph.find("flat")->inputs["x"] = {{"relu1", "y2"}};
  const GraphCheck checked = check(muted(graph, {"relu1"}), registry_);
  QVERIFY(checked.ok());
  QCOMPARE(checked.nodes.at("flat").inputs, checked.nodes.at("conv1").outputs);
}

void MuteTest::refuses_with_the_reason_data() {
  QTest::addColumn<Graph>("graph");
  QTest::addColumn<Names>("names");
  QTest::addColumn<QString>("reason");
  const auto row = [](const char* name, const Graph& graph, const Names& names,
                      const char* reason) { QTest::newRow(name) << graph << names << reason; };
  Graph sum = digits_graph();
  *sum.find("relu1") = node("relu1", "add", {{"x", {"conv1", "image"}}});
  Graph shared = digits_graph();
  shared.nodes.push_back(node("conv2", "conv2d", {{"x", {"image"}}}));
  shared.nodes.back().shares = "conv1";
  Graph open = digits_graph();
  open.find("relu1")->inputs.clear();
  row("keeps the shape", digits_graph(), {"relu1"}, "");
  row("nobody", digits_graph(), {"nobody"}, "");
  row("inside a block", residual_graph(), {"stage/bn"}, "");
  row("a block", residual_graph(), {"stage"}, "");
  row("more that it may take", attention_graph(), {"attend"}, "");
  row("an input", digits_graph(), {"image"}, "Here data comes in or ends");
  row("a loss", digits_graph(), {"loss"}, "Here data comes in or ends");
  row("two things come in", sum, {"relu1"}, "here `conv1` and `image` do");
  row("nothing comes in", open, {"relu1"}, "nothing is linked to it");
  row("other shape", digits_graph(), {"flat"}, "`logits` takes 1024 and would get 16×8×8");
  row("other shape in a block", residual_graph({{"filters", std::int64_t{8}}}), {"stage/conv"},
      "`stage/act` takes 8×8×8 and would get 16×8×8");
  row("weights that another uses", shared, {"conv1"}, "`conv2` uses its weights");
}

void MuteTest::refuses_with_the_reason() {
  QFETCH(Graph, graph);
  QFETCH(Names, names);
  QFETCH(QString, reason);
  const auto refused = refusal(graph, names);
  QCOMPARE(refused.has_value(), !reason.isEmpty());
  if (!refused) return;
  QCOMPARE(refused->node, names.front());
  QVERIFY2(QString::fromStdString(refused->message).contains(reason),
           refused->message.text().c_str());
}

void MuteTest::mutes_together_what_keeps_the_shape_together() {
  QVERIFY(refusal(bottleneck_graph(), {"up"}).has_value());
  QVERIFY(!refusal(bottleneck_graph(), {"up", "down"}).has_value());
  QVERIFY(check(muted(bottleneck_graph(), {"up", "down"}), registry_).ok());
}

NETLOOM_TEST(MuteTest)

}  // namespace netloom

#include "mute_test.moc"
