#include <algorithm>

#include <QtTest>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/backends/cpu/products/bf16_product.h"
#include "engine/backends/cpu/vectorised.h"
#include "tests/engine/backends/cpu/cpu_cases.h"
#include "tests/engine/backends/cpu/op_runner.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

/// The gradient of weights (filters, channels, kernel, kernel) from maps x.
struct NarrowMaps {
  std::vector<std::int64_t> x;
  std::int64_t filters = 32;
  Window window;
  bool bias = false;

  ConvolutionAttributes attributes() const {
    ConvolutionAttributes attributes;
    attributes.window = window;
    attributes.bias = bias;
    attributes.shape = Shape::of({filters, x[1], window.kernel[1], window.kernel[2]});
    return attributes;
  }
  std::vector<Array> operands() const {
    const Array maps = cpu_normal(Shape::of(x), 2).converted(Dtype::bf16);
    const Shape y = Shape::of({x[0], filters, window.output(1, x[2]), window.output(2, x[3])});
    return {cpu_normal(y, 3).converted(Dtype::bf16), maps};
  }
};

Window square_window(std::int64_t side, std::int64_t padding, std::int64_t stride = 1) {
  Window window;
  window.kernel = {1, side, side};
  window.before = window.after = {0, padding, padding};
  window.stride = {1, stride, stride};
  return window;
}

Window uneven_window() {
  Window window;
  window.kernel = {1, 2, 3};
  window.before = {0, 0, 3};
  window.after = {0, 2, 1};
  window.stride = {1, 1, 2};
  window.dilation = {1, 3, 2};
  return window;
}

OpResult weights_of(const NarrowMaps& one, int threads) {
  return run_op(*make_cpu_backend(threads), *op_named("convolution_backward_weights"),
                one.attributes(), one.operands());
}

}  // namespace

class GatheredWeightsTest : public QObject {
  Q_OBJECT

 private slots:
  void agrees_with_the_reference_data();
  void agrees_with_the_reference();
  void leaves_others_to_onednn_data();
  void leaves_others_to_onednn();
};

void GatheredWeightsTest::agrees_with_the_reference_data() {
  QTest::addColumn<NarrowMaps>("one");
  const auto row = [](const char* name, const NarrowMaps& one) { QTest::newRow(name) << one; };
  row("squares", {.x = {2, 64, 7, 7}, .window = square_window(3, 1)});
  row("positions in several parts",
      {.x = {20, 64, 9, 8}, .filters = 48, .window = square_window(3, 1)});
  row("many channels", {.x = {3, 208, 6, 5}, .filters = 80, .window = square_window(3, 1)});
  row("few channels", {.x = {9, 32, 11, 8}, .window = square_window(3, 1)});
  row("strides", {.x = {3, 64, 14, 13}, .window = square_window(3, 1, 2)});
  row("points", {.x = {3, 64, 9, 10}, .window = square_window(1, 0, 2)});
  row("uneven windows", {.x = {3, 64, 9, 10}, .window = uneven_window()});
  row("windows over padding alone", {.x = {1, 64, 2, 3}, .window = square_window(3, 3)});
}

/// With the same bits from any team.
void GatheredWeightsTest::agrees_with_the_reference() {
  if (!cpu::multiplies_bf16() || !cpu::multiplies_tiles())
    QSKIP("this processor has no tiles for bf16");
  QFETCH(NarrowMaps, one);
  const Array expected =
      run_reference(*op_named("convolution_backward_weights"), one.attributes(), one.operands())
          .outputs[0];
  const Array alone = weights_of(one, 1).outputs[0];
  for (const int threads : {1, 2, 3}) {
    const OpResult result = weights_of(one, threads);
    QCOMPARE(result.implementation, std::string("amx:bf16_gathered"));
    const double difference = relative_difference(result.outputs[0], expected);
    constexpr double last_place = 1.0 / 128;
    QVERIFY2(difference <= last_place, qPrintable(QString("differs by %1").arg(difference)));
    QVERIFY(std::ranges::equal(result.outputs[0].bytes(), alone.bytes()));
  }
}

void GatheredWeightsTest::leaves_others_to_onednn_data() {
  QTest::addColumn<NarrowMaps>("one");
  const auto row = [](const char* name, const NarrowMaps& one) { QTest::newRow(name) << one; };
  row("wide maps", {.x = {2, 128, 17, 17}, .window = square_window(3, 1)});
  row("wide for their channels", {.x = {2, 32, 9, 9}, .window = square_window(3, 1)});
  row("channels in no squares", {.x = {2, 72, 7, 7}, .window = square_window(3, 1)});
  row("filters in no squares", {.x = {2, 64, 7, 7}, .filters = 40, .window = square_window(3, 1)});
  row("few filters", {.x = {2, 64, 7, 7}, .filters = 16, .window = square_window(3, 1)});
  row("a bias", {.x = {2, 64, 7, 7}, .window = square_window(3, 1), .bias = true});
}

void GatheredWeightsTest::leaves_others_to_onednn() {
  QFETCH(NarrowMaps, one);
  const OpResult result = weights_of(one, 2);
  QVERIFY2(result.implementation != "amx:bf16_gathered", result.implementation.c_str());
}

NETLOOM_TEST(GatheredWeightsTest)

}  // namespace netloom

#include "gathered_weights_test.moc"
