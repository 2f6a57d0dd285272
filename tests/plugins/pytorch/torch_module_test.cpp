#include "plugins/pytorch/torch_module.h"

#include <algorithm>

#include <QtTest>
#include <fmt/format.h>

#include "engine/core/error.h"
#include "engine/layers/declare.h"
#include "engine/ops/ops.h"
#include "tests/plugins/pytorch/input_node.h"
#include "tests/support/blocks.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

/// A layer with weights and a running state that PyTorch has no module for.
struct Gain {
  static void declare(Declare<Gain>& d) {
    d.type("test_gain", "Gain", Category::weights).place(900);
    d.summary("Multiplies by what it learned.");
    d.in("x", "Any.");
    d.brief("gain");
  }
  Value build(Builder& b, const LayerInputs& in) const {
    const Axis features = in["x"].shape()[-1];
    const Value gain = b.weight("gain", {features}, {Initialiser::Kind::constant, 2});
    const Value seen = b.state("seen", {features}, 0);
    b.update(seen, ops::mean(b, in["x"], {0}));
    return ops::multiply(b, in["x"], gain);
  }
};

/// A layer of an op that PyTorch has no words for.
struct Odd {
  static void declare(Declare<Odd>& d) {
    d.type("test_odd", "Odd", Category::activation).place(901);
    d.summary("Odd.");
    d.in("x", "Any.");
    d.brief("odd");
  }
  Value build(Builder& b, const LayerInputs& in) const {
    const Value label = ops::argmax(b, in["x"], 1);
    return ops::softmax_cross_entropy(b, in["x"], label);
  }
};

LayerRegistry test_layers() {
  LayerRegistry registry = LayerRegistry::built_in();
  registry.add(layer<Gain>());
  registry.add(layer<Odd>());
  return registry;
}

/// The lines of `code` that stand for `name`.
std::vector<std::string> lines_of(const CodeText& code, const std::string& name) {
  const QStringList all = QString::fromStdString(code.text).split('\n');
  std::vector<std::string> found;
  for (const NodeLines& one : code.nodes) {
    if (one.node != name) continue;
    for (int line = one.first; line <= one.last; ++line) {
      found.push_back(all[line - 1].trimmed().toStdString());
    }
  }
  return found;
}

}  // namespace

class TorchModuleTest : public QObject {
  Q_OBJECT

 private slots:
  void a_layer_without_a_module_becomes_a_class();
  void classes_that_differ_in_sizes_take_these();
  void shared_weights_are_one_module();
  void shared_weights_used_otherwise_are_said_by_ops();
  void blocks_become_classes();
  void a_block_of_several_inputs_is_repeated_in_a_loop();
  void outputs_come_in_the_order_of_the_graph();
  void an_op_without_words_is_refused_by_name();
  void a_title_stays_within_its_docstring();
  void missing_weights_are_named();

 private:
  TorchModule said(const std::vector<Node>& nodes) const {
    return torch_module({nodes}, registry_, "Test");
  }
  LayerRegistry registry_ = test_layers();
};

void TorchModuleTest::a_layer_without_a_module_becomes_a_class() {
  const TorchModule module = said({input("x"), node("gain1", "test_gain", {{"x", {"x"}}}),
                                   node("y", "output", {{"x", {"gain1"}}})});
  const std::string expected = R"(class TestGain(nn.Module):
    """Multiplies by what it learned."""

    def __init__(self):
        super().__init__()
        self.gain = nn.Parameter(2.0 * torch.ones(4))
        self.register_buffer("seen", torch.zeros(4))

    def forward(self, x):
        if self.training:
            self.seen.copy_(x.mean(0).detach())
        return x * self.gain


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.gain1 = TestGain()

    def forward(self, x):
        gain1 = self.gain1(x)
        return gain1
)";
  QVERIFY2(module.code.text.ends_with(expected), module.code.text.c_str());
  const auto lines = lines_of(module.code, "gain1");
  QVERIFY(std::find(lines.begin(), lines.end(), "gain1 = self.gain1(x)") != lines.end());
  QVERIFY(std::find(lines.begin(), lines.end(), "class TestGain(nn.Module):") != lines.end());
  QCOMPARE(lines_of(module.code, "y"), std::vector<std::string>{"return gain1"});
}

void TorchModuleTest::classes_that_differ_in_sizes_take_these() {
  const TorchModule module = said(
      {input("x"), node("a", "test_gain", {{"x", {"x"}}}), node("b", "test_gain", {{"x", {"a"}}}),
       node("wide", "dense", {{"x", {"b"}}}, {{"units", std::int64_t{7}}}),
       node("c", "test_gain", {{"x", {"wide"}}}), node("y", "output", {{"x", {"c"}}})});
  const QString text = QString::fromStdString(module.code.text);
  QCOMPARE(text.count("class TestGain"), 1);
  QVERIFY(text.contains("def __init__(self, features):"));
  QVERIFY(text.contains("self.gain = nn.Parameter(2.0 * torch.ones(features))"));
  QVERIFY(text.contains("self.b = TestGain(4)"));
  QVERIFY(text.contains("self.c = TestGain(7)"));
}

void TorchModuleTest::shared_weights_are_one_module() {
  Node twin = node("right", "dense", {{"x", {"b"}}});
  twin.shares = "left";
  const TorchModule module =
      said({input("a"), input("b"), node("left", "dense", {{"x", {"a"}}}), twin,
            node("sum", "add", {{"x", {"left", "right"}}}), node("y", "output", {{"x", {"sum"}}})});
  const QString text = QString::fromStdString(module.code.text);
  QCOMPARE(text.count("nn.Linear"), 1);
  QVERIFY(text.contains("right = self.left(b)"));
  QVERIFY(text.contains("sum_ = left + right"));
  QCOMPARE(module.tensors.size(), std::size_t{1});
}

