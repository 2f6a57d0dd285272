#include <QtTest>

#include "engine/core/error.h"
#include "engine/graph/check.h"
#include "engine/graph/expand.h"
#include "engine/graph/lower.h"
#include "tests/support/blocks.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

struct WrongBlock {
  const char* name;
  Graph graph;
  std::string code;
  std::string node;
  std::string fragment;
};

Block block_of(std::string name, std::vector<Node> nodes) {
  Block block;
  block.name = std::move(name);
  block.nodes = std::move(nodes);
  return block;
}

/// x → `layer` → y
Block wrapper(std::string name, const std::string& layer, Parameters parameters = {}) {
  return block_of(std::move(name),
                  {node("x", "input"), node("inner", layer, {{"x", {"x"}}}, std::move(parameters)),
                   node("y", "output", {{"x", {"inner"}}})});
}

Graph with_blocks_as(std::vector<Block> blocks, const std::string& used) {
  Graph graph = residual_graph();
  graph.find("stage")->layer = used;
  graph.blocks = std::move(blocks);
  return graph;
}

template <class Change>
Graph changed(Change change) {
  Graph graph = residual_graph();
  change(graph);
  return graph;
}

Graph deep(int depth) {
  std::vector<Block> blocks{wrapper("b0", "relu")};
  for (int i = 1; i < depth; ++i) {
    blocks.push_back(wrapper("b" + std::to_string(i), "b" + std::to_string(i - 1)));
  }
  return with_blocks_as(std::move(blocks), "b" + std::to_string(depth - 1));
}

std::vector<WrongBlock> wrong_declarations() {
  return {
      {"itself", with_blocks_as({wrapper("a", "a")}, "a"), "block.circle", "stage", "a → a:"},
      {"through others",
       with_blocks_as({wrapper("a", "b"), wrapper("b", "c"), wrapper("c", "a")}, "b"),
       "block.circle", "stage", "b → c → a → b:"},
      {"ten thousand deep", deep(10'000), "block.unusable", "stage", "32 blocks deep"},
      {"named like a layer", with_blocks_as({wrapper("relu", "tanh")}, "relu"), "block.clash", "",
       "Rename the block"},
      {"no name", with_blocks_as({wrapper("a/b", "tanh")}, "a/b"), "block.name", "", "letters"},
      {"two of one name", with_blocks_as({wrapper("a", "tanh"), wrapper("a", "relu")}, "a"),
       "block.duplicate", "stage", "Rename one"},
      {"unknown target",
       changed([](Graph& graph) { graph.blocks[0].parameters[0].targets = {"conv.filter"}; }),
       "block.target", "stage", "Did you mean 'conv.filters'?"},
      {"no target", changed([](Graph& graph) { graph.blocks[0].parameters[0].targets.clear(); }),
       "block.target", "stage", "sets nothing"},
      {"parameter named repeat",
       changed([](Graph& graph) { graph.blocks[0].parameters[0].name = "repeat"; }),
       "block.parameter", "stage", "taken"},
  };
}

std::vector<WrongBlock> wrong_uses() {
  const auto with_inner = [](Node inner) {
    return changed([&](Graph& graph) { graph.blocks[0].nodes[3] = std::move(inner); });
  };
  return {
      {"unknown layer inside", with_inner(node("act", "rellu", {{"x", {"bn"}}})), "layer.unknown",
       "stage/act", "Did you mean 'relu'"},
      {"no link inside", with_inner(node("act", "relu")), "link.missing", "stage/act", "needs"},
      {"unknown node inside", with_inner(node("act", "relu", {{"x", {"bm"}}})), "link.node",
       "stage/act", "Did you mean 'bn'"},
      {"unused inside", changed([](Graph& graph) {
         graph.blocks[0].nodes.push_back(node("spare", "relu", {{"x", {"x"}}}));
       }),
       "node.unused", "stage/spare", "leads nowhere"},
      {"circle inside", with_inner(node("act", "relu", {{"x", {"sum"}}})), "cycle", "stage/act",
       "act → sum"},
      {"repeat out of range", residual_graph({{"repeat", std::int64_t{0}}}), "parameter.range",
       "stage", "1 to 1,000"},
      {"unknown parameter", residual_graph({{"filter", std::int64_t{3}}}), "parameter.unknown",
       "stage", "Did you mean 'filters'"},
      {"value that no target takes", residual_graph({{"filters", std::int64_t{0}}}),
       "parameter.range", "stage", "1 to 65,536"},
      {"no link", changed([](Graph& graph) { graph.find("stage")->inputs.clear(); }),
       "link.missing", "stage", "needs something"},
      {"unknown input", changed([](Graph& graph) {
         graph.find("stage")->inputs["z"] = {{"conv1", {}}};
       }),
       "port.unknown", "stage", "Residual takes x"},
      {"unknown output", changed([](Graph& graph) {
         graph.find("flat")->inputs["x"] = {{"stage", "z"}};
       }),
       "link.port", "flat", "Residual gives y"},
  };
}

std::vector<WrongBlock> wrong_shares() {
  const auto two = [](const char* shares, std::int64_t first, std::int64_t second) {
    return changed([&](Graph& graph) {
      graph.find("stage")->parameters["repeat"] = first;
      graph.nodes.push_back(node("twin", "residual", {{"x", {"stage"}}}, {{"repeat", second}}));
      graph.nodes.back().shares = shares;
      graph.find("flat")->inputs["x"] = {{"twin", {}}};
    });
  };
  Graph circle = two("stage", 1, 1);
  circle.find("stage")->shares = "twin";
  return {
      {"copies", two("stage", 3, 2), "shares.repeat", "twin", "'twin' stands 2 times"},
      {"nobody inside", two("stage/nobody", 1, 1), "shares.node", "twin", "no other node"},
      {"another layer inside", two("stage/conv", 1, 1), "shares.layer", "twin", "is conv2d"},
      {"each other", circle, "shares.circle", "stage", "neither has any"},
  };
}

std::vector<WrongBlock> wrong_blocks() {
  std::vector<WrongBlock> all = wrong_declarations();
  for (auto* more : {&wrong_uses, &wrong_shares}) {
    for (WrongBlock& one : more()) all.push_back(std::move(one));
  }
  return all;
}

}  // namespace

class WrongBlocksTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { registry_ = LayerRegistry::built_in(); }
  void says_what_is_wrong_data();
  void says_what_is_wrong();
  void refuses_to_write_out_what_no_machine_holds();
  void survives_blocks_that_pass_on_what_they_get();
  void says_what_differs_in_two_uses_once_each();

 private:
  LayerRegistry registry_;
};

