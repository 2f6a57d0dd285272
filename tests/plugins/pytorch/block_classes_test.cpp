#include <QtTest>

#include "engine/core/error.h"
#include "plugins/pytorch/torch_module.h"
#include "tests/support/blocks.h"
#include "tests/support/graphs.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

using Sizes = std::vector<std::int64_t>;

Node image() {
  return node("image", "input", {},
              {{"shape", std::vector<std::string>{"channel 3", "height 16", "width 16"}}});
}

/// x → down (a convolution) → rest (residual blocks) → y, with channels, stride and depth shown.
Block stage_block() {
  Block block;
  block.name = "stage";
  block.nodes = {node("x", "input"),
                 node("down", "conv2d", {{"x", {"x"}}},
                      {{"padding", std::string("custom")}, {"pad", Sizes{1, 1}}}),
                 node("rest", "residual", {{"x", {"down"}}}, {{"repeat", std::int64_t{2}}}),
                 node("y", "output", {{"x", {"rest"}}})};
  block.parameters = {{"channels", {"down.filters", "rest.filters"}, {}},
                      {"stride", {"down.stride"}, {}},
                      {"depth", {"rest.repeat"}, {}}};
  return block;
}

Graph stages(const std::vector<Parameters>& each) {
  Graph graph{{image()}};
  std::string last = "image";
  for (const Parameters& parameters : each) {
    const std::string name = "stage" + std::to_string(graph.nodes.size());
    graph.nodes.push_back(node(name, "stage", {{"x", {last}}}, parameters));
    last = name;
  }
  graph.nodes.push_back(node("y", "output", {{"x", {last}}}));
  graph.blocks = {residual_block(), stage_block()};
  return graph;
}

Node ended(const std::string& use, const std::string& port) {
  Node end = node(use + "_" + port + "_end", "output");
  end.inputs["x"] = {{use, port}};
  return end;
}

/// A block that gives its dense layer and what this adds to x; its `results` are outputs.
Graph forks(const std::vector<std::string>& shape, const Parameters& parameters,
            const std::vector<std::string>& results) {
  Graph graph{{node("x", "input", {}, {{"shape", shape}}),
               node("fork", "fork", {{"x", {"x"}}}, parameters)}};
  for (const std::string& port : results) graph.nodes.push_back(ended("fork", port));
  Block block;
  block.name = "fork";
  block.nodes = {
      node("x", "input"), node("more", "dense", {{"x", {"x"}}}, {{"units", std::int64_t{6}}}),
      node("all", "add", {{"x", {"x", "more"}}}), node("dense", "output", {{"x", {"more"}}}),
      node("sum", "output", {{"x", {"all"}}})};
  graph.blocks = {block};
  return graph;
}

/// Two copies of a block that gives the sum and the difference of what it takes.
Graph pairs(const std::vector<std::string>& results) {
  const std::vector<std::string> shape{"feature 6"};
  Graph graph{
      {node("x", "input", {}, {{"shape", shape}}), node("with", "input", {}, {{"shape", shape}}),
       node("pair", "pair", {{"a", {"x"}}, {"b", {"with"}}}, {{"repeat", std::int64_t{2}}})}};
  for (const std::string& port : results) graph.nodes.push_back(ended("pair", port));
  Block block;
  block.name = "pair";
  block.nodes = {node("a", "input"),
                 node("b", "input"),
                 node("sum", "add", {{"x", {"a", "b"}}}),
                 node("less", "subtract", {{"a", {"a"}}, {"b", {"b"}}}),
                 node("first", "output", {{"x", {"sum"}}}),
                 node("second", "output", {{"x", {"less"}}})};
  graph.blocks = {block};
  return graph;
}

}  // namespace

/// Blocks as Python classes: one for each block, told what differs between its uses.
class BlockClassesTest : public QObject {
  Q_OBJECT

 private slots:
  void what_differs_between_uses_is_handed_in();
  void one_use_needs_no_settings();
  void copies_that_differ_stand_one_by_one();
  void what_an_outer_block_sets_is_obeyed();
  void lines_stand_for_the_nodes_of_all_uses();
  void a_block_on_each_step_takes_steps_as_samples();
  void what_nobody_uses_is_left_out();
  void uses_that_share_weights_give_the_same_results();
  void uses_that_share_weights_need_the_same_settings();
  void copies_hand_on_all_that_the_next_one_takes();
  void names_of_results_and_of_the_loop_hide_nothing();
  void what_is_muted_passes_on();

