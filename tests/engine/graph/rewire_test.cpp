#include "engine/graph/rewire.h"

#include <algorithm>

#include <QtTest>

#include "tests/support/graphs.h"
#include "tests/support/test.h"

namespace netloom {

class RewireTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { registry_ = LayerRegistry::built_in(); }
  void a_lone_node_moves_into_a_link();
  void a_chain_takes_free_inputs();
  void inputs_change_places();
  void a_replaced_layer_keeps_what_it_can();
  void layers_that_fit_an_output_are_found();
  void layers_that_fit_an_input_are_found();

 private:
  bool has(const std::vector<LayerFit>& fits, const LayerFit& fit) {
    return std::find(fits.begin(), fits.end(), fit) != fits.end();
  }

  LayerRegistry registry_;
};

void RewireTest::a_lone_node_moves_into_a_link() {
  Graph graph = digits_graph();
  graph.nodes.push_back(node("bn", "batch_norm"));
  const LinkEnds link{{"conv1", {}}, "relu1", "x"};
  const Graph after = with_node_moved_into(graph, registry_, "bn", link);
  QCOMPARE(after.find("bn")->inputs.at("x"), (std::vector<Endpoint>{{"conv1", {}}}));
  QCOMPARE(after.find("relu1")->inputs.at("x"), (std::vector<Endpoint>{{"bn", {}}}));
  QVERIFY(has_links(after, "bn") && !has_links(graph, "bn"));
  // A node that has links, one without inputs, and a link that is not there change nothing.
  QCOMPARE(with_node_moved_into(graph, registry_, "flat", link), graph);
  QCOMPARE(with_node_moved_into(graph, registry_, "label", link), graph);
  QCOMPARE(with_node_moved_into(graph, registry_, "bn", {{"image", {}}, "relu1", "x"}), graph);
}

void RewireTest::a_chain_takes_free_inputs() {
  const Graph graph{{features_node(), node("a", "relu"), node("sum", "add", {{"x", {"features"}}}),
                     node("target", "target")}};
  const std::vector<std::string> names{"features", "a", "sum", "target"};
  const Graph after = with_chain(graph, registry_, names);
  QCOMPARE(after.find("a")->inputs.at("x"), (std::vector<Endpoint>{{"features", {}}}));
  QCOMPARE(after.find("sum")->inputs.at("x"), (std::vector<Endpoint>{{"features", {}}, {"a", {}}}));
  QVERIFY(after.find("target")->inputs.empty());
  QCOMPARE(with_chain(after, registry_, names), after);
}

void RewireTest::inputs_change_places() {
  const Graph graph = digits_graph();
  const Graph after = with_inputs_swapped(graph, "loss", "scores", "target");
  QCOMPARE(after.find("loss")->inputs.at("scores"), (std::vector<Endpoint>{{"label", {}}}));
  QCOMPARE(with_inputs_swapped(after, "loss", "scores", "target"), graph);
}

void RewireTest::a_replaced_layer_keeps_what_it_can() {
  Graph graph = digits_graph();
  graph.find("relu1")->shares = "conv1";
  graph.find("conv1")->parameters["filters"] = std::int64_t{24};
  const Graph after = with_layer_replaced(graph, registry_, "conv1", "conv_transpose2d");
  const Node& node = *after.find("conv1");
  QCOMPARE(node.layer, std::string("conv_transpose2d"));
  QCOMPARE(node.inputs, graph.find("conv1")->inputs);
  QCOMPARE(node.parameters.at("filters"), ParameterValue(std::int64_t{24}));
  QCOMPARE(after.find("relu1")->inputs, graph.find("relu1")->inputs);
  QVERIFY(after.find("relu1")->shares.empty());
  // Ports of another name stay in their place: "x" and "scores" are both the first.
  const Graph loss = with_layer_replaced(graph, registry_, "loss", "add");
  QCOMPARE(loss.find("loss")->inputs.at("x"), (std::vector<Endpoint>{{"logits", {}}}));
  QCOMPARE(with_layer_replaced(graph, registry_, "conv1", "nothing"), graph);
}

void RewireTest::layers_that_fit_an_output_are_found() {
  const Graph graph = digits_graph();
  const GraphCheck checked = check(graph, registry_);
  const auto after_image = layers_after(graph, registry_, checked, {"conv1", {}});
  QVERIFY(has(after_image, {"max_pool2d", "x"}));
  QVERIFY(has(after_image, {"cross_entropy", "scores"}));
  QVERIFY(!has(after_image, {"dense", "x"}));
  QVERIFY(!has(after_image, {"lstm", "x"}));
  const auto after_label = layers_after(graph, registry_, checked, {"label", {}});
  QVERIFY(has(after_label, {"cross_entropy", "target"}));
}

void RewireTest::layers_that_fit_an_input_are_found() {
  const Graph graph = digits_graph();
  QVERIFY(has(layers_before(graph, registry_, "loss", "target"), {"target", "y"}));
  const auto before_conv = layers_before(graph, registry_, "conv1", "x");
  QVERIFY(!has(before_conv, {"target", "y"}));
  QVERIFY(has(before_conv, {"relu", "y"}));
  QVERIFY(layers_before(graph, registry_, "nobody", "x").empty());
}

NETLOOM_TEST(RewireTest)

}  // namespace netloom

#include "rewire_test.moc"
