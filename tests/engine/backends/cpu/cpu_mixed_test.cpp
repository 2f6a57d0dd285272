#include <QtTest>

#include "engine/backends/cpu/cpu_backend.h"
#include "tests/engine/backends/cpu/cpu_cases.h"
#include "tests/engine/backends/cpu/op_runner.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

/// Ops whose operands and results are of both types.
struct MixedCase {
  CpuCase call;
  std::vector<Dtype> results;
};

std::vector<MixedCase> mixed_cases() {
  const auto f32 = [](const std::vector<std::int64_t>& sizes, std::uint32_t stream = 1) {
    return cpu_normal(Shape::of(sizes), stream);
  };
  const auto bf16 = [&](const std::vector<std::int64_t>& sizes, std::uint32_t stream = 1) {
    return f32(sizes, stream).converted(Dtype::bf16);
  };
  const NormaliseAttributes last{1e-5, 1, 1};
  const Array tokens = cpu_classes(Shape::of({40, 31}), 50);
  return {
      {{"sum", "add", NoAttributes(), {f32({300, 70}), bf16({300, 70}, 2)}}, {Dtype::f32}},
      {{"sum the other way", "add", NoAttributes(), {bf16({7, 70}), f32({7, 70}, 2)}},
       {Dtype::f32}},
      {{"layer norm", "layer_norm", last, {f32({1700, 100}), f32({100}, 2), f32({100}, 3)}},
       {Dtype::bf16}},
      {{"rms norm", "rms_norm", last, {f32({9, 33}), f32({33}, 2)}}, {Dtype::bf16}},
      {{"layer norm, backward",
        "layer_norm_backward",
        last,
        {bf16({1700, 100}), f32({1700, 100}, 2), f32({100}, 3)}},
       {Dtype::f32, Dtype::f32, Dtype::f32}},
      {{"rms norm, backward",
        "rms_norm_backward",
        last,
        {bf16({9, 33}), f32({9, 33}, 2), f32({33}, 3)}},
       {Dtype::f32, Dtype::f32}},
      {{"embedding", "embedding", EmbeddingAttributes{}, {f32({50, 70}), tokens}}, {Dtype::bf16}},
      {{"embedding, backward",
        "embedding_backward",
        EmbeddingAttributes{Shape::of({50, 70}), 4},
        {bf16({40, 31, 70}), tokens}},
       {Dtype::f32}},
      {{"gradient of weights",
        "matmul",
        MatMulAttributes{true, false},
        {bf16({200, 70}), bf16({200, 130}, 2)}},
       {Dtype::f32}},
      {{"gradient of weights over many rows",
        "matmul",
        MatMulAttributes{true, false},
        {bf16({3001, 70}), bf16({3001, 130}, 2)}},
       {Dtype::f32}},
  };
}

}  // namespace

/// Ops of f32 that take what was made in bf16 as it is, or round what they make.
class CpuMixedTest : public QObject {
  Q_OBJECT

 private slots:
  void agrees_with_the_reference_data();
  void agrees_with_the_reference();
};

void CpuMixedTest::agrees_with_the_reference_data() {
  QTest::addColumn<int>("index");
  const auto cases = mixed_cases();
  for (std::size_t i = 0; i < cases.size(); ++i)
    QTest::newRow(cases[i].call.name.c_str()) << static_cast<int>(i);
}

void CpuMixedTest::agrees_with_the_reference() {
  QFETCH(int, index);
  const MixedCase one = mixed_cases()[static_cast<std::size_t>(index)];
  const OpType& op = *op_named(one.call.op);
  const auto& inputs = one.call.inputs;
  const OpResult expected = run_reference(op, one.call.attributes, inputs, one.results);
  for (const int threads : {1, 2}) {
    const auto backend = make_cpu_backend(threads);
    const OpResult found = run_op(*backend, op, one.call.attributes, inputs, one.results);
    if (cpu_has_bf16()) QVERIFY(found.implementation != "reference");
    for (std::size_t i = 0; i < expected.outputs.size(); ++i) {
      const double last_place = one.results[i] == Dtype::bf16 ? 1.0 / 128 : 1e-5;
      const double difference = relative_difference(found.outputs[i], expected.outputs[i]);
      QVERIFY2(difference <= last_place, qPrintable(QString("differs by %1").arg(difference)));
    }
  }
}

NETLOOM_TEST(CpuMixedTest)

}  // namespace netloom

#include "cpu_mixed_test.moc"
