#include <QtTest>

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
        sum = act + x
        return sum


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

NETLOOM_TEST(BlockClassesTest)

}  // namespace netloom

#include "block_classes_test.moc"
