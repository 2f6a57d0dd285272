#include <filesystem>

#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "app/run/curve_panel.h"
#include "app/run/event_list.h"
#include "app/run/run_control.h"
#include "app/run/run_look.h"
#include "app/run/train_page.h"
#include "editor/document/document.h"
#include "editor/theme/netloom_style.h"
#include "editor/theme/widgets/empty_state.h"
#include "engine/project/project.h"
#include "engine/session/control_server.h"
#include "engine/session/events.h"
#include "tests/app/sample_runs.h"
#include "tests/support/test.h"

namespace netloom::app {

/// Runs are followed and shown; real workers are started where `loom` is built.
class RunTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase();
  void init();
  void the_last_words_of_a_worker_data();
  void the_last_words_of_a_worker();
  void an_epoch_has_as_many_steps_as_lie_between_validations();
  void nothing_yet_shows_what_to_do();
  void the_page_follows_a_run_that_is_written();
  void a_live_run_is_attached_and_commanded();
  void a_worker_that_is_gone_leaves_a_crashed_run();
  void a_real_worker_is_started_paused_and_stopped();
  void a_project_with_a_problem_says_why();
  void screenshots_data();
  void screenshots();

 private:
  std::filesystem::path path() const { return folder_->path().toStdString() + "/runs.sqlite"; }

  const LayerRegistry registry_ = LayerRegistry::built_in();
  editor::ThemeSource source_;
  std::unique_ptr<QTemporaryDir> folder_;
};

namespace {

const SampleRun shift_augment{"shift-augment", RunStatus::finished, 120, 74, 0.042, 0.985, 8, 0.18};

/// Points QStandardPaths-like lookups of the engine to `folder` and to the built `loom`.
bool use_real_loom(const QString& folder) {
  const QString loom = QString(NETLOOM_BINARY_DIR) + "/bin/loom";
  if (!QFile::exists(loom)) return false;
  qputenv("NETLOOM_LOOM", loom.toUtf8());
  qputenv("NETLOOM_HOME", folder.toUtf8());
  qputenv("NETLOOM_RESOURCES", QByteArray(NETLOOM_SOURCE_DIR) + "/resources");
  return true;
}

void open_digits(editor::Document& document, int epochs) {
  ReadProject read = load_project(std::string(NETLOOM_SOURCE_DIR) + "/projects/digits-cnn.netloom",
                                  document.registry());
  read.project.training.epochs = epochs;
  document.open(std::move(read.project), {}, std::string(NETLOOM_SOURCE_DIR) + "/projects");
}

}  // namespace

void RunTest::initTestCase() {
  editor::install_theme(*qApp, source_);
}

void RunTest::init() {
  folder_ = std::make_unique<QTemporaryDir>();
}

void RunTest::the_last_words_of_a_worker_data() {
  QTest::addColumn<QString>("log");
  QTest::addColumn<QString>("words");
  QTest::newRow("problem") << "a.netloom: node 'loss': 8 scores for 10 classes. (fix: …)\n"
                              "{\"event\":\"failed\",\"message\":\"The project has problems.\"}\n"
                           << "a.netloom: node 'loss': 8 scores for 10 classes. (fix: …)";
  QTest::newRow("error") << "loom worker: The disk is full.\n"
                         << "The disk is full.";
  QTest::newRow("json alone") << "{\"event\":\"failed\",\"message\":\"The memory is full.\"}\n"
                              << "The memory is full.";
  QTest::newRow("nothing") << ""
                           << "";
}

void RunTest::the_last_words_of_a_worker() {
  QFETCH(QString, log);
  QFETCH(QString, words);
  QCOMPARE(QString::fromStdString(last_words(log.toStdString()).text()), words);
}

void RunTest::an_epoch_has_as_many_steps_as_lie_between_validations() {
  RunRow row;
  QCOMPARE(steps_per_epoch(row), 0.0);
  row.step = 90;
  row.epoch = 2;
  QCOMPARE(steps_per_epoch(row), 45.0);
  row.metrics["validation.loss"].count = 2;
  row.metrics["validation.loss"].last_step = 80;
  QCOMPARE(steps_per_epoch(row), 40.0);
  QVERIFY(second_metric(row).isEmpty());
  row.metrics["train.mae"].count = 1;
  QCOMPARE(second_metric(row), QString("mae"));
  row.metrics["validation.accuracy"].count = 1;
  QCOMPARE(second_metric(row), QString("accuracy"));
}

