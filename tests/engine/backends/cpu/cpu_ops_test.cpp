#include <algorithm>
#include <limits>
#include <map>
#include <string>

#include <QtTest>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/backends/cpu/kernels.h"
#include "engine/backends/cpu/vectorised.h"
#include "engine/core/error.h"
#include "tests/engine/backends/cpu/cpu_cases.h"
#include "tests/engine/backends/cpu/op_runner.h"
#include "tests/support/busy_cores.h"
#include "tests/support/test.h"

namespace netloom {

class CpuOpsTest : public QObject {
  Q_OBJECT
 private slots:
  void agrees_with_the_reference_data();
  void agrees_with_the_reference();
  void steps_are_the_same_whoever_is_held_up_data();
  void steps_are_the_same_whoever_is_held_up();
  void every_op_has_a_kernel();
  void winograd_where_it_pays();
  void transforms_constant_weights_once();
  void packs_constant_weights_once();
  void products_are_split_where_there_are_tiles();
  void panels_are_split_for_many_rows();
  void few_channels_run_in_own_code();
  void sizes_that_nobody_has_are_refused();
};

void CpuOpsTest::agrees_with_the_reference_data() {
  QTest::addColumn<int>("index");
  QTest::addColumn<int>("threads");
  const auto cases = cpu_cases();
  for (std::size_t i = 0; i < cases.size(); ++i)
    for (const int threads : {1, 2})
      QTest::addRow("%s #%zu, %d threads", cases[i].name.c_str(), i, threads)
          << static_cast<int>(i) << threads;
}

void CpuOpsTest::agrees_with_the_reference() {
  QFETCH(int, index);
  QFETCH(int, threads);
  static const auto cases = cpu_cases();
  const CpuCase& one = cases[static_cast<std::size_t>(index)];
  QVERIFY2(op_named(one.op) != nullptr, "no such op");
  const auto backend = make_cpu_backend(threads);
  const OpResult expected = run_reference(*op_named(one.op), one.attributes, one.inputs);
  const OpResult result = run_op(*backend, *op_named(one.op), one.attributes, one.inputs);
  QCOMPARE(result.outputs.size(), expected.outputs.size());
  QCOMPARE(result.implementation == "reference", one.name == "cast to i64");
  for (std::size_t i = 0; i < expected.outputs.size(); ++i) {
    const double difference = relative_difference(result.outputs[i], expected.outputs[i]);
    QVERIFY2(difference <= 1e-5, qPrintable(QString("differs by %1").arg(difference)));
  }
}

void CpuOpsTest::steps_are_the_same_whoever_is_held_up_data() {
  QTest::addColumn<int>("index");
  const auto cases = cpu_sequence_cases();
  for (std::size_t i = 0; i < cases.size(); ++i) {
    const bool shared = cases[i].name.ends_with(" 5×6×200") || cases[i].name.ends_with(" 40×4×160");
    if (shared) QTest::addRow("%s #%zu", cases[i].name.c_str(), i) << static_cast<int>(i);
  }
}

/// Members of a team take what others of them have left of a step of a recurrent layer.
void CpuOpsTest::steps_are_the_same_whoever_is_held_up() {
  QFETCH(int, index);
  static const auto cases = cpu_sequence_cases();
  const CpuCase& one = cases[static_cast<std::size_t>(index)];
  const auto backend = make_cpu_backend(2);
  const auto result = [&] {
    return run_op(*backend, *op_named(one.op), one.attributes, one.inputs).outputs;
  };
  const std::vector<Array> expected = result();
  const BusyCores others(2);
  for (int i = 0; i < 10; ++i) {
    const std::vector<Array> found = result();
    for (std::size_t j = 0; j < expected.size(); ++j)
      QVERIFY(std::ranges::equal(found[j].bytes(), expected[j].bytes()));
  }
}

void CpuOpsTest::every_op_has_a_kernel() {
  QStringList missing;
  for (const OpType* op : all_ops())
    if (cpu::planner_named(op->name) == nullptr)
      missing.append(QString::fromUtf8(op->name.data(), static_cast<qsizetype>(op->name.size())));
  QCOMPARE(missing, QStringList());
}

/// Squares of 3 × 3 with many channels and tiles, by oneDNN's code for AVX-512 and by own code for
/// AVX2; all other convolutions are multiplied out.
void CpuOpsTest::winograd_where_it_pays() {
  const bool can = cpu::vector_level() != cpu::VectorLevel::any;
  const auto backend = make_cpu_backend(1);
  std::size_t calls = 0;
  for (const CpuCase& one : cpu_cases()) {
    if (!one.op.starts_with("convolution")) continue;
    const bool pays = std::any_of(one.inputs.begin(), one.inputs.end(), [](const Array& operand) {
      return operand.shape().same_extents(Shape::of({2, 64, 22, 24}));
    });
    const OpResult result = run_op(*backend, *op_named(one.op), one.attributes, one.inputs);
    QCOMPARE(result.implementation.find("wino") != std::string::npos, can && pays);
    calls += pays ? 1 : 0;
  }
  QCOMPARE(calls, std::size_t{5});
}

/// Weights that keep their values are held transformed for Winograd's algorithm, which pays earlier
/// so.
void CpuOpsTest::transforms_constant_weights_once() {
  const std::map<cpu::VectorLevel, std::string> by{{cpu::VectorLevel::avx512, "wino_2x3"},
                                                   {cpu::VectorLevel::avx2, "own:winograd"}};
  const auto code = by.find(cpu::vector_level());
  const auto backend = make_cpu_backend(1);
  std::size_t calls = 0;
  for (const CpuCase& one : cpu_cases()) {
    if (one.op != "convolution") continue;
    if (!one.inputs[0].shape().same_extents(Shape::of({1, 64, 14, 15}))) continue;
    const OpType& op = *op_named(one.op);
    OpRunner runner(*backend);
    std::vector<DeviceTensor> in;
    for (const Array& input : one.inputs) in.push_back(runner.upload(input));
    std::vector<bool> constant(in.size());
    constant[1] = true;
    const auto out = runner.run(op, one.attributes, in, {}, constant);
    const Array expected = run_reference(op, one.attributes, one.inputs).outputs[0];
    QVERIFY(relative_difference(runner.download(out[0]), expected) <= 1e-5);
    const bool named =
        code != by.end() && runner.implementation.find(code->second) != std::string::npos;
    QVERIFY2(named == (code != by.end()), runner.implementation.c_str());
    ++calls;
  }
  QCOMPARE(calls, std::size_t{2});
}

/// Weights that keep their values lie in panels, whatever the activation and the number of rows.
void CpuOpsTest::packs_constant_weights_once() {
  const auto backend = make_cpu_backend(2);
  std::size_t calls = 0;
  for (const CpuCase& one : cpu_cases()) {
    if (one.op != "linear") continue;
    OpRunner runner(*backend);
    std::vector<DeviceTensor> in;
    for (const Array& input : one.inputs) in.push_back(runner.upload(input));
    std::vector<bool> constant(in.size());
    constant[1] = true;
    const auto out = runner.run(*op_named(one.op), one.attributes, in, {}, constant);
    const Array expected = run_reference(*op_named(one.op), one.attributes, one.inputs).outputs[0];
    QVERIFY(relative_difference(runner.download(out[0]), expected) <= 1e-5);
    QCOMPARE(runner.reorders, runner.implementation == "jit:sgemm" ? 0 : 1);
    calls += static_cast<std::size_t>(runner.reorders);
  }
  QVERIFY2(calls >= 3, qPrintable(QString::number(calls)));
}

/// The larger ones, and no small ones; none where the environment leaves tiles out.
void CpuOpsTest::products_are_split_where_there_are_tiles() {
  const auto backend = make_cpu_backend(2);
  std::size_t calls = 0;
  for (const CpuCase& one : cpu_cases()) {
    if (one.op != "linear" && one.op != "matmul") continue;
    const OpResult result = run_op(*backend, *op_named(one.op), one.attributes, one.inputs);
    const bool split = result.implementation == "amx:thirds";
    QVERIFY2(!split || cpu::multiplies_tiles(), one.name.c_str());
    if (one.name.starts_with("split")) QCOMPARE(split, cpu::multiplies_tiles());
    calls += one.name.starts_with("split") ? 1 : 0;
    if (one.inputs[1].shape().count() < 4096) QVERIFY2(!split, one.name.c_str());
  }
  QCOMPARE(calls, std::size_t{2});
}

/// f32 code takes panels as they lie.
void CpuOpsTest::panels_are_split_for_many_rows() {
  const auto backend = make_cpu_backend(2);
  const OpType& op = *op_named("linear");
  const LinearAttributes attributes{Activation::relu};
  for (const std::int64_t rows : {500, 520}) {
    const std::vector<Array> operands{cpu_normal(Shape::of({rows, 128})),
                                      cpu_normal(Shape::of({95, 128}), 2),
                                      cpu_normal(Shape::of({95}), 3)};
    OpRunner runner(*backend);
    const std::vector<DeviceTensor> in{runner.upload(operands[0]), runner.upload(operands[1]),
                                       runner.upload(operands[2])};
    const auto out = runner.run(op, attributes, in, {}, {false, true, false});
    const Array expected = run_reference(op, attributes, operands).outputs[0];
    QVERIFY(relative_difference(runner.download(out[0]), expected) <= 1e-5);
    const bool split = runner.implementation == "amx:thirds";
    QCOMPARE(split, rows > 512 && cpu::multiplies_tiles());
  }
}

void CpuOpsTest::few_channels_run_in_own_code() {
  const auto backend = make_cpu_backend(1);
  std::map<std::string, int> calls;
  for (const CpuCase& one : cpu_cases()) {
    const std::string family = one.name.substr(0, one.name.find(' '));
    if (family != "narrow" && family != "batched") continue;
    const OpResult result = run_op(*backend, *op_named(one.op), one.attributes, one.inputs);
    QCOMPARE(result.implementation, "own:" + family + "_convolution");
    ++calls[family];
  }
  QCOMPARE(calls, (std::map<std::string, int>{{"batched", 18}, {"narrow", 12}}));
}

void CpuOpsTest::sizes_that_nobody_has_are_refused() {
  const auto backend = make_cpu_backend(1);
  for (const std::size_t less : {std::size_t{0}, std::size_t{100}, std::size_t{1} << 62}) {
    try {
      const auto memory = backend->allocate(std::numeric_limits<std::size_t>::max() - less);
      QFAIL("has it");
    } catch (const Error& error) {
      QCOMPARE(error.code(), ErrorCode::memory);
    }
  }
}

NETLOOM_TEST(CpuOpsTest)

}  // namespace netloom

#include "cpu_ops_test.moc"
