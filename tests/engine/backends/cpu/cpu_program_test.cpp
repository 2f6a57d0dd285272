#include <QtTest>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/backends/reference/reference_backend.h"
#include "tests/engine/backends/cpu/digit_programs.h"
#include "tests/engine/backends/cpu/op_runner.h"
#include "tests/support/allocations.h"
#include "tests/support/test.h"

namespace netloom {

class CpuProgramTest : public QObject {
  Q_OBJECT
 private slots:
  void trains_as_the_reference_does_data();
  void trains_as_the_reference_does();
  void gives_the_same_bits_again_data();
  void gives_the_same_bits_again();
  void uses_no_reference_kernel();
  void own_kernels_allocate_nothing();
};

namespace {

constexpr int steps_compared = 3;

/// Values of every variable after a few steps.
std::vector<Array> trained(const DigitProgram& digits, Backend& backend, std::int64_t batch) {
  DigitRun run(digits, backend, batch);
  for (int i = 0; i < steps_compared; ++i) run.step(i);
  std::vector<Array> values;
  for (const auto* entry : run.variables().entries())
    values.push_back(run.variables().read(entry->name));
  return values;
}

void add_programs() {
  QTest::addColumn<int>("first");
  QTest::addColumn<int>("batch");
  QTest::newRow("mlp") << 0 << 32;
  QTest::newRow("mlp, last partial batch") << 0 << 5;
  QTest::newRow("cnn") << 16 << 8;
  QTest::newRow("cnn, padded channels") << 10 << 3;
  QTest::newRow("maps") << -16 << 8;
  QTest::newRow("maps, padded channels") << -10 << 3;
}

DigitProgram program_of(int first) {
  if (first < 0) return maps_program(-first);
  return first == 0 ? mlp_program(false) : cnn_program(false, first, 2 * first + 1);
}

}  // namespace

void CpuProgramTest::trains_as_the_reference_does_data() {
  add_programs();
}

void CpuProgramTest::trains_as_the_reference_does() {
  QFETCH(int, first);
  QFETCH(int, batch);
  const DigitProgram digits = program_of(first);
  const auto reference = make_reference_backend();
  const std::vector<Array> expected = trained(digits, *reference, batch);
  for (const int threads : {1, 2}) {
    const auto backend = make_cpu_backend(threads);
    const std::vector<Array> values = trained(digits, *backend, batch);
    QCOMPARE(values.size(), expected.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
      const double difference = relative_difference(values[i], expected[i]);
      QVERIFY2(difference <= 2e-5, qPrintable(QString("variable %1 differs by %2, %3 threads")
                                                  .arg(i)
                                                  .arg(difference)
                                                  .arg(threads)));
    }
  }
}

void CpuProgramTest::gives_the_same_bits_again_data() {
  add_programs();
}

void CpuProgramTest::gives_the_same_bits_again() {
  QFETCH(int, first);
  QFETCH(int, batch);
  const DigitProgram digits = program_of(first);
  for (const int threads : {1, 2}) {
    const auto backend = make_cpu_backend(threads);
    const std::vector<Array> once = trained(digits, *backend, batch);
    const std::vector<Array> again = trained(digits, *make_cpu_backend(threads), batch);
    for (std::size_t i = 0; i < once.size(); ++i)
      QVERIFY(std::ranges::equal(once[i].bytes(), again[i].bytes()));
  }
}

void CpuProgramTest::uses_no_reference_kernel() {
  for (const bool adam : {false, true})
    for (const DigitProgram& digits : {mlp_program(adam), cnn_program(adam), maps_program(16)}) {
      const auto backend = make_cpu_backend(2);
      DigitRun run(digits, *backend, 32);
      for (const KernelReport& kernel : run.executable().report().kernels)
        QVERIFY2(!QString::fromStdString(kernel.implementation).startsWith("ref"),
                 qPrintable(QString::fromStdString(kernel.op + " " + kernel.implementation)));
    }
}

/// A oneDNN primitive makes a small table of its arguments in every call, which nobody outside it
/// can avoid.
void CpuProgramTest::own_kernels_allocate_nothing() {
  for (const DigitProgram& digits : {mlp_program(true), cnn_program(true), maps_program(16)}) {
    const auto backend = make_cpu_backend(2);
    DigitRun run(digits, *backend, 32);
    run.step(0);
    const auto kernels = run.executable().kernels();
    for (std::size_t i = 0; i < kernels.size(); ++i) {
      const KernelReport& report = run.executable().report().kernels[i];
      const std::uint64_t before = allocations();
      kernels[i]->run();
      const std::uint64_t made = allocations() - before;
      if (report.implementation.starts_with("own"))
        QVERIFY2(made == 0, report.op.c_str());
      else
        QVERIFY2(made <= 6, report.op.c_str());
    }
  }
}

NETLOOM_TEST(CpuProgramTest)

}  // namespace netloom

#include "cpu_program_test.moc"
