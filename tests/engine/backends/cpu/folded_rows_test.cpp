#include <QtTest>

#include "engine/backends/cpu/cpu_backend.h"
#include "tests/engine/backends/cpu/cpu_cases.h"
#include "tests/engine/backends/cpu/op_runner.h"
#include "tests/support/test.h"

namespace netloom {

/// Rows that are maps as convolutions left them: no reorder, and what dense rows give.
class FoldedRowsTest : public QObject {
  Q_OBJECT

 private slots:
  void are_maps_reshaped();
  void go_through_products_data();
  void go_through_products();
  void are_dropped_as_dense_ones_are();
  void of_padded_maps_are_dense();
  void spread_gradients_of_means_data();
  void spread_gradients_of_means();
};

namespace {

/// What a convolution makes, in the layout that it likes best: `samples` maps of 5 by 4.
DeviceTensor maps_of(OpRunner& runner, std::int64_t samples, std::int64_t filters, Dtype dtype) {
  ConvolutionAttributes attributes;
  attributes.window.kernel = {1, 3, 3};
  const auto upload = [&](const Shape& shape) {
    return runner.upload(cpu_normal(shape).converted(dtype));
  };
  return runner.run(
      *op_named("convolution"), attributes,
      {upload(Shape::of({samples, 32, 7, 6})), upload(Shape::of({filters, 32, 3, 3}))},
      {false, true})[0];
}

/// The same memory in another shape; nothing where it cannot be.
std::optional<DeviceTensor> reshaped(Backend& backend, const DeviceTensor& from, const Shape& to) {
  const auto layout = backend.reshaped(from.spec, to);
  if (!layout) return std::nullopt;
  return DeviceTensor{{from.spec.dtype, to, *layout}, from.memory};
}

/// Apart by at most `tolerance` of the largest.
void compare(const Array& found, const Array& expected, double tolerance) {
  const Array a = found.converted(Dtype::f64);
  const Array b = expected.converted(Dtype::f64);
  double largest = 0;
  double apart = 0;
  for (std::size_t i = 0; i < a.values<double>().size(); ++i) {
    largest = std::max(largest, std::abs(b.values<double>()[i]));
    apart = std::max(apart, std::abs(a.values<double>()[i] - b.values<double>()[i]));
  }
  QVERIFY2(apart <= tolerance * largest, qPrintable(QString::number(apart / largest)));
}

}  // namespace

void FoldedRowsTest::are_maps_reshaped() {
  const auto backend = make_cpu_backend(1);
  OpRunner runner(*backend);
  const DeviceTensor maps = maps_of(runner, 3, 48, Dtype::f32);
  QVERIFY(!maps.spec.layout.plain());
  const auto rows = reshaped(*backend, maps, Shape::of({3, 960}));
  QVERIFY(rows && !rows->spec.layout.plain());
  const Array dense = runner.download(maps);
  QVERIFY(std::ranges::equal(runner.download(*rows).bytes(), dense.bytes()));
  const auto back = reshaped(*backend, *rows, Shape::of({3, 48, 5, 4}));
  QVERIFY(back && back->spec.layout == maps.spec.layout);
  QVERIFY(!reshaped(*backend, *rows, Shape::of({3, 48, 4, 5})));
  QVERIFY(!reshaped(*backend, maps, Shape::of({6, 480})));
}

void FoldedRowsTest::go_through_products_data() {
  QTest::addColumn<int>("samples");
  QTest::addColumn<int>("width");
  QTest::addColumn<bool>("constant");
  QTest::addColumn<bool>("narrow");
  QTest::newRow("few rows") << 3 << 10 << false << false;
  QTest::newRow("many rows") << 70 << 33 << false << false;
  QTest::newRow("thirds") << 128 << 192 << false << false;
  QTest::newRow("panels") << 3 << 40 << true << false;
  QTest::newRow("panels of many") << 128 << 192 << true << false;
  QTest::newRow("bf16") << 70 << 64 << false << true;
}

void FoldedRowsTest::go_through_products() {
  QFETCH(int, samples);
  QFETCH(int, width);
  QFETCH(bool, constant);
  QFETCH(bool, narrow);
  if (narrow && !cpu_has_bf16()) QSKIP("This processor has no products of bf16.");
  const Dtype dtype = narrow ? Dtype::bf16 : Dtype::f32;
  const double tolerance = narrow ? 0.01 : 3e-6;
  const auto backend = make_cpu_backend(2);
  OpRunner runner(*backend);
  const auto rows =
      reshaped(*backend, maps_of(runner, samples, 48, dtype), Shape::of({samples, 960}));
  QVERIFY(rows);
  const Array x = runner.download(*rows);
  const Array w = cpu_normal(Shape::of({width, 960})).converted(dtype);
  const Array g = cpu_normal(Shape::of({samples, width})).converted(dtype);
  const OpType& linear = *op_named("linear");
  const OpType& matmul = *op_named("matmul");
  const int before = runner.reorders;
  const auto y = runner.run(linear, LinearAttributes(), {*rows, runner.upload(w)}, {false, true},
                            {false, constant})[0];
  QCOMPARE(runner.reorders, before + 1);  // The weight, which a program keeps so.
  compare(runner.download(y), run_reference(linear, LinearAttributes(), {x, w}).outputs[0],
          tolerance);
  const DeviceTensor laid = runner.in_layout(runner.upload(w), rows->spec.layout);
  const auto grad_x = runner.run(matmul, MatMulAttributes(), {runner.upload(g), laid})[0];
  QVERIFY(grad_x.spec.layout == rows->spec.layout);
  compare(runner.download(grad_x), run_reference(matmul, MatMulAttributes(), {g, w}).outputs[0],
          tolerance);
  MatMulAttributes turned;
  turned.transpose_a = true;
  const auto grad_w = runner.run(matmul, turned, {runner.upload(g), *rows})[0];
  QVERIFY(grad_w.spec.layout == rows->spec.layout);
  compare(runner.download(grad_w), run_reference(matmul, turned, {g, x}).outputs[0], tolerance);
}

void FoldedRowsTest::are_dropped_as_dense_ones_are() {
  const auto backend = make_cpu_backend(2);
  OpRunner runner(*backend);
  RandomAttributes attributes;
  attributes.rate = 0.4;
  attributes.stream = 3;
  Array seed(Dtype::i64, Shape());
  seed.values<std::int64_t>()[0] = 5;
  const DeviceTensor maps = maps_of(runner, 3, 48, Dtype::f32);
  for (const DeviceTensor& x : {maps, *reshaped(*backend, maps, Shape::of({3, 960}))}) {
    const DeviceTensor scalar = runner.upload(seed);
    const OpType& dropout = *op_named("dropout");
    const int before = runner.reorders;
    const auto found = runner.run(dropout, attributes, {x, scalar, scalar})[0];
    QCOMPARE(runner.reorders, before);
    const Array expected =
        run_reference(dropout, attributes, {runner.download(x), seed, seed}).outputs[0];
    QVERIFY(std::ranges::equal(runner.download(found).bytes(), expected.bytes()));
  }
}

void FoldedRowsTest::of_padded_maps_are_dense() {
  const auto backend = make_cpu_backend(1);
  OpRunner runner(*backend);
  const DeviceTensor maps = maps_of(runner, 3, 21, Dtype::f32);
  if (maps.spec.layout.plain()) QSKIP("No padding on this processor.");
  QVERIFY(!reshaped(*backend, maps, Shape::of({3, 420})));
}

void FoldedRowsTest::spread_gradients_of_means_data() {
  QTest::addColumn<int>("filters");
  QTest::newRow("whole blocks") << 48;
  QTest::newRow("a block in part") << 21;
}

/// Where the maps of a mean lie in blocks, their gradients do from the start.
void FoldedRowsTest::spread_gradients_of_means() {
  QFETCH(int, filters);
  const auto backend = make_cpu_backend(2);
  OpRunner runner(*backend);
  const DeviceTensor maps = maps_of(runner, 3, filters, Dtype::f32);
  ReduceAttributes attributes;
  attributes.axes = {2, 3};
  attributes.shape = maps.spec.shape;
  const Array g = cpu_normal(Shape::of({3, filters}));
  const OpType& op = *op_named("mean_backward");
  const Attributes given = attributes;
  OpRequest request{&op,
                    &given,
                    {{Dtype::f32, g.shape(), {}}},
                    {{Dtype::f32, maps.spec.shape, {}}},
                    {false},
                    {false},
                    {maps.spec.layout}};
  const KernelPlan plan = backend->plan(request);
  QVERIFY(plan.outputs[0] == maps.spec.layout);
  const DeviceTensor from = runner.upload(g);
  // Over what was there before: padding must be written too.
  plan.bind({{from.memory->address()}, {maps.memory->address()}})->run();
  compare(runner.download(maps), run_reference(op, attributes, {g}).outputs[0], 1e-6);
  const auto* values = reinterpret_cast<const float*>(maps.memory->address());
  const auto count = static_cast<std::int64_t>(maps.memory->size() / sizeof(float));
  QCOMPARE(std::count(values, values + count, 0.0F), count - maps.spec.shape.count());
}

NETLOOM_TEST(FoldedRowsTest)

}  // namespace netloom

#include "folded_rows_test.moc"