 private:
  QString said(const Graph& graph) const {
    return QString::fromStdString(torch_module(graph, registry_, "Test").code.text);
  }
  LayerRegistry registry_ = LayerRegistry::built_in();
};

void BlockClassesTest::what_differs_between_uses_is_handed_in() {
  const QString text = said(stages({{{"channels", std::int64_t{8}}},
                                    {{"channels", std::int64_t{16}}, {"stride", Sizes{2, 2}}},
                                    {{"channels", std::int64_t{32}}, {"stride", Sizes{2, 2}}}}));
  const QString expected = R"(class Residual(nn.Module):
    def __init__(self, filters):
        super().__init__()
        self.conv = nn.Conv2d(filters, filters, 3, padding=1, bias=False)
        self.bn = nn.BatchNorm2d(filters)

    def forward(self, x):
        conv = self.conv(x)
        bn = self.bn(conv)
        act = F.relu(bn)
        sum_ = act + x
        return sum_


class Stage(nn.Module):
    def __init__(self, in_channels, channels, stride=1):
        super().__init__()
        self.down = nn.Conv2d(in_channels, channels, 3, stride=stride, padding=1)
        self.rest = nn.Sequential(*[Residual(channels) for _ in range(2)])

    def forward(self, x):
        down = self.down(x)
        rest = self.rest(down)
        return rest


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.stage1 = Stage(3, 8)
        self.stage2 = Stage(8, 16, stride=2)
        self.stage3 = Stage(16, 32, stride=2)
)";
  QVERIFY2(text.contains(expected), qPrintable(text));
}

void BlockClassesTest::one_use_needs_no_settings() {
  const QString text = said(stages({{{"channels", std::int64_t{8}}}}));
  QVERIFY2(text.contains("self.stage1 = Stage()"), qPrintable(text));
  QVERIFY(text.contains("self.down = nn.Conv2d(3, 8, 3, padding=1)"));
}

void BlockClassesTest::copies_that_differ_stand_one_by_one() {
  Graph graph = stages({{{"channels", std::int64_t{8}}, {"repeat", std::int64_t{3}}}});
  const QString text = said(graph);
  QVERIFY2(text.contains("self.stage1 = nn.Sequential(Stage(3), *[Stage(8) for _ in range(2)])"),
           qPrintable(text));
}

void BlockClassesTest::what_an_outer_block_sets_is_obeyed() {
  const Graph graph = stages({{{"channels", std::int64_t{8}}, {"depth", std::int64_t{3}}},
                              {{"channels", std::int64_t{8}}, {"depth", std::int64_t{5}}}});
  const QString text = said(graph);
  QVERIFY2(text.contains("[Residual() for _ in range(depth)]"), qPrintable(text));
  QVERIFY(text.contains("self.stage1 = Stage(3, 3)"));
  QVERIFY(text.contains("self.stage2 = Stage(8, 5)"));
  const TorchModule module = torch_module(graph, registry_, "Test");
  QCOMPARE(module.tensors.size(), std::size_t{2 + 2 * (3 + 5)});
}

void BlockClassesTest::lines_stand_for_the_nodes_of_all_uses() {
  const CodeText code =
      torch_module(stages({{{"channels", std::int64_t{8}}}, {{"channels", std::int64_t{16}}}}),
                   registry_, "Test")
          .code;
  const QStringList lines = QString::fromStdString(code.text).split('\n');
  int found = 0;
  for (const NodeLines& one : code.nodes) {
    if (one.node != "stage2/rest/2/conv") continue;
    ++found;
    QVERIFY(lines[one.first - 1].contains("self.conv"));
  }
  QCOMPARE(found, 2);
}

void BlockClassesTest::a_block_on_each_step_takes_steps_as_samples() {
  const QString text = said(
      forks({"time 5", "feature 6"}, {{"each_step", true}, {"repeat", std::int64_t{2}}}, {"sum"}));
  QVERIFY2(text.contains("fork_sum = self.fork(x.flatten(0, 1))\n"
                         "        fork_sum = fork_sum.unflatten(0, x.shape[:2])\n"
                         "        return fork_sum\n"),
           qPrintable(text));
}

