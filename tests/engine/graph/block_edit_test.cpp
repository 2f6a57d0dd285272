#include "engine/graph/block_edit.h"

#include <QtTest>

#include "engine/graph/check.h"
#include "engine/graph/expand.h"
#include "engine/graph/with_blocks.h"
#include "tests/support/blocks.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

using Names = std::vector<std::string>;

Names names_of(const std::vector<Node>& nodes) {
  Names names;
  for (const Node& node : nodes) names.push_back(node.name);
  return names;
}

/// Kinds of layers with what each takes, whatever nodes are called.
std::int64_t parameters_of(const Graph& graph, const LayerRegistry& registry) {
  return check(graph, registry).parameters;
}

}  // namespace

class BlockEditTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { registry_ = LayerRegistry::built_in(); }
  void collapses_nodes_into_a_block();
  void collapsed_nodes_compute_the_same();
  void what_cannot_be_one_block_stays_data();
  void what_cannot_be_one_block_stays();
  void inlines_a_use();
  void inlining_keeps_blocks_inside_and_steps();
  void shows_and_hides_parameters();
  void renames_copies_and_removes_blocks();

 private:
  LayerRegistry registry_;
};

void BlockEditTest::collapses_nodes_into_a_block() {
  const Edited edited =
      collapsed(digits_graph(), registry_, Names{"conv1", "relu1", "flat"}, "front");
  QCOMPARE(edited.added, std::string("front1"));
  QCOMPARE(names_of(edited.graph.nodes),
           (Names{"image", "front1", "logits", "digit", "label", "loss"}));
  QCOMPARE(names_of(edited.graph.blocks.at(0).nodes), (Names{"x", "conv1", "relu1", "flat", "y"}));
  QCOMPARE(edited.graph.find("logits")->inputs.at("x"), (std::vector<Endpoint>{{"front1", "y"}}));
  QCOMPARE(edited.graph.find("front1")->inputs.at("x"), (std::vector<Endpoint>{{"image", {}}}));
  for (const Diagnostic& one : check(edited.graph, registry_).diagnostics) {
    QFAIL(to_text(one, "").c_str());
  }
}

void BlockEditTest::collapsed_nodes_compute_the_same() {
  // Two inputs from outside, two outputs, one source taken twice, a loss inside.
  Graph graph{{features_node(), node("a", "dense", {{"x", {"features"}}}),
               node("b", "dense", {{"x", {"features"}}}), node("sum", "add", {{"x", {"a", "b"}}}),
               node("act", "relu", {{"x", {"sum"}}}), node("end", "output", {{"x", {"act"}}}),
               node("more", "add", {{"x", {"sum", "a"}}}),
               node("other", "output", {{"x", {"more"}}})}};
  const Edited edited = collapsed(graph, registry_, Names{"b", "sum", "act"}, "part");
  QCOMPARE(edited.graph.find("part1")->inputs.size(), std::size_t{2});
  const LayerRegistry layers = with_blocks(registry_, edited.graph);
  QCOMPARE(layers.find("part")->outputs, (Names{"y", "y2"}));
  Graph flat = expanded(edited.graph, registry_);
  for (const char* name : {"b", "sum", "act"}) {
    flat = renamed(flat, std::string("part1/") + name, name);
  }
  for (const Node& one : graph.nodes) QCOMPARE(*flat.find(one.name), one);
  QCOMPARE(flat.nodes.size(), graph.nodes.size());
}

void BlockEditTest::what_cannot_be_one_block_stays_data() {
  QTest::addColumn<QStringList>("names");
  QTest::addColumn<QString>("block");
  QTest::newRow("nothing") << QStringList{} << "part";
  QTest::newRow("nobody") << QStringList{"conv9"} << "part";
  QTest::newRow("an input") << QStringList{"image", "conv1"} << "part";
  QTest::newRow("an output") << QStringList{"logits", "digit"} << "part";
  QTest::newRow("something in between") << QStringList{"conv1", "flat"} << "part";
  QTest::newRow("named like a layer") << QStringList{"conv1"} << "relu";
  QTest::newRow("no name") << QStringList{"conv1"} << "a b";
}

void BlockEditTest::what_cannot_be_one_block_stays() {
  QFETCH(QStringList, names);
  QFETCH(QString, block);
  Names list;
  for (const QString& name : names) list.push_back(name.toStdString());
  const Edited edited = collapsed(digits_graph(), registry_, list, block.toStdString());
  QCOMPARE(edited.graph, digits_graph());
  QVERIFY(edited.added.empty());
}

