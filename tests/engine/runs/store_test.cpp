#include "engine/runs/store.h"

#include <cmath>
#include <csignal>
#include <functional>
#include <thread>

#include <QTemporaryDir>
#include <QtTest>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "engine/core/error.h"
#include "engine/core/os/clock.h"
#include "engine/core/os/file.h"
#include "engine/core/os/lock.h"
#include "engine/core/text.h"
#include "tests/support/test.h"

namespace netloom {

class StoreTest : public QObject {
  Q_OBJECT

 private slots:
  void init();
  void a_run_comes_back_as_written();
  void the_views_read_with_plain_sql();
  void a_cursor_gives_each_point_once();
  void fast_series_are_thinned_and_summed_up_exactly();
  void an_overview_keeps_the_extremes();
  void a_resume_supersedes_later_points();
  void a_run_without_an_end_has_failed();
  void runs_are_listed_found_renamed_and_deleted();
  void a_living_run_is_neither_deleted_nor_resumed();
  void two_runs_are_compared();
  void a_killed_worker_is_marked_as_crashed();
  void kills_at_any_moment_lose_nothing_committed();
  void nothing_is_written_without_the_lock();
  void two_processes_write_at_once();
  void a_full_disk_never_stops_the_training();
  void other_files_are_refused_and_untouched_data();
  void other_files_are_refused_and_untouched();
  void reading_needs_a_store_and_writes_nothing();
  void a_push_is_fast();
  void a_thousand_runs_list_quickly();

 private:
  std::filesystem::path path() const { return folder_->path().toStdString() + "/runs.sqlite"; }

  std::unique_ptr<QTemporaryDir> folder_;
};

namespace {

RunStart digits_start() {
  RunStart start;
  start.project_name = "Digits CNN";
  start.project_path = "/home/ada/digits.netloom";
  start.project_json = R"({"netloom": 1, "name": "Digits CNN"})";
  start.graph_json = R"({"nodes": []})";
  start.parameters = {{"conv1.filters", 16.0}, {"conv1.bias", true}, {"optimiser", "adam"}};
  start.seed = 18446744073709551615ull;
  start.epochs = 60;
  start.device = "cpu";
  start.threads = 2;
  start.precision = "f32";
  start.engine_version = "0.1.0";
  return start;
}

ErrorCode store_error_of(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    return error.code();
  }
  return ErrorCode::internal;
}

std::vector<std::int64_t> steps_of(const std::vector<Point>& points) {
  std::vector<std::int64_t> steps;
  steps.reserve(points.size());
  for (const Point& point : points) steps.push_back(point.step);
  return steps;
}

std::vector<Point> all_points(RunStore& store, std::int64_t run, const char* series) {
  SeriesCursor cursor;
  return store.series_points(run, series, cursor).points;
}

/// What any other program sees: the rows of a query, columns joined by '|'.
std::vector<std::string> plain_sql(const std::filesystem::path& path, const char* sql) {
  std::vector<std::string> rows;
  sqlite3* database = nullptr;
  sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READONLY, nullptr);
  sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  const auto take = [](void* to, int count, char** values, char**) {
    std::string row;
    for (int i = 0; i < count; ++i)
      row += (i == 0 ? "" : "|") + std::string(values[i] == nullptr ? "" : values[i]);
    static_cast<std::vector<std::string>*>(to)->push_back(row);
    return 0;
  };
  char* message = nullptr;
  if (sqlite3_exec(database, sql, take, &rows, &message) != SQLITE_OK) rows.emplace_back(message);
  sqlite3_close(database);
  return rows;
}

}  // namespace

void StoreTest::init() {
  folder_ = std::make_unique<QTemporaryDir>();
}

