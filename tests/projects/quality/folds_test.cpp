#include <QtTest>

#include "tests/projects/quality/train.h"
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
  Project project = example("breast-cancer");
  SplitSettings& split = project.data.split;
  QCOMPARE(split.folds, 5);
  double sum = 0;
  for (split.fold = 1; split.fold <= split.folds; ++split.fold) {
    sum += trained(project, folder).metrics.at("test.accuracy");
  }
  const double mean = sum / static_cast<double>(split.folds);
  QVERIFY2(mean >= 0.96, std::to_string(mean).c_str());
}

NETLOOM_TEST(FoldsTest)

}  // namespace netloom

#include "folds_test.moc"
