#include <cmath>

#include <QtTest>

#include "engine/session/run_job.h"
#include "tests/support/test.h"

namespace netloom {

class ProjectsTest : public QObject {
  Q_OBJECT

 private slots:
  void train_data();
  void train();
};

void ProjectsTest::train_data() {
  QTest::addColumn<QString>("path");
  const QDir folder(NETLOOM_SOURCE_DIR "/projects");
  for (const QString& name : folder.entryList({"*.netloom"})) {
    QTest::newRow(qPrintable(name)) << folder.filePath(name);
  }
}

void ProjectsTest::train() {
  QFETCH(QString, path);
  const QTemporaryDir folder;
  Job job;
  job.project_path = path.toStdString();
  job.runs_path = folder.filePath("runs.sqlite").toStdString();
  job.epochs = 2;
  RunListener nobody;
  const RunOutcome outcome = run_job(job, LayerRegistry::built_in(), nobody);
  QCOMPARE(outcome.status, RunStatus::finished);
  for (const char* metric : {"train.loss", "validation.loss", "test.loss"}) {
    QVERIFY2(outcome.metrics.count(metric) == 1, metric);
    QVERIFY2(std::isfinite(outcome.metrics.at(metric)), metric);
  }
}

NETLOOM_TEST(ProjectsTest)

}  // namespace netloom

#include "projects_test.moc"