void StoreTest::a_run_comes_back_as_written() {
  RunStore store(path(), Access::write);
  std::unique_ptr<RunWriter> writer = store.begin_run(digits_start());
  QCOMPARE(read_file(writer->folder().project()), digits_start().project_json);
  const int loss = writer->series("train.loss");
  const int accuracy = writer->series("validation.accuracy");
  QCOMPARE(writer->series("train.loss"), loss);
  const double nan = std::numeric_limits<double>::quiet_NaN();
  for (const double value : {3.0, 1.0, nan, 2.0})
    writer->push(loss, static_cast<std::int64_t>(10 * value) + 1, value);
  writer->push(accuracy, 5, 0.5);
  writer->push(accuracy, 6, 0.25);
  writer->event(EventLevel::warning, 7, "The loss is not a number at step 7.");
  writer->set_progress(2, 30);
  writer->add_artifact({"best", 20, 1, "checkpoints/best.safetensors", "ab", 100, 0});
  writer->add_artifact({"best", 30, 2, "checkpoints/best.safetensors", "cd", 100, 0});
  writer->flush();
  QCOMPARE(store.run(1).status, RunStatus::running);
  writer->finish(RunStatus::finished);

  const RunRow run = store.run(writer->number());
  QCOMPARE(run.number, 1);
  QCOMPARE(run.uuid, writer->uuid());
  QCOMPARE(run.name, std::string("Digits CNN"));
  QCOMPARE(run.status, RunStatus::finished);
  QCOMPARE(run.seed, digits_start().seed);
  QVERIFY(run.parameters == digits_start().parameters);
  QCOMPARE(run.epoch, 2);
  QCOMPARE(run.step, 30);
  QVERIFY(run.started > 1.7e9 && run.ended >= run.started && run.seconds > 0);
  QCOMPARE(run.dropped, 0);
  const MetricSummary all = run.metrics.at("train.loss");
  QCOMPARE(all.count, 3);
  QCOMPARE(all.nan_count, 1);
  QCOMPARE(all.last, 2.0);
  QCOMPARE(all.minimum, 1.0);
  QCOMPARE(all.minimum_step, 11);
  QCOMPARE(all.maximum, 3.0);
  QCOMPARE(all.mean, 2.0);
  QCOMPARE(all.best, 1.0);
  QCOMPARE(run.metrics.at("validation.accuracy").best, 0.5);
  QCOMPARE(run.metrics.at("validation.accuracy").best_step, 5);
  QCOMPARE(run.checkpoints.size(), std::size_t(1));
  QCOMPARE(run.checkpoints[0].sha256, std::string("cd"));
  const std::vector<Point> points = all_points(store, 1, "train.loss");
  QCOMPARE(points.size(), std::size_t(4));
  QCOMPARE(points[1].last, 1.0);
  QVERIFY(std::isnan(points[2].last) && std::isnan(points[2].mean));
  QCOMPARE(store.events(1).size(), std::size_t(1));
  QVERIFY(store.events(1, store.events(1)[0].id).empty());
  QCOMPARE(store.graph_json(1), digits_start().graph_json);
  QCOMPARE(run.graph_hash, sha256(digits_start().graph_json));
  QVERIFY(store.integrity_problems().empty());
}

void StoreTest::the_views_read_with_plain_sql() {
  RunStore store(path(), Access::write);
  std::unique_ptr<RunWriter> writer = store.begin_run(digits_start());
  writer->push(writer->series("train.loss"), 3, 0.5);
  writer->event(EventLevel::info, 3, "Hello.");
  writer->add_artifact({"last", 3, 1, "checkpoints/last.safetensors", "ab", 7, 0});
  writer->finish(RunStatus::stopped);
  using Rows = std::vector<std::string>;
  QCOMPARE(plain_sql(path(), "SELECT run, name, project, status, epochs FROM v_runs"),
           Rows{"1|Digits CNN|Digits CNN|stopped|60"});
  QCOMPARE(plain_sql(path(), "SELECT name, value FROM v_parameters ORDER BY name"),
           (Rows{"conv1.bias|true", "conv1.filters|16.0", "optimiser|adam"}));
  QCOMPARE(plain_sql(path(), "SELECT name, n, last, min_step FROM v_metrics"),
           Rows{"train.loss|1|0.5|3"});
  QCOMPARE(plain_sql(path(), "SELECT step, level, text FROM v_events"), Rows{"3|info|Hello."});
  QCOMPARE(plain_sql(path(), "SELECT kind, path FROM v_checkpoints"),
           Rows{"last|runs/" + writer->uuid() + "/checkpoints/last.safetensors"});
  QCOMPARE(plain_sql(path(), "PRAGMA auto_vacuum"), Rows{"2"});
  QCOMPARE(plain_sql(path(), "PRAGMA journal_mode"), Rows{"wal"});
}

