#include <QtTest>

#include "engine/session/run_job.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

/// What an example reaches when it is trained to its end, with a margin for other processors.
struct Quality {
  const char* project;
  const char* metric;
  double least;
  double most;
};

constexpr Quality qualities[] = {
    {"lenet", "test.accuracy", 0.97, 1},
    {"forecasting", "validation.mae", 0, 0.153},  // 30 % below the last value, 0.219 off
    {"pos-tagger", "test.accuracy", 0.99, 1},
    {"resnet20", "test.accuracy", 0.99, 1},
    {"text-classifier", "test.accuracy", 0.98, 1},
};

}  // namespace

/// The examples do what they are there to show; takes minutes.
class QualityTest : public QObject {
  Q_OBJECT

 private slots:
  void is_reached_data();
  void is_reached();
};

void QualityTest::is_reached_data() {
  QTest::addColumn<int>("row");
  int row = 0;
  for (const Quality& one : qualities) QTest::newRow(one.project) << row++;
}

void QualityTest::is_reached() {
  QFETCH(int, row);
  const Quality& one = qualities[row];
  const QTemporaryDir folder;
  Job job;
  job.project_path = std::string(NETLOOM_SOURCE_DIR "/projects/") + one.project + ".netloom";
  job.runs_path = folder.filePath("runs.sqlite").toStdString();
  RunListener nobody;
  const RunOutcome outcome = run_job(job, LayerRegistry::built_in(), nobody);
  QCOMPARE(outcome.status, RunStatus::finished);
  const double reached = outcome.metrics.at(one.metric);
  QVERIFY2(reached >= one.least && reached <= one.most, std::to_string(reached).c_str());
}

NETLOOM_TEST(QualityTest)

}  // namespace netloom

#include "quality_test.moc"