void BlockEditTest::inlines_a_use() {
  const Graph graph =
      residual_graph({{"repeat", std::int64_t{2}}, {"kernel", std::vector<std::int64_t>{5, 5}}});
  const Edited edited = inlined(graph, registry_, "stage");
  QCOMPARE(edited.added, std::string("stage_1_conv"));
  QCOMPARE(edited.graph.find("stage_2_conv")->inputs.at("x"),
           (std::vector<Endpoint>{{"stage_1_sum", {}}}));
  QCOMPARE(edited.graph.find("stage_2_conv")->parameters.at("kernel"),
           ParameterValue(std::vector<std::int64_t>{5, 5}));
  QCOMPARE(edited.graph.find("flat")->inputs.at("x"), (std::vector<Endpoint>{{"stage_2_sum", {}}}));
  QCOMPARE(edited.graph.blocks, graph.blocks);
  QVERIFY(check(edited.graph, registry_).ok());
  QCOMPARE(parameters_of(edited.graph, registry_), parameters_of(graph, registry_));
  QCOMPARE(inlined(graph, registry_, "conv1").graph, graph);
}

void BlockEditTest::inlining_keeps_blocks_inside_and_steps() {
  Graph graph = residual_graph();
  Block outer;
  outer.name = "two";
  outer.nodes = {node("x", "input"), node("a", "residual", {{"x", {"x"}}}),
                 node("b", "residual", {{"x", {"a"}}}), node("y", "output", {{"x", {"b"}}})};
  outer.parameters = {{"filters", {"a.filters", "b.filters"}, {}}};
  graph.blocks.push_back(outer);
  *graph.find("stage") = node("stage", "two", {{"x", {"conv1"}}}, {{"filters", std::int64_t{16}}});
  graph.nodes.push_back(node("twin", "residual", {{"x", {"stage"}}}));
  const Edited edited = inlined(graph, registry_, "stage");
  QCOMPARE(edited.graph.find("stage_b")->layer, std::string("residual"));
  QCOMPARE(edited.graph.find("stage_b")->parameters.at("filters"),
           ParameterValue(std::int64_t{16}));
  QCOMPARE(edited.graph.find("stage_b")->inputs.at("x"), (std::vector<Endpoint>{{"stage_a", {}}}));
  QCOMPARE(edited.graph.find("twin")->layer, std::string("residual"));
  // Whose weights another use shares has to stay one.
  graph.find("twin")->shares = "stage";
  QCOMPARE(inlined(graph, registry_, "stage").graph, graph);
}

void BlockEditTest::shows_and_hides_parameters() {
  Graph graph = residual_graph({{"filters", std::int64_t{16}}});
  graph = with_exposed(graph, "residual", "epsilon", "bn.epsilon");
  graph = with_exposed(graph, "residual", "epsilon", "bn.epsilon");
  QVERIFY(with_blocks(registry_, graph).find("residual")->parameter("epsilon") != nullptr);
  QCOMPARE(graph.blocks[0].parameters.back().targets, Names{"bn.epsilon"});
  graph = with_exposed(graph, "residual", "epsilon", "bn.momentum");
  QCOMPARE(graph.blocks[0].parameters.back().targets.size(), std::size_t{2});
  graph = without_exposed(graph, "residual", "filters");
  QVERIFY(graph.find("stage")->parameters.empty());
  QVERIFY(with_blocks(registry_, graph).find("residual")->parameter("filters") == nullptr);
  Block outer{"tower", {}, {node("in", "residual")}, {{"size", {"in.kernel"}, {}}}};
  graph.blocks.push_back(outer);
  graph.nodes.push_back(node("two", "tower", {}, {{"size", std::vector<std::int64_t>{5, 5}}}));
  graph = without_exposed(graph, "residual", "kernel");
  QVERIFY(graph.block("tower")->parameters.empty() && graph.find("two")->parameters.empty());
  QCOMPARE(with_exposed(graph, "nobody", "a", "b.c"), graph);
  QCOMPARE(with_exposed(graph, "residual", "a b", "b.c"), graph);
}

void BlockEditTest::renames_copies_and_removes_blocks() {
  const Graph graph = residual_graph();
  Graph edited = with_block_renamed(graph, registry_, "residual", "stage");
  QCOMPARE(edited.find("stage")->layer, std::string("stage"));
  QVERIFY(check(edited, registry_).ok());
  QCOMPARE(with_block_renamed(graph, registry_, "residual", "relu"), graph);
  const Edited copied = with_block_copied(graph, registry_, "stage");
  QCOMPARE(copied.added, std::string("residual2"));
  QCOMPARE(copied.graph.find("stage")->layer, std::string("residual2"));
  QCOMPARE(copied.graph.block("residual2")->title, std::string("Residual 2"));
  QCOMPARE(user_of(graph, "residual"), std::string("stage"));
  QCOMPARE(without_block(graph, "residual"), graph);
  QVERIFY(without_block(copied.graph, "residual").block("residual") == nullptr);
  QCOMPARE(with_block(Graph(), graph.blocks).blocks, graph.blocks);
  QCOMPARE(needed_blocks(copied.graph, {"stage"}).at(0).name, std::string("residual2"));
  QVERIFY(needed_blocks(copied.graph, {"conv1"}).empty());
  QCOMPARE(with_block(graph, graph.blocks), graph);
}

NETLOOM_TEST(BlockEditTest)

}  // namespace netloom

#include "block_edit_test.moc"