void StoreTest::a_cursor_gives_each_point_once() {
  RunStore store(path(), Access::write);
  RunStore reader(path(), Access::read);
  std::unique_ptr<RunWriter> writer = store.begin_run(digits_start());
  const int loss = writer->series("loss");
  SeriesCursor cursor;
  QVERIFY(reader.series_points(1, "loss", cursor).points.empty());
  std::vector<std::int64_t> seen;
  std::vector<std::int64_t> expected;
  for (std::int64_t step = 0; step < 40; ++step) {
    expected.push_back(step);
    writer->push(loss, step, 1.0);
    if (step % 7 == 0) writer->flush();
    if (step == 20) {
      const std::int64_t before = reader.data_version();
      writer->flush();
      QVERIFY(reader.data_version() != before);
    }
    const SeriesPoints news = reader.series_points(1, "loss", cursor, 1);
    for (const std::int64_t one : steps_of(news.points)) seen.push_back(one);
  }
  // The end moves the points from the journal to chunks under the reader's feet.
  writer->finish(RunStatus::finished);
  SeriesPoints news;
  do {
    news = reader.series_points(1, "loss", cursor, 1);
    QVERIFY(!news.restarted);
    for (const std::int64_t one : steps_of(news.points)) seen.push_back(one);
  } while (news.more);
  QCOMPARE(seen, expected);
  QVERIFY(reader.series_points(1, "loss", cursor).points.empty());
  QCOMPARE(plain_sql(path(), "SELECT count(*) FROM journal"), std::vector<std::string>{"0"});
}

