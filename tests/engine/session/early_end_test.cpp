#include <algorithm>

#include <QTemporaryDir>
#include <QtTest>
#include <fmt/format.h>

#include "engine/runs/store.h"
#include "engine/session/run_job.h"
#include "tests/support/test.h"

namespace netloom {

/// What a run tells and keeps of a training that ended before its last epoch.
class EarlyRunTest : public QObject {
  Q_OBJECT

 private slots:
  void says_why_it_ended();
};

void EarlyRunTest::says_why_it_ended() {
  const QTemporaryDir folder;
  Job job;
  job.project_path = NETLOOM_SOURCE_DIR "/projects/iris.netloom";
  job.runs_path = folder.filePath("runs.sqlite").toStdString();
  job.threads = 1;
  job.epochs = 100;
  job.set = {"training.patience=2", "training.learning_rate=0.1"};
  RunListener nobody;
  const RunOutcome outcome = run_job(job, LayerRegistry::built_in(), nobody);
  QCOMPARE(outcome.status, RunStatus::finished);
  RunStore store(job.runs_path, Access::read);
  const int epoch = store.run(outcome.run).epoch;
  QVERIFY(epoch < 100);
  QCOMPARE(std::get<double>(store.run(outcome.run).parameters.at("training.patience")), 2.0);
  const std::string told = fmt::format(
      "Ended after epoch {}: no loss was smaller than that of epoch {}.", epoch, epoch - 2);
  const std::vector<RunEvent> events = store.events(outcome.run);
  QVERIFY(std::any_of(events.begin(), events.end(),
                      [&](const RunEvent& one) { return one.text.text() == told; }));
}

NETLOOM_TEST(EarlyRunTest)

}  // namespace netloom

#include "early_end_test.moc"
