#include "engine/runs/store.h"

#include <cmath>

#include <QtTest>

#include "engine/core/os/clock.h"
#include "engine/core/os/file.h"
#include "engine/core/text.h"
#include "tests/engine/runs/store_folder.h"
#include "tests/support/test.h"

namespace netloom {

class StoreTest : public QObject, StoreFolder {
  Q_OBJECT

 private slots:
  void init() { renew(); }
  void a_run_comes_back_as_written();
  void the_views_read_with_plain_sql();
  void runs_are_listed_found_renamed_and_deleted();
  void two_runs_are_compared();
  void other_files_are_refused_and_untouched_data();
  void other_files_are_refused_and_untouched();
  void reading_needs_a_store_and_writes_nothing();
  void a_thousand_runs_list_quickly();
};

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
  writer->event(EventLevel::warning, 7, phrase("The loss is not a number at step {}.", 7));
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
  QCOMPARE(store.events(1)[0].text, phrase("The loss is not a number at step {}.", 7));
  QVERIFY(store.events(1, store.events(1)[0].id).empty());
  QCOMPARE(store.graph_json(1), digits_start().graph_json);
  QCOMPARE(run.graph_hash, sha256(digits_start().graph_json));
  QVERIFY(store.integrity_problems().empty());
}

void StoreTest::the_views_read_with_plain_sql() {
  RunStore store(path(), Access::write);
  std::unique_ptr<RunWriter> writer = store.begin_run(digits_start());
  writer->push(writer->series("train.loss"), 3, 0.5);
  writer->event(EventLevel::info, 3, phrase("Hello."));
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
    CREATE TEMP TABLE copy AS SELECT run.*, i FROM run, n;
    UPDATE copy SET id = i, uuid = uuid || i;
    ALTER TABLE copy DROP COLUMN i;
    INSERT INTO run SELECT * FROM copy;
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
