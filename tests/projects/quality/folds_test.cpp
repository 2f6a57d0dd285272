#include <QtTest>

#include "engine/project/project.h"
#include "engine/session/run_job.h"
#include "tests/support/test.h"

namespace netloom {

/// Every patient is tested once: the mean accuracy over five folds.
class FoldsTest : public QObject {
  Q_OBJECT

 private slots:
  void breast_cancer_is_told_apart();
};

void FoldsTest::breast_cancer_is_told_apart() {
  const QTemporaryDir folder;
  const LayerRegistry registry = LayerRegistry::built_in();
  Project project =
      load_project(NETLOOM_SOURCE_DIR "/projects/breast-cancer.netloom", registry).project;
  SplitSettings& split = project.data.split;
  QCOMPARE(split.folds, 5);
  double sum = 0;
  for (split.fold = 1; split.fold <= split.folds; ++split.fold) {
    Job job;
    job.project_text = write_project(project, registry);
    job.runs_path = folder.filePath("runs.sqlite").toStdString();
    RunListener nobody;
    sum += run_job(job, registry, nobody).metrics.at("test.accuracy");
  }
  const double mean = sum / static_cast<double>(split.folds);
  QVERIFY2(mean >= 0.96, std::to_string(mean).c_str());
}

NETLOOM_TEST(FoldsTest)

}  // namespace netloom

#include "folds_test.moc"
