#include <csignal>
#include <thread>

#include <QtTest>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "engine/core/os/lock.h"
#include "tests/engine/runs/store_folder.h"
#include "tests/support/test.h"

namespace netloom {

/// Processes that live, die and write at once.
class StoreCrashTest : public QObject, StoreFolder {
  Q_OBJECT

 private slots:
  void init() { renew(); }
  void a_living_run_is_neither_deleted_nor_resumed();
  void a_killed_worker_is_marked_as_crashed();
  void kills_at_any_moment_lose_nothing_committed();
  void nothing_is_written_without_the_lock();
  void two_processes_write_at_once();
  void a_full_disk_never_stops_the_training();
};

void StoreCrashTest::a_living_run_is_neither_deleted_nor_resumed() {
  RunStore store(path(), Access::write);
  std::unique_ptr<RunWriter> writer = store.begin_run(digits_start());
  QVERIFY(store.mark_crashed_runs().empty());
  QCOMPARE(store_error_of([&] { store.delete_runs({1}); }), ErrorCode::busy);
  QCOMPARE(store_error_of([&] { store.resume_run(writer->uuid(), 0, 0); }), ErrorCode::busy);
  QCOMPARE(store.run(1).status, RunStatus::running);
}

void StoreCrashTest::a_killed_worker_is_marked_as_crashed() {
  RunStore store(path(), Access::write);
  int ends[2];
  QCOMPARE(::pipe(ends), 0);
  const pid_t child = ::fork();
  if (child == 0) {
    RunStore own(path(), Access::write);
    std::unique_ptr<RunWriter> writer = own.begin_run(digits_start());
    const int loss = writer->series("loss");
    for (std::int64_t step = 1; step <= 1000; ++step) writer->push(loss, step, 1.0);
    writer->set_progress(7, 1000);
    writer->add_artifact({"last", 1000, 7, "checkpoints/last.safetensors", "", 1, 0});
    writer->flush();
    (void)!::write(ends[1], "x", 1);
    for (std::int64_t step = 1001;; ++step) writer->push(loss, step, 1.0);
  }
  char ready = 0;
  QCOMPARE(::read(ends[0], &ready, 1), ssize_t(1));
  QVERIFY(store.mark_crashed_runs().empty());
  std::this_thread::sleep_for(std::chrono::milliseconds(300));
  ::kill(child, SIGKILL);
  ::waitpid(child, nullptr, 0);
  QCOMPARE(store.mark_crashed_runs(), std::vector<std::int64_t>{1});
  QVERIFY(store.mark_crashed_runs().empty());
  const RunRow run = store.run(1);
  QCOMPARE(run.status, RunStatus::crashed);
  QVERIFY(run.ended > 0 && run.epoch == 7 && run.seconds > 0);
  QCOMPARE(store.events(1).back().text,
           phrase("The worker was ended from outside. {}", phrase("Epoch {} is kept.", 7)));
  std::int64_t values = 0;
  for (const Point& point : all_points(store, 1, "loss")) values += point.count;
  QCOMPARE(values, run.metrics.at("loss").count);
  QVERIFY(values >= 1000);
  QVERIFY(store.integrity_problems().empty());
  store.resume_run(run.uuid, 1000, 7)->finish(RunStatus::finished);
  QCOMPARE(store.run(1).metrics.at("loss").count, 1000);
}

/// A child tells after each flush how many points it has committed, and is killed some time later,
/// wherever it is: in the making of the run, in a flush, in a seal.
void StoreCrashTest::kills_at_any_moment_lose_nothing_committed() {
  RunStore store(path(), Access::write);
  for (int i = 0; i < 60; ++i) {
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    const pid_t child = ::fork();
    if (child == 0) {
      RunStart start = digits_start();
      start.every_step = true;
      for (;;) {
        std::unique_ptr<RunWriter> writer = RunStore(path(), Access::write).begin_run(start);
        const int loss = writer->series("loss");
        for (std::int64_t step = 1; step <= 5000; ++step) {
          writer->push(loss, step, 1.0);
          if (step % 500 != 0) continue;
          writer->flush();
          const std::int64_t told[2] = {writer->number(), step};
          (void)!::write(ends[1], told, sizeof told);
        }
        writer->finish(RunStatus::finished);
      }
    }
    ::close(ends[1]);
    std::this_thread::sleep_for(std::chrono::microseconds(1'000 + 997 * i));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    std::map<std::int64_t, std::int64_t> committed;
    for (std::int64_t told[2]; ::read(ends[0], told, sizeof told) == sizeof told;)
      committed[told[0]] = told[1];
    ::close(ends[0]);
    store.mark_crashed_runs();
    for (const auto& [number, steps] : committed) {
      const auto points = static_cast<std::int64_t>(all_points(store, number, "loss").size());
      QVERIFY(points >= steps);
      QCOMPARE(store.run(number).metrics.at("loss").count, points);
    }
  }
  QVERIFY(store.integrity_problems().empty());
  for (const RunRow& row : store.list_runs()) QVERIFY(!is_live(row.status));
}

void StoreCrashTest::nothing_is_written_without_the_lock() {
  RunStore store(path(), Access::write);
  std::unique_ptr<RunWriter> writer = store.begin_run(digits_start());
  const int loss = writer->series("loss");
  FileLock lock(path().string() + ".lock");
  lock.lock();
  for (std::int64_t step = 0; step < 100; ++step) writer->push(loss, step, 1.0);
  std::thread renaming([this] { RunStore(path(), Access::write).rename_run(1, "renamed"); });
  std::this_thread::sleep_for(std::chrono::milliseconds(600));
  const std::size_t points_meanwhile = all_points(store, 1, "loss").size();
  const std::string name_meanwhile = store.run(1).name;
  lock.unlock();
  renaming.join();
  QCOMPARE(points_meanwhile, std::size_t(0));
  QCOMPARE(name_meanwhile, std::string("Digits CNN"));
  writer->flush();
  QCOMPARE(all_points(store, 1, "loss").size(), std::size_t(100));
  QCOMPARE(store.run(1).name, std::string("renamed"));
}

/// Many small checkpoints in both processes: without the lock SQLite 3.40 may lose commits here.
void StoreCrashTest::two_processes_write_at_once() {
  { RunStore store(path(), Access::write); }
  const int runs = 40;
  const auto write_runs = [&] {
    RunStore own(path(), Access::write);
    for (int i = 0; i < runs; ++i) {
      std::unique_ptr<RunWriter> writer = own.begin_run(digits_start());
      const int loss = writer->series("loss");
      for (std::int64_t step = 0; step < 3000; ++step) writer->push(loss, step, 1.0);
      writer->event(EventLevel::info, 0, Phrase(std::string(400'000, 'x')));
      writer->finish(RunStatus::finished);
    }
    return 0;
  };
  std::vector<pid_t> children;
  for (int i = 0; i < 2; ++i) {
    children.push_back(::fork());
    if (children.back() == 0) ::_exit(write_runs());
  }
  for (const pid_t child : children) {
    int status = -1;
    ::waitpid(child, &status, 0);
    QCOMPARE(status, 0);
  }
  RunStore store(path(), Access::read);
  QVERIFY(store.integrity_problems().empty());
  const std::vector<RunRow> rows = store.list_runs();
  QCOMPARE(rows.size(), std::size_t(2 * runs));
  for (const RunRow& row : rows) {
    QCOMPARE(row.status, RunStatus::finished);
    QCOMPARE(all_points(store, row.number, "loss").size(), std::size_t(3000));
    QCOMPARE(store.events(row.number).size(), std::size_t(1));
  }
  // The log was moved into the database on the way: it never grew to what was written.
  QVERIFY(std::filesystem::file_size(path()) > 20'000'000);
  QVERIFY(std::filesystem::file_size(path().string() + "-wal") < 20'000'000);
}

/// A limit on the size of files stands for the full disk, lifted later.
void StoreCrashTest::a_full_disk_never_stops_the_training() {
  { RunStore store(path(), Access::write); }
  const pid_t child = ::fork();
  if (child == 0) {
    std::signal(SIGXFSZ, SIG_IGN);
    RunStart start = digits_start();
    start.every_step = true;
    RunStore own(path(), Access::write);
    std::unique_ptr<RunWriter> writer = own.begin_run(start);
    const int loss = writer->series("loss");
    writer->push(loss, 0, 1.0);
    writer->flush();
    const rlimit full{100'000, RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &full);
    for (std::int64_t step = 1; step < 30'000; ++step) writer->push(loss, step, 1.0);
    try {
      writer->flush();
      ::_exit(1);
    } catch (const Error& error) {
      if (error.code() != ErrorCode::io || writer->trouble().empty()) ::_exit(2);
    }
    for (std::int64_t step = 30'000; step < 60'000; ++step) writer->push(loss, step, 1.0);
    const rlimit free{RLIM_INFINITY, RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &free);
    writer->flush();
    if (!writer->trouble().empty() || writer->dropped() != 0) ::_exit(3);
    writer->finish(RunStatus::finished);
    ::_exit(0);
  }
  int status = -1;
  ::waitpid(child, &status, 0);
  QCOMPARE(status, 0);
  RunStore store(path(), Access::read);
  QVERIFY(store.integrity_problems().empty());
  QCOMPARE(all_points(store, 1, "loss").size(), std::size_t(60'000));
  QCOMPARE(store.events(1).size(), std::size_t(2));
  QCOMPARE(store.events(1)[0].level, EventLevel::warning);
  QVERIFY(QString::fromStdString(store.events(1)[0].text.text()).contains("cannot be written"));
}

NETLOOM_TEST(StoreCrashTest)

}  // namespace netloom

#include "store_crash_test.moc"
