#include <QtTest>

#include "engine/backends/cpu/vectorised.h"
#include "engine/session/bench_setup.h"
#include "tests/support/test.h"

namespace netloom {

/// Copies from one layout into another within a step of training.
class ReordersTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { registry_ = LayerRegistry::built_in(); }
  void are_few_in_a_step_data();
  void are_few_in_a_step();

 private:
  LayerRegistry registry_;
};

/// What is left: weights turned for the way back to the data, where convolutions want a layout of
/// their own; maps made of rows and rows made of maps, as at `flatten`; maps whose channels fill no
/// block, as pictures.
void ReordersTest::are_few_in_a_step_data() {
  QTest::addColumn<int>("most");
  QTest::newRow("autoencoder") << 10;
  QTest::newRow("char-gpt") << 0;
  QTest::newRow("char-lstm") << 0;
  QTest::newRow("dcgan") << 20;
  QTest::newRow("digits-cnn") << 3;
  QTest::newRow("digits-mlp") << 0;
  QTest::newRow("lenet") << 3;
  QTest::newRow("resnet20") << 11;
  QTest::newRow("siamese") << 5;
  QTest::newRow("tabular") << 0;
  QTest::newRow("unet") << 15;
}

void ReordersTest::are_few_in_a_step() {
  if (cpu::vector_level() != cpu::VectorLevel::avx512)
    QSKIP("Narrower vectors have other layouts, with other numbers of copies.");
  QFETCH(int, most);
  Job job;
  job.project_path =
      QString(NETLOOM_SOURCE_DIR "/projects/%1.netloom").arg(QTest::currentDataTag()).toStdString();
  BenchSetup setup(job, registry_, {});
  setup.trainer().step_once();
  QStringList found;
  for (std::size_t phase = 0; phase < setup.trainer().phases(); ++phase) {
    for (const KernelReport& kernel : setup.trainer().step_executable(phase).report().kernels) {
      if (kernel.op == "reorder") found.append(QString::fromStdString(kernel.node));
    }
  }
  QVERIFY2(found.size() <= most, qPrintable(found.join(' ')));
}

NETLOOM_TEST(ReordersTest)

}  // namespace netloom

#include "reorders_test.moc"
