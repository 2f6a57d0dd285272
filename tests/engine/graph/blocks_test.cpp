#include "tests/support/blocks.h"

#include <algorithm>

#include <QtTest>

#include "engine/graph/check.h"
#include "engine/graph/expand.h"
#include "engine/graph/inside.h"
#include "engine/graph/lower.h"
#include "engine/graph/with_blocks.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

using Names = std::vector<std::string>;

Names names_of(const Graph& graph) {
  Names names;
  for (const Node& node : graph.nodes) names.push_back(node.name);
  return names;
}

}  // namespace

class BlocksTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { registry_ = LayerRegistry::built_in(); }
  void a_block_is_a_layer();
  void writes_blocks_out();
  void repeats_with_weights_of_their_own();
  void further_inputs_reach_all_copies();
  void blocks_use_blocks();
  void sets_exposed_parameters();
  void shares_all_weights_of_a_block();
  void applies_a_block_to_each_step();
  void finds_nodes_inside();

 private:
  Graph flat(const Graph& graph) const { return expanded(graph, registry_); }

  LayerRegistry registry_;
};

void BlocksTest::a_block_is_a_layer() {
  const LayerRegistry layers = with_blocks(registry_, residual_graph());
  const LayerType* type = layers.find("residual");
  QVERIFY(type != nullptr);
  QCOMPARE(type->title, std::string("Residual"));
  QCOMPARE(type->category, Category::block);
  QCOMPARE(type->inputs.size(), std::size_t{1});
  QCOMPARE(type->inputs[0].text, std::string("→ conv, sum"));
  QCOMPARE(type->outputs, Names{"y"});
  Names parameters;
  for (const ParameterInfo& one : type->parameters) parameters.push_back(one.name);
  QCOMPARE(parameters, (Names{"filters", "kernel", "repeat", "each_step"}));
  QCOMPARE(type->parameter("kernel")->fallback, ParameterValue(std::vector<std::int64_t>{3, 3}));
  QCOMPARE(type->brief({}, {}, {}).text(), std::string("4 nodes inside"));
  QCOMPARE(layers.all().size(), registry_.all().size() + 1);
  QCOMPARE(with_blocks(layers, Graph()).all().size(), registry_.all().size());
}

void BlocksTest::writes_blocks_out() {
  const Graph graph = flat(residual_graph());
  QCOMPARE(names_of(graph), (Names{"image", "conv1", "stage/conv", "stage/bn", "stage/act",
                                   "stage/sum", "flat", "logits", "digit", "label", "loss"}));
  QCOMPARE(graph.find("stage/conv")->inputs.at("x"), (std::vector<Endpoint>{{"conv1", {}}}));
  QCOMPARE(graph.find("stage/sum")->inputs.at("x"),
           (std::vector<Endpoint>{{"stage/act", {}}, {"conv1", {}}}));
  QCOMPARE(graph.find("flat")->inputs.at("x"), (std::vector<Endpoint>{{"stage/sum", {}}}));
  QVERIFY(graph.blocks.empty());
  QVERIFY(check(graph, registry_).ok());
}

void BlocksTest::repeats_with_weights_of_their_own() {
  const Graph graph = residual_graph({{"repeat", std::int64_t{3}}});
  const Graph written = flat(graph);
  QCOMPARE(written.find("stage/2/conv")->inputs.at("x"),
           (std::vector<Endpoint>{{"stage/1/sum", {}}}));
  QCOMPARE(written.find("flat")->inputs.at("x"), (std::vector<Endpoint>{{"stage/3/sum", {}}}));
  const Names weights = weights_of(lower(graph, registry_, Mode::training, true));
  QCOMPARE(std::count(weights.begin(), weights.end(), "stage/3/conv.weight"), 1);
  QCOMPARE(check(graph, registry_).nodes.at("stage").parameters, std::int64_t{3 * (2304 + 32)});
}

void BlocksTest::further_inputs_reach_all_copies() {
  Block block;
  block.name = "mix";
  block.nodes = {node("x", "input"), node("memory", "input"),
                 node("sum", "add", {{"x", {"x", "memory"}}}),
                 node("y", "output", {{"x", {"sum"}}})};
  Graph graph{{features_node(), node("other", "relu", {{"x", {"features"}}}),
               node("mixed", "mix", {{"x", {"features"}}, {"memory", {"other"}}},
                    {{"repeat", std::int64_t{3}}})}};
  graph.blocks = {block};
  const Graph written = flat(graph);
  QCOMPARE(written.find("mixed/3/sum")->inputs.at("x"),
           (std::vector<Endpoint>{{"mixed/2/sum", {}}, {"other", {}}}));
}

void BlocksTest::blocks_use_blocks() {
  Block outer;
  outer.name = "two";
  outer.nodes = {node("x", "input"),
                 node("a", "residual", {{"x", {"x"}}}, {{"repeat", std::int64_t{2}}}),
                 node("b", "residual", {{"x", {"a"}}}), node("y", "output", {{"x", {"b.y"}}})};
  outer.parameters = {{"filters", {"a.filters", "b.filters"}, {}}};
  Graph graph = residual_graph({{"filters", std::int64_t{16}}, {"repeat", std::int64_t{2}}});
  graph.blocks.insert(graph.blocks.begin(), outer);
  graph.find("stage")->layer = "two";
  const Graph written = flat(graph);
  QCOMPARE(written.find("stage/2/a/1/conv")->inputs.at("x"),
           (std::vector<Endpoint>{{"stage/1/b/sum", {}}}));
  QCOMPARE(written.find("stage/1/b/conv")->parameters.at("filters"),
           ParameterValue(std::int64_t{16}));
  const GraphCheck checked = check(graph, registry_);
  QVERIFY(checked.ok());
  QCOMPARE(checked.nodes.at("stage").parameters, std::int64_t{6 * 2336});
  QCOMPARE(checked.nodes.at("stage/2/a").parameters, std::int64_t{2 * 2336});
}

