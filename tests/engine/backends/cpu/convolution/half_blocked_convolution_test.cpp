#include <QtTest>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/backends/cpu/vectorised.h"
#include "tests/engine/backends/cpu/cpu_cases.h"
#include "tests/engine/backends/cpu/op_runner.h"
#include "tests/support/test.h"

namespace netloom {

/// Dense pictures of few channels beside maps in blocks of channels.
class HalfBlockedConvolutionTest : public QObject {
  Q_OBJECT

 private slots:
  void agrees_with_the_reference_data();
  void agrees_with_the_reference();
  void leaves_more_channels_to_onednn();

 private:
  void check(const char* op, const ConvolutionAttributes& attributes,
             const std::vector<Array>& operands);
};

namespace {

/// In blocks of channels, as convolutions make maps.
Layout blocks(OpRunner& runner) {
  ConvolutionAttributes attributes;
  attributes.window.kernel = {1, 3, 3};
  const auto upload = [&](const Shape& shape) { return runner.upload(cpu_normal(shape)); };
  return runner
      .run(*op_named("convolution"), attributes,
           {upload(Shape::of({1, 32, 8, 8})), upload(Shape::of({32, 32, 3, 3}))}, {false, true})[0]
      .spec.layout;
}

ConvolutionAttributes square(std::int64_t kernel, std::int64_t stride, std::int64_t dilation,
                             std::int64_t padding) {
  ConvolutionAttributes attributes;
  attributes.window.kernel = {1, kernel, kernel};
  attributes.window.stride = {1, stride, stride};
  attributes.window.dilation = {1, dilation, dilation};
  attributes.window.before = attributes.window.after = {0, padding, padding};
  return attributes;
}

}  // namespace

/// Every phase of a stride, windows that hang over every edge or pass places by, filters that fill
/// no block, and maps that are cut into parts. The gradients of many weights are left to oneDNN.
void HalfBlockedConvolutionTest::agrees_with_the_reference_data() {
  QTest::addColumn<std::vector<std::int64_t>>("x");
  QTest::addColumn<std::int64_t>("filters");
  QTest::addColumn<std::vector<std::int64_t>>("window");  // Its kernel, stride, dilation, padding.
  using Numbers = std::vector<std::int64_t>;
  QTest::newRow("stride of half the kernel")
      << Numbers{3, 1, 8, 8} << std::int64_t{32} << Numbers{4, 2, 1, 1};
  QTest::newRow("tiles") << Numbers{2, 1, 6, 10} << std::int64_t{16} << Numbers{2, 2, 1, 0};
  QTest::newRow("padded filters") << Numbers{2, 3, 13, 14} << std::int64_t{37}
                                  << Numbers{3, 1, 1, 1};
  QTest::newRow("dilation") << Numbers{2, 2, 11, 17} << std::int64_t{19} << Numbers{3, 3, 2, 2};
  QTest::newRow("gaps") << Numbers{1, 1, 9, 11} << std::int64_t{8} << Numbers{1, 3, 1, 0};
  QTest::newRow("large") << Numbers{3, 1, 60, 70} << std::int64_t{64} << Numbers{5, 2, 1, 2};
  QTest::newRow("many taps") << Numbers{1, 3, 20, 19} << std::int64_t{16} << Numbers{7, 2, 1, 3};
}

void HalfBlockedConvolutionTest::agrees_with_the_reference() {
  QFETCH(std::vector<std::int64_t>, x);
  QFETCH(std::int64_t, filters);
  QFETCH(std::vector<std::int64_t>, window);
  ConvolutionAttributes attributes = square(window[0], window[1], window[2], window[3]);
  const Array picture = cpu_normal(Shape::of(x), 2);
  const Array w = cpu_normal(Shape::of({filters, x[1], window[0], window[0]}), 3);
  const Shape y = result_types(*op_named("convolution"), attributes, {picture, w})[0].shape;
  const Array g = cpu_normal(y, 4);
  attributes.shape = picture.shape();
  check("convolution_backward_data", attributes, {g, w});
  check("convolution_backward_data", attributes, {g, w, cpu_normal(Shape::of({x[1]}), 5)});
  attributes.shape = w.shape();
  if (x[1] * window[0] * window[0] > 32 || cpu::vector_level() == cpu::VectorLevel::avx512) return;
  check("convolution_backward_weights", attributes, {g, picture});
  attributes.bias = true;
  check("convolution_backward_weights", attributes, {g, picture});
}

/// Nothing but the maps and the gradients of weights is in blocks, and nothing is reordered.
void HalfBlockedConvolutionTest::check(const char* op, const ConvolutionAttributes& attributes,
                                       const std::vector<Array>& operands) {
  const std::vector<Array> expected = run_reference(*op_named(op), attributes, operands).outputs;
  for (const int threads : {1, 2}) {
    const auto backend = make_cpu_backend(threads);
    OpRunner runner(*backend);
    std::vector<DeviceTensor> in;
    in.reserve(operands.size());
    for (const Array& one : operands) in.push_back(runner.upload(one));
    in[0] = runner.in_layout(in[0], blocks(runner));
    QVERIFY(!in[0].spec.layout.plain());
    runner.reorders = 0;
    const auto out = runner.run(*op_named(op), attributes, in);
    QCOMPARE(runner.implementation, std::string("own:half_blocked_convolution"));
    QCOMPARE(runner.reorders, 0);
    QCOMPARE(out.size(), expected.size());
    for (std::size_t i = 0; i < out.size(); ++i) {
      const double apart = relative_difference(runner.download(out[i]), expected[i]);
      QVERIFY2(apart <= 1e-5, qPrintable(QString("result %1 differs by %2").arg(i).arg(apart)));
    }
  }
}

void HalfBlockedConvolutionTest::leaves_more_channels_to_onednn() {
  const auto backend = make_cpu_backend(1);
  OpRunner runner(*backend);
  ConvolutionAttributes attributes = square(3, 1, 1, 1);
  attributes.shape = Shape::of({2, 16, 8, 8});
  const DeviceTensor g =
      runner.in_layout(runner.upload(cpu_normal(Shape::of({2, 32, 8, 8}))), blocks(runner));
  const DeviceTensor w = runner.upload(cpu_normal(Shape::of({32, 16, 3, 3})));
  runner.run(*op_named("convolution_backward_data"), attributes, {g, w});
  QVERIFY(runner.implementation != "own:half_blocked_convolution");
}

NETLOOM_TEST(HalfBlockedConvolutionTest)

}  // namespace netloom

#include "half_blocked_convolution_test.moc"