void BlockClassesTest::what_nobody_uses_is_left_out() {
  const QString text = said(forks({"feature 6"}, {}, {"dense"}));
  QVERIFY2(text.contains("more = self.more(x)\n        return more\n"), qPrintable(text));
  QVERIFY(text.contains("fork = self.fork(x)"));
  // Only the last of the copies says what the first result is added to.
  const QString repeated =
      said(forks({"feature 6"}, {{"repeat", std::int64_t{3}}}, {"dense", "sum"}));
  QVERIFY2(repeated.contains("nn.Sequential(*[Fork() for _ in range(2)], Fork2())"),
           qPrintable(repeated));
  QVERIFY(repeated.contains("fork, fork_sum = self.fork(x)"));
}

void BlockClassesTest::uses_that_share_weights_give_the_same_results() {
  Graph graph = forks({"feature 6"}, {}, {"dense"});
  Node twin = node("twin", "fork", {{"x", {"fork"}}});
  twin.shares = "fork";
  graph.nodes.push_back(twin);
  graph.nodes.push_back(ended("twin", "sum"));
  const QString text = said(graph);
  QVERIFY2(text.contains("        return more, all_\n"), qPrintable(text));
  QVERIFY2(text.contains("        fork, _ = self.fork(x)\n"
                         "        _, twin_sum = self.fork(fork)\n"
                         "        return fork, twin_sum\n"),
           qPrintable(text));
}

void BlockClassesTest::uses_that_share_weights_need_the_same_settings() {
  Graph graph = stages({{{"channels", std::int64_t{8}}}});
  Node twin = node("twin", "stage", {{"x", {"image"}}},
                   {{"channels", std::int64_t{8}}, {"stride", Sizes{2, 2}}});
  twin.shares = "stage1";
  graph.nodes.push_back(twin);
  graph.nodes.push_back(node("small", "output", {{"x", {"twin"}}}));
  try {
    said(graph);
    QFAIL("no error");
  } catch (const Error& error) {
    QVERIFY2(QString(error.what()).contains("node 'twin'"), error.what());
    QVERIFY2(QString(error.what()).contains("made for the settings, inputs and results that"),
             error.what());
  }
}

void BlockClassesTest::copies_hand_on_all_that_the_next_one_takes() {
  const QString both = said(pairs({"first", "second"}));
  QVERIFY2(both.contains("pair, pair_second = x, with_\n"
                         "        for block in self.pair:\n"
                         "            pair, pair_second = block(pair, pair_second)\n"
                         "        return pair, pair_second\n"),
           qPrintable(both));
  // The last copy gives less than the one before it.
  const QString one = said(pairs({"first"}));
  QVERIFY2(one.contains("pair, pair_second = self.pair[0](x, with_)\n"
                        "        pair = self.pair[1](pair, pair_second)\n"),
           qPrintable(one));
}

void BlockClassesTest::names_of_results_and_of_the_loop_hide_nothing() {
  Graph graph = pairs({"first", "second"});
  graph.nodes.push_back(node("block", "relu", {{"x", {"x"}}}));
  graph.nodes.push_back(node("pair_second", "tanh", {{"x", {"x"}}}));
  graph.nodes.push_back(node("late", "output", {{"x", {"block"}}}));
  graph.nodes.push_back(node("later", "output", {{"x", {"pair_second"}}}));
  const QString text = said(graph);
  QVERIFY2(text.contains("for block in self.pair:\n"
                         "            pair, pair_second_ = block(pair, pair_second_)\n"
                         "        block_ = F.relu(x)\n"),
           qPrintable(text));
  QVERIFY(text.contains("return pair, pair_second_, block_, pair_second\n"));
}

void BlockClassesTest::what_is_muted_passes_on() {
  Graph graph = stages({{{"channels", std::int64_t{8}}}, {{"channels", std::int64_t{8}}}});
  graph.blocks[0].nodes[1].muted = true;  // the convolution, whose filters are shown
  graph.nodes[2].muted = true;
  const QString text = said(graph);
  QVERIFY(text.contains("self.conv = nn.Identity()"));
  QVERIFY(text.contains("self.stage2 = nn.Identity()"));
  QVERIFY(text.contains("self.stage1 = Stage()"));
}

NETLOOM_TEST(BlockClassesTest)

}  // namespace netloom

#include "block_classes_test.moc"
