#include <algorithm>
#include <cmath>

#include <QtTest>

#include "engine/backends/reference/reference_backend.h"
#include "tests/engine/layers/one_layer.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

using Sizes = std::vector<std::int64_t>;

Shape map_of(std::int64_t channels, std::int64_t height, std::int64_t width) {
  return {{Role::batch, batch_extent()},
          {Role::channel, channels},
          {Role::height, height},
          {Role::width, width}};
}

Shape list_of(std::int64_t features) {
  return {{Role::batch, batch_extent()}, {Role::feature, features}};
}

}  // namespace

class LayerNumbersTest : public QObject {
  Q_OBJECT

 private slots:
  void window_sizes_data();
  void window_sizes();
  void same_padding_puts_the_odd_cell_behind();
  void batch_norm_keeps_pytorch_s_running_statistics();
  void batch_norm_of_one_sample_stays_finite();
  void dropout_and_its_inverse_scale();
  void prediction_takes_dropout_out();
  void starts_as_pytorch_does();
  void outputs_carry_roles();
};

void LayerNumbersTest::window_sizes_data() {
  QTest::addColumn<QString>("padding");
  QTest::addColumn<int>("size");
  QTest::addColumn<int>("kernel");
  QTest::addColumn<int>("stride");
  QTest::addColumn<int>("dilation");
  QTest::addColumn<int>("expected");
  QTest::newRow("valid") << "valid" << 8 << 3 << 1 << 1 << 6;
  QTest::newRow("same") << "same" << 8 << 3 << 1 << 1 << 8;
  QTest::newRow("same, even kernel") << "same" << 8 << 4 << 1 << 1 << 8;
  QTest::newRow("same, stride 2") << "same" << 7 << 3 << 2 << 1 << 4;
  QTest::newRow("same, dilated") << "same" << 8 << 3 << 1 << 3 << 8;
  QTest::newRow("custom") << "custom" << 8 << 3 << 1 << 1 << 10;
  QTest::newRow("rounded down") << "valid" << 8 << 3 << 2 << 1 << 3;
}

void LayerNumbersTest::window_sizes() {
  QFETCH(QString, padding);
  QFETCH(int, size);
  QFETCH(int, kernel);
  QFETCH(int, stride);
  QFETCH(int, dilation);
  QFETCH(int, expected);
  const Parameters parameters = {{"padding", padding.toStdString()},
                                 {"kernel", Sizes{kernel, kernel}},
                                 {"stride", Sizes{stride, stride}},
                                 {"dilation", Sizes{dilation, dilation}},
                                 {"pad", Sizes{2, 2}}};
  const OneLayer conv("conv2d", parameters, map_of(1, size, size), Mode::training);
  QCOMPARE(conv.y.shape().size(2), std::int64_t{expected});
  QCOMPARE(conv.y.shape().size(3), std::int64_t{expected});
}

void LayerNumbersTest::same_padding_puts_the_odd_cell_behind() {
  const OneLayer pool("max_pool2d", {{"padding", std::string("same")}}, map_of(1, 3, 3),
                      Mode::inference);
  const auto backend = make_reference_backend();
  Variables variables(*backend, 1);
  const std::vector<float> x = {1, 2, 3, 4, 5, 6, 7, 8, 9};
  const Array y = pool.run(variables, x, 1);
  const std::vector<float> found(y.values<float>().begin(), y.values<float>().end());
  QCOMPARE(found, (std::vector<float>{5, 6, 8, 9}));
}

void LayerNumbersTest::batch_norm_keeps_pytorch_s_running_statistics() {
  // torch.nn.BatchNorm1d(1) in training mode on [1, 2, 3, 6]: mean 3, biased variance 3.5, unbiased
  // 14/3.
  const OneLayer norm("batch_norm", {}, list_of(1), Mode::training);
  const auto backend = make_reference_backend();
  Variables variables(*backend, 1);
  const std::vector<float> x = {1, 2, 3, 6};
  const Array y = norm.run(variables, x, 4);
  QVERIFY(std::abs(y.values<float>()[3] - 3 / std::sqrt(3.5 + 1e-5)) < 1e-6);
  QVERIFY(std::abs(variables.read("node.running_mean").values<float>()[0] - 0.3) < 1e-6);
  QVERIFY(std::abs(variables.read("node.running_var").values<float>()[0] - (0.9 + 1.4 / 3)) < 1e-6);
}

void LayerNumbersTest::batch_norm_of_one_sample_stays_finite() {
  const OneLayer norm("batch_norm", {}, list_of(2), Mode::training);
  const auto backend = make_reference_backend();
  Variables variables(*backend, 1);
  const std::vector<float> x = {5, -2};
  QCOMPARE(norm.run(variables, x, 1).values<float>()[0], 0.0F);
  QVERIFY(std::isfinite(variables.read("node.running_var").values<float>()[0]));
}

void LayerNumbersTest::dropout_and_its_inverse_scale() {
  const OneLayer dropout("dropout", {{"rate", 0.25}}, list_of(1000), Mode::training);
  const auto backend = make_reference_backend();
  Variables variables(*backend, 1);
  const std::vector<float> x(1000, 3);
  const Array y = dropout.run(variables, x, 1);
  int dropped = 0;
  for (const float value : y.values<float>()) {
    QVERIFY(value == 0 || std::abs(value - 4) < 1e-6F);
    dropped += value == 0;
  }
  QVERIFY2(dropped > 200 && dropped < 300, std::to_string(dropped).c_str());
}

void LayerNumbersTest::prediction_takes_dropout_out() {
  const OneLayer dropout("dropout", {}, list_of(4), Mode::inference);
  QVERIFY(dropout.program.instructions.empty());
}

void LayerNumbersTest::starts_as_pytorch_does() {
  const OneLayer dense("dense", {}, list_of(25), Mode::training);
  const auto backend = make_reference_backend();
  Variables variables(*backend, 1);
  variables.declare(dense.program);
  float largest = 0;
  for (const char* name : {"node.weight", "node.bias"}) {
    const Array values = variables.read(name);
    for (const float value : values.values<float>()) largest = std::max(largest, std::abs(value));
  }
  QVERIFY(largest <= 0.2F && largest > 0.19F);
  const OneLayer kaiming("conv2d", {{"start", std::string("kaiming_normal")}}, map_of(3, 8, 8),
                         Mode::training);
  QCOMPARE(kaiming.program.variables[0].initialiser.fan_in, std::int64_t{27});
  QCOMPARE(kaiming.program.variables[1].initialiser, Initialiser());
}

void LayerNumbersTest::outputs_carry_roles() {
  QCOMPARE(OneLayer("flatten", {}, map_of(2, 3, 4), Mode::training).y.shape()[1].role,
           Role::feature);
  QCOMPARE(OneLayer("dense", {}, list_of(3), Mode::training).y.shape()[1].role, Role::feature);
  const Shape conv = OneLayer("conv2d", {}, map_of(2, 3, 4), Mode::training).y.shape();
  QCOMPARE(conv[1].role, Role::channel);
  QCOMPARE(conv[3].role, Role::width);
  QCOMPARE(OneLayer("global_avg_pool2d", {}, map_of(2, 3, 4), Mode::training).y.shape()[1].role,
           Role::feature);
  QCOMPARE(OneLayer("max_pool2d", {}, map_of(2, 3, 4), Mode::training).y.shape()[1].role,
           Role::channel);
}

NETLOOM_TEST(LayerNumbersTest)

}  // namespace netloom

#include "layer_numbers_test.moc"