void TorchModuleTest::shared_weights_used_otherwise_are_said_by_ops() {
  Node twin = node("wide", "conv2d", {{"x", {"conv"}}},
                   {{"dilation", std::vector<std::int64_t>{2, 2}}, {"filters", std::int64_t{3}}});
  twin.shares = "conv";
  const Node image =
      node("image", "input", {},
           {{"shape", std::vector<std::string>{"channel 3", "height 9", "width 9"}}});
  const TorchModule module =
      said({image, node("conv", "conv2d", {{"x", {"image"}}}, {{"filters", std::int64_t{3}}}), twin,
            node("y", "output", {{"x", {"wide"}}})});
  const QString text = QString::fromStdString(module.code.text);
  QVERIFY2(text.contains("wide = F.conv2d(conv, self.conv.weight, self.conv.bias, dilation=2)"),
           module.code.text.c_str());
}

void TorchModuleTest::blocks_become_classes() {
  const TorchModule module =
      torch_module(residual_graph({{"repeat", std::int64_t{3}}}), registry_, "Test");
  const QString text = QString::fromStdString(module.code.text);
  QCOMPARE(text.count("class Residual(nn.Module):"), 1);
  QVERIFY2(text.contains("self.stage = nn.Sequential(*[Residual() for _ in range(3)])"),
           module.code.text.c_str());
  QVERIFY(text.contains("        act = F.relu(bn)\n        sum_ = act + x\n        return sum_\n"));
  QVERIFY(text.contains("stage = self.stage(conv1)"));
  std::vector<std::string> paths;
  for (const ModuleTensors& one : module.tensors) paths.push_back(one.path);
  const std::vector<std::string> expected{"conv1",        "stage.0.conv", "stage.0.bn",
                                          "stage.1.conv", "stage.1.bn",   "stage.2.conv",
                                          "stage.2.bn",   "logits"};
  QCOMPARE(paths, expected);
  QCOMPARE(module.tensors[3].variables, std::vector<std::string>{"stage/2/conv.weight"});
}

void TorchModuleTest::a_block_of_several_inputs_is_repeated_in_a_loop() {
  Graph graph{{input("a"), input("b"),
               node("twice", "mix", {{"x", {"a"}}, {"with", {"b"}}}, {{"repeat", std::int64_t{2}}}),
               node("y", "output", {{"x", {"twice"}}})}};
  Block mix;
  mix.name = "mix";
  mix.nodes = {node("x", "input"), node("with", "input"),
               node("sum", "add", {{"x", {"x", "with"}}}), node("out", "output", {{"x", {"sum"}}})};
  graph.blocks = {mix};
  const TorchModule module = torch_module(graph, registry_, "Test");
  const std::string expected = R"(class Mix(nn.Module):
    def forward(self, x, with_):
        sum_ = x + with_
        return sum_


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.twice = nn.ModuleList([Mix() for _ in range(2)])

    def forward(self, a, b):
        twice = a
        for block in self.twice:
            twice = block(twice, b)
        return twice
)";
  QVERIFY2(module.code.text.ends_with(expected), module.code.text.c_str());
}

void TorchModuleTest::outputs_come_in_the_order_of_the_graph() {
  const TorchModule module =
      said({node("second", "output", {{"x", {"b"}}}), node("first", "output", {{"x", {"a"}}}),
            input("b"), input("a"), input("unused")});
  const QString text = QString::fromStdString(module.code.text);
  QVERIFY(text.contains("def forward(self, b, a):\n        return b, a\n"));
}

void TorchModuleTest::an_op_without_words_is_refused_by_name() {
  try {
    said({input("x"), node("odd1", "test_odd", {{"x", {"x"}}}),
          node("y", "output", {{"x", {"odd1"}}})});
    QFAIL("no error");
  } catch (const Error& error) {
    QCOMPARE(error.code(), ErrorCode::input);
    QVERIFY2(QString(error.what()).contains("node 'odd1'"), error.what());
    QVERIFY2(QString(error.what()).contains("softmax_cross_entropy"), error.what());
  }
}

void TorchModuleTest::a_title_stays_within_its_docstring() {
  const std::vector<Node> nodes{input("x"), node("y", "output", {{"x", {"x"}}})};
  const std::string title = "A \"\"\" \\ end\nimport os";
  const TorchModule module = torch_module({nodes}, registry_, title);
  QCOMPARE(QString::fromStdString(module.code.text).count("\"\"\""), 2);
  QVERIFY(module.code.text.starts_with("\"\"\"A       end import os.\n"));
}

void TorchModuleTest::missing_weights_are_named() {
  const TorchModule module = said({input("x"), node("hidden", "dense", {{"x", {"x"}}}),
                                   node("y", "output", {{"x", {"hidden"}}})});
  try {
    state_dict(module, {{"hidden.weight", Array(Dtype::f32, Shape::of({64, 4}))}});
    QFAIL("no error");
  } catch (const Error& error) {
    QVERIFY2(QString(error.what()).contains("'hidden.bias'"), error.what());
  }
}

NETLOOM_TEST(TorchModuleTest)

}  // namespace netloom

#include "torch_module_test.moc"
