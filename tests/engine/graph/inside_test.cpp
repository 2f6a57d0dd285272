#include "engine/graph/inside.h"

#include <QtTest>

#include "engine/graph/block_edit.h"
#include "engine/graph/check_inside.h"
#include "engine/graph/with_blocks.h"
#include "tests/support/blocks.h"
#include "tests/support/test.h"

namespace netloom {

class InsideTest : public QObject {
  Q_OBJECT

 private slots:
  void names_are_told_from_inside();
  void a_rename_inside_is_followed();
  void what_is_shown_of_a_lost_node_goes();
  void the_check_tells_of_the_inside_data();
  void the_check_tells_of_the_inside();

 private:
  const LayerRegistry registry_ = LayerRegistry::built_in();
};

void InsideTest::names_are_told_from_inside() {
  const Graph graph = residual_graph({{"repeat", std::int64_t{2}}});
  using Name = std::optional<std::string_view>;
  QVERIFY(name_inside(graph, "stage/2/conv", "residual") == Name("conv"));
  QVERIFY(name_inside(graph, "stage/conv", "residual") == Name("conv"));
  QVERIFY(name_inside(graph, "stage/1/conv", "") == Name("stage/1/conv"));
  QVERIFY(!name_inside(graph, "conv1", "residual"));
  QVERIFY(!name_inside(graph, "stage", "residual"));
  QVERIFY(!name_inside(graph, "gone/conv", "residual"));
}

void InsideTest::a_rename_inside_is_followed() {
  const Graph graph = residual_graph();
  QCOMPARE(uses_of(graph, "residual"), std::size_t{1});
  const Graph node = with_inner_renamed(graph, "residual", "conv", "first");
  QCOMPARE(node.block("residual")->parameters[1].targets, std::vector<std::string>{"first.kernel"});
  QVERIFY(check(node, registry_).ok());
  const Graph port = with_inner_renamed(graph, "residual", "x", "image");
  QCOMPARE(port.find("stage")->inputs.begin()->first, std::string("image"));
  QVERIFY(check(port, registry_).ok());
  QCOMPARE(with_inner_renamed(graph, "residual", "x", "y"), graph);
  QCOMPARE(with_inner_renamed(graph, "residual", "gone", "z"), graph);
}

void InsideTest::what_is_shown_of_a_lost_node_goes() {
  const Graph graph = residual_graph({{"filters", std::int64_t{16}}});
  const std::vector<std::string> lost{"conv"};
  const Graph without = without_nodes(inside(graph, "residual"), registry_, lost, Reconnect::yes);
  const Graph now = with_inside(graph, "residual", without);
  QVERIFY(now.block("residual")->parameters.empty());
  QVERIFY(now.find("stage")->parameters.empty());
  QVERIFY(check(now, registry_).ok());
}

void InsideTest::the_check_tells_of_the_inside_data() {
  QTest::addColumn<std::int64_t>("copies");
  QTest::newRow("once") << std::int64_t{1};
  QTest::newRow("repeated") << std::int64_t{3};
}

void InsideTest::the_check_tells_of_the_inside() {
  QFETCH(std::int64_t, copies);
  const Graph graph = residual_graph({{"repeat", copies}});
  const GraphCheck inner =
      check_inside(graph, with_blocks(registry_, graph), check(graph, registry_), "stage");
  QCOMPARE(inner.nodes.size(), graph.blocks[0].nodes.size());
  for (const Node& node : graph.blocks[0].nodes) QVERIFY(inner.nodes.at(node.name).known);
  QCOMPARE(inner.order, (std::vector<std::string>{"x", "conv", "bn", "act", "sum", "y"}));
  QCOMPARE(inner.nodes.at("sum").place, 4);
  QCOMPARE(to_text(inner.nodes.at("y").inputs->front().shape), std::string("16×8×8"));
  QVERIFY(check_inside(graph, registry_, check(graph, registry_), "conv1").nodes.empty());
}

NETLOOM_TEST(InsideTest)

}  // namespace netloom

#include "inside_test.moc"
