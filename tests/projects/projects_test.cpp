#include <cmath>

#include <QtTest>

#include "engine/project/project.h"
#include "engine/session/run_job.h"
#include "tests/support/test.h"

namespace netloom {

class ProjectsTest : public QObject {
  Q_OBJECT

 private slots:
  void train_data();
  void train();

 private:
  static std::string shortened(const std::string& path);
};

void ProjectsTest::train_data() {
  QTest::addColumn<QString>("path");
  const QDir folder(NETLOOM_SOURCE_DIR "/projects");
  for (const QString& name : folder.entryList({"*.netloom"})) {
    QTest::newRow(qPrintable(name)) << folder.filePath(name);
  }
}

/// The project, its running text read in a few places and few images drawn: all take minutes.
std::string ProjectsTest::shortened(const std::string& path) {
  const LayerRegistry registry = LayerRegistry::built_in();
  Project project = load_project(path, registry).project;
  if (project.data.source == "shakespeare") project.data.windows.stride = 8000;
  if (project.data.source == "shapes") project.data.options.rows = 48;
  return write_project(project, registry);
}

void ProjectsTest::train() {
  QFETCH(QString, path);
  const QTemporaryDir folder;
  Job job;
  job.project_path = path.toStdString();
  job.project_text = shortened(job.project_path.string());
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
