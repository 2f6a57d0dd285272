#include <limits>
#include <random>

#include <QtTest>

#include "engine/core/error.h"
#include "engine/graph/graph_checker.h"
#include "engine/graph/lower.h"
#include "tests/support/graphs.h"
#include "tests/support/test.h"

namespace netloom {

/// Whatever people draw: the check says what is wrong and never throws, and every fix can be
/// applied. A checker that has seen other graphs before says the same.
class RandomGraphsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { checker_.emplace(registry_); }
  void the_check_never_throws();
  void huge_sizes_are_refused();

 private:
  std::size_t below(std::size_t bound) { return random_() % bound; }
  Graph random_graph();
  Node random_node(const Graph& graph);
  ParameterValue random_value(const ParameterInfo& info);
  void examine(const Graph& graph);

  const LayerRegistry registry_ = LayerRegistry::built_in();
  std::optional<GraphChecker> checker_;
  std::mt19937 random_{17};
  int lowered_ = 0;
};

ParameterValue RandomGraphsTest::random_value(const ParameterInfo& info) {
  const std::vector<ParameterValue> odd = {
      std::int64_t{-1},
      std::numeric_limits<std::int64_t>::max(),
      0.5,
      std::numeric_limits<double>::quiet_NaN(),
      std::string("same"),
      true,
      std::vector<std::int64_t>{},
      std::vector<std::int64_t>{2, 3},
      std::vector<std::string>{"channel 3", "height 9", "width 7"},
      std::vector<std::string>{"x"}};
  if (below(4) == 0) return odd[below(odd.size())];
  if (info.kind == ParameterKind::integer) return static_cast<std::int64_t>(1 + below(12));
  if (info.kind == ParameterKind::integers) {
    return std::vector<std::int64_t>(info.length, static_cast<std::int64_t>(1 + below(5)));
  }
  if (!info.choices.empty()) return info.choices[below(info.choices.size())];
  return info.fallback;
}

Node RandomGraphsTest::random_node(const Graph& graph) {
  const LayerType& type = *registry_.all()[below(registry_.all().size())];
  Node result = node(free_name(graph, type.stem), type.name);
  const auto any_node = [&] {
    return graph.nodes.empty() || below(30) == 0 ? std::string("nobody")
                                                 : graph.nodes[below(graph.nodes.size())].name;
  };
  for (const PortInfo& port : type.inputs) {
    const std::size_t count = below(20) == 0 ? 0 : port.many ? 1 + below(3) : 1;
    for (std::size_t i = 0; i < count; ++i) result.inputs[port.name].push_back({any_node(), {}});
  }
  for (const ParameterInfo& info : type.parameters) {
    if (below(4) == 0) result.parameters[info.name] = random_value(info);
  }
  if (below(20) == 0) result.shares = any_node();
  result.muted = below(10) == 0;
  return result;
}

Graph RandomGraphsTest::random_graph() {
  Graph graph = below(2) == 0 ? Graph{{image_node(3, 9), node("label", "target")}} : digits_graph();
  const std::size_t size = graph.nodes.size() + 1 + below(10);
  while (graph.nodes.size() < size) graph.nodes.push_back(random_node(graph));
  if (below(5) == 0) {
    Node& one = graph.nodes[below(graph.nodes.size())];
    for (auto& [port, links] : one.inputs) links.front().node = graph.nodes.back().name;
  }
  return graph;
}

void RandomGraphsTest::examine(const Graph& graph) {
  const GraphCheck checked = check(graph, registry_);
  QVERIFY(checked.nodes.size() == graph.nodes.size());
  QVERIFY(checker_->check(graph) == checked);
  for (const Diagnostic& one : checked.diagnostics) {
    QVERIFY(!one.code.empty() && !one.title.empty() && !one.message.empty());
    QVERIFY2(one.message.text().find('{') == std::string::npos, one.message.text().c_str());
    for (const Fix& fix : one.fixes) {
      QVERIFY(!fix.title.empty());
      QVERIFY(!fix.node.empty() || fix.kind == Fix::Kind::add_node);
      const Graph mended = applied(graph, registry_, fix).graph;
      QVERIFY(checker_->check(mended) == check(mended, registry_));
    }
  }
  if (!checked.ok()) return;
  try {
    lower(graph, registry_, Mode::training, true);
    ++lowered_;
  } catch (const Error& error) {
    QCOMPARE(error.code(), ErrorCode::input);  // no loss
  }
}

void RandomGraphsTest::the_check_never_throws() {
  for (int i = 0; i < 1500; ++i) {
    examine(random_graph());
    if (QTest::currentTestFailed()) return;
  }
  QVERIFY2(lowered_ > 20, std::to_string(lowered_).c_str());
}

void RandomGraphsTest::huge_sizes_are_refused() {
  Graph graph{{image_node(1000, 1000)}};
  std::string last = "image";
  for (int i = 0; i < 40; ++i) {
    const std::string name = "conv" + std::to_string(i);
    graph.nodes.push_back(node(name, "conv2d", {{"x", {last}}},
                               {{"filters", std::int64_t{65536}},
                                {"padding", std::string("custom")},
                                {"pad", std::vector<std::int64_t>{65535, 65535}}}));
    last = name;
  }
  const GraphCheck checked = check(graph, registry_);
  QCOMPARE(checked.diagnostics.front().code, std::string("shape.size"));
  QCOMPARE(checked.diagnostics.front().node, std::string("conv0"));
}

NETLOOM_TEST(RandomGraphsTest)

}  // namespace netloom

#include "random_graphs_test.moc"
