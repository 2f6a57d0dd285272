#include "engine/graph/graph_checker.h"

#include <functional>

#include <QtTest>

#include "engine/graph/edit.h"
#include "engine/layers/declare.h"
#include "tests/support/graphs.h"
#include "tests/support/test.h"

namespace netloom {

/// After any edit, and after it was undone, a checker says what a check of the whole graph says.
class GraphCheckerTest : public QObject {
  Q_OBJECT

 private slots:
  void says_what_a_check_says_data();
  void says_what_a_check_says();
  void builds_what_is_equal_once();

 private:
  const LayerRegistry registry_ = LayerRegistry::built_in();
};

namespace {

using Edit = std::function<void(Graph&)>;

/// Two dense layers beside each other, a block used twice, and an answer of classes.
Graph sample() {
  Graph graph;
  graph.nodes = {
      features_node(8),
      node("left", "dense", {{"x", {"features"}}}, {{"units", std::int64_t{8}}}),
      node("right", "dense", {{"x", {"features"}}}, {{"units", std::int64_t{8}}}),
      node("sum", "add", {{"x", {"left", "right"}}}),
      node("first", "part", {{"x", {"sum"}}}),
      node("second", "part", {{"x", {"first"}}}),
      node("scores", "dense", {{"x", {"second"}}}, {{"units", std::int64_t{3}}}),
      node("label", "target", {}, {{"classes", std::int64_t{3}}}),
      node("loss", "cross_entropy", {{"scores", {"scores"}}, {"target", {"label"}}}),
      node("query", "input", {}, {{"shape", std::vector<std::string>{"time 5", "feature 8"}}}),
      node("heads", "multi_head_attention", {{"x", {"query"}}, {"memory", {"query"}}},
           {{"heads", std::int64_t{2}}})};
  Block part;
  part.name = "part";
  part.nodes = {node("x", "input"),
                node("dense", "dense", {{"x", {"x"}}}, {{"units", std::int64_t{8}}}),
                node("y", "output", {{"x", {"dense"}}})};
  graph.blocks = {part};
  return graph;
}

/// Passes on what it gets, and counts how often it is built.
struct Counted {
  static inline int built = 0;
  std::int64_t setting = 0;

  static void declare(Declare<Counted>& d) {
    d.type("test_counted", "Counted", Category::activation).place(900);
    d.summary("Counts.");
    d.in("x", "Any.");
    d.param(&Counted::setting, "setting").title("Setting").range(0, 9).text("Any number.");
    d.brief("counted");
  }
  Value build(Builder&, const LayerInputs& in) const {
    ++built;
    return in["x"];
  }
};

}  // namespace

void GraphCheckerTest::says_what_a_check_says_data() {
  QTest::addColumn<Edit>("edit");
  const auto row = [](const char* name, const Edit& edit) { QTest::newRow(name) << edit; };
  row("nothing", [](Graph&) {});
  row("a setting", [](Graph& graph) { graph.find("left")->parameters["units"] = std::int64_t{4}; });
  row("what flows in", [](Graph& graph) {
    graph.find("features")->parameters["shape"] = std::vector<std::string>{"feature 9"};
  });
  row("classes",
      [](Graph& graph) { graph.find("label")->parameters["classes"] = std::int64_t{4}; });
  row("another port", [](Graph& graph) {
    auto link = graph.find("heads")->inputs.extract("memory");
    link.key() = "hidden";
    graph.find("heads")->inputs.insert(std::move(link));
  });
  row("another source", [](Graph& graph) { graph.find("scores")->inputs["x"] = {{"left", {}}}; });
  row("shared weights", [](Graph& graph) { graph.find("right")->shares = "left"; });
  row("weights shared backwards", [](Graph& graph) { graph.find("left")->shares = "right"; });
  row("another layer", [](Graph& graph) {
    graph.find("left")->layer = "layer_norm";
    graph.find("left")->parameters.clear();
  });
  row("an input as a target", [](Graph& graph) { graph.find("query")->layer = "target"; });
  row("fewer links", [](Graph& graph) { graph.find("sum")->inputs["x"].pop_back(); });
  row("muted", [](Graph& graph) { graph.find("first")->muted = true; });
  row("removed", [](Graph& graph) { graph.nodes.erase(graph.nodes.begin() + 1); });
  row("added in front",
      [](Graph& graph) { graph.nodes.insert(graph.nodes.begin(), node("noise", "input")); });
  row("renamed", [](Graph& graph) { graph = renamed(std::move(graph), "left", "other"); });
  row("taken name", [](Graph& graph) { graph.find("left")->name = "right"; });
  row("a circle", [](Graph& graph) { graph.find("left")->inputs["x"] = {{"sum", {}}}; });
  row("inside a block",
      [](Graph& graph) { graph.blocks[0].nodes[1].parameters["units"] = std::int64_t{6}; });
  row("repeated",
      [](Graph& graph) { graph.find("first")->parameters["repeat"] = std::int64_t{3}; });
}

void GraphCheckerTest::says_what_a_check_says() {
  QFETCH(Edit, edit);
  const Graph before = sample();
  Graph after = before;
  edit(after);
  GraphChecker checker(registry_);
  for (const Diagnostic& one : check(before, registry_).diagnostics)
    QVERIFY2(one.severity == Severity::warning, to_text(one, "sample").c_str());
  for (const Graph& graph : {before, after, before, after})
    QVERIFY(checker.check(graph) == check(graph, registry_));
}

void GraphCheckerTest::builds_what_is_equal_once() {
  LayerRegistry registry = LayerRegistry::built_in();
  registry.add(layer<Counted>());
  Graph graph;
  graph.nodes = {features_node(8)};
  for (const std::string name : {"a", "b", "c", "d"})
    graph.nodes.push_back(node(name, "test_counted", {{"x", {graph.nodes.back().name}}}));
  GraphChecker checker(registry);
  const auto built_for = [&] {
    Counted::built = 0;
    checker.check(graph);
    return Counted::built;
  };
  QCOMPARE(built_for(), 1);
  graph.find("b")->parameters["setting"] = std::int64_t{1};
  QCOMPARE(built_for(), 1);
  graph.find("c")->parameters["setting"] = std::int64_t{1};
  QCOMPARE(built_for(), 0);
  graph.find("features")->parameters["shape"] = std::vector<std::string>{"feature 9"};
  QCOMPARE(built_for(), 2);
}

NETLOOM_TEST(GraphCheckerTest)

}  // namespace netloom

#include "graph_checker_test.moc"
