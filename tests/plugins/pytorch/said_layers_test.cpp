#include <QtTest>

#include "plugins/pytorch/torch_module.h"
#include "tests/support/graphs.h"
#include "tests/support/test.h"

namespace netloom {

/// Single layers, as a person would write them in PyTorch.
class SaidLayersTest : public QObject {
  Q_OBJECT

 private slots:
  void a_layer_is_said_data();
  void a_layer_is_said();

 private:
  LayerRegistry registry_ = LayerRegistry::built_in();
};

void SaidLayersTest::a_layer_is_said_data() {
  QTest::addColumn<QString>("layer");
  QTest::addColumn<QStringList>("shape");
  QTest::addColumn<QString>("line");
  const QStringList steps{"time 5", "feature 6"};
  const QStringList map{"channel 4", "height 8", "width 8"};
  const auto row = [](const char* layer, const QStringList& shape, const char* line) {
    QTest::newRow(qPrintable(QString("%1 %2: %3").arg(layer, shape.join(", "), line)))
        << layer << shape << line;
  };
  row("last_step", steps, "node = x[:, -1]");
  row("first_step", steps, "node = x[:, 0]");
  row("multi_head_attention", steps, "self.node = nn.MultiheadAttention(6, 2, batch_first=True)");
  row("multi_head_attention", steps, "node, _ = self.node(x, x, x, need_weights=False)");
  row("sinusoidal_positions", steps, "node = x + sine_waves(5, 6, 10000, x.device)");
  row("reduce_mean", map, "node = x.mean((1, 2, 3), keepdim=True).reshape(-1, 1)");
  row("global_avg_pool2d", map, "node = x.mean((2, 3))");
  row("conv1d", steps, "self.node = nn.Conv1d(6, 16, 3)");
  row("conv1d", steps, "node = self.node(x.transpose(1, 2)).transpose(1, 2)");
  row("max_pool1d", steps, "node = self.node(x.transpose(1, 2)).transpose(1, 2)");
  row("glu", map, "node = F.glu(x, dim=1)");
  row("selu", map, "node = F.selu(x)");
  row("relu6", map, "node = F.relu6(x)");
  row("hard_tanh", map, "node = F.hardtanh(x)");
  row("softsign", map, "node = F.softsign(x)");
  row("pixel_shuffle", map, "node = F.pixel_shuffle(x, 2)");
  row("unsqueeze", map, "node = x.unsqueeze(1)");
  row("layer_norm", steps, "self.node = nn.LayerNorm(6)");
  row("feed_forward", steps, "self.linear1 = nn.Linear(6, 24)");
  row("feed_forward", steps, "return self.linear2(F.relu(self.linear1(x)))");
  row("maxout", {"feature 6"}, "return self.linear(x).reshape(-1, 64, 2).amax(2)");
  row("separable_conv2d", map, "self.depthwise = nn.Conv2d(4, 4, 3, groups=4, bias=False)");
  row("separable_conv2d", map, "return self.pointwise(self.depthwise(x))");
  row("conv_transpose1d", steps, "self.node = nn.ConvTranspose1d(6, 16, 2, stride=2)");
  row("conv_transpose1d", steps, "node = self.node(x.transpose(1, 2)).transpose(1, 2)");
  row("position_embedding", steps, "self.weight = nn.Parameter(0.02 * torch.randn(5, 6))");
  row("attention_pool", steps, "self.query = nn.Parameter(torch.randn(1, 1, 6))");
  row("noise", map, "node = torch.randn(x.shape[0], 64, device=x.device)");
}

void SaidLayersTest::a_layer_is_said() {
  QFETCH(QString, layer);
  QFETCH(QStringList, shape);
  QFETCH(QString, line);
  std::vector<std::string> axes;
  for (const QString& axis : shape) axes.push_back(axis.toStdString());
  Parameters parameters;
  if (layer == "multi_head_attention") parameters["heads"] = std::int64_t{2};
  const char* const port = layer == "noise" ? "like" : "x";
  const Graph graph{{node("x", "input", {}, {{"shape", axes}}),
                     node("node", layer.toStdString(), {{port, {"x"}}}, parameters),
                     node("y", "output", {{"x", {"node"}}})}};
  const QString text = QString::fromStdString(torch_module(graph, registry_, "Test").code.text);
  QVERIFY2(text.contains("        " + line + "\n"), qPrintable(text));
}

NETLOOM_TEST(SaidLayersTest)

}  // namespace netloom

#include "said_layers_test.moc"
