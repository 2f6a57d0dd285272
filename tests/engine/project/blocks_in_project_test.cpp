#include <QtTest>

#include "engine/graph/check.h"
#include "engine/project/project.h"
#include "tests/support/blocks.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

Project block_project() {
  Project project;
  project.name = "Blocks";
  project.graph = residual_graph({{"filters", std::int64_t{16}}, {"repeat", std::int64_t{3}}});
  project.graph.blocks[0].parameters[1].fallback = std::vector<std::int64_t>{5, 5};
  Block pair;
  pair.name = "pair";
  pair.nodes = {node("x", "input"), node("a", "residual", {{"x", {"x"}}}),
                node("y", "output", {{"x", {"a"}}})};
  pair.parameters = {{"both", {"a.kernel", "a.repeat"}, {}}};
  project.graph.blocks.insert(project.graph.blocks.begin(), pair);
  project.view.nodes = {{"image", {40, 80}}};
  project.view.blocks = {{"residual", {{"conv", {60, 40}}, {"x", {0, 40}}}}};
  return project;
}

}  // namespace

class BlocksInProjectTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { registry_ = LayerRegistry::built_in(); }
  void writes_blocks_after_the_nodes();
  void reading_back_gives_the_same_project();
  void the_hash_is_of_blocks_too();
  void says_what_it_cannot_understand_data();
  void says_what_it_cannot_understand();
  void reads_ten_thousand_blocks();

 private:
  LayerRegistry registry_;
};

void BlocksInProjectTest::writes_blocks_after_the_nodes() {
  const std::string text = write_project(block_project(), registry_);
  const std::string expected = R"( "blocks": [
   {"name": "pair",
    "parameters": [{"name": "both", "sets": ["a.kernel", "a.repeat"]}],
    "nodes": [
     {"name": "x", "layer": "input"},
     {"name": "a", "layer": "residual", "inputs": {"x": "x"}},
     {"name": "y", "layer": "output", "inputs": {"x": "a"}}]},
   {"name": "residual", "title": "Residual",
    "parameters": [{"name": "filters", "sets": "conv.filters"}, {"name": "kernel", "sets": "conv.kernel", "default": [5, 5]}],
    "nodes": [
     {"name": "x", "layer": "input"},
     {"name": "conv", "layer": "conv2d", "inputs": {"x": "x"}, "parameters": {"padding": "same", "bias": false}},
     {"name": "bn", "layer": "batch_norm", "inputs": {"x": "conv"}},
     {"name": "act", "layer": "relu", "inputs": {"x": "bn"}},
     {"name": "sum", "layer": "add", "inputs": {"x": ["act", "x"]}},
     {"name": "y", "layer": "output", "inputs": {"x": "sum"}}]}]},
 "view": {"nodes": {
   "image": [40, 80]},
  "blocks": {
   "residual": {
     "x": [0, 40],
     "conv": [60, 40]}}}}
)";
  const auto at = text.find(" \"blocks\"");
  QVERIFY(at != std::string::npos);
  QCOMPARE(QString::fromStdString(text.substr(at)), QString::fromStdString(expected));
  // 16 filters are the default of the block, from the node inside.
  QVERIFY(
      text.find(R"("layer": "residual", "inputs": {"x": "conv1"}, "parameters": {"repeat": 3})") !=
      std::string::npos);
}

void BlocksInProjectTest::reading_back_gives_the_same_project() {
  Project project = block_project();
  project.graph.find("stage")->parameters.erase("filters");
  const std::string text = write_project(project, registry_);
  const ReadProject read = read_project(text, registry_);
  for (const Diagnostic& one : read.diagnostics) QFAIL(to_text(one, "").c_str());
  QCOMPARE(read.project, project);
  QCOMPARE(write_project(read.project, registry_), text);
}

void BlocksInProjectTest::the_hash_is_of_blocks_too() {
  Graph graph = block_project().graph;
  const std::string hash = graph_hash(graph, registry_);
  graph.blocks[1].nodes[1].parameters["bias"] = true;
  QVERIFY(graph_hash(graph, registry_) != hash);
}

void BlocksInProjectTest::says_what_it_cannot_understand_data() {
  QTest::addColumn<QByteArray>("blocks");
  QTest::addColumn<QString>("said");
  const auto row = [](const char* name, const char* blocks, const char* said) {
    QTest::newRow(name) << QByteArray(blocks) << said;
  };
  row("no list", "{}", "graph.blocks takes a list of blocks");
  row("no object", "[3]", "graph.blocks[0] takes an object");
  row("no name", "[{\"nodes\": []}]", "graph.blocks[0] needs a \"name\"");
  row("unknown key", "[{\"name\": \"a\", \"node\": []}]", "Did you mean 'nodes'?");
  row("nodes are no list", "[{\"name\": \"a\", \"nodes\": 1}]",
      "graph.blocks[0].nodes takes a list");
  row("no node", "[{\"name\": \"a\", \"nodes\": [1]}]", "graph.blocks[0].nodes[0] takes an object");
  row("node without layer", "[{\"name\": \"a\", \"nodes\": [{\"name\": \"b\"}]}]",
      "graph.blocks[0].nodes[0] needs a \"layer\"");
  row("wrong inside a node",
      "[{\"name\": \"a\", \"nodes\": [{\"name\": \"b\", \"layer\": \"relu\", \"inputs\": 1}]}]",
      "node 'a/b'");
  row("parameters are no list", "[{\"name\": \"a\", \"parameters\": {}}]",
      "graph.blocks[0].parameters takes a list");
  row("no parameter", "[{\"name\": \"a\", \"parameters\": [1]}]",
      "graph.blocks[0].parameters[0] takes an object");
  row("wrong default",
      "[{\"name\": \"a\", \"parameters\": [{\"name\": \"b\", \"sets\": \"c.d\","
      " \"default\": {}}]}]",
      "default");
  row("sets a number", "[{\"name\": \"a\", \"parameters\": [{\"name\": \"b\", \"sets\": 3}]}]",
      "graph.blocks[0].parameters[0].sets");
}

void BlocksInProjectTest::says_what_it_cannot_understand() {
  QFETCH(QByteArray, blocks);
  QFETCH(QString, said);
  const std::string text =
      "{\"netloom\": 1, \"graph\": {\"nodes\": [], \"blocks\": " + blocks.toStdString() + "}}";
  const ReadProject read = read_project(text, registry_);
  QString all;
  for (const Diagnostic& one : read.diagnostics)
    all += QString::fromStdString(to_text(one, "") + "\n");
  QVERIFY2(all.contains(said), qPrintable(all));
  (void)check(read.project.graph, registry_);
}

void BlocksInProjectTest::reads_ten_thousand_blocks() {
  Project project;
  for (int i = 0; i < 10'000; ++i) {
    Block block;
    block.name = "b" + std::to_string(i);
    block.nodes = {node("x", "input"),
                   node("inner", i == 0 ? "relu" : "b" + std::to_string(i - 1), {{"x", {"x"}}}),
                   node("y", "output", {{"x", {"inner"}}})};
    project.graph.blocks.push_back(std::move(block));
  }
  project.graph.nodes = {features_node(5), node("all", "b9999", {{"x", {"features"}}})};
  const ReadProject read = read_project(write_project(project, registry_), registry_);
  QVERIFY(read.diagnostics.empty());
  QCOMPARE(read.project.graph, project.graph);
}

NETLOOM_TEST(BlocksInProjectTest)

}  // namespace netloom

#include "blocks_in_project_test.moc"
