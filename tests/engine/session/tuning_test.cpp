#include "engine/session/tuning.h"

#include <algorithm>
#include <memory>
#include <optional>

#include <QTemporaryDir>
#include <QtTest>

#include "engine/core/os/machine.h"
#include "engine/runs/store.h"
#include "engine/session/kept_routes.h"
#include "engine/session/run_job.h"
#include "tests/support/home.h"
#include "tests/support/test.h"

namespace netloom {

/// Runs whose kernels are measured, in a home of their own.
class TuningTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void cleanup();
  void a_run_keeps_what_was_measured();
  void a_run_goes_on_as_it_began();
  void on_another_machine_a_run_is_measured_anew();
  void what_was_never_measured_stays_so();
  void a_job_may_do_without_data();
  void a_job_may_do_without();
  void what_is_kept_is_followed_alone();
  void a_damaged_file_stops_nobody();

 private:
  Job job(int epochs) const {
    Job result;
    result.project_path = NETLOOM_SOURCE_DIR "/projects/digits-cnn.netloom";
    result.runs_path = home_->filePath("runs.sqlite").toStdString();
    result.threads = threads_;
    result.epochs = epochs;
    result.set = {"training.schedule=constant"};  // That of half a run is that of a whole one.
    return result;
  }
  Job going_on(std::int64_t run, int epochs) const {
    Job result = job(epochs);
    result.project_path.clear();
    result.set.clear();
    result.threads = 0;
    result.resume = run;
    return result;
  }
  RunOutcome outcome(const Job& asked) { return run_job(asked, registry_, nobody_); }
  RunStore store() const { return {job(1).runs_path, Access::write}; }
  std::filesystem::path file() const { return home_->filePath("routes.json").toStdString(); }
  bool told(std::int64_t run, EventLevel level, const char* words) const {
    const std::vector<RunEvent> events = store().events(run);
    return std::any_of(events.begin(), events.end(), [&](const RunEvent& one) {
      return one.level == level && one.text.text().find(words) != std::string::npos;
    });
  }

  const int threads_ = std::min(2, this_machine().cores);
  const LayerRegistry registry_ = LayerRegistry::built_in();
  std::unique_ptr<QTemporaryDir> home_;
  std::optional<HomeAt> here_;
  RunListener nobody_;
};

void TuningTest::init() {
  home_ = std::make_unique<QTemporaryDir>();
  here_.emplace(home_->path());
  qputenv("NETLOOM_TUNING", "measure");
}

void TuningTest::cleanup() {
  here_.reset();
  qputenv("NETLOOM_TUNING", "off");
}

void TuningTest::a_run_keeps_what_was_measured() {
  const RunOutcome first = outcome(job(1));
  const RunRoutes routes = store().routes(first.run);
  QCOMPARE(routes.machine, tuned_machine(threads_));
  QVERIFY(threads_ == 1 || !routes.routes.empty());
  QCOMPARE(told(first.run, EventLevel::info, "Measured"), !routes.routes.empty());
  QVERIFY(kept_routes(file(), routes.machine).routes == routes.routes);
  const RunOutcome again = outcome(job(1));
  QVERIFY(store().routes(again.run) == routes);
  QVERIFY(!told(again.run, EventLevel::info, "Measured"));
  QCOMPARE(again.weights_sha256, first.weights_sha256);
}

/// With the routes that it had, which may be others than are measured here by now.
void TuningTest::a_run_goes_on_as_it_began() {
  const std::string whole = outcome(job(2)).weights_sha256;
  const RunOutcome half = outcome(job(1));
  const RunRoutes routes = store().routes(half.run);
  std::filesystem::remove(file());
  Routes turned = routes.routes;
  for (auto& [kernel, route] : turned) route = route == "1 thread" ? "all threads" : "1 thread";
  keep_routes(file(), routes.machine, turned);
  QCOMPARE(outcome(going_on(half.run, 2)).weights_sha256, whole);
  QVERIFY(store().routes(half.run) == routes);
  const RunOutcome other = outcome(job(1));
  QVERIFY(store().routes(other.run).routes == turned);
}

void TuningTest::on_another_machine_a_run_is_measured_anew() {
  const RunOutcome half = outcome(job(1));
  store().set_routes(half.run, {"Another processor, AVX2", {{"relu", "1 thread"}}});
  QCOMPARE(outcome(going_on(half.run, 2)).status, RunStatus::finished);
  QCOMPARE(store().routes(half.run).machine, tuned_machine(threads_));
  QVERIFY(told(half.run, EventLevel::warning, "Another processor, AVX2"));
}

void TuningTest::what_was_never_measured_stays_so() {
  Job plain = job(2);
  plain.tuning = Tuning::off;
  const std::string whole = outcome(plain).weights_sha256;
  plain.epochs = 1;
  const RunOutcome half = outcome(plain);
  QCOMPARE(outcome(going_on(half.run, 2)).weights_sha256, whole);
  QVERIFY(store().routes(half.run) == RunRoutes());
}

void TuningTest::a_job_may_do_without_data() {
  QTest::addColumn<QByteArray>("asks");
  QTest::addColumn<QByteArray>("word");
  QTest::newRow("by the job") << QByteArray("off") << QByteArray("measure");
  QTest::newRow("by the environment") << QByteArray("measure") << QByteArray("off");
}

void TuningTest::a_job_may_do_without() {
  QFETCH(QByteArray, asks);
  QFETCH(QByteArray, word);
  qputenv("NETLOOM_TUNING", word);
  Job plain = job(1);
  plain.tuning = tuning_of(asks.toStdString());
  QVERIFY(store().routes(outcome(plain).run) == RunRoutes());
  QVERIFY(!std::filesystem::exists(file()));
}

/// Routes that were measured for another network are no routes of this one.
void TuningTest::what_is_kept_is_followed_alone() {
  Job asked = job(1);
  asked.tuning = Tuning::kept;
  QVERIFY(store().routes(outcome(asked).run).routes.empty());
  QVERIFY(!std::filesystem::exists(file()));
  const Routes measured = store().routes(outcome(job(1)).run).routes;
  keep_routes(file(), tuned_machine(threads_), {{"another kernel", "1 thread"}});
  QVERIFY(store().routes(outcome(asked).run).routes == measured);
}

void TuningTest::a_damaged_file_stops_nobody() {
  QFile damaged(QString::fromStdString(file().string()));
  QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("{\"Intel") > 0);
  damaged.close();
  const RunOutcome run = outcome(job(1));
  QCOMPARE(run.status, RunStatus::finished);
  QVERIFY(told(run.run, EventLevel::warning, "routes.json"));
  QVERIFY(kept_routes(file(), tuned_machine(threads_)).routes == store().routes(run.run).routes);
}

NETLOOM_TEST(TuningTest)

}  // namespace netloom

#include "tuning_test.moc"