void WrongBlocksTest::says_what_is_wrong_data() {
  QTest::addColumn<int>("row");
  const auto all = wrong_blocks();
  for (std::size_t i = 0; i < all.size(); ++i) QTest::newRow(all[i].name) << static_cast<int>(i);
}

void WrongBlocksTest::says_what_is_wrong() {
  QFETCH(int, row);
  const WrongBlock wrong = wrong_blocks()[static_cast<std::size_t>(row)];
  const GraphCheck checked = check(wrong.graph, registry_);
  std::string all;
  int found = 0;
  for (const Diagnostic& one : checked.diagnostics) {
    all += one.code + " " + to_text(one, "") + "\n";
    if (one.code != wrong.code || one.node != wrong.node) continue;
    ++found;
    QVERIFY2(
        (one.title.text() + " " + one.message.text()).find(wrong.fragment) != std::string::npos,
        all.c_str());
    QVERIFY2(QString::fromStdString(one.message).split(' ').size() <= 25,
             one.message.text().c_str());
    for (const Fix& fix : one.fixes) {
      const Graph mended = applied(wrong.graph, registry_, fix).graph;
      QVERIFY2(mended != wrong.graph, fix.title.text().c_str());
      for (const Diagnostic& left : check(mended, registry_).diagnostics) {
        QVERIFY2(left.code != one.code || left.node != one.node, fix.title.text().c_str());
      }
    }
  }
  QVERIFY2(found == 1, all.c_str());
}

void WrongBlocksTest::refuses_to_write_out_what_no_machine_holds() {
  const Parameters thousand{{"repeat", std::int64_t{1000}}};
  Graph graph = with_blocks_as(
      {wrapper("a", "b", thousand), wrapper("b", "c", thousand), wrapper("c", "relu", {})}, "a");
  const GraphCheck checked = check(graph, registry_);
  QCOMPARE(checked.diagnostics.front().code, std::string("block.size"));
  QCOMPARE(checked.diagnostics.front().node, std::string("stage"));
  QVERIFY_EXCEPTION_THROWN(lower(graph, registry_, Mode::training, true), Error);
}

void WrongBlocksTest::survives_blocks_that_pass_on_what_they_get() {
  const Block pass = block_of("pass", {node("x", "input"), node("y", "output", {{"x", {"x"}}})});
  Graph graph = with_blocks_as({pass}, "pass");
  graph.find("stage")->parameters["repeat"] = std::int64_t{1000};
  QVERIFY(check(graph, registry_).ok());
  QCOMPARE(expanded(graph, registry_).find("flat")->inputs.at("x"),
           (std::vector<Endpoint>{{"conv1", {}}}));
  graph.find("stage")->inputs["x"] = {{"stage", {}}};
  QVERIFY(!check(graph, registry_).ok());
}

void WrongBlocksTest::says_what_differs_in_two_uses_once_each() {
  Graph graph = residual_graph({{"filters", std::int64_t{8}}});
  graph.blocks[0].nodes[1].parameters.erase("bias");
  graph.nodes.push_back(
      node("second", "residual", {{"x", {"conv1"}}}, {{"filters", std::int64_t{4}}}));
  graph.nodes.push_back(node("end", "output", {{"x", {"second"}}}));
  std::vector<std::string> found;
  for (const Diagnostic& one : check(graph, registry_).diagnostics) {
    found.push_back(one.node + " " + one.code);
  }
  QCOMPARE(found, (std::vector<std::string>{"stage/sum shape.mismatch", "stage/conv bias.unused",
                                            "second/sum shape.mismatch"}));
}

NETLOOM_TEST(WrongBlocksTest)

}  // namespace netloom

#include "wrong_blocks_test.moc"