void RunTest::nothing_yet_shows_what_to_do() {
  RunControl control(path());
  TrainPage page(control, source_);
  page.show();
  QTRY_VERIFY(page.picture() != nullptr);
  QCOMPARE(page.shown_run(), 0);
  QVERIFY(page.empty_state().isVisible());
  QSignalSpy asked(&page, &TrainPage::runRequested);
  page.empty_state().action()->click();
  QCOMPARE(asked.count(), 1);
}

void RunTest::the_page_follows_a_run_that_is_written() {
  RunStore store(path(), Access::write);
  RunControl control(path());
  TrainPage page(control, source_);
  page.resize(1440, 828);
  page.show();
  auto writer = begin_sample(store, shift_augment, 3);
  QTRY_COMPARE(page.shown_run(), writer->number());
  QTRY_COMPARE(page.panel(0).chart().curves().size(), std::size_t(2));
  QTRY_COMPARE(page.panel(0).chart().curves()[1].x.size(), 3);
  train_sample(*writer, shift_augment, 3, 10);
  QTRY_COMPARE(page.panel(0).chart().curves()[1].x.size(), 10);
  const Curve& validation = page.panel(0).chart().curves()[1];
  QCOMPARE(validation.x.last(), 10.0);
  QVERIFY(validation.best.has_value());
  const Curve& train = page.panel(0).chart().curves()[0];
  QCOMPARE(train.x.last(), 10.0);
  QCOMPARE(train.low.size(), train.x.size());
  QVERIFY(train.low.last() < train.y.last() && train.y.last() < train.high.last());
  QCOMPARE(page.panel(0).chart().epochs(), 120.0);
  QCOMPARE(page.panel(1).chart().metric(), QString("validation.accuracy"));
  QTRY_COMPARE(page.events().count(), 1);
  writer->finish(RunStatus::stopped);
  QTRY_COMPARE(page.picture()->row.status, RunStatus::stopped);
}

void RunTest::a_live_run_is_attached_and_commanded() {
  RunStore store(path(), Access::write);
  auto writer = begin_sample(store, shift_augment, 2);
  writer->flush();
  ControlServer server(writer->folder().control_socket());
  RunControl control(path());
  QSignalSpy started(&control, &RunControl::started);
  QSignalSpy progressed(&control, &RunControl::progressed);
  QTRY_COMPARE(started.count(), 1);
  QVERIFY(control.live());
  Progress progress;
  progress.epoch = 3;
  progress.epochs = 120;
  progress.step = 97;
  progress.steps_per_epoch = 40;
  server.publish("progress", progress_line(progress));
  QTRY_VERIFY(progressed.count() > 0);
  QCOMPARE(control.progress().step, 97);
  control.pause();
  QTRY_VERIFY(server.pause_requested());
  server.publish("status", status_line("paused"));
  QTRY_COMPARE(control.run()->status, RunStatus::paused);
  control.resume();
  QTRY_VERIFY(!server.pause_requested());
  control.stop();
  QTRY_VERIFY(server.stop_requested());
  QSignalSpy finished(&control, &RunControl::finished);
  writer->finish(RunStatus::stopped);
  QTRY_COMPARE(finished.count(), 1);
  QVERIFY(!control.live());
}

void RunTest::a_worker_that_is_gone_leaves_a_crashed_run() {
  if (!use_real_loom(folder_->path())) QSKIP("loom is not built");
  std::int64_t process = 0;
  {
    RunControl control(path());
    editor::Document document(registry_);
    open_digits(document, 2000);
    control.start(job_of(document));
    QTRY_VERIFY_WITH_TIMEOUT(control.live() && control.progress().step > 50, 20000);
    process = control.run()->process;
  }
  // The desktop is gone, the run is not: the next one finds it.
  RunControl next(path());
  QTRY_VERIFY_WITH_TIMEOUT(next.live(), 5000);
  QCOMPARE(next.run()->process, process);
  QSignalSpy finished(&next, &RunControl::finished);
  QProcess::execute("kill", {"-9", QString::number(process)});
  QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 10000);
  QCOMPARE(next.run()->status, RunStatus::crashed);
}