void StoreTest::fast_series_are_thinned_and_summed_up_exactly() {
  RunStore store(path(), Access::write);
  std::unique_ptr<RunWriter> writer = store.begin_run(digits_start());
  const int loss = writer->series("loss");
  const std::int64_t count = 200'000;
  for (std::int64_t step = 1; step <= count; ++step) {
    writer->push(loss, step, step == 123'456 ? -5.0 : static_cast<double>(step));
    if (step % 5'000 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(11));
  }
  writer->finish(RunStatus::finished);
  QCOMPARE(writer->dropped(), 0);
  const MetricSummary all = store.run(1).metrics.at("loss");
  QCOMPARE(all.count, count);
  QCOMPARE(all.best_step, 123'456);
  QCOMPARE(all.maximum_step, count);
  const std::vector<Point> points = all_points(store, 1, "loss");
  std::int64_t values = 0;
  double lowest = 0;
  for (const Point& point : points) {
    values += point.count;
    lowest = std::min(lowest, point.minimum);
  }
  QCOMPARE(values, count);
  QCOMPARE(lowest, -5.0);
  QVERIFY2(points.size() < 6'000, std::to_string(points.size()).c_str());
  QCOMPARE(points.back().last, static_cast<double>(count));
}

void StoreTest::an_overview_keeps_the_extremes() {
  RunStore store(path(), Access::write);
  RunStart start = digits_start();
  start.every_step = true;
  std::unique_ptr<RunWriter> writer = store.begin_run(start);
  const int loss = writer->series("loss");
  for (std::int64_t step = 0; step < 100'000; ++step) {
    writer->push(loss, step, step == 77'777 ? 9.0 : std::sin(static_cast<double>(step)));
    if (step % 20'000 == 0) writer->flush();
  }
  const auto check = [&] {
    const std::vector<Point> points = store.series_overview(1, "loss", 100);
    std::int64_t values = 0;
    double highest = 0;
    for (const Point& point : points) {
      values += point.count;
      highest = std::max(highest, point.maximum);
    }
    return points.size() <= 100 && points.size() > 50 && values == 100'000 && highest == 9.0;
  };
  writer->flush();
  QVERIFY(check());
  writer->finish(RunStatus::finished);
  QVERIFY(check());
  QCOMPARE(all_points(store, 1, "loss").size(), std::size_t(100'000));
  QVERIFY(store.series_overview(1, "none", 100).empty());
}

void StoreTest::a_resume_supersedes_later_points() {
  RunStore store(path(), Access::write);
  std::unique_ptr<RunWriter> writer = store.begin_run(digits_start());
  int loss = writer->series("loss");
  for (const std::int64_t step : {1, 2, 3, 4}) writer->push(loss, step, 10.0 - step);
  writer->add_artifact({"last", 4, 2, "checkpoints/last.safetensors", "", 1, 0});
  writer->add_artifact({"best", 2, 1, "checkpoints/best.safetensors", "", 1, 0});
  writer->finish(RunStatus::stopped);
  SeriesCursor cursor;
  QCOMPARE(store.series_points(1, "loss", cursor).points.size(), std::size_t(4));

  writer = store.resume_run(writer->uuid(), 2, 1);
  QCOMPARE(writer->attempt(), 2);
  QCOMPARE(writer->number(), 1);
  QCOMPARE(store.run(1).metrics.at("loss").count, 2);
  QCOMPARE(store.run(1).metrics.at("loss").best, 8.0);
  QCOMPARE(store.run(1).checkpoints.size(), std::size_t(1));
  loss = writer->series("loss");
  writer->push(loss, 3, 20.0);
  writer->flush();
  SeriesPoints news = store.series_points(1, "loss", cursor);
  QVERIFY(news.restarted);
  QCOMPARE(steps_of(news.points), (std::vector<std::int64_t>{1, 2, 3}));
  QCOMPARE(news.points.back().last, 20.0);
  writer->finish(RunStatus::finished);
  news = store.series_points(1, "loss", cursor);
  QVERIFY(!news.restarted && news.points.empty());
  QCOMPARE(steps_of(all_points(store, 1, "loss")), (std::vector<std::int64_t>{1, 2, 3}));
  const MetricSummary all = store.run(1).metrics.at("loss");
  QCOMPARE(all.count, 3);
  QCOMPARE(all.maximum, 20.0);
  QCOMPARE(all.last_step, 3);
  QCOMPARE(store_error_of([&] { store.resume_run("../elsewhere", 1, 1); }), ErrorCode::not_found);
}

void StoreTest::a_run_without_an_end_has_failed() {
  RunStore store(path(), Access::write);
  store.begin_run(digits_start());
  QCOMPARE(store.run(1).status, RunStatus::failed);
  std::unique_ptr<RunWriter> writer = store.begin_run(digits_start());
  writer->set_paused(true);
  writer->flush();
  QCOMPARE(store.run(2).status, RunStatus::paused);
  const double seconds = store.run(2).seconds;
  std::this_thread::sleep_for(std::chrono::milliseconds(50));
  writer->finish(RunStatus::stopped);
  QCOMPARE(store.run(2).seconds, seconds);
}

void StoreTest::runs_are_listed_found_renamed_and_deleted() {
  RunStore store(path(), Access::write);
  std::vector<std::filesystem::path> folders;
  for (const char* const project : {"a", "b", "a"}) {
    RunStart start = digits_start();
    start.project_name = project;
    start.graph_json = project;
    std::unique_ptr<RunWriter> writer = store.begin_run(start);
    folders.push_back(writer->folder().path);
    writer->finish(RunStatus::finished);
  }
  RunFilter of_a;
  of_a.project = "a";
  QCOMPARE(store.list_runs(of_a).size(), std::size_t(2));
  QCOMPARE(store.list_runs(of_a)[0].number, 3);
  RunFilter stopped;
  stopped.status = RunStatus::stopped;
  QVERIFY(store.list_runs(stopped).empty());
  store.rename_run(2, "deeper");
  store.set_note(2, "two more layers");
  store.set_archived(1, true);
  QCOMPARE(store.list_runs().size(), std::size_t(2));
  QCOMPARE(store.run(2).note, std::string("two more layers"));
  QCOMPARE(store.find_run("deeper"), 2);
  QCOMPARE(store.find_run("#3"), 3);
  QCOMPARE(store.find_run("a"), 3);
  QCOMPARE(store.find_run(store.run(1).uuid.substr(0, 8)), 1);
  QCOMPARE(store_error_of([&] { store.find_run("nothing"); }), ErrorCode::not_found);
  QCOMPARE(store_error_of([&] { store.rename_run(9, "x"); }), ErrorCode::not_found);
  QCOMPARE(store_error_of([&] { store.delete_runs({3, 9}); }), ErrorCode::not_found);
  QCOMPARE(store.list_runs().size(), std::size_t(2));
  store.delete_runs({2, 3});
  QVERIFY(!std::filesystem::exists(folders[1]) && std::filesystem::exists(folders[0]));
  QCOMPARE(plain_sql(path(), "SELECT count(*) FROM graph"), std::vector<std::string>{"1"});
  store.begin_run(digits_start());
  QCOMPARE(store.list_runs()[0].number, 4);
}

void StoreTest::a_living_run_is_neither_deleted_nor_resumed() {
  RunStore store(path(), Access::write);
  std::unique_ptr<RunWriter> writer = store.begin_run(digits_start());
  QVERIFY(store.mark_crashed_runs().empty());
  QCOMPARE(store_error_of([&] { store.delete_runs({1}); }), ErrorCode::busy);
  QCOMPARE(store_error_of([&] { store.resume_run(writer->uuid(), 0, 0); }), ErrorCode::busy);
  QCOMPARE(store.run(1).status, RunStatus::running);
}

void StoreTest::two_runs_are_compared() {
  RunStore store(path(), Access::write);
  RunStart start = digits_start();
  store.begin_run(start)->finish(RunStatus::finished);
  start.parameters["conv1.filters"] = 32.0;
  start.parameters["dropout.rate"] = 0.5;
  std::unique_ptr<RunWriter> writer = store.begin_run(start);
  writer->push(writer->series("loss"), 1, 1.0);
  writer->finish(RunStatus::finished);
  const RunComparison result = store.compare(1, 2);
  QVERIFY(result.same_graph);
  QCOMPARE(result.parameters.size(), std::size_t(2));
  QCOMPARE(result.parameters[0].key, std::string("conv1.filters"));
  QCOMPARE(text_of(*result.parameters[0].left), std::string("16"));
  QCOMPARE(text_of(*result.parameters[0].right), std::string("32"));
  QVERIFY(!result.parameters[1].left && result.parameters[1].right);
  QCOMPARE(result.metrics.size(), std::size_t(1));
  QVERIFY(!result.metrics[0].left && result.metrics[0].right->last == 1.0);
}

void StoreTest::a_killed_worker_is_marked_as_crashed() {
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
           std::string("The worker was ended from outside. Epoch 7 is kept."));
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
void StoreTest::kills_at_any_moment_lose_nothing_committed() {
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

void StoreTest::nothing_is_written_without_the_lock() {
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
void StoreTest::two_processes_write_at_once() {
  { RunStore store(path(), Access::write); }
  const int runs = 40;
  const auto write_runs = [&] {
    RunStore own(path(), Access::write);
    for (int i = 0; i < runs; ++i) {
      std::unique_ptr<RunWriter> writer = own.begin_run(digits_start());
      const int loss = writer->series("loss");
      for (std::int64_t step = 0; step < 3000; ++step) writer->push(loss, step, 1.0);
      writer->event(EventLevel::info, 0, std::string(400'000, 'x'));
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
void StoreTest::a_full_disk_never_stops_the_training() {
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
  QVERIFY(QString::fromStdString(store.events(1)[0].text).contains("cannot be written"));
}

void StoreTest::other_files_are_refused_and_untouched_data() {
  QTest::addColumn<QByteArray>("content");
  QTest::addColumn<int>("code");
  const int input = static_cast<int>(ErrorCode::input);
  QTest::newRow("text") << QByteArray("This is a letter to Ada.\n").repeated(400) << input;
  QTest::newRow("short text") << QByteArray("hello") << input;
  QByteArray torn(40000, '\xff');
  torn.replace(0, 16, QByteArray("SQLite format 3\0", 16));
  QTest::newRow("damaged") << torn << input;

  const QTemporaryDir folder;
  const std::filesystem::path other = folder.path().toStdString() + "/other.sqlite";
  sqlite3* database = nullptr;
  sqlite3_open(other.c_str(), &database);
  sqlite3_exec(database, "CREATE TABLE t(a); PRAGMA application_id=7", nullptr, nullptr, nullptr);
  sqlite3_close(database);
  QTest::newRow("another program's") << QByteArray::fromStdString(read_file(other)) << input;

  const std::filesystem::path newer = folder.path().toStdString() + "/newer.sqlite";
  { RunStore store(newer, Access::write); }
  sqlite3_open(newer.c_str(), &database);
  sqlite3_exec(database, "PRAGMA journal_mode=DELETE; PRAGMA user_version=99", nullptr, nullptr,
               nullptr);
  sqlite3_close(database);
  QTest::newRow("newer version") << QByteArray::fromStdString(read_file(newer)) << input;
}

void StoreTest::other_files_are_refused_and_untouched() {
  QFETCH(QByteArray, content);
  QFETCH(int, code);
  write_atomically(path(), content.toStdString());
  for (const Access access : {Access::read, Access::write}) {
    QCOMPARE(static_cast<int>(store_error_of([&] { RunStore store(path(), access); })), code);
    QCOMPARE(QByteArray::fromStdString(read_file(path())), content);
  }
}

void StoreTest::reading_needs_a_store_and_writes_nothing() {
  QCOMPARE(store_error_of([&] { RunStore store(path(), Access::read); }), ErrorCode::not_found);
  QVERIFY(!std::filesystem::exists(path()));
  { RunStore store(path(), Access::write); }
  RunStore reader(path(), Access::read);
  QVERIFY(reader.list_runs().empty());
  QCOMPARE(store_error_of([&] { reader.run(1); }), ErrorCode::not_found);
}

void StoreTest::a_push_is_fast() {
  RunStore store(path(), Access::write);
  std::unique_ptr<RunWriter> writer = store.begin_run(digits_start());
  const int loss = writer->series("loss");
  std::vector<double> taken;
  for (std::int64_t step = 0; step < 100'000; ++step) {
    const double before = monotonic_seconds();
    writer->push(loss, step, 1.0);
    taken.push_back(monotonic_seconds() - before);
    if (step % 1000 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  std::sort(taken.begin(), taken.end());
  QVERIFY2(taken[99'000] < 5e-6, std::to_string(taken[99'000] * 1e9).c_str());
  writer->finish(RunStatus::finished);
}

void StoreTest::a_thousand_runs_list_quickly() {
  RunStore store(path(), Access::write);
  RunStart start = digits_start();
  for (int i = 0; i < 30; ++i) start.parameters["layer" + std::to_string(i) + ".units"] = 1.0 * i;
  std::unique_ptr<RunWriter> writer = store.begin_run(start);
  for (const char* const name :
       {"train.loss", "train.accuracy", "validation.loss", "validation.accuracy", "learning_rate"})
    writer->push(writer->series(name), 1, 0.5);
  writer->finish(RunStatus::finished);
  sqlite3* database = nullptr;
  sqlite3_open(path().c_str(), &database);
  // Copies of the one run, since making each with its folder would take minutes.
  const char* const copies = R"sql(
    CREATE TEMP TABLE n AS WITH RECURSIVE c(i) AS (SELECT 2 UNION ALL SELECT i+1 FROM c WHERE i<1000)
      SELECT i FROM c;
    INSERT INTO run SELECT i, uuid||i, experiment_id, graph_hash, project_hash, parent_id, name,
      project_name, project_path, status, seed, started, ended, seconds, epochs, epoch, step, pid,
      pid_start, heartbeat, device, threads, precision, engine_version, archived, note, attempt,
      dropped FROM run, n;
    INSERT INTO param SELECT i, key_id, kind, num, text FROM param, n WHERE run_id=1;
    INSERT INTO series SELECT id + i * 100, i, key_id FROM series, n WHERE run_id=1;
    INSERT INTO summary SELECT series_id + i * 100, summary.n, nan_count, last, last_step, min,
      min_step, max, max_step, mean FROM summary, n;
  )sql";
  char* message = nullptr;
  QVERIFY2(sqlite3_exec(database, copies, nullptr, nullptr, &message) == SQLITE_OK, message);
  sqlite3_close(database);
  double best = 1;
  for (int i = 0; i < 3; ++i) {
    const double before = monotonic_seconds();
    const std::vector<RunRow> rows = store.list_runs();
    best = std::min(best, monotonic_seconds() - before);
    QCOMPARE(rows.size(), std::size_t(1000));
    QCOMPARE(rows[500].parameters.size(), std::size_t(33));
    QCOMPARE(rows[500].metrics.size(), std::size_t(5));
  }
  // 25 ms on the machine that this was written on.
  QVERIFY2(best < 0.2, std::to_string(best).c_str());
}

NETLOOM_TEST(StoreTest)

}  // namespace netloom

#include "store_test.moc"
