#include "app/desktop/run_toast.h"

#include <QtTest>

#include "app/run/run_look.h"
#include "tests/support/test.h"

namespace netloom::app {

class RunToastTest : public QObject {
  Q_OBJECT
 private slots:
  void every_end_says_what_is_kept_data();
  void every_end_says_what_is_kept();
  void a_loss_that_still_falls_is_told();
};

void RunToastTest::every_end_says_what_is_kept_data() {
  QTest::addColumn<int>("status");
  QTest::addColumn<bool>("checkpoint");
  QTest::addColumn<QString>("title");
  QTest::addColumn<QString>("text");
  const auto row = [](const char* name, RunStatus status, bool checkpoint, const char* title,
                      const char* text) {
    QTest::newRow(name) << static_cast<int>(status) << checkpoint << QString(title)
                        << QString(text);
  };
  row("finished", RunStatus::finished, true, "#18 narrow finished: 98.6% on test", "9.6 s, 23");
  row("stopped", RunStatus::stopped, true, "#18 narrow stopped", "Epoch 20 is kept.");
  row("diverged", RunStatus::diverged, true, "#18 narrow diverged", "not a number");
  row("failed", RunStatus::failed, false, "#18 narrow failed at epoch 23", "events say why");
  row("crashed", RunStatus::crashed, true, "#18 narrow crashed at epoch 23", "Epoch 20 is kept.");
  row("crashed early", RunStatus::crashed, false, "#18 narrow crashed at epoch 23",
      "before anything was kept");
}

void RunToastTest::every_end_says_what_is_kept() {
  QFETCH(int, status);
  QFETCH(bool, checkpoint);
  QFETCH(QString, title);
  QFETCH(QString, text);
  RunRow run;
  run.number = 18;
  run.name = "narrow";
  run.status = static_cast<RunStatus>(status);
  run.seconds = 9.6;
  run.epoch = 23;
  run.metrics["test.accuracy"].last = 0.986;
  if (checkpoint) run.checkpoints.push_back({"last", 800, 20, "last", {}, 0, 0});
  const editor::ToastMessage message = run_toast(run);
  QCOMPARE(message.title, title);
  QVERIFY2(message.text.contains(text), qPrintable(message.text));
  QCOMPARE(has_checkpoint(run), checkpoint);
}

void RunToastTest::a_loss_that_still_falls_is_told() {
  RunRow run;
  run.status = RunStatus::finished;
  MetricSummary& loss = run.metrics["validation.loss"];
  loss.count = 20;
  loss.best_step = 60;
  loss.last_step = 80;
  QVERIFY(!run_toast(run).text.contains("longer"));
  loss.best_step = 80;
  QVERIFY(run_toast(run).text.contains("longer"));
}

NETLOOM_TEST(RunToastTest)

}  // namespace netloom::app

#include "run_toast_test.moc"
