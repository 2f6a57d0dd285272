#include <QtTest>

#include "tests/engine/ops/known_values.h"
#include "tests/support/test.h"

namespace netloom {

class SpatialValuesTest : public QObject {
  Q_OBJECT
 private slots:
  void convolution_is_a_cross_correlation();
  void pooling_takes_the_largest();
  void means_divide_by_what_counts();
  void adaptive_windows_share_the_input_out();
  void sizes_round_up_as_pytorch_does();
  void transposed_convolution_spreads_its_weights();
  void resize_weighs_neighbours();
  void padding_shows_what_it_says();
};

void SpatialValuesTest::convolution_is_a_cross_correlation() {
  ConvolutionAttributes attributes;
  attributes.window.kernel = {1, 2, 2};
  const Array x = known({1, 1, 3, 3}, {1, 2, 3, 4, 5, 6, 7, 8, 9});
  const Array w = known({1, 1, 2, 2}, {1, 10, 100, 1000});
  const auto y = call("convolution", attributes, {x, w, known({1}, {0.5})});
  QCOMPARE(numbers(y[0]), (Numbers{5421.5, 6532.5, 8754.5, 9865.5}));
  attributes.window.before = {0, 1, 1};
  attributes.window.stride = {1, 2, 2};
  const auto padded = call("convolution", attributes, {x, w});
  QCOMPARE(numbers(padded[0]), (Numbers{1000, 3200, 7040, 9865}));
}

void SpatialValuesTest::pooling_takes_the_largest() {
  PoolAttributes attributes;
  attributes.window.kernel = {1, 2, 2};
  attributes.window.stride = {1, 2, 2};
  attributes.window.before = {0, 1, 1};
  const Array x = known({1, 1, 3, 3}, {-1, -2, -3, -4, -5, -6, -7, -8, -9});
  QCOMPARE(numbers(call("max_pool", attributes, {x})[0]), (Numbers{-1, -2, -4, -5}));
}

void SpatialValuesTest::means_divide_by_what_counts() {
  // torch.nn.functional.avg_pool1d(x, 3, 2, 1, ceil_mode=True), count_include_pad both ways.
  PoolAttributes pool;
  pool.window.kernel[2] = 3;
  pool.window.stride[2] = 2;
  pool.window.before[2] = pool.window.after[2] = 1;
  pool.window.ceil = true;
  const Array x = known({1, 1, 4}, {3, 6, 9, 12});
  QCOMPARE(numbers(call("average_pool", pool, {x})[0]), (Numbers{4.5, 9, 12}));
  pool.padding_counts = true;
  QCOMPARE(numbers(call("average_pool", pool, {x})[0]), (Numbers{3, 9, 6}));
}

void SpatialValuesTest::adaptive_windows_share_the_input_out() {
  PoolAttributes pool;
  pool.outputs = {0, 0, 3};
  const Array x = known({1, 1, 5}, {1, 2, 4, 8, 16});
  QCOMPARE(numbers(call("max_pool", pool, {x})[0]), (Numbers{2, 8, 16}));
  QVERIFY(close(numbers(call("average_pool", pool, {x})[0]), {1.5, 14.0 / 3, 12}));
}

void SpatialValuesTest::sizes_round_up_as_pytorch_does() {
  Window window;
  window.kernel[2] = 2;
  window.stride[2] = 2;
  QCOMPARE(window.output(2, 5), std::int64_t{2});
  window.ceil = true;
  QCOMPARE(window.output(2, 5), std::int64_t{3});
  QCOMPARE(window.output(2, 4), std::int64_t{2});
  window.stride[2] = 3;  // a third window would start behind the input
  QCOMPARE(window.output(2, 6), std::int64_t{2});
}

void SpatialValuesTest::transposed_convolution_spreads_its_weights() {
  ConvolutionAttributes attributes;
  attributes.window.kernel[2] = 3;
  attributes.window.stride[2] = 2;
  attributes.shape = Shape::of({1, 1, 6});
  const Array x = known({1, 1, 2}, {1, 10});
  const Array w = known({1, 1, 3}, {1, 2, 3});
  const auto y = call("convolution_backward_data", attributes, {x, w, known({1}, {0.5})});
  QCOMPARE(numbers(y[0]), (Numbers{1.5, 2.5, 13.5, 20.5, 30.5, 0.5}));
}

void SpatialValuesTest::resize_weighs_neighbours() {
  const Array x = known({1, 1, 3}, {0, 4, 8});
  const Shape six = Shape::of({1, 1, 6});
  const auto resized = [&](bool linear, bool corners) {
    return numbers(call("resize", ResizeAttributes{linear, corners, six}, {x})[0]);
  };
  QCOMPARE(resized(false, false), (Numbers{0, 0, 4, 4, 8, 8}));
  QCOMPARE(resized(true, false), (Numbers{0, 1, 3, 5, 7, 8}));
  const Numbers kept = resized(true, true);
  QCOMPARE(kept.front(), 0.0);
  QVERIFY(std::abs(kept[1] - 1.6) < 1e-6);
  QCOMPARE(kept.back(), 8.0);
}

void SpatialValuesTest::padding_shows_what_it_says() {
  const Array x = known({1, 1, 3}, {1, 2, 3});
  PadAttributes pad;
  pad.before[2] = 2;
  pad.after[2] = 1;
  pad.value = 9;
  const auto padded = [&](PadMode mode) {
    pad.mode = mode;
    return numbers(call("pad", pad, {x})[0]);
  };
  QCOMPARE(padded(PadMode::constant), (Numbers{9, 9, 1, 2, 3, 9}));
  QCOMPARE(padded(PadMode::reflect), (Numbers{3, 2, 1, 2, 3, 2}));
  QCOMPARE(padded(PadMode::replicate), (Numbers{1, 1, 1, 2, 3, 3}));
  QCOMPARE(padded(PadMode::wrap), (Numbers{2, 3, 1, 2, 3, 1}));
}

NETLOOM_TEST(SpatialValuesTest)

}  // namespace netloom

#include "spatial_values_test.moc"
