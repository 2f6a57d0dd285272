#include <QtTest>

#include "tests/projects/quality/train.h"
#include "tests/support/test.h"

namespace netloom {

namespace {

struct Bounds {
  const char* metric;
  double least;
  double most;
};

/// What an example reaches when it is trained to its end, with a margin for other processors.
struct Quality {
  const char* project;
  std::vector<Bounds> bounds;
};

std::vector<Quality> qualities() {
  return {
      {"char-gpt", {{"validation.loss", 0, 1.75}}},  // Nats a character.
      {"char-lstm", {{"validation.loss", 0, 1.8}}},
      {"fraud", {{"test.auc", 0.95, 1}, {"test.recall", 0.75, 1}}},
      {"lenet", {{"test.accuracy", 0.97, 1}}},
      {"mobilenet-v2", {{"test.accuracy", 0.85, 1}}},
      {"pos-tagger", {{"test.accuracy", 0.99, 1}}},
      {"resnet18", {{"test.accuracy", 0.97, 1}}},
      {"resnet20", {{"test.accuracy", 0.99, 1}}},
      {"siamese", {{"test.verdict.auc", 0.99, 1}, {"test.verdict.accuracy", 0.97, 1}}},
      {"tabular", {{"test.accuracy", 0.97, 1}}},
      {"text-classifier", {{"test.accuracy", 0.98, 1}}},
      {"unet", {{"test.areas.mean_iou", 0.85, 1}}},
      {"vae", {{"test.loss", 0, 24}, {"test.spread.loss", 1, 10}}},  // No spread is no code.
  };
}

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
  for (const Quality& one : qualities()) QTest::newRow(one.project) << row++;
}

void QualityTest::is_reached() {
  QFETCH(int, row);
  const Quality one = qualities().at(static_cast<std::size_t>(row));
  const QTemporaryDir folder;
  const RunOutcome outcome = trained(example(one.project), folder);
  QCOMPARE(outcome.status, RunStatus::finished);
  for (const Bounds& bounds : one.bounds) {
    const double reached = outcome.metrics.at(bounds.metric);
    qInfo("%s %.4f", bounds.metric, reached);
    QVERIFY2(reached >= bounds.least && reached <= bounds.most, bounds.metric);
  }
}

NETLOOM_TEST(QualityTest)

}  // namespace netloom

#include "quality_test.moc"
