#include <QtTest>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/backends/reference/reference_backend.h"
#include "tests/engine/backends/cpu/op_runner.h"
#include "tests/engine/ops/op_cases.h"
#include "tests/engine/ops/run_op.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

std::unique_ptr<Backend> backend_numbered(int number) {
  return number == 0 ? make_reference_backend() : make_cpu_backend(number);
}

}  // namespace

/// Every case of the table on every backend of this machine, against the references called
/// directly.
class BackendsAgreeTest : public QObject {
  Q_OBJECT
 private slots:
  void on_every_case_data();
  void on_every_case();
};

void BackendsAgreeTest::on_every_case_data() {
  QTest::addColumn<int>("number");
  QTest::addColumn<int>("backend");
  for (std::size_t i = 0; i < op_cases().size(); ++i) {
    for (const int backend : {0, 1, 2}) {
      const auto where = backend == 0 ? "reference" : backend == 1 ? "cpu" : "cpu, 2 threads";
      QTest::addRow("%s: %s", op_cases()[i].name.c_str(), where) << static_cast<int>(i) << backend;
    }
  }
}

void BackendsAgreeTest::on_every_case() {
  QFETCH(int, number);
  QFETCH(int, backend);
  const OpCase& one = op_cases()[static_cast<std::size_t>(number)];
  const OpType& op = *op_named(one.op);
  const auto device = backend_numbered(backend);
  for (const Dtype dtype : {Dtype::f32, Dtype::f64}) {
    const Attributes attributes = op_attributes(one, dtype);
    const auto operands = op_operands(one, dtype);
    const auto expected = run_op(op, attributes, operands);
    const OpResult found = run_op(*device, op, attributes, operands);
    QCOMPARE(found.outputs.size(), expected.size());
    const bool exact = backend == 0 || dtype == Dtype::f64 || op.name == "dropout";
    for (std::size_t i = 0; i < expected.size(); ++i) {
      const double difference = relative_difference(found.outputs[i], expected[i]);
      QVERIFY2(difference <= (exact ? 0 : 1e-5), qPrintable(QString("output %1 of %2 differs by %3")
                                                                .arg(i)
                                                                .arg(found.implementation.c_str())
                                                                .arg(difference)));
    }
  }
}

NETLOOM_TEST(BackendsAgreeTest)

}  // namespace netloom

#include "backends_agree_test.moc"
