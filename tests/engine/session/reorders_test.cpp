#include <algorithm>

#include <QtTest>

#include "engine/backends/cpu/cpu_backend.h"
#include "engine/backends/cpu/vectorised.h"
#include "engine/session/bench_setup.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

Array plain(Backend& backend, const Variables::Copy& copy) {
  TensorSpec spec = copy.spec;
  spec.layout = {};
  Array values(spec.dtype, spec.shape);
  const KernelPlan plan = backend.plan_reorder(copy.spec, spec);
  const auto scratch = backend.allocate(plan.scratch_bytes);
  plan.bind({{copy.memory->address()}, {values.data()}, scratch->address()})->run();
  return values;
}

bool same(const Array& a, const Array& b) {
  return std::ranges::equal(a.bytes(), b.bytes());
}

/// The first weights of a convolution.
Array first_kernel(const Variables& variables) {
  for (const Variables::Entry* entry : variables.entries())
    if (entry->spec.shape.rank() == 4) return variables.read(entry->name).clone();
  return {};
}

}  // namespace

/// Copies from one layout into another within a step of training.
class ReordersTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { registry_ = LayerRegistry::built_in(); }
  void are_few_in_a_step_data();
  void are_few_in_a_step();
  void leave_no_copy_behind_data();
  void leave_no_copy_behind();

 private:
  void expect_reorders(const Job& job, int most);

  LayerRegistry registry_;
};

/// What is left, most of it where channels fill no block of 16: maps that become rows or meet
/// losses, rows that become maps, and maps between products in bf16 and others.
void ReordersTest::are_few_in_a_step_data() {
  QTest::addColumn<int>("most");
  QTest::addColumn<int>("most_in_bf16");
  QTest::addColumn<int>("most_by_avx2");
  QTest::newRow("autoencoder") << 5 << 5 << 3;
  QTest::newRow("char-gpt") << 0 << 0 << 0;
  QTest::newRow("char-lstm") << 0 << 0 << 0;
  QTest::newRow("dcgan") << 7 << 7 << 3;
  QTest::newRow("digits-cnn") << 0 << 0 << 0;
  QTest::newRow("digits-mlp") << 0 << 0 << 0;
  QTest::newRow("lenet") << 3 << 4 << 3;
  QTest::newRow("mobilenet-v2") << 0 << 0 << 0;
  QTest::newRow("resnet20") << 0 << 0 << 0;
  QTest::newRow("siamese") << 0 << 4 << 0;
  QTest::newRow("tabular") << 0 << 0 << 0;
  QTest::newRow("unet") << 2 << 2 << 2;
}

void ReordersTest::are_few_in_a_step() {
  if (cpu::vector_level() == cpu::VectorLevel::any)
    QSKIP("Narrower vectors have other layouts, with other numbers of copies.");
  QFETCH(int, most);
  QFETCH(int, most_in_bf16);
  QFETCH(int, most_by_avx2);
  Job job;
  job.project_path =
      QString(NETLOOM_SOURCE_DIR "/projects/%1.netloom").arg(QTest::currentDataTag()).toStdString();
  expect_reorders(job, cpu::vector_level() == cpu::VectorLevel::avx2 ? most_by_avx2 : most);
  if (!cpu_has_bf16()) return;
  job.set.emplace_back("training.precision=bf16");
  expect_reorders(job, most_in_bf16);
}

void ReordersTest::expect_reorders(const Job& job, int most) {
  BenchSetup setup(job, registry_, {});
  setup.trainer().step_once();
  QStringList found;
  int count = 0;
  for (std::size_t phase = 0; phase < setup.trainer().phases(); ++phase) {
    const PlanReport& report = setup.trainer().step_executable(phase).report();
    count += report.reorders;
    for (const KernelReport& kernel : report.kernels) {
      if (kernel.op == "reorder") found.append(QString::fromStdString(kernel.node));
    }
  }
  QVERIFY2(count <= most, qPrintable(found.join(' ')));
}

void ReordersTest::leave_no_copy_behind_data() {
  QTest::addColumn<QString>("project");
  QTest::addColumn<QString>("setting");
  QTest::newRow("momentum") << "resnet20"
                            << "training.optimiser=sgd";
  QTest::newRow("Adam") << "unet"
                        << "training.optimiser=adam";
  QTest::newRow("two optimisers") << "dcgan"
                                  << "training.seed=1";
  QTest::newRow("bf16") << "resnet20"
                        << "training.precision=bf16";
  QTest::newRow("bf16 of few channels") << "lenet"
                                        << "training.precision=bf16";
  QTest::newRow("clipped") << "unet"
                           << "training.clip_norm=0.1";
}

/// Weights that are kept in other layouts, too, are the same there after steps.
void ReordersTest::leave_no_copy_behind() {
  QFETCH(QString, project);
  QFETCH(QString, setting);
  if (setting.endsWith("bf16") && !cpu_has_bf16()) QSKIP("Nothing runs in bf16 here.");
  Job job;
  job.project_path = QString(NETLOOM_SOURCE_DIR "/projects/%1.netloom").arg(project).toStdString();
  job.set = {setting.toStdString()};
  BenchSetup setup(job, registry_, {});
  const Array before = first_kernel(setup.trainer().variables());
  for (int step = 0; step < 3; ++step) setup.trainer().step_once();
  const Variables& variables = setup.trainer().variables();
  QVERIFY(!same(before, first_kernel(variables)));
  int copies = 0;
  for (const Variables::Entry* entry : variables.entries()) {
    const Array weight = variables.read(entry->name);
    for (const Variables::Copy& copy : entry->copies) {
      ++copies;
      QVERIFY2(same(plain(setup.backend(), copy), weight.converted(copy.spec.dtype)),
               entry->name.c_str());
    }
  }
  QVERIFY(copies > 0);
}

NETLOOM_TEST(ReordersTest)

}  // namespace netloom

#include "reorders_test.moc"