void RunTest::a_real_worker_is_started_paused_and_stopped() {
  if (!use_real_loom(folder_->path())) QSKIP("loom is not built");
  RunControl control(path());
  editor::Document document(registry_);
  open_digits(document, 2000);
  QSignalSpy failed(&control, &RunControl::failed);
  QSignalSpy finished(&control, &RunControl::finished);
  control.start(job_of(document));
  QTRY_VERIFY_WITH_TIMEOUT(control.live() && control.progress().step > 50, 20000);
  QVERIFY(control.progress().samples_per_second > 0);
  control.pause();
  QTRY_COMPARE_WITH_TIMEOUT(control.run()->status, RunStatus::paused, 5000);
  control.resume();
  QTRY_COMPARE_WITH_TIMEOUT(control.run()->status, RunStatus::running, 5000);
  control.stop();
  QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 10000);
  QCOMPARE(control.run()->status, RunStatus::stopped);
  QCOMPARE(failed.count(), 0);
  QVERIFY(QDir(folder_->path() + "/jobs").isEmpty());
}

void RunTest::a_project_with_a_problem_says_why() {
  if (!use_real_loom(folder_->path())) QSKIP("loom is not built");
  RunControl control(path());
  editor::Document document(registry_);
  open_digits(document, 5);
  document.edit("Break", [](Project& project) {
    for (Node& node : project.graph.nodes) {
      if (node.name == "logits") node.parameters["units"] = std::int64_t(8);
    }
  });
  QSignalSpy failed(&control, &RunControl::failed);
  control.start(job_of(document));
  QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 15000);
  QVERIFY2(failed[0][0].toString().contains("10"), qPrintable(failed[0][0].toString()));
  QVERIFY(!control.starting());
}

void RunTest::screenshots_data() {
  QTest::addColumn<bool>("dark");
  QTest::newRow("dark") << true;
  QTest::newRow("light") << false;
}

void RunTest::screenshots() {
  QFETCH(bool, dark);
  source_.set_theme(dark ? editor::Theme::built_in_dark() : editor::Theme::built_in_light());
  RunStore store(path(), Access::write);
  for (const SampleRun& sample : afternoon()) write_sample(store, sample);
  auto writer = begin_sample(store, shift_augment, 38);
  const auto say = [&](int epoch, EventLevel level, const char* text) {
    writer->event(level, epoch * sample_steps, Phrase(text));
  };
  say(38, EventLevel::info, "Paused.");
  say(38, EventLevel::info, "Resumed. Nothing was lost.");
  say(64, EventLevel::info,
      "New best validation.loss 0.0391 at epoch 64. Checkpoint best replaced.");
  say(71, EventLevel::warning, "Validation loss has not improved for 7 epochs.");
  train_sample(*writer, shift_augment, 38, 74);
  writer->flush();
  age_runs(path(), {{writer->number(), {0.2, 11.7}}});
  ControlServer server(writer->folder().control_socket());
  RunControl control(path());
  TrainPage page(control, source_);
  page.resize(1440, 828);
  page.show();
  QTRY_VERIFY(control.live());
  Progress progress{74, 120, 73 * 40 + 17, 40, 11.7, 7.5, 7856, 0.004};
  server.publish("progress", progress_line(progress));
  QTRY_COMPARE(control.progress().epoch, 74);
  QTRY_VERIFY(!page.panel(1).chart().curves().empty());
  QTRY_COMPARE(page.panel(0).chart().curves()[1].x.size(), 74);
  QTest::qWait(250);
  QDir().mkpath(QString(NETLOOM_BINARY_DIR) + "/screenshots");
  const QString name = dark ? "train-dark" : "train-light";
  QVERIFY(page.grab().save(QString(NETLOOM_BINARY_DIR) + "/screenshots/" + name + ".png"));
  writer->finish(RunStatus::stopped);
}

NETLOOM_TEST(RunTest)

}  // namespace netloom::app

#include "run_test.moc"
