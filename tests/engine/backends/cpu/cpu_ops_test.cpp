#include <QtTest>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/backends/cpu/kernels.h"
#include "tests/engine/backends/cpu/cpu_cases.h"
#include "tests/engine/backends/cpu/op_runner.h"
#include "tests/support/test.h"

namespace netloom {

class CpuOpsTest : public QObject {
  Q_OBJECT
 private slots:
  void agrees_with_the_reference_data();
  void agrees_with_the_reference();
  void every_op_has_a_kernel();
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

void CpuOpsTest::every_op_has_a_kernel() {
  QStringList missing;
  for (const OpType* op : all_ops())
    if (cpu::planner_named(op->name) == nullptr)
      missing.append(QString::fromUtf8(op->name.data(), static_cast<qsizetype>(op->name.size())));
  QCOMPARE(missing, QStringList());
}

NETLOOM_TEST(CpuOpsTest)

}  // namespace netloom

#include "cpu_ops_test.moc"
