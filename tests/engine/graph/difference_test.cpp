#include "engine/graph/difference.h"

#include <QtTest>

#include "tests/support/graphs.h"
#include "tests/support/test.h"

namespace netloom {

class DifferenceTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { registry_ = LayerRegistry::built_in(); }
  void equal_graphs_do_not_differ();
  void tells_what_was_added_and_removed();
  void tells_parameters_with_their_defaults();
  void another_layer_says_it_all();
  void a_port_left_out_is_the_first();
  void compares_layers_that_nobody_knows();

 private:
  LayerRegistry registry_;
};

void DifferenceTest::equal_graphs_do_not_differ() {
  Graph same = digits_graph();
  std::reverse(same.nodes.begin(), same.nodes.end());
  // Said as the default is the same as not said.
  same.find("conv1")->parameters["filters"] = std::int64_t{16};
  QVERIFY(difference(digits_graph(), same, registry_).empty());
  QVERIFY(difference({}, {}, registry_).empty());
}

void DifferenceTest::tells_what_was_added_and_removed() {
  Graph after = digits_graph();
  after.nodes.push_back(node("drop", "dropout", {{"x", {"flat"}}}));
  after.find("logits")->inputs["x"] = {{"drop", {}}};
  const GraphDifference found = difference(digits_graph(), after, registry_);
  QCOMPARE(found.nodes, (std::vector<NodeChange>{{"drop", "dropout", Change::added, {}}}));
  QCOMPARE(found.links, (std::vector<LinkChange>{{{"drop", {}}, "logits", "x", Change::added},
                                                 {{"flat", {}}, "drop", "x", Change::added},
                                                 {{"flat", {}}, "logits", "x", Change::removed}}));
  const GraphDifference back = difference(after, digits_graph(), registry_);
  QCOMPARE(back.node("drop")->change, Change::removed);
  QCOMPARE(back.links.size(), std::size_t{3});
}

void DifferenceTest::tells_parameters_with_their_defaults() {
  Graph after = digits_graph();
  after.find("conv1")->parameters["filters"] = std::int64_t{32};
  after.find("relu1")->shares = "conv1";
  after.find("logits")->muted = true;
  const GraphDifference found = difference(digits_graph(), after, registry_);
  QCOMPARE(found.node("conv1")->values, (std::vector<ValueChange>{{"filters", "16", "32"}}));
  QCOMPARE(found.node("relu1")->values, (std::vector<ValueChange>{{"shares", "", "conv1"}}));
  QCOMPARE(found.node("logits")->values, (std::vector<ValueChange>{{"muted", "no", "yes"}}));
  QVERIFY(found.node("flat") == nullptr);
}

void DifferenceTest::another_layer_says_it_all() {
  Graph after = digits_graph();
  after.find("relu1")->layer = "leaky_relu";
  const GraphDifference found = difference(digits_graph(), after, registry_);
  QCOMPARE(found.node("relu1")->values,
           (std::vector<ValueChange>{{"layer", "relu", "leaky_relu"}}));
}

void DifferenceTest::a_port_left_out_is_the_first() {
  Graph after = digits_graph();
  after.find("relu1")->inputs["x"] = {{"conv1", registry_.find("conv2d")->outputs.front()}};
  QVERIFY(difference(digits_graph(), after, registry_).empty());
}

void DifferenceTest::compares_layers_that_nobody_knows() {
  const Graph before{{node("a", "of_tomorrow", {{"x", {"nobody"}}}, {{"size", 1.0}})}};
  const Graph after{{node("a", "of_tomorrow", {}, {{"size", 2.0}, {"new", true}})}};
  const GraphDifference found = difference(before, after, registry_);
  QCOMPARE(found.nodes.front().values.size(), std::size_t{2});
  QCOMPARE(found.nodes.front().values[0], (ValueChange{"new", "", "true"}));
  QCOMPARE(found.links.front().change, Change::removed);
}

NETLOOM_TEST(DifferenceTest)

}  // namespace netloom

#include "difference_test.moc"