void BlocksTest::sets_exposed_parameters() {
  Graph graph = residual_graph({{"kernel", std::vector<std::int64_t>{5, 5}}});
  graph.blocks[0].parameters[0].fallback = std::int64_t{16};
  const Graph written = flat(graph);
  const Parameters& conv = written.find("stage/conv")->parameters;
  QCOMPARE(conv.at("kernel"), ParameterValue(std::vector<std::int64_t>{5, 5}));
  QCOMPARE(conv.at("filters"), ParameterValue(std::int64_t{16}));
  const LayerRegistry layers = with_blocks(registry_, graph);
  QCOMPARE(layers.find("residual")->parameter("filters")->fallback,
           ParameterValue(std::int64_t{16}));
}

void BlocksTest::shares_all_weights_of_a_block() {
  Graph graph = tower(3, 2);
  graph.find("stage1")->shares = "stage";
  const Names weights = weights_of(lower(graph, registry_, Mode::training, true));
  QCOMPARE(std::count_if(weights.begin(), weights.end(),
                         [](const std::string& one) { return one.starts_with("stage1/"); }),
           0);
  QCOMPARE(flat(graph).find("stage1/2/bn")->shares, std::string("stage/2/bn"));
  const GraphCheck checked = check(graph, registry_);
  QVERIFY(checked.ok());
  QCOMPARE(checked.nodes.at("stage1").parameters, std::int64_t{0});
  // All copies of a repeat with the weights of one.
  graph.find("stage")->parameters.clear();
  QCOMPARE(flat(graph).find("stage1/2/bn")->shares, std::string("stage/bn"));
  // A node of the graph with one in a block.
  graph.nodes.push_back(node("extra", "conv2d", {{"x", {"stage"}}},
                             {{"padding", std::string("same")}, {"bias", false}}));
  graph.nodes.back().shares = "stage1/2/conv";
  QCOMPARE(flat(graph).find("extra")->shares, std::string("stage/conv"));
  QCOMPARE(check(graph, registry_).nodes.at("extra").parameters, std::int64_t{0});
}

void BlocksTest::applies_a_block_to_each_step() {
  Block block;
  block.name = "frame";
  block.nodes = {node("x", "input"), node("flat", "flatten", {{"x", {"x"}}}),
                 node("dense", "dense", {{"x", {"flat"}}}, {{"units", std::int64_t{5}}}),
                 node("y", "output", {{"x", {"dense"}}})};
  Graph graph{
      {node("film", "input", {}, {{"shape", Names{"time 7", "channel 2", "height 3", "width 3"}}}),
       node("seen", "frame", {{"x", {"film"}}}, {{"each_step", true}, {"repeat", std::int64_t{1}}}),
       node("out", "output", {{"x", {"seen"}}})}};
  graph.blocks = {block};
  const GraphCheck checked = check(graph, registry_);
  for (const Diagnostic& one : checked.diagnostics) {
    if (one.severity == Severity::error) QFAIL(to_text(one, "").c_str());
  }
  QCOMPARE(to_text(checked.nodes.at("seen").outputs->front().shape), std::string("7×5"));
  QCOMPARE(checked.nodes.at("seen").parameters, std::int64_t{18 * 5 + 5});
  graph.find("seen")->inputs["x"] = {{"out", {}}};
  graph.nodes[0] = features_node();
  graph.find("seen")->inputs["x"] = {{"features", {}}};
  const GraphCheck wrong = check(graph, registry_);
  QVERIFY(problem_of(wrong, "shape.steps") != nullptr);
  QCOMPARE(problem_of(wrong, "shape.steps")->node, std::string("seen/x"));
}

void BlocksTest::finds_nodes_inside() {
  const Graph graph = residual_graph({{"repeat", std::int64_t{2}}});
  QCOMPARE(place_of(graph, "stage/2/conv")->node, &graph.blocks[0].nodes[1]);
  QCOMPARE(place_of(graph, "stage/conv")->block, std::string("residual"));
  QCOMPARE(place_of(graph, "stage/2/conv")->use, std::string("stage"));
  QCOMPARE(place_of(graph, "conv1")->block, std::string());
  QVERIFY(!place_of(graph, "stage/2/nobody"));
  QVERIFY(!place_of(graph, "conv1/conv"));
  QCOMPARE(outer_node(graph, "stage/2/conv"), std::string_view("stage"));
  QCOMPARE(outer_node(graph, "nobody/conv"), std::string_view());
  const Graph same = with_inside(graph, "residual", inside(graph, "residual"));
  QCOMPARE(same, graph);
}

NETLOOM_TEST(BlocksTest)

}  // namespace netloom

#include "blocks_test.moc"
