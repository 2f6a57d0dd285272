#include <cmath>

#include <QtTest>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/backends/cpu/vectorised.h"
#include "tests/engine/backends/cpu/cpu_cases.h"
#include "tests/engine/backends/cpu/op_runner.h"
#include "tests/support/test.h"

namespace netloom {

/// Convolutions of 3 × 3 by tiles.
class WinogradTest : public QObject {
  Q_OBJECT

 private slots:
  void agrees_with_the_reference_data();
  void agrees_with_the_reference();
  void is_exact_to_a_few_roundings();
  void leaves_others_to_onednn_data();
  void leaves_others_to_onednn();
  void leaves_bent_results_to_onednn();
};

namespace {

using Numbers = std::vector<std::int64_t>;

ConvolutionAttributes padded(const Numbers& before, const Numbers& after) {
  ConvolutionAttributes attributes;
  attributes.window.kernel = {1, 3, 3};
  attributes.window.before = {0, before[0], before[1]};
  attributes.window.after = {0, after[0], after[1]};
  return attributes;
}

/// The op by own tiles where this processor has them, with one thread and with two, to the same
/// bits.
void check(const char* op, const ConvolutionAttributes& attributes,
           const std::vector<Array>& operands) {
  const std::vector<Array> expected = run_reference(*op_named(op), attributes, operands).outputs;
  std::vector<Array> alone;
  for (const int threads : {1, 2}) {
    const auto backend = make_cpu_backend(threads);
    const OpResult result = run_op(*backend, *op_named(op), attributes, operands);
    if (cpu::vector_level() == cpu::VectorLevel::avx2)
      QCOMPARE(result.implementation, std::string("own:winograd"));
    for (std::size_t i = 0; i < expected.size(); ++i) {
      const double difference = relative_difference(result.outputs[i], expected[i]);
      QVERIFY2(difference <= 1e-5, qPrintable(QString("%1 differs by %2").arg(op).arg(difference)));
      if (threads == 2) QCOMPARE(relative_difference(result.outputs[i], alone[i]), 0.0);
    }
    alone = result.outputs;
  }
}

}  // namespace

void WinogradTest::agrees_with_the_reference_data() {
  QTest::addColumn<Numbers>("x");
  QTest::addColumn<std::int64_t>("filters");
  QTest::addColumn<Numbers>("before");
  QTest::addColumn<Numbers>("after");
  QTest::newRow("whole tiles") << Numbers{2, 32, 16, 16} << std::int64_t{32} << Numbers{1, 1}
                               << Numbers{1, 1};
  QTest::newRow("cut tiles") << Numbers{3, 40, 15, 13} << std::int64_t{56} << Numbers{1, 1}
                             << Numbers{1, 1};
  QTest::newRow("no padding") << Numbers{4, 32, 14, 16} << std::int64_t{72} << Numbers{0, 0}
                              << Numbers{0, 0};
  QTest::newRow("uneven padding") << Numbers{4, 48, 11, 14} << std::int64_t{32} << Numbers{0, 2}
                                  << Numbers{2, 1};
  QTest::newRow("more padding than a window")
      << Numbers{3, 32, 9, 12} << std::int64_t{32} << Numbers{4, 0} << Numbers{0, 5};
  QTest::newRow("large") << Numbers{4, 64, 28, 28} << std::int64_t{160} << Numbers{1, 1}
                         << Numbers{1, 1};
}

void WinogradTest::agrees_with_the_reference() {
  if (cpu::vector_level() == cpu::VectorLevel::avx512) QSKIP("oneDNN's own code runs here.");
  QFETCH(Numbers, x);
  QFETCH(std::int64_t, filters);
  QFETCH(Numbers, before);
  QFETCH(Numbers, after);
  ConvolutionAttributes attributes = padded(before, after);
  const Array maps = cpu_normal(Shape::of(x), 2);
  const Array w = cpu_normal(Shape::of({filters, x[1], 3, 3}), 3);
  const Array bias = cpu_normal(Shape::of({filters}), 4);
  const Array g =
      cpu_normal(result_types(*op_named("convolution"), attributes, {maps, w})[0].shape, 5);
  check("convolution", attributes, {maps, w});
  attributes.activation = Activation::relu;
  check("convolution", attributes, {maps, w, bias});
  attributes.activation = Activation::none;
  attributes.shape = maps.shape();
  check("convolution_backward_data", attributes, {g, w});
  check("convolution_backward_data", attributes, {g, w, cpu_normal(Shape::of({x[1]}), 6)});
  attributes.shape = w.shape();
  check("convolution_backward_weights", attributes, {g, maps});
  attributes.bias = true;
  check("convolution_backward_weights", attributes, {g, maps});
}

/// At 0, ±1, ±2 and ∞, the usual points, the error would be 1.7e-6.
void WinogradTest::is_exact_to_a_few_roundings() {
  if (cpu::vector_level() != cpu::VectorLevel::avx2) QSKIP("oneDNN's own code runs here.");
  const Array x = cpu_normal(Shape::of({1, 64, 24, 24}), 2);
  const Array w = cpu_normal(Shape::of({64, 64, 3, 3}), 3);
  const ConvolutionAttributes attributes = padded({1, 1}, {1, 1});
  const OpType& op = *op_named("convolution");
  const Array expected = run_reference(op, attributes, {x, w}).outputs[0];
  const Array made = run_op(*make_cpu_backend(1), op, attributes, {x, w}).outputs[0];
  double squares = 0;
  double all = 0;
  for (std::size_t i = 0; i < static_cast<std::size_t>(made.shape().count()); ++i) {
    const auto wanted = static_cast<double>(expected.values<float>()[i]);
    squares += std::pow(static_cast<double>(made.values<float>()[i]) - wanted, 2);
    all += std::pow(wanted, 2);
  }
  const double error = std::sqrt(squares / all);
  qInfo("root mean square of the error: %.2e of that of the results", error);
  QVERIFY2(error <= 1.5e-6, qPrintable(QString::number(error)));
}

void WinogradTest::leaves_others_to_onednn_data() {
  QTest::addColumn<Numbers>("x");
  QTest::addColumn<std::int64_t>("filters");
  QTest::addColumn<std::int64_t>("kernel");
  QTest::addColumn<std::int64_t>("stride");
  QTest::newRow("few channels") << Numbers{4, 8, 32, 32} << std::int64_t{32} << std::int64_t{3}
                                << std::int64_t{1};
  QTest::newRow("few filters") << Numbers{4, 32, 32, 32} << std::int64_t{8} << std::int64_t{3}
                               << std::int64_t{1};
  QTest::newRow("channels in no blocks")
      << Numbers{4, 36, 32, 32} << std::int64_t{32} << std::int64_t{3} << std::int64_t{1};
  QTest::newRow("larger windows") << Numbers{4, 32, 32, 32} << std::int64_t{32} << std::int64_t{5}
                                  << std::int64_t{1};
  QTest::newRow("strides") << Numbers{4, 32, 32, 32} << std::int64_t{32} << std::int64_t{3}
                           << std::int64_t{2};
  QTest::newRow("few tiles") << Numbers{1, 32, 16, 16} << std::int64_t{32} << std::int64_t{3}
                             << std::int64_t{1};
  QTest::newRow("small maps") << Numbers{32, 32, 4, 4} << std::int64_t{32} << std::int64_t{3}
                              << std::int64_t{1};
}

void WinogradTest::leaves_others_to_onednn() {
  if (cpu::vector_level() == cpu::VectorLevel::avx512) QSKIP("oneDNN has such code, too.");
  QFETCH(Numbers, x);
  QFETCH(std::int64_t, filters);
  QFETCH(std::int64_t, kernel);
  QFETCH(std::int64_t, stride);
  ConvolutionAttributes attributes;
  attributes.window.kernel = {1, kernel, kernel};
  attributes.window.stride = {1, stride, stride};
  const std::vector<Array> operands{cpu_normal(Shape::of(x)),
                                    cpu_normal(Shape::of({filters, x[1], kernel, kernel}), 2)};
  const OpResult result =
      run_op(*make_cpu_backend(1), *op_named("convolution"), attributes, operands);
  QVERIFY2(result.implementation != "own:winograd", result.implementation.c_str());
}

/// Tiles end in a relu or nothing. The weights are those of a network, whose sums tanh can bend.
void WinogradTest::leaves_bent_results_to_onednn() {
  ConvolutionAttributes attributes = padded({1, 1}, {1, 1});
  attributes.activation = Activation::tanh;
  Array w = cpu_normal(Shape::of({32, 32, 3, 3}), 2);
  for (float& one : w.values<float>()) one /= std::sqrt(32.0F * 9.0F);
  const std::vector<Array> operands{cpu_normal(Shape::of({2, 32, 16, 16})), w,
                                    cpu_normal(Shape::of({32}), 3)};
  const OpType& op = *op_named("convolution");
  const OpResult result = run_op(*make_cpu_backend(1), op, attributes, operands);
  QVERIFY2(result.implementation != "own:winograd", result.implementation.c_str());
  const Array expected = run_reference(op, attributes, operands).outputs[0];
  const double difference = relative_difference(result.outputs[0], expected);
  QVERIFY2(difference <= 1e-5, qPrintable(QString::number(difference)));
}

NETLOOM_TEST(WinogradTest)

}  // namespace netloom

#include "winograd_test.moc"
