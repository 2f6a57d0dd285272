#include <QtTest>

#include "engine/backends/cpu/cpu_backend.h"
#include "tests/engine/backends/cpu/cpu_cases.h"
#include "tests/engine/backends/cpu/op_runner.h"
#include "tests/support/test.h"

namespace netloom {

/// Concatenation, slices and sums of maps that lie as convolutions left them.
class CpuPartsTest : public QObject {
  Q_OBJECT
 private slots:
  void are_the_same_in_every_layout_data();
  void are_the_same_in_every_layout();
  void are_summed_as_they_lie_data();
  void are_summed_as_they_lie();
};

namespace {

/// What a convolution makes, in the layout that it likes best.
DeviceTensor maps_of(OpRunner& runner, std::int64_t filters, Dtype dtype) {
  ConvolutionAttributes attributes;
  attributes.window.kernel = {1, 3, 3};
  const auto upload = [&](const Shape& shape) {
    return runner.upload(cpu_normal(shape).converted(dtype));
  };
  return runner.run(*op_named("convolution"), attributes,
                    {upload(Shape::of({3, 32, 9, 8})), upload(Shape::of({filters, 32, 3, 3}))},
                    {false, true})[0];
}

/// The result of an op on operands as they lie, which is that of dense ones; counts reorders.
DeviceTensor checked(OpRunner& runner, const char* op, const Attributes& attributes,
                     const std::vector<DeviceTensor>& inputs, int& reorders) {
  std::vector<Array> dense;
  dense.reserve(inputs.size());
  for (const DeviceTensor& input : inputs) dense.push_back(runner.download(input));
  const int before = runner.reorders;
  DeviceTensor result = runner.run(*op_named(op), attributes, inputs)[0];
  reorders += runner.reorders - before;
  const Array expected = run_reference(*op_named(op), attributes, dense).outputs[0];
  const Array found = runner.download(result);
  if (!std::ranges::equal(found.bytes(), expected.bytes())) QTest::qFail(op, __FILE__, __LINE__);
  return result;
}

}  // namespace

void CpuPartsTest::are_the_same_in_every_layout_data() {
  QTest::addColumn<std::int64_t>("first");
  QTest::addColumn<std::int64_t>("second");
  QTest::addColumn<std::int64_t>("begin");
  QTest::addColumn<int>("axis");
  QTest::addColumn<bool>("copied");
  const auto row = [](const char* name, int first, int second, int begin, int axis, bool copied) {
    QTest::newRow(name) << std::int64_t{first} << std::int64_t{second} << std::int64_t{begin}
                        << axis << copied;
  };
  row("whole blocks of channels", 32, 48, 32, 1, true);
  row("a block cut through", 32, 48, 5, 1, false);
  row("channels that fill no block", 32, 21, 32, 1, false);
  row("rows of maps", 32, 32, 3, 2, false);
}

void CpuPartsTest::are_the_same_in_every_layout() {
  QFETCH(std::int64_t, first);
  QFETCH(std::int64_t, second);
  QFETCH(std::int64_t, begin);
  QFETCH(int, axis);
  QFETCH(bool, copied);
  const auto backend = make_cpu_backend(2);
  for (const Dtype dtype : {Dtype::f32, Dtype::bf16}) {
    if (dtype == Dtype::bf16 && !cpu_has_bf16()) continue;
    OpRunner runner(*backend);
    int reorders = 0;
    const DeviceTensor maps = maps_of(runner, first, dtype);
    QVERIFY2(!maps.spec.layout.plain(), runner.implementation.c_str());
    const auto whole = checked(runner, "concat", AxisAttributes{axis},
                               {maps, maps_of(runner, second, dtype)}, reorders);
    const std::int64_t size = whole.spec.shape.size(axis) - begin;
    const auto part =
        checked(runner, "slice", SliceAttributes{axis, begin, size, {}}, {whole}, reorders);
    checked(runner, "slice_backward", SliceAttributes{axis, begin, size, whole.spec.shape}, {part},
            reorders);
    QVERIFY(!copied || reorders == 0);
    QCOMPARE(!whole.spec.layout.plain() && !part.spec.layout.plain(), reorders == 0);
  }
}

void CpuPartsTest::are_summed_as_they_lie_data() {
  QTest::addColumn<QByteArray>("op");
  QTest::addColumn<std::int64_t>("channels");
  QTest::addColumn<bool>("per_sample");
  QTest::addColumn<bool>("copied");
  const auto row = [](const char* name, const char* op, int channels, bool per_sample,
                      bool copied) {
    QTest::newRow(name) << QByteArray(op) << std::int64_t{channels} << per_sample << copied;
  };
  row("sums of channels", "sum", 48, false, false);
  row("sums of channels that fill no block", "sum", 21, false, false);
  row("means of channels", "mean", 32, false, false);
  row("means of maps", "mean", 32, true, false);
  row("means of maps that fill no block", "mean", 21, true, true);
}

void CpuPartsTest::are_summed_as_they_lie() {
  QFETCH(QByteArray, op);
  QFETCH(std::int64_t, channels);
  QFETCH(bool, per_sample);
  QFETCH(bool, copied);
  const OpType& type = *op_named(op.constData());
  ReduceAttributes attributes;
  attributes.axes = per_sample ? std::vector<int>{2, 3} : std::vector<int>{0, 2, 3};
  const auto backend = make_cpu_backend(2);
  for (const Dtype dtype : {Dtype::f32, Dtype::bf16}) {
    if (dtype == Dtype::bf16 && !cpu_has_bf16()) continue;
    OpRunner runner(*backend);
    const DeviceTensor maps = maps_of(runner, channels, dtype);
    QVERIFY2(!maps.spec.layout.plain(), runner.implementation.c_str());
    const Array expected = run_reference(type, attributes, {runner.download(maps)}).outputs[0];
    const int before = runner.reorders;
    const Array found = runner.download(runner.run(type, attributes, {maps})[0]);
    QVERIFY(relative_difference(found, expected) <= (dtype == Dtype::f32 ? 1e-6 : 1.0 / 256));
    if (dtype == Dtype::f32) QCOMPARE(runner.reorders - before, copied ? 1 : 0);
  }
}

NETLOOM_TEST(CpuPartsTest)

}  // namespace netloom

#include "cpu_parts_test.moc"
